"""What a template author may do to a value: the documented filters, each with a Thai alias."""

from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from docgen.errors import NotReadable
from docgen.messages import Message
from docgen.thai.baht_words import baht_text
from docgen.thai.dates import long_date, short_date
from docgen.thai.digits import official_digits, to_thai_digits
from docgen.thai.money import baht_figures
from docgen.thai.times import official_time


def _thai(value: object) -> str:
    return official_digits(str(value))


def _date_long(value: object) -> str:
    return long_date(_day(value))


def _date_short(value: object) -> str:
    return short_date(_day(value))


def _time(value: object) -> str:
    if isinstance(value, datetime):
        return official_time(value.time())
    if isinstance(value, time):
        return official_time(value)
    raise _unfit(value, "เวลา", "a time")


def _baht(value: object) -> str:
    return baht_figures(_amount(value))


def _baht_text(value: object) -> str:
    return baht_text(_amount(value))


def _ordinal(value: object) -> str:
    return f"ที่ {to_thai_digits(str(value))}"


FILTERS: Final[MappingProxyType[str, Callable[[object], str]]] = MappingProxyType(
    {
        "thai": _thai,
        "date_long": _date_long,
        "date_short": _date_short,
        "time": _time,
        "baht": _baht,
        "baht_text": _baht_text,
        "ordinal": _ordinal,
        "เลขไทย": _thai,
        "วันที่": _date_long,
        "วันที่ย่อ": _date_short,
        "เวลา": _time,
        "บาท": _baht,
        "บาทตัวอักษร": _baht_text,
        "ลำดับที่": _ordinal,
    }
)
"""By the name used in a template; docs/en/word-checks.md lists them."""

BUILT_IN: Final = ("default", "first", "join", "last", "length", "trim")
"""Jinja's own filters that stay: they make nothing longer than the data."""

TESTS: Final = ("defined", "even", "odd", "undefined")


def _day(value: object) -> date:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    raise _unfit(value, "วันที่", "a date")


def _amount(value: object) -> Decimal | int:
    if isinstance(value, Decimal) or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    raise _unfit(value, "จำนวนเงิน", "an amount")


def _unfit(value: object, th: str, en: str) -> NotReadable:
    return NotReadable(Message(f"‘{value}’ ไม่ใช่{th}", f"{value!r} is not {en}"))
