"""docgen check: rules over records and Word files."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from docgen.clauses import load_clauses
from docgen.cli.progress import with_progress
from docgen.cli.telling import manner_of
from docgen.errors import InputError
from docgen.inspecting import (
    CheckOptions,
    chosen_rules,
    docx_files,
    inspect_docx,
    inspect_record,
    rules_of_office,
)
from docgen.pipeline import read_office_data, record_words
from docgen.project import Project, find_project, record_files
from docgen.reporting.json_report import json_report
from docgen.reporting.text_report import summary_line, text_report
from docgen.results import FileResult, exit_code
from docgen.rules import EDITION


def run_check(options: argparse.Namespace) -> int:
    """Check the files and print the report; the exit code says how bad it is."""
    results = tuple(_results(options))
    if options.format == "json":
        print(json_report(results, EDITION, options.language))
        return exit_code(results)
    lines = list(text_report(results, manner_of(options)))
    for line in lines[:-1] if options.quiet else lines:
        print(line)
    if options.quiet and exit_code(results):
        print(summary_line(results, options.language))
    return exit_code(results)


def _results(options: argparse.Namespace) -> Iterator[FileResult]:
    asked = CheckOptions(options.select, options.ignore, options.kind)
    rules = chosen_rules(asked)
    project = _project(options)
    paths = tuple(options.paths) or _default_paths(project)
    words = tuple(docx_files(paths))
    records = tuple(path for path in record_files(paths, record_words()) if path not in words)
    clauses = load_clauses()
    office = read_office_data(project) if project else None
    rules = rules_of_office(rules, office) if office else rules
    for path in with_progress((*records, *words), options):
        if path in words:
            yield inspect_docx(path, office.clauses if office else clauses, asked.kind, rules)
        elif office and project:
            yield inspect_record(path, office, project.root, rules)


def _project(options: argparse.Namespace) -> Project | None:
    """Return the project around the files; Word files alone need none."""
    start = options.paths[0].resolve().parent if options.paths else Path.cwd()
    only_word = bool(options.paths) and all(p.suffix.lower() == ".docx" for p in options.paths)
    for folder in (start, Path.cwd()):
        try:
            return find_project(folder)
        except InputError:
            continue
    return None if only_word else find_project(Path.cwd())


def _default_paths(project: Project | None) -> tuple[Path, ...]:
    if project is None:
        return ()
    return tuple(path for path in (project.cases, project.out) if path.exists())
