"""Thousands in a quantity or a sum: every three digits, a comma."""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.rule import Bad, TextRule
from docgen.thai.digits import to_arabic_digits, to_thai_digits

_NUMBER = re.compile(
    r"(?<![\d.,/:A-Za-z-])(?P<whole>[1-9]\d*(?:,\d+)*)(?P<rest>\.\d+)?(?=\s?"
    r"(?P<unit>บาท|คน(?!ที่)|ราย(?![กได])|แห่ง|ครั้ง|ชุด|เล่ม|เครื่อง|ไร่|ตารางเมตร|โรง(?:เรียน)?(?![ก-ฮ])))"
)
_LONG = re.compile("[0-9๐-๙,]{4}")
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:,\d{3})*")
_MONEY, _MONEY_DIGITS, _OTHER_DIGITS = "บาท", 4, 5
_LONGEST = 12
"""More digits are a code."""


def _check(text: str) -> Iterator[Span]:
    for found in _NUMBER.finditer(to_arabic_digits(text)) if _LONG.search(text) else ():
        digits = found["whole"].replace(",", "")
        least = _MONEY_DIGITS if found["unit"] == _MONEY else _OTHER_DIGITS
        if not least <= len(digits) <= _LONGEST or _GROUPED.fullmatch(found["whole"]):
            continue
        start, end = found.span("whole")
        if "," not in found["whole"]:
            yield Span(start, end, Fix(_grouped(digits, thai=not text[start].isascii())))
        elif found["unit"] == _MONEY:
            yield Span(start, end)


def _grouped(digits: str, *, thai: bool) -> str:
    written = f"{int(digits):,}"
    return to_thai_digits(written) if thai else written


RULE = TextRule(
    code="NUM005",
    clause="docgen-house",
    severity=Severity.WARNING,
    message="จำนวนตั้งแต่หลักพันขึ้นไปใส่จุลภาคทุกสามหลัก เช่น ๑๐,๐๐๐ บาท",
    english="thousands are parted by commas, every three digits",
    why="Without the commas, or with them misplaced, ten thousand is read as a hundred thousand.",
    check=_check,
    good=(
        "เป็นเงิน ๑๒,๓๔๕.๕๐ บาท",
        "ปีงบประมาณ พ.ศ. ๒๕๗๐ จำนวน ๑๒๐ คน",
        "โทร. ๐ ๒๙๙๙ ๐๐๐๐",
        "นักเรียน ๑๒๐๐ คน",
        "รหัส ๒๐๐๐๔๓๑๐๐๑๐๐๐๓ รายการค่าจ้าง",
        "เหรียญ ๕,๑๐ บาท และธนบัตร ๑๐๐,๕๐๐ บาท",
    ),
    bad=(
        Bad("เป็นเงิน ๑๐๐๐๐ บาท", fixed="เป็นเงิน ๑๐,๐๐๐ บาท"),
        Bad("เป็นเงิน 2500.50 บาท", fixed="เป็นเงิน 2,500.50 บาท"),
        Bad("นักเรียน ๑๒๓๔๕ คน", fixed="นักเรียน ๑๒,๓๔๕ คน"),
        Bad("เป็นเงิน ๑๒,๓๔ บาท"),
    ),
)
