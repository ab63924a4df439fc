"""Reading a date as people write it, type it into a workbook or export it."""

import re
from datetime import date, datetime, timedelta
from typing import Final

from docgen.errors import NotReadable
from docgen.messages import Message
from docgen.thai.date_finding import FoundDate, all_readings, find_dates
from docgen.thai.date_grammar import (
    LAST_BUDDHIST_YEAR,
    OLDEST_BUDDHIST_YEAR,
    judge,
)
from docgen.thai.dates import (
    BUDDHIST_OFFSET,
    FIRST_DATE,
    MONTHS,
    old_year_start,
    refuse_backward_range,
)
from docgen.thai.digits import to_arabic_digits, to_thai_digits

__all__ = ["FoundDate", "find_dates", "read_date", "read_date_range"]

EXCEL_DAY_ZERO: Final = date(1899, 12, 30)
FIRST_SERIAL: Final = 15342
LAST_SERIAL: Final = 73050

_LEAD = re.compile(r"^(?:ลง|เมื่อ|ณ\s*|ใน|ตั้งแต่|ระหว่าง)?(?:วันที่)?\s*(?=\d)")
_MIDNIGHT = re.compile(r"[ T]00:00(?::00(?:\.0+)?)?$")
_DAY_RANGE = re.compile(
    r"^(?:ตั้งแต่|ระหว่าง)?\s*(?:วันที่)?\s*(?P<first>\d{1,2})\s*(?:[-–—]|ถึง)\s*(?:วันที่\s*)?"
    r"(?P<last>\d{1,2}\s*\D.*)$"
)
_RANGE_MARK = re.compile(r"\s*(?:[–—]|\s-\s|ถึง)\s*")
_HYPHEN = re.compile(r"\s*-\s*(?=\d{1,2}\s*[ก-ฮเ/])")
_UNKNOWN_MONTH = re.compile(r"^\d{1,2}\s*(?P<month>[ก-๎.]{3,})\s*\D{0,7}\d{2,4}$")
_INVISIBLE = re.compile("[\u200b-\u200d\u2060\ufeff]")
_SHOWN = 40


def read_date(value: object) -> date:
    """Return the date that a text, a workbook cell or an Excel serial number means.

    A two-digit year is Buddhist. A four-digit year is Buddhist unless ค.ศ. stands before it or the
    shape is ISO with a year below 2400; a cell or ISO text with a year from 2400 to 2700 was
    typed in the Buddhist era and is read so. Raises NotReadable when the reading is impossible,
    ambiguous, before 1 January 2484, or carries the wrong weekday.

    >>> read_date("วันพฤหัสบดีที่ ๑๙ ตุลาคม พ.ศ. ๒๕๖๖")
    datetime.date(2023, 10, 19)
    >>> read_date("19/10/66") == read_date("2023-10-19") == read_date("2566-10-19")
    True
    >>> read_date("๓๑ เมษายน ๒๕๖๙")
    Traceback (most recent call last):
    docgen.errors.NotReadable: ๓๑ เมษายน ไม่มีในปฏิทิน (เมษายนมี ๓๐ วัน)
    """
    match value:
        case bool() | None:
            raise _unreadable(value)
        case datetime():
            return _from_cell(value.date())
        case date():
            return _from_cell(value)
        case int() | float():
            return _from_serial(value)
        case str():
            return _from_text(value)
        case _:
            raise _unreadable(value)


def read_date_range(text: str) -> tuple[date, date]:
    """Return the first and last day of a written range; raises NotReadable.

    >>> [str(day) for day in read_date_range("๓๐ ตุลาคม–๒ พฤศจิกายน ๒๕๖๖")]
    ['2023-10-30', '2023-11-02']
    """
    cleaned = _cleaned(text)
    if one_month := _DAY_RANGE.match(cleaned):
        last = read_date(one_month["last"])
        first = _judged(int(one_month["first"]), last.month, last.year + BUDDHIST_OFFSET)
    else:
        first, last = _two_dates(cleaned)
    refuse_backward_range(first, last)
    return first, last


