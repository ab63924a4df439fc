"""Which files a command is about, in which office, and how strictly they are judged."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from docgen.errors import InputError
from docgen.inspecting import CheckOptions, docx_files, is_document
from docgen.pipeline import record_words
from docgen.project import Project, find_project, record_files

ALLOW_FILE = "allow.yaml"


def project_around(paths: Sequence[Path]) -> Project | None:
    """Return the project around the files; documents and folders of documents need none."""
    start = paths[0].resolve() if paths else Path.cwd()
    only_word = bool(paths) and all(is_document(path) or path.is_dir() for path in paths)
    for folder in (start, Path.cwd()):
        try:
            return find_project(folder)
        except InputError:
            continue
    return None if only_word else find_project(Path.cwd())


def check_options(options: argparse.Namespace, project: Project | None) -> CheckOptions:
    """Return which rules to ask, and how."""
    return CheckOptions(
        root=project.root if project else None,
        select=options.select,
        ignore=options.ignore,
        kind=options.kind,
        profile=options.profile,
    )


def files_asked(paths: Sequence[Path], project: Project | None) -> tuple[Path, ...]:
    """Return the records, then the documents, in `paths`; folders are walked, each file is once.

    Raises InputError for a path that does not exist.
    """
    meant = project.walked(paths) if project else tuple(paths)
    meant = meant or _default_paths(project)
    words = dict.fromkeys(docx_files(meant))
    found = record_files(meant if project else tuple(words), record_words())
    records = (path for path in found if path not in words)
    return (*dict.fromkeys(records), *words)


def _default_paths(project: Project | None) -> tuple[Path, ...]:
    if project is None:
        return ()
    return tuple(path for path in (project.cases, project.out) if path.exists())
