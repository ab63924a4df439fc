"""The shapes a written date takes, and whether its day, month and year make a real one.

The patterns run on text whose digits are folded to ASCII (`to_arabic_digits` keeps the length).
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from docgen.messages import Message
from docgen.thai.dates import (
    BUDDHIST_OFFSET,
    FIRST_DATE,
    MONTHS,
    SHORT_MONTHS,
    WEEKDAYS,
    old_year_start,
    weekday_name,
)
from docgen.thai.digits import to_thai_digits

OLDEST_BUDDHIST_YEAR: Final = 2400
LAST_BUDDHIST_YEAR: Final = 2700
FIRST_YEAR_FROM_APRIL: Final = 2432
LAST_YEAR_FROM_APRIL: Final = 2483
OLDEST_CHRISTIAN_YEAR: Final = 1800
FEBRUARY: Final = 2
APRIL: Final = 4
LONGEST_MONTH: Final = 31
SHORT_YEAR_DIGITS: Final = 2
SHORT_YEAR_CENTURY: Final = 2500


class DateFault(StrEnum):
    """What is wrong with a written date."""

    NO_SUCH_DAY = "no such day"
    NO_SUCH_MONTH = "no such month"
    MONTH_FIRST = "month before day"
    YEAR_MISSING = "year missing"
    CHRISTIAN_YEAR = "Christian year without ค.ศ."
    NOT_CHRISTIAN = "ค.ศ. before a year that is none"
    OFFSET_TWICE = "543 added twice"
    YEAR_OUT_OF_RANGE = "year out of range"
    OLD_YEAR = "before 1 January 2484"
    WRONG_WEEKDAY = "wrong weekday"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The real date, if there is one, and what is wrong, if anything is."""

    date: date | None
    fault: DateFault | None = None
    problem: Message | None = None


def _short_month(name: str) -> str:
    first, second = name.strip(".").split(".")
    return rf"{first}\.\s?{second}\.?|{first}{second}\.?"


_WEEKDAY = "|".join((*WEEKDAYS, "พฤหัสฯ", "พฤหัส"))
_FULL = "|".join(MONTHS)
_SHORT = "|".join(_short_month(name) for name in SHORT_MONTHS)
_ERA = r"(?P<era>พ\.\s?ศ\.?|พศ\.|พุทธศักราช)|(?P<ce>ค\.\s?ศ\.?|คศ\.|คริสต์ศักราช)"
_SPACES = r"\s{0,5}"
_LEAD = (
    rf"(?:วัน(?P<weekday>{_WEEKDAY}){_SPACES}(?P<tee>ที่)?{_SPACES},?{_SPACES})?"
    rf"(?P<label>วันที่{_SPACES})?"
)
_GAP = rf"{_SPACES}[-/]?{_SPACES}"
_NO_MORE_DIGITS = r"(?!\d|[.,:/]\d)"

WORDED: Final = re.compile(
    rf"{_LEAD}(?<![\d/.,:])(?P<day>\d{{1,2}}){_GAP}(?:เดือน{_SPACES})?"
    rf"(?:(?P<full>{_FULL})(?![ะ-ฺ็-๎])|(?P<short>{_SHORT})(?![ก-๎]))"
    rf"(?:(?:{_GAP}(?:{_ERA}))?{_GAP}(?P<year>\d{{2,6}}){_NO_MORE_DIGITS})?"
)
NUMERIC: Final = re.compile(
    rf"{_LEAD}(?<![\d/.,:\-–A-Za-z])(?P<day>\d{{1,2}})"
    r"(?:\s?(?P<sep>/)\s?(?P<month>\d{1,2})\s?/\s?(?P<year>\d{4}|\d{2})"
    r"|(?P<sep2>[-.])(?P<month2>\d{1,2})(?P=sep2)(?P<year2>\d{4}))(?![\d/\-–A-Za-z]|[.,:]\d)"
)
ISO: Final = re.compile(
    rf"{_LEAD}(?<![\d/.,:\-–A-Za-z])(?P<year>\d{{4}})(?P<sep>[-/])(?P<month>\d{{1,2}})(?P=sep)"
    r"(?P<day>\d{1,2})(?![\d/\-–A-Za-z]|[.,:]\d)"
)


def judge(day: int, month: int, buddhist_year: int) -> Verdict:
    """Return the real date of a Buddhist-era reading, or what makes it impossible."""
    told = to_thai_digits(f"{day} {MONTHS[month - 1]} {buddhist_year}")
    if FIRST_YEAR_FROM_APRIL <= buddhist_year <= LAST_YEAR_FROM_APRIL:
        return _judge_old(day, month, buddhist_year)
    if not OLDEST_BUDDHIST_YEAR <= buddhist_year <= LAST_BUDDHIST_YEAR:
        return Verdict(None, *_bad_year(buddhist_year))
    if buddhist_year < FIRST_YEAR_FROM_APRIL:
        return Verdict(None, DateFault.OLD_YEAR, old_year_start(told))
    year = buddhist_year - BUDDHIST_OFFSET
    days = monthrange(year, month)[1]
    if not 1 <= day <= days:
        return _no_such_day(day, month, buddhist_year, days)
    return Verdict(date(year, month, day))


