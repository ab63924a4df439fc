"""Amounts in words, as Excel's BAHTTEXT and the Royal Society write them (หนึ่งร้อยเอ็ด)."""

import re
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Final

from docgen.errors import NotReadable
from docgen.messages import Message

LONGEST_WORDS: Final = 500
LARGEST_AMOUNT: Final = Decimal(10) ** 24
SATANG_IN_BAHT: Final = 100
MILLION: Final = 1_000_000

_DIGITS = ("ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า")
_PLACES = ("", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน")
_CENT = Decimal("0.01")
_PRECISE = Context(prec=40)

_DIGIT = "|".join(_DIGITS[1:])
_BLOCK = re.compile(
    rf"(?:(?P<p5>{_DIGIT})?(?P<u5>แสน))?(?:(?P<p4>{_DIGIT})?(?P<u4>หมื่น))?"
    rf"(?:(?P<p3>{_DIGIT})?(?P<u3>พัน))?(?:(?P<p2>{_DIGIT})?(?P<u2>ร้อย))?"
    rf"(?:(?P<p1>{_DIGIT}|ยี่)?(?P<u1>สิบ))?(?P<p0>{_DIGIT}|เอ็ด)?"
)
_AMOUNT = re.compile(
    r"(?P<minus>ติดลบ|ลบ)?(?:(?P<baht>.+?)บาท)?(?:(?P<whole>ถ้วน)|(?P<satang>.+)สตางค์)?"
)
_UNSEEN = re.compile("[\\s\u200b-\u200d\u2060\ufeff]+")


def baht_text(amount: Decimal | int) -> str:
    """Return the amount in words, rounded half up to satang; raises NotReadable if not finite.

    >>> baht_text(Decimal("1000001.25"))
    'หนึ่งล้านเอ็ดบาทยี่สิบห้าสตางค์'
    >>> baht_text(Decimal("-0.5")), baht_text(0)
    ('ลบห้าสิบสตางค์', 'ศูนย์บาทถ้วน')
    """
    rounded = rounded_to_satang(amount)
    baht, satang = divmod(int(abs(rounded).scaleb(2, _PRECISE)), SATANG_IN_BAHT)
    minus = "ลบ" if rounded < 0 else ""
    if not satang:
        return f"{minus}{_number_words(baht)}บาทถ้วน"
    whole = f"{_number_words(baht)}บาท" if baht else ""
    return f"{minus}{whole}{_number_words(satang)}สตางค์"


def rounded_to_satang(amount: Decimal | int) -> Decimal:
    """Return the amount with two decimals, halves away from zero; raises NotReadable.

    >>> rounded_to_satang(Decimal("1.005"))
    Decimal('1.01')
    """
    exact = Decimal(amount)
    if not exact.is_finite() or abs(exact) > LARGEST_AMOUNT:
        raise NotReadable(
            Message(
                f"จำนวนเงิน {amount} เขียนไม่ได้ ต้องเป็นตัวเลขไม่เกินหนึ่งล้านล้านล้านล้านบาท",
                f"the amount {amount} cannot be written; at most 10^24 baht",
            )
        )
    return exact.quantize(_CENT, ROUND_HALF_UP, _PRECISE)


def read_baht_text(words: str) -> Decimal:
    """Return the amount that the words say; raises NotReadable.

    Reads every spelling in use: หนึ่งร้อยเอ็ด and หนึ่งร้อยหนึ่ง, with or without ถ้วน, spaced or not.
    Whether the spelling is the official one is seen by writing the value again.

    >>> read_baht_text("หนึ่งร้อยหนึ่งบาทถ้วน"), read_baht_text("ยี่สิบห้าสตางค์")
    (Decimal('101'), Decimal('0.25'))
    """
    said = _UNSEEN.sub("", words)
    found = _AMOUNT.fullmatch(said[: LONGEST_WORDS + 1])
    if (
        not found
        or not (found["baht"] or found["satang"])
        or (found["whole"] and not found["baht"])
    ):
        raise _unreadable(words)
    baht = _number(found["baht"] or "ศูนย์", words)
    satang = _number(found["satang"] or "ศูนย์", words)
    if satang >= SATANG_IN_BAHT:
        raise _unreadable(words)
    value = Decimal(baht)
    if satang:
        value += Decimal(satang).scaleb(-2)
    return -value if found["minus"] else value


def _number_words(number: int) -> str:
    if number == 0:
        return _DIGITS[0]
    millions, rest = divmod(number, MILLION)
    higher = f"{_number_words(millions)}ล้าน" if millions else ""
    return higher + _block_words(rest, follows=bool(millions))


def _block_words(number: int, *, follows: bool) -> str:
    digits = [int(digit) for digit in reversed(str(number))]
    tens_and_up = "".join(
        _place_words(digits[place], place) for place in range(len(digits) - 1, 0, -1)
    )
    match digits[0]:
        case 0:
            return tens_and_up
        case 1 if follows or tens_and_up:
            return f"{tens_and_up}เอ็ด"
        case unit:
            return tens_and_up + _DIGITS[unit]


def _place_words(digit: int, place: int) -> str:
    match digit, place:
        case 0, _:
            return ""
        case 1, 1:
            return "สิบ"
        case 2, 1:
            return "ยี่สิบ"
        case _:
            return _DIGITS[digit] + _PLACES[place]


def _number(said: str, words: str) -> int:
    if said == _DIGITS[0]:
        return 0
    higher, million, block = said.rpartition("ล้าน")
    if million and not higher:
        raise _unreadable(words)
    value = _number(higher, words) * MILLION if million else 0
    return value + _block(block, words, follows=bool(million))


def _block(said: str, words: str, *, follows: bool) -> int:
    found = _BLOCK.fullmatch(said)
    if not found or not (said or follows) or (said == "เอ็ด" and not follows):
        raise _unreadable(words)
    named = {**{word: value for value, word in enumerate(_DIGITS)}, "ยี่": 2, "เอ็ด": 1}
    value = named.get(found["p0"], 0)
    for place in range(1, len(_PLACES)):
        if found[f"u{place}"]:
            value += named.get(found[f"p{place}"], 1) * 10**place
    return value


def _unreadable(words: str) -> NotReadable:
    return NotReadable(
        Message(
            f"อ่าน ‘{words}’ เป็นจำนวนเงินตัวอักษรไม่ได้ ให้เขียน เช่น หนึ่งพันบาทถ้วน",
            f"cannot read {words!r} as an amount in words",
        )
    )
