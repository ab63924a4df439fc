"""Arabic digits in running Thai text."""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.rule import Bad, TextRule
from docgen.thai.digits import arabic_spans, to_thai_digits

_THAI_LETTER = re.compile("[ก-ฮ]")
_JOINER = re.compile(r"[.,/:\-–]")
_THAI_BEFORE = re.compile(r"[๐-๙][.,/]?$")
_THAI_AFTER = re.compile(r"[.,/]?[๐-๙]")
_SYSTEM_CODE = 11
"""Eleven digits on end are a code of GFMIS or a registry, copied digit for digit."""


def _check(text: str) -> Iterator[Span]:
    if not _THAI_LETTER.search(text):
        return
    for start, end in _numbers(text):
        number = text[start:end]
        is_code = number.isdigit() and len(number) >= _SYSTEM_CODE
        if not is_code and not _mixes_with_thai(text, start, end):
            yield Span(start, end, Fix(to_thai_digits(number)))


def _numbers(text: str) -> Iterator[tuple[int, int]]:
    """Yield whole numbers: 12,345.50 is one, not three."""
    runs = list(arabic_spans(text))[::-1]
    while runs:
        start, end = runs.pop()
        while runs and _JOINER.fullmatch(text, end, runs[-1][0]):
            end = runs.pop()[1]
        yield start, end


def _mixes_with_thai(text: str, start: int, end: int) -> bool:
    """Whether the number is half Thai already, which is NUM002's to tell."""
    before = _THAI_BEFORE.search(text[max(0, start - 2) : start])
    return bool(before or _THAI_AFTER.match(text, end))


RULE = TextRule(
    code="NUM001",
    clause="cabinet-2543-05-02",
    severity=Severity.ERROR,
    message="ใช้เลขไทยในข้อความภาษาไทย",
    english="use Thai digits in Thai text",
    why="A letter that mixes two sets of digits reads as written by two hands.",
    check=_check,
    on_records=False,
    in_tables=False,
    good=(
        "ส่งรายงาน จำนวน ๓ ชุด ภายในวันที่ ๓๐ พฤศจิกายน ๒๕๖๙",
        "มาตรฐาน ISO 9001 และกระดาษ A4",
        "ดาวน์โหลดที่ https://www.obec.go.th/archives/123456 หรือ plan2570@obec.go.th",
        "รหัสงบประมาณ 20004310010003214560",
        "- 2 -",
        "Annual Report 2026, 3 pages",
    ),
    bad=(
        Bad("ส่งรายงาน จำนวน 3 ชุด", fixed="ส่งรายงาน จำนวน ๓ ชุด"),
        Bad("การประชุมครั้งที่ 2/2569 เวลา 09.30 น.", fixed="การประชุมครั้งที่ ๒/๒๕๖๙ เวลา ๐๙.๓๐ น."),
        Bad("วงเงิน 12,345.50 บาท", fixed="วงเงิน ๑๒,๓๔๕.๕๐ บาท"),
    ),
)