def judge_weekday(verdict: Verdict, weekday: str) -> Verdict:
    """Return the verdict, with the weekday held against the date."""
    if verdict.fault or verdict.date is None or weekday == weekday_name(verdict.date):
        return verdict
    right = weekday_name(verdict.date)
    told = f"{verdict.date.day} {MONTHS[verdict.date.month - 1]}"
    year = verdict.date.year + BUDDHIST_OFFSET
    problem = Message(
        f"{to_thai_digits(f'{told} {year}')} ตรงกับวัน{right} ไม่ใช่วัน{weekday}",
        f"{verdict.date} is a วัน{right}, not a วัน{weekday}",
    )
    return Verdict(verdict.date, DateFault.WRONG_WEEKDAY, problem)


def impossible_numbers(day: int, month: int) -> Verdict | None:
    """Return why two numbers cannot be day and month, or None when the month is one."""
    if 1 <= month <= len(MONTHS):
        return None
    if 1 <= day <= len(MONTHS) and month <= LONGEST_MONTH:
        told = (
            f"ไม่มีเดือนที่ {month} (อ่านเป็นวัน/เดือน) "
            f"ถ้าหมายถึง {month} {MONTHS[day - 1]} ให้เขียน {month}/{day}"
        )
        problem = Message(
            to_thai_digits(told),
            f"read as day/month, there is no month {month}; month first? write {month}/{day}",
        )
        return Verdict(None, DateFault.MONTH_FIRST, problem)
    problem = Message(
        to_thai_digits(f"ไม่มีเดือนที่ {month} (เดือนมี 1 ถึง 12)"),
        f"there is no month {month} (1 to 12)",
    )
    return Verdict(None, DateFault.NO_SUCH_MONTH, problem)


def christian_year(year: int) -> Message:
    """Return why a bare Christian year is refused in a Thai date."""
    thai = to_thai_digits(str(year + BUDDHIST_OFFSET))
    return Message(
        f"ปี {to_thai_digits(str(year))} เป็นปี ค.ศ. ให้เขียน พ.ศ. {thai} (หรือเขียนคำว่า ค.ศ. นำหน้าปี)",
        f"{year} is a Christian year; write the Buddhist year {year + BUDDHIST_OFFSET}, or ค.ศ.",
    )


def not_christian(year: int) -> Message:
    """Return why a year after ค.ศ. is refused that cannot be one."""
    return Message(
        f"ปี ค.ศ. {to_thai_digits(str(year))} ใช้ไม่ได้ ถ้าเป็นปี พ.ศ. ให้เขียนคำว่า พ.ศ.",
        f"{year} after ค.ศ. is no Christian year; write พ.ศ. if it is Buddhist",
    )


def is_christian(year: int) -> bool:
    """Return whether `year` can only be a year of the Christian era.

    >>> is_christian(2023), is_christian(2566)
    (True, False)
    """
    return OLDEST_CHRISTIAN_YEAR <= year <= LAST_BUDDHIST_YEAR - BUDDHIST_OFFSET


def _judge_old(day: int, month: int, buddhist_year: int) -> Verdict:
    """Until 2483 the year began on 1 April: its January to March are one Gregorian year later."""
    year = buddhist_year - BUDDHIST_OFFSET + (month < APRIL)
    days = monthrange(year, month)[1]
    if not 1 <= day <= days:
        return _no_such_day(day, month, buddhist_year, days)
    told = to_thai_digits(f"{day} {MONTHS[month - 1]} {buddhist_year}")
    real = date(year, month, day)
    return Verdict(real if real < FIRST_DATE else None, DateFault.OLD_YEAR, old_year_start(told))


def _bad_year(year: int) -> tuple[DateFault, Message]:
    if OLDEST_BUDDHIST_YEAR <= year - BUDDHIST_OFFSET <= LAST_BUDDHIST_YEAR:
        right = to_thai_digits(str(year - BUDDHIST_OFFSET))
        return DateFault.OFFSET_TWICE, Message(
            f"ปี {to_thai_digits(str(year))} บวก ๕๔๓ ซ้ำสองครั้ง ที่ถูกคือ {right}",
            f"year {year} has 543 added twice; {year - BUDDHIST_OFFSET} is meant",
        )
    return DateFault.YEAR_OUT_OF_RANGE, Message(
        f"ปี {to_thai_digits(str(year))} ไม่ใช่ปี พ.ศ. ที่ใช้ได้ (๒๔๘๔ ถึง ๒๗๐๐)",
        f"year {year} is not a usable Buddhist year (2484 to 2700)",
    )


def _no_such_day(day: int, month: int, buddhist_year: int, days: int) -> Verdict:
    name = MONTHS[month - 1]
    in_year = f"{name} พ.ศ. {buddhist_year} " if month == FEBRUARY else name
    problem = Message(
        to_thai_digits(f"{day} {name} ไม่มีในปฏิทิน ({in_year}มี {days} วัน)"),
        f"day {day} does not exist: month {month} of {buddhist_year} B.E. has {days} days",
    )
    return Verdict(None, DateFault.NO_SUCH_DAY, problem)
