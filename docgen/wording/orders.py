"""The set phrases of an order: its number, the orders it names, effect, the day of signing."""

from datetime import date

from docgen.model.effective import FROM_NOW_ON
from docgen.model.order import Order, OrderReference
from docgen.thai.dates import era_date, long_date
from docgen.thai.digits import to_thai_digits
from docgen.thai.years import calendar_year

_BLANK = " " * 12
"""Room for the hand that fills in a draft's number or day."""


def number_line(order: Order) -> str:
    """Return `ที่ ๔๑๒/๒๕๖๙`, or the blank form of a draft."""
    if order.number:
        return to_thai_digits(f"ที่ {order.number}")
    year = to_thai_digits(str(calendar_year(order.day))) if order.day else ""
    return f"ที่ {_BLANK}/{year or _BLANK}"


def ordered_on(day: date | None) -> str:
    """Return `สั่ง  ณ  วันที่ …`, or the blank form of a draft."""
    return f"สั่ง  ณ  วันที่ {era_date(day) if day else f'{_BLANK * 2}พ.ศ. {_BLANK}'}"


def effective_line(order: Order) -> str:
    """Return `ทั้งนี้ ตั้งแต่…`, "" when the record says nothing of it."""
    if not order.effective_from:
        return ""
    start = order.effective_from.day
    until = f"จนถึงวันที่ {long_date(order.effective_to)}" if order.effective_to else ""
    if not start:
        return f"ทั้งนี้ ตั้งแต่บัดนี้{until}" if until else f"ทั้งนี้ ตั้งแต่{FROM_NOW_ON}"
    return f"ทั้งนี้ ตั้งแต่วันที่ {long_date(start)} {until or 'เป็นต้นไป'}"


def order_named(reference: OrderReference, office: str) -> str:
    """Return `คำสั่ง<ผู้ออก> ที่ … ลงวันที่ … เรื่อง …`, as far as the record says it."""
    parts = [f"คำสั่ง{(reference.issuer or office).removeprefix('คำสั่ง')}"]
    if reference.number:
        parts.append(to_thai_digits(f"ที่ {reference.number}"))
    if reference.day:
        parts.append(f"ลงวันที่ {long_date(reference.day)}")
    if reference.subject:
        parts.append(f"เรื่อง {reference.subject}")
    return " ".join(parts)
