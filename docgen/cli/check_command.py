"""docgen check: rules over records and Word files."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from docgen.allowances import read_allowances
from docgen.baseline import compared, write_baseline
from docgen.cli.files_asked import ALLOW_FILE, check_options, files_asked, project_around
from docgen.cli.progress import with_progress
from docgen.cli.telling import manner_of, tell
from docgen.errors import InputError, whole_file
from docgen.inspecting import Inspector, inspector_for, office_relaxes
from docgen.messages import Message
from docgen.parallel_checking import inspected
from docgen.project import Project
from docgen.reporting.html_report import html_report
from docgen.reporting.json_report import json_report
from docgen.reporting.sarif_report import Told, sarif_report
from docgen.reporting.text_report import summary_line, text_report
from docgen.results import FileResult, exit_code
from docgen.rules import EDITION, all_rules
from docgen.strictness import RULES_FILE


def run_check(options: argparse.Namespace) -> int:
    """Check the files and print the report; the exit code says how bad it is."""
    project = project_around(options.paths)
    inspector = inspector_for(check_options(options, project))
    results = tuple(_results(options, project, inspector))
    if project:
        results = read_allowances(project.data / ALLOW_FILE).applied(results, project.root)
    if options.write_baseline:
        return _baseline_written(options, results, project)
    if options.baseline:
        results = _only_new(options, results, project)
    _put(_report(options, inspector, results), options)
    return exit_code(results)


def _results(
    options: argparse.Namespace, project: Project | None, inspector: Inspector
) -> Iterator[FileResult]:
    files = files_asked(options.paths, project)
    yield from with_progress(inspected(files, inspector, options.jobs), options, len(files))
    if project and not options.paths:
        relaxed = tuple(office_relaxes(project.root))
        if relaxed:
            yield FileResult(project.data / RULES_FILE, findings=relaxed)


def _report(
    options: argparse.Namespace, inspector: Inspector, results: Sequence[FileResult]
) -> str:
    match options.format:
        case "json":
            return json_report(results, EDITION, options.language)
        case "sarif":
            told = Told(options.language, Path.cwd())
            return sarif_report(results, all_rules(), inspector.clauses, told)
        case "html":
            return html_report(results, EDITION, options.language)
        case _:
            return "\n".join(_lines(options, results))


def _lines(options: argparse.Namespace, results: Sequence[FileResult]) -> list[str]:
    lines = list(text_report(results, manner_of(options)))
    if not options.quiet:
        return lines
    return [*lines[:-1], summary_line(results, options.language)] if exit_code(results) else []


def _put(report: str, options: argparse.Namespace) -> None:
    if not options.output:
        if report:
            sys.stdout.write(f"{report}\n")
        return
    try:
        options.output.write_text(f"{report}\n", encoding="utf-8")
    except OSError as error:
        raise InputError(
            whole_file(options.output, "เขียนแฟ้มรายงานไม่ได้", "cannot write the report")
        ) from error


def _baseline_written(
    options: argparse.Namespace, results: Sequence[FileResult], project: Project | None
) -> int:
    root = project.root if project else Path.cwd()
    count = write_baseline(options.write_baseline, results, root)
    tell(Message(f"บันทึกข้อสังเกตเดิมไว้ {count} รายการ", f"{count} findings kept"), options)
    return 0


def _only_new(
    options: argparse.Namespace, results: Sequence[FileResult], project: Project | None
) -> tuple[FileResult, ...]:
    root = project.root if project else Path.cwd()
    outcome = compared(options.baseline, results, root)
    tell(
        Message(
            f"ข้อสังเกตเดิมที่ยังอยู่ {outcome.known} แก้ไขแล้ว {outcome.gone}",
            f"{outcome.known} known findings are still there, {outcome.gone} are gone",
        ),
        options,
    )
    return outcome.results
