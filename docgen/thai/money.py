"""Money: read as people type it, written in figures and in words. Never a float inside."""

import re
from decimal import Decimal
from typing import Final

from docgen.errors import NotReadable
from docgen.messages import Message
from docgen.thai.amount_finding import FoundAmount, find_amounts
from docgen.thai.baht_words import baht_text, read_baht_text, rounded_to_satang
from docgen.thai.digits import to_arabic_digits, to_thai_digits

__all__ = [
    "FoundAmount",
    "baht_amount",
    "baht_figures",
    "baht_text",
    "find_amounts",
    "read_baht_text",
    "read_money",
]

DECIMALS: Final = 2

_FIGURES = re.compile(
    r"^(?P<minus>[-\u2212])?(?:฿|THB)?\s*(?P<whole>\d+|\d{1,3}(?:,\d{3})+)(?:\.(?P<satang>\d*))?"
    r"(?P<dash>-)?\s*(?:บาท(?:ถ้วน)?|บ\.|THB)?$"
)
_DASHES = frozenset({"-", "–", "—", "\u2212", ".-", "-.-"})


def read_money(value: object) -> Decimal:
    """Return the exact amount that a text, a number or a cell means; raises NotReadable.

    >>> read_money("๑๒,๓๔๕.๕๐ บาท"), read_money("1,000.-"), read_money(12.5)
    (Decimal('12345.50'), Decimal('1000'), Decimal('12.5'))
    """
    match value:
        case bool() | None:
            raise _refused(value, "ว่างหรือไม่ใช่ตัวเลข", "empty or not a number")
        case int():
            return Decimal(value)
        case float():
            return _exact(Decimal(repr(value)), value)
        case Decimal():
            return _exact(value, value)
        case str():
            return _from_text(value)
        case _:
            raise _refused(value, "ไม่ใช่ตัวเลข", "not a number")


def baht_figures(amount: Decimal | int) -> str:
    """Return the amount in Thai figures with commas, with satang only when there are any.

    >>> baht_figures(Decimal("12345.5")), baht_figures(1000)
    ('๑๒,๓๔๕.๕๐', '๑,๐๐๐')
    """
    rounded = rounded_to_satang(amount)
    if not rounded:
        return to_thai_digits("0")
    whole = rounded == rounded.to_integral_value()
    return to_thai_digits(f"{int(rounded):,}" if whole else f"{rounded:,}")


def baht_amount(amount: Decimal | int) -> str:
    """Return figures and words, as an operative sentence wants them.

    >>> baht_amount(Decimal("12345.50"))
    '๑๒,๓๔๕.๕๐ บาท (หนึ่งหมื่นสองพันสามร้อยสี่สิบห้าบาทห้าสิบสตางค์)'
    """
    return f"{baht_figures(amount)} บาท ({baht_text(amount)})"


def _from_text(text: str) -> Decimal:
    cleaned = to_arabic_digits(text).strip()
    if not cleaned or cleaned in _DASHES:
        raise _refused(text, "ไม่มีจำนวนเงิน ถ้าไม่มีเงินให้เขียน ๐", "no amount; write 0 for nothing")
    found = _FIGURES.match(cleaned)
    if not found:
        raise _refused_text(text, cleaned)
    satang = found["satang"] or ""
    if found["dash"] and (satang or found["satang"] is None):
        raise _refused_text(text, cleaned)
    if len(satang) > DECIMALS:
        raise _too_fine(text)
    point = f".{satang}" if satang else ""
    value = Decimal(found["whole"].replace(",", "") + point)
    return -value if found["minus"] else value


def _exact(amount: Decimal, value: object) -> Decimal:
    if not amount.is_finite():
        raise _refused(value, "ไม่ใช่ตัวเลข", "not a number")
    exponent = amount.normalize().as_tuple().exponent
    if isinstance(exponent, int) and exponent < -DECIMALS:
        raise _too_fine(value)
    return amount


def _refused_text(text: str, cleaned: str) -> NotReadable:
    if re.search(r"(?:ล้าน|แสน|หมื่น|พัน)\s*(?:บาท)?$", cleaned):
        return _refused(
            text, "ให้เขียนตัวเลขเต็ม เช่น ๑,๒๐๐,๐๐๐", "write all the figures, such as 1,200,000"
        )
    if "," in cleaned and re.fullmatch(r"[\d,.]+(?:\s*บาท)?", cleaned):
        return _refused(text, "จุลภาคไม่ได้คั่นทุกสามหลัก เช่น ๑๒,๓๔๕", "a comma goes every three digits")
    return _refused(text, "ไม่ใช่จำนวนเงิน ให้เขียน เช่น ๑๒,๓๔๕.๕๐", "write for example 12,345.50")


def _too_fine(value: object) -> NotReadable:
    return _refused(
        value, "มีทศนิยมเกินสองตำแหน่ง ให้ปัดเป็นสตางค์ก่อน", "more than two decimals; round to satang"
    )


def _refused(value: object, th: str, en: str) -> NotReadable:
    shown = "" if value is None else value
    return NotReadable(
        Message(
            f"อ่าน ‘{shown}’ เป็นจำนวนเงินไม่ได้: {th}",
            f"cannot read {str(shown)!r} as money: {en}",
        )
    )
