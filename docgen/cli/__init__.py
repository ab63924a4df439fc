"""The command line: arguments → pipeline → exit code; no logic."""

import os
import sys
import tempfile
import traceback
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path

from docgen.cli.parser import language_of, read_arguments
from docgen.disk import trouble
from docgen.errors import DocgenError, VerifyError
from docgen.messages import Language, Message

_LONGEST_NAME = 300

WRONG_INPUT, OUR_BUG, INTERRUPTED = 2, 3, 130

_INTERRUPTED = Message(
    "หยุดตามคำสั่ง แฟ้มที่เสร็จแล้วใช้ได้ตามปกติ ไม่มีแฟ้มที่เขียนค้างไว้",
    "stopped; finished files are whole, none is half-written",
)
_BUG = Message(
    "โปรแกรมทำงานผิดพลาด บันทึกรายละเอียดไว้ที่ {} โปรดส่งแฟ้มนี้ให้ผู้ดูแลระบบ",
    "docgen failed; the report is in {}: please send it to whoever looks after docgen",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 clean, 1 findings, 2 wrong input, 3 our bug."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    language = language_of(given)
    _write_what_the_screen_can()
    try:
        options = read_arguments(given, language)
        code: int = options.command(options)
        sys.stdout.flush()
    except DocgenError as error:
        for problem in error.problems:
            _tell(problem.said_in(language, Path.cwd()))
        return OUR_BUG if isinstance(error, VerifyError) else WRONG_INPUT
    except KeyboardInterrupt:
        _tell(_INTERRUPTED.said_in(language))
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        return _refused_by_the_system(error, language)
    except Exception:  # noqa: BLE001 - the one place where an accident may end
        return _report_bug(language)
    return code


def _write_what_the_screen_can() -> None:
    """Let a letter that the screen or a redirected file cannot hold become ? and not an error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def _refused_by_the_system(error: OSError, language: Language) -> int:
    reason = trouble(error).said_in(language)
    name = str(error.filename or "")
    name = name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…"
    _tell(f"{name}: {reason}" if name else reason)
    return WRONG_INPUT


def _report_bug(language: Language) -> int:
    with tempfile.NamedTemporaryFile(
        "w", prefix="docgen-", suffix=".txt", delete=False, encoding="utf-8"
    ) as report:
        report.write(traceback.format_exc())
    _tell(_BUG.said_in(language).format(Path(report.name)))
    return OUR_BUG


def _tell(text: str) -> None:
    sys.stderr.write(f"{text}\n")
