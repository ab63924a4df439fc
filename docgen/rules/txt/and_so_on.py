"""ฯลฯ without the space before it, broken up, or with a full stop."""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.rule import Bad, TextRule

_AND_SO_ON = re.compile(r"(?<![ \u00a0])(?P<gap>[ \u00a0]*)ฯ ?ลฯ\.?")
_RIGHT = "ฯลฯ"


def _check(text: str) -> Iterator[Span]:
    for found in _AND_SO_ON.finditer(text):
        before = text[found.start() - 1 : found.start()] if found.start() else ""
        needs_gap = bool(before.strip()) and before not in "([{“‘\"'"
        right = (found["gap"] or (" " if needs_gap else "")) + _RIGHT
        if found[0] != right:
            yield Span(*found.span(), Fix(right))


RULE = TextRule(
    code="TXT015",
    clause="orst-spacing",
    severity=Severity.WARNING,
    message="เขียน ฯลฯ ติดกัน เว้นวรรคข้างหน้า และไม่มีจุดต่อท้าย เช่น ดินสอ ปากกา ฯลฯ",
    english="ฯลฯ is written together, with a space before it and no full stop",
    why="The Royal Society's spacing rule.",
    check=_check,
    good=("ดินสอ ปากกา ฯลฯ", "(ฯลฯ)", "ฯลฯ", "กรุงเทพฯ"),
    bad=(
        Bad("ดินสอ ปากกาฯลฯ", fixed="ดินสอ ปากกา ฯลฯ"),
        Bad("วัสดุสำนักงาน ฯ ลฯ", fixed="วัสดุสำนักงาน ฯลฯ"),
        Bad("วัสดุสำนักงาน ฯลฯ.", fixed="วัสดุสำนักงาน ฯลฯ"),
    ),
)
