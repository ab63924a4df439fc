"""A national or tax identification number whose check digit is wrong."""

import re
from collections.abc import Iterator

from docgen.findings import Severity, Span
from docgen.messages import Message
from docgen.rule import Bad, TextRule
from docgen.thai.digits import to_arabic_digits, to_thai_digits

_NUMBER = re.compile(
    r"(?:เลข(?:ประจำตัว|ที่บัตร|บัตร|ที่ประจำตัว|ที่ประจำตัวบัตร)[ก-๎\s]{0,30}(?:ประชาชน|ผู้เสียภาษี)[ก-๎]{0,12}|บัตรประชาชนเลขที่)"
    r"[\s:()]{0,6}(?P<number>\d(?:[ -]?\d){11}[ -]?(?P<check>\d))(?!\d)"
)
_NAMED = re.compile("ประชาชน|ผู้เสียภาษี")
_MODULUS = 11


def _check(text: str) -> Iterator[Span]:
    for found in _NUMBER.finditer(to_arabic_digits(text)) if _NAMED.search(text) else ():
        digits = [int(char) for char in found["number"] if char.isdigit()]
        if digits[-1] != _check_digit(digits[:-1]):
            masked = to_thai_digits(f"{digits[0]} xxxx xxxxx xx {digits[-1]}")
            told = Message(
                f"เลขประจำตัว {masked} หลักตรวจสอบไม่ถูกต้อง ให้ตรวจกับต้นฉบับ",
                "the check digit of this identification number is wrong; compare with the source",
            )
            yield Span(*found.span("check"), message=told)


def _check_digit(digits: list[int]) -> int:
    weighed = sum(digit * weight for digit, weight in zip(digits, range(13, 1, -1), strict=True))
    return (_MODULUS - weighed % _MODULUS) % 10


RULE = TextRule(
    code="NUM012",
    clause="docgen-consistency",
    severity=Severity.WARNING,
    message="เลขประจำตัวประชาชนหรือผู้เสียภาษีไม่ถูกต้อง ให้ตรวจกับต้นฉบับ",
    english="the identification number is wrong; compare it with the source",
    why="One mistyped digit makes it the number of nobody, or of somebody else.",
    check=_check,
    good=(
        "เลขประจำตัวประชาชน ๐ ๐๐๐๐ ๐๐๐๐๐ ๐๐ ๑",
        "เลขประจำตัวผู้เสียภาษีอากร 9-9999-99999-99-4",
        "รหัสงบประมาณ 2000431001234",
        "เลขประจำตัวประชาชน x xxxx xxxxx xx x",
    ),
    bad=(
        Bad("เลขประจำตัวประชาชน ๐ ๐๐๐๐ ๐๐๐๐๐ ๐๐ ๒"),
        Bad("เลขที่บัตรประจำตัวประชาชน 9999999999995"),
    ),
)
