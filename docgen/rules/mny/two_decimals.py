"""A sum of money has two decimals or none."""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.rule import Bad, TextRule
from docgen.thai.digits import to_arabic_digits, to_thai_digits

_SUM = re.compile(
    r"(?<![\d.,/:])\d{1,3}(?:,?\d{3})*\.(?P<decimals>\d|\d{3,5})(?=\s?บาท(?!\s?(?:ต่อ|/|ละ)))"
)
_A_RATE = re.compile(r"(?:ละ|อัตรา\S*|เฉลี่ย\S*|ต่อ\S*|ค่าเงิน\S*|แลกเปลี่ยน\S*)\s*$")
_A_SUM = re.compile(r"(?:เงิน(?:ทั้งสิ้น|จำนวน)?|งบประมาณ|ทั้งสิ้น|รวม|ราคา|จำนวน)\s*$")
"""Prices of fuel and foreign money have many decimals by right; a sum has its word before it."""
_LOOK_BACK = 30
_WANTED = 2


def _check(text: str) -> Iterator[Span]:
    for found in _SUM.finditer(to_arabic_digits(text)) if "บาท" in text else ():
        before = text[max(0, found.start() - _LOOK_BACK) : found.start()]
        certain = len(found["decimals"]) < _WANTED or _A_SUM.search(before)
        if certain and not _A_RATE.search(before):
            yield Span(*found.span("decimals"), _mended(text, found))


def _mended(text: str, found: re.Match[str]) -> Fix | None:
    decimals = found["decimals"].ljust(_WANTED, "0")
    if decimals[_WANTED:].strip("0"):
        return None
    right = decimals[:_WANTED]
    return Fix(right if text[found.start()].isascii() else to_thai_digits(right))


RULE = TextRule(
    code="MNY007",
    clause="docgen-house",
    severity=Severity.WARNING,
    message="จำนวนเงินมีทศนิยมสองตำแหน่ง หรือไม่มีเลย เช่น ๑๒.๕๐ บาท",
    english="a sum of money has two decimals or none",
    why="The decimals are satang; one digit or three of them say no satang.",
    check=_check,
    good=(
        "เป็นเงิน ๑๒.๕๐ บาท",
        "ประมาณ ๑.๒ ล้านบาท",
        "๑ ดอลลาร์สหรัฐ เท่ากับ ๓๓.๔๔๕ บาท",
        "น้ำมันลิตรละ ๓๓.๔๔๕ บาท",
        "อัตรา ๓๓.๔๔๕ บาทต่อลิตร",
        "ร้อยละ ๑๒.๕ ของเงิน ๑๐๐ บาท",
    ),
    bad=(
        Bad("เป็นเงิน ๑,๒๑๒.๕ บาท", fixed="เป็นเงิน ๑,๒๑๒.๕๐ บาท"),
        Bad("เป็นเงิน 100.000 บาท", fixed="เป็นเงิน 100.00 บาท"),
        Bad("เป็นเงิน ๑๒.๓๔๕ บาท"),
    ),
)