def _two_dates(text: str) -> tuple[date, date]:
    mark = _RANGE_MARK if _RANGE_MARK.search(text) else _HYPHEN
    halves = [half for half in mark.split(text) if half]
    if len(halves) == 1:
        only = read_date(text)
        return only, only
    if len(halves) != 2:  # noqa: PLR2004  a range has two ends
        raise _unreadable(text)
    last = read_date(halves[1])
    start = re.sub(r"^(?:ตั้งแต่|ระหว่าง)\s*", "", halves[0])
    if not re.search(r"\d{2,4}$", start):
        start = f"{start} {last.year + BUDDHIST_OFFSET}"
    return read_date(start), last


def _from_text(text: str) -> date:
    cleaned = _cleaned(text)
    bare = _LEAD.sub("", cleaned)
    for reading in all_readings(bare):
        if _covers(reading, bare):
            return _certain(reading.date, reading.problem, text)
    raise _unknown_month(bare) or _unreadable(text)


def _covers(reading: FoundDate, text: str) -> bool:
    before = text[: reading.start]
    weekday = r"วัน\S+?\s*(?:ที่)?\s*,?\s*(?:วันที่\s*)?"
    return reading.end == len(text) and (
        not before or bool(reading.weekday and re.fullmatch(weekday, before))
    )


def _cleaned(text: str) -> str:
    folded = to_arabic_digits(_INVISIBLE.sub("", text)).replace("เเ", "แ")
    return _MIDNIGHT.sub("", re.sub(r"\s+", " ", folded).strip())


def _from_cell(day: date) -> date:
    if OLDEST_BUDDHIST_YEAR <= day.year <= LAST_BUDDHIST_YEAR:
        return _judged(day.day, day.month, day.year)
    if day < FIRST_DATE:
        raise NotReadable(old_year_start(day.isoformat()))
    return _judged(day.day, day.month, day.year + BUDDHIST_OFFSET)


def _from_serial(number: float) -> date:
    if not FIRST_SERIAL <= number < LAST_SERIAL + 1:
        raise NotReadable(
            Message(
                f"ตัวเลข {to_thai_digits(str(number))} ไม่ใช่วันที่ ให้เขียน เช่น ๑๙ ตุลาคม ๒๕๖๖",
                f"the number {number} is not a date; write for example 19/10/2566",
            )
        )
    return EXCEL_DAY_ZERO + timedelta(days=int(number))


def _judged(day: int, month: int, buddhist_year: int) -> date:
    verdict = judge(day, month, buddhist_year)
    return _certain(verdict.date, verdict.problem, f"{day}/{month}/{buddhist_year}")


def _certain(day: date | None, problem: Message | None, told: str) -> date:
    if day is None or problem:
        raise NotReadable(problem) if problem else _unreadable(told)
    return day


def _unknown_month(text: str) -> NotReadable | None:
    from difflib import get_close_matches  # noqa: PLC0415  only on the way to an error

    if not (found := _UNKNOWN_MONTH.match(text)):
        return None
    near = get_close_matches(found["month"], MONTHS, n=1, cutoff=0.6)
    hint = f" น่าจะเป็น ‘{near[0]}’" if near else " ให้เขียนชื่อเดือนเต็ม เช่น ตุลาคม"
    return NotReadable(
        Message(
            f"ไม่มีเดือนชื่อ ‘{found['month']}’{hint}",
            f"there is no month {found['month']!r}" + (f"; {near[0]} is meant" if near else ""),
        )
    )


def _unreadable(value: object) -> NotReadable:
    shown = str("" if value is None else value)[:_SHOWN]
    return NotReadable(
        Message(
            f"อ่าน ‘{shown}’ เป็นวันที่ไม่ได้ ให้เขียน เช่น ๑๙ ตุลาคม ๒๕๖๖ หรือ 19/10/2566 หรือ 2023-10-19",
            f"cannot read {shown!r} as a date; write 19/10/2566 or 2023-10-19",
        )
    )
