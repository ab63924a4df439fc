"""docgen annotate: the findings of a .docx as Word comments in a copy."""

import argparse
from datetime import datetime
from pathlib import Path

from docgen.allowances import read_allowances
from docgen.cli.files_asked import ALLOW_FILE, check_options, project_around
from docgen.cli.telling import manner_of, tell
from docgen.errors import InputError, whole_file
from docgen.inspecting import inspector_for
from docgen.messages import Message
from docgen.replacing import not_writable, replace_file
from docgen.reporting.text_report import problem_line
from docgen.results import FileResult, exit_code
from docgen.word.annotating import annotated
from docgen.word.fixing import AUTHOR_NAME

_COPY = "-ข้อสังเกต"
_NOTHING = Message("ไม่พบข้อสังเกต จึงไม่ได้ทำสำเนา", "nothing found, so no copy was made")


def run_annotate(options: argparse.Namespace) -> int:
    """Write the copy, never over a file that is there; the exit code is that of check."""
    path: Path = options.file
    target: Path = options.output or path.with_name(f"{path.stem}{_COPY}{path.suffix}")
    content = _content(path)
    result = _judged(options, path, content)
    if result.problems:
        for problem in result.problems:
            print(problem_line(problem, manner_of(options)))
        return exit_code((result,))
    if not result.findings:
        tell(_NOTHING, options)
        return 0
    made = annotated(content, result.findings, AUTHOR_NAME, datetime.now().astimezone())
    _put(made, target, path)
    if not options.quiet:
        said = Message(
            f"ใส่ข้อสังเกต {len(result.findings)} ข้อ", f"{len(result.findings)} findings as comments"
        )
        print(f"{manner_of(options).path(target)}  {said.said_in(options.language)}")
    return exit_code((result,))


def _judged(options: argparse.Namespace, path: Path, content: bytes) -> FileResult:
    project = project_around((path,))
    result = inspector_for(check_options(options, project)).judged_docx(content, path).result
    if project is None:
        return result
    return read_allowances(project.data / ALLOW_FILE).applied((result,), project.root)[0]


def _content(path: Path) -> bytes:
    if path.suffix.lower() != ".docx":
        raise InputError(
            whole_file(path, "ใส่ข้อสังเกตได้เฉพาะแฟ้ม .docx", "only a .docx takes comments")
        )
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(whole_file(path, "เปิดแฟ้มไม่ได้", "cannot open it")) from error


def _put(content: bytes, target: Path, source: Path) -> None:
    try:
        if target.exists() and (target.samefile(source) or target.read_bytes() != content):
            raise InputError(
                whole_file(
                    target,
                    "มีแฟ้มนี้อยู่แล้ว จึงไม่เขียนทับ ให้ระบุชื่ออื่นด้วย -o หรือย้ายแฟ้มเดิมออก",
                    "this file exists and is left; give another name with -o, or move it away",
                )
            )
        replace_file(content, target)
    except OSError as error:
        raise InputError(not_writable(target, error)) from error
