"""Full-width signs and digits, as Chinese and Japanese keyboards type them."""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.rule import Bad, TextRule
from docgen.thai.digits import to_thai_digits

_WIDE = re.compile("[\uff01-\uff5e\u3000]+")
_EAST_ASIAN = re.compile("[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_THAI = re.compile("[ก-ฮ]")
_TO_ASCII = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}


def _check(text: str) -> Iterator[Span]:
    if _EAST_ASIAN.search(text) or not _THAI.search(text):
        return
    for found in _WIDE.finditer(text):
        yield Span(*found.span(), Fix(to_thai_digits(found[0].translate(_TO_ASCII))))


RULE = TextRule(
    code="TXT019",
    clause="docgen-house",
    severity=Severity.WARNING,
    message="มีเครื่องหมายหรือตัวเลขแบบเต็มความกว้างของภาษาจีนหรือญี่ปุ่น ให้ใช้เครื่องหมายธรรมดา",
    english="a full-width sign or digit; use the ordinary one",
    why="It breaks the spacing of the line, and searches miss it.",
    check=_check,
    good=(
        "จำนวน ๓ ชุด (ถ้ามี)",
        "ห้องเรียนภาษาจีน 孔子课堂\uff08ศรีนคร\uff09",
        "ＡＢＣ",  # noqa: RUF001  the very signs
    ),
    bad=(
        Bad("จำนวน ๓ ชุด\uff08ถ้ามี\uff09", fixed="จำนวน ๓ ชุด(ถ้ามี)"),
        Bad("จำนวน\u3000\uff13 ชุด", fixed="จำนวน ๓ ชุด"),
    ),
)
