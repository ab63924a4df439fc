"""The word วันที่ written twice before one date."""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.rule import Bad, TextRule
from docgen.thai.dates import WEEKDAYS

_TWICE = re.compile(
    rf"(?P<keep>(?:วัน(?:{'|'.join(WEEKDAYS)})|วัน)ที่)(?P<again>\s{{0,3}}(?:ลง)?วันที่)(?=\s*[0-9๐-๙])"
)


def _check(text: str) -> Iterator[Span]:
    for found in _TWICE.finditer(text):
        yield Span(*found.span("again"), Fix(""))


RULE = TextRule(
    code="DAT010",
    clause="docgen-house",
    severity=Severity.WARNING,
    message="มีคำว่า วันที่ ซ้ำสองครั้งหน้าวันเดียวกัน ให้เหลือครั้งเดียว",
    english="วันที่ stands twice before one date; keep one",
    why="It is what is left when a date is put into a text that has its label already.",
    check=_check,
    good=("ในวันพุธที่ ๒ ธันวาคม ๒๕๖๙", "ลงวันที่ ๒ ธันวาคม ๒๕๖๙", "ตั้งแต่วันที่ ๑ ถึงวันที่ ๒ ธันวาคม ๒๕๖๙"),
    bad=(
        Bad("ในวันพุธที่ วันที่ ๒ ธันวาคม ๒๕๖๙", fixed="ในวันพุธที่ ๒ ธันวาคม ๒๕๖๙"),
        Bad("ลงวันที่ วันที่ ๒ ธันวาคม ๒๕๖๙", fixed="ลงวันที่ ๒ ธันวาคม ๒๕๖๙"),
        Bad("ลงวันที่ ลงวันที่ ๒ ธันวาคม ๒๕๖๙", fixed="ลงวันที่ ๒ ธันวาคม ๒๕๖๙"),
    ),
)
