"""Writing dates: a Gregorian `date` becomes Buddhist-era here, once.

Dates before 1 January 2484 (1941) are refused: until then the year began on 1 April, so that
"+543" is wrong for January to March.
"""

from datetime import date
from typing import Final

from docgen.errors import NotReadable
from docgen.messages import Message
from docgen.thai.digits import to_thai_digits

BUDDHIST_OFFSET: Final = 543
FIRST_DATE: Final = date(1941, 1, 1)

MONTHS: Final = (
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "สิงหาคม",
    "กันยายน",
    "ตุลาคม",
    "พฤศจิกายน",
    "ธันวาคม",
)
SHORT_MONTHS: Final = (
    "ม.ค.",
    "ก.พ.",
    "มี.ค.",
    "เม.ย.",
    "พ.ค.",
    "มิ.ย.",
    "ก.ค.",
    "ส.ค.",
    "ก.ย.",
    "ต.ค.",
    "พ.ย.",
    "ธ.ค.",
)
WEEKDAYS: Final = ("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์")
"""Monday first, as `date.weekday` counts; without the word วัน."""


def long_date(day: date) -> str:
    """Return the date of a letter: no พ.ศ., no weekday.

    >>> long_date(date(2023, 10, 19))
    '๑๙ ตุลาคม ๒๕๖๖'
    """
    return f"{_day(day)} {month_name(day)} {_year(day)}"


def era_date(day: date) -> str:
    """Return the date of a สั่ง ณ line, with พ.ศ.

    >>> era_date(date(2023, 10, 19))
    '๑๙ ตุลาคม พ.ศ. ๒๕๖๖'
    """
    return f"{_day(day)} {month_name(day)} พ.ศ. {_year(day)}"


def weekday_date(day: date) -> str:
    """Return the date of running text, with its weekday.

    >>> weekday_date(date(2023, 10, 19))
    'วันพฤหัสบดีที่ ๑๙ ตุลาคม ๒๕๖๖'
    """
    return f"วัน{weekday_name(day)}ที่ {long_date(day)}"


def short_date(day: date) -> str:
    """Return the date of a table cell.

    >>> short_date(date(2023, 10, 19))
    '๑๙ ต.ค. ๒๕๖๖'
    """
    return f"{_day(day)} {SHORT_MONTHS[day.month - 1]} {_year(day)}"


def very_short_date(day: date) -> str:
    """Return the date of a narrow table cell, with two digits of the year.

    >>> very_short_date(date(2023, 10, 19))
    '๑๙ ต.ค. ๖๖'
    """
    return f"{_day(day)} {SHORT_MONTHS[day.month - 1]} {_year(day)[-2:]}"


def date_range(first: date, last: date) -> str:
    """Return both dates, naming month and year once where they agree.

    Raises NotReadable when `last` comes before `first`.

    >>> date_range(date(2023, 10, 1), date(2023, 10, 3))
    '๑–๓ ตุลาคม ๒๕๖๖'
    >>> date_range(date(2023, 10, 30), date(2023, 11, 2))
    '๓๐ ตุลาคม–๒ พฤศจิกายน ๒๕๖๖'
    """
    refuse_backward_range(first, last)
    if first.year != last.year:
        return f"{long_date(first)}–{long_date(last)}"
    if first.month != last.month:
        return f"{_day(first)} {month_name(first)}–{long_date(last)}"
    if first.day != last.day:
        return f"{_day(first)}–{long_date(last)}"
    return long_date(first)


def refuse_backward_range(first: date, last: date) -> None:
    """Raise NotReadable when `last` comes before `first`."""
    if last < first:
        raise NotReadable(
            Message(
                f"วันสิ้นสุด {long_date(last)} มาก่อนวันเริ่ม {long_date(first)} ให้สลับหรือแก้วัน",
                f"the range ends on {last} before it begins on {first}",
            )
        )


def month_name(day: date) -> str:
    """Return the full name of the month.

    >>> month_name(date(2023, 10, 19))
    'ตุลาคม'
    """
    return MONTHS[day.month - 1]


def weekday_name(day: date) -> str:
    """Return the weekday without the word วัน.

    >>> weekday_name(date(2023, 10, 19))
    'พฤหัสบดี'
    """
    return WEEKDAYS[day.weekday()]


def buddhist_year(day: date) -> int:
    """Return the Buddhist year; raises NotReadable before 1 January 2484 (1941).

    >>> buddhist_year(date(2023, 10, 19))
    2566
    """
    if day < FIRST_DATE:
        raise NotReadable(old_year_start(to_thai_digits(f"{day.day} {month_name(day)}")))
    return day.year + BUDDHIST_OFFSET


def old_year_start(told: str) -> Message:
    """Return why a date before 1 January 2484 is refused."""
    return Message(
        f"{told} อยู่ก่อน ๑ มกราคม ๒๔๘๔ (ครั้งนั้นขึ้นปีใหม่ ๑ เมษายน) ให้ใช้วันที่ตั้งแต่ ๑ มกราคม ๒๔๘๔",
        f"{told}: before 1 January 1941 the Thai year began on 1 April; give a later date",
    )


def _day(day: date) -> str:
    return to_thai_digits(str(day.day))


def _year(day: date) -> str:
    return to_thai_digits(str(buddhist_year(day)))
