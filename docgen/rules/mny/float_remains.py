"""The rounding error of a computer's arithmetic: ๑๒,๓๔๕.๔๙๙๙๙๙."""

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from docgen.findings import Fix, Severity, Span
from docgen.rule import Bad, TextRule
from docgen.thai.digits import to_arabic_digits, to_thai_digits

_FLOAT = re.compile(
    r"(?<![\d.,A-Za-z])(?P<whole>\d{1,15}|\d{1,3}(?:,\d{3})+)\.(?P<rest>\d{0,4}(?:9{5,}|0{5,}[1-9])\d{0,10})"
    r"(?![\d.,A-Za-z])"
)
_LONG = re.compile("[.][0-9๐-๙]{6}")
_SATANG = Decimal("0.01")


def _check(text: str) -> Iterator[Span]:
    for found in _FLOAT.finditer(to_arabic_digits(text)) if _LONG.search(text) else ():
        exact = Decimal(found[0].replace(",", "")).quantize(_SATANG, ROUND_HALF_UP)
        right = f"{exact:,.2f}" if "," in found["whole"] else f"{exact:.2f}"
        thai = not text[found.start()].isascii()
        yield Span(*found.span(), Fix(to_thai_digits(right) if thai else right))


RULE = TextRule(
    code="MNY012",
    clause="docgen-consistency",
    severity=Severity.ERROR,
    message="ตัวเลขมีเศษทศนิยมที่เกิดจากการคำนวณของเครื่อง ให้ปัดเป็นสองตำแหน่ง",
    english="the remains of binary arithmetic; round to two decimals",
    why="A spreadsheet computes in halves and quarters; nobody pays 0.000001 of a satang.",
    check=_check,
    good=("๑๒,๓๔๕.๕๐ บาท", "ค่าเฉลี่ย ๐.๙๙๙๙", "พิกัด 17.000125, 102.815499", "รุ่น 2.0.000001"),
    bad=(
        Bad("เป็นเงิน ๑๒,๓๔๕.๔๙๙๙๙๙๙ บาท", fixed="เป็นเงิน ๑๒,๓๔๕.๕๐ บาท"),
        Bad("เป็นเงิน 0.30000000000000004 บาท", fixed="เป็นเงิน 0.30 บาท"),
    ),
)
