"""What fixing did: a line a file, what is left, and a sum."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

from docgen.findings import Finding
from docgen.messages import Language, Message
from docgen.reporting.text_report import Manner, finding_lines, left_summary, problem_line
from docgen.results import FileResult

_UNSAFE = Message(
    " · ที่เหลือบางแห่งมีข้อเสนอแนะ ดูด้วย --unsafe --diff", " · some have suggestions: --unsafe --diff"
)


class Fixed(Protocol):
    """A file that was mended, or was to be."""

    @property
    def path(self) -> Path:
        """The file."""
        ...

    @property
    def applied(self) -> tuple[Finding, ...]:
        """What was mended."""
        ...

    @property
    def result(self) -> FileResult:
        """What is left."""
        ...


def fixed_line(fixed: Fixed, kept: Path, manner: Manner) -> str:
    """Return the line of a file that was mended: how often, and where the former one is."""
    told = Message(
        f"แก้ไขแล้ว {len(fixed.applied)} แห่ง (แฟ้มเดิมเก็บไว้ที่ {kept.name})",
        f"{len(fixed.applied)} mended (the former file is {kept.name})",
    )
    return f"{manner.path(fixed.path)}  {told.said_in(manner.language)}"


def left_lines(result: FileResult, manner: Manner, *, quiet: bool) -> Iterator[str]:
    """Yield what is left to be mended by a person."""
    for problem in result.problems:
        yield problem_line(problem, manner)
    for finding in result.findings:
        if not quiet:
            yield from finding_lines(result, finding, manner)


def fix_summary(
    fixed: Sequence[Fixed], language: Language, *, planned: bool = False, hint: bool = False
) -> str:
    """Return the one line that sums up; `planned` when nothing was written."""
    changed = [each for each in fixed if each.applied]
    places = sum(len(each.applied) for each in changed)
    head = Message(
        f"{'จะแก้ไข' if planned else 'แก้ไข'} {places} แห่ง ใน {len(changed)} แฟ้ม",
        f"{places} {'to mend' if planned else 'mended'} in {len(changed)} files",
    ).said_in(language)
    left = left_summary([each.result for each in fixed], language)
    more = _UNSAFE.said_in(language) if hint else ""
    return f"{head} · {Message('เหลือ', 'left').said_in(language)}: {left}{more}"
