"""docgen build: records → documents."""

import argparse
import sys
from pathlib import Path

from docgen.cli.progress import with_progress
from docgen.cli.telling import manner_of
from docgen.errors import InputError, whole_file
from docgen.kinds import kind_called, kind_names
from docgen.pipeline import BuildOptions, build
from docgen.project import Project, find_project
from docgen.reporting.build_report import build_report, build_summary
from docgen.results import build_exit_code


def run_build(options: argparse.Namespace) -> int:
    """Build the documents, saying of each what became of it; the last line sums up."""
    paths, kinds = _parted(options.paths)
    project = find_project(paths[0] if paths else Path.cwd())
    wanted = BuildOptions(
        out=(options.out or project.out).resolve(),
        kinds=kinds,
        everything=options.all,
        jobs=options.jobs,
    )
    manner = manner_of(options)
    results = []
    asked = project.walked(paths) or (_cases(project),)
    for result in with_progress(build(project, asked, wanted), options):
        results.append(result)
        for line in build_report(result, manner, verbose=options.verbose, quiet=options.quiet):
            print(line)
    if not options.quiet or build_exit_code(results):
        print(build_summary(results, manner))
        sys.stdout.flush()
    return build_exit_code(results)


def _parted(words: list[str]) -> tuple[tuple[Path, ...], frozenset[str]]:
    """Return the words that are paths and those that are kinds; raises InputError for neither."""
    named = {word: kind_called(word) for word in words if not Path(word).exists()}
    for word, kind in named.items():
        if kind is None:
            listed = " ".join(kind_names())
            raise InputError(
                whole_file(
                    Path(word),
                    f"ไม่พบแฟ้มหรือโฟลเดอร์นี้ และไม่ใช่ชนิดเอกสาร (มี {listed})",
                    f"no such file or folder, and no such kind (there are {listed})",
                )
            )
    paths = tuple(Path(word) for word in words if word not in named)
    return paths, frozenset(kind for kind in named.values() if kind)


def _cases(project: Project) -> Path:
    if not project.cases.is_dir():
        raise InputError(
            whole_file(
                project.cases,
                "ยังไม่มีแฟ้มเรื่อง ให้เริ่มด้วย docgen new order ชื่อเรื่อง",
                "no cases yet; start with docgen new order NAME",
            )
        )
    return project.cases
