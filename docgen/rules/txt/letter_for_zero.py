"""The letter o typed for the Thai digit ๐."""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.rule import Bad, TextRule

_LETTER = r"[oOοо]"
_ZERO = re.compile(
    rf"(?<=[๐-๙]){_LETTER}+(?![A-Za-z0-9])|(?<=[๐-๙][.,]){_LETTER}+(?![A-Za-z0-9])"
    rf"|(?<![A-Za-z0-9ก-๎._-]){_LETTER}+(?=[๐-๙])"
)


def _check(text: str) -> Iterator[Span]:
    for found in _ZERO.finditer(text):
        yield Span(*found.span(), Fix("๐" * len(found[0]), safe=False))


RULE = TextRule(
    code="TXT018",
    clause="docgen-consistency",
    severity=Severity.WARNING,
    message="ใช้ตัวอักษร o แทนเลข ๐ ให้พิมพ์เลข ๐",
    english="the letter o stands for the digit ๐; type the digit",
    why="It looks right on paper, but the number is found by no search and adds up nowhere.",
    check=_check,
    good=("วันที่ ๓๐ มีนาคม ๒๕๖๙", "ผลสอบ O-NET ปีการศึกษา ๒๕๖๘", "อุณหภูมิ ๓๐ oC", "รุ่น X๓oo7"),
    bad=(
        Bad("วันที่ ๓o มีนาคม ๒๕๗o", fixed="วันที่ ๓๐ มีนาคม ๒๕๗๐"),
        Bad("เวลา o๙.๓๐ น.", fixed="เวลา ๐๙.๓๐ น."),
        Bad("เวลา ๑๐.OO น.", fixed="เวลา ๑๐.๐๐ น."),
    ),
)
