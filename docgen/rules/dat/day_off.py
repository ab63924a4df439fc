"""The day of an order, or a deadline in it, falls on a weekend or an official holiday."""

import re
from collections.abc import Iterator
from datetime import date

from docgen.findings import AtField, Severity
from docgen.messages import Message
from docgen.model.office_data import OfficeData
from docgen.model.order import Order
from docgen.model.specimens import order
from docgen.model.texts import texts_of
from docgen.rule import RecordCheck, StructureRule
from docgen.thai.date_reading import find_dates, read_date
from docgen.thai.dates import long_date, weekday_name

_SATURDAY = 5
_DEADLINE = re.compile(r"ภายในวัน(?:\S{2,9})?ที่\s*$|ประชุม\S{0,20}(?:ใน)?วัน(?:\S{2,9})?ที่\s*$")
_LOOK_BACK = 50


def _check(record: Order, data: OfficeData) -> Iterator[AtField]:
    if record.day and (why := _day_off(record.day, data)):
        yield AtField(("day",), _told("วันที่สั่ง", record.day, why))
    for path, text in texts_of(record):
        for found in find_dates(text):
            before = text[max(0, found.start - _LOOK_BACK) : found.start]
            day = found.modern_date
            if day and _DEADLINE.search(before) and (why := _day_off(day, data)):
                yield AtField(path, _told("วันที่", day, why))


def _day_off(day: date, data: OfficeData) -> str:
    weekend = f"วัน{weekday_name(day)}" if day.weekday() >= _SATURDAY else ""
    return data.holidays.get(day, weekend)


def _told(what: str, day: date, why: str) -> Message:
    return Message(
        f"{what} {long_date(day)} ตรงกับวันหยุด ({why}) ให้ตรวจว่าถูกต้อง",
        f"{day} is a day off ({why}); is it meant?",
    )


RULE = StructureRule(
    code="DAT018",
    clause="docgen-house",
    severity=Severity.INFO,
    message="วันที่ตรงกับวันเสาร์ วันอาทิตย์ หรือวันหยุดราชการ ให้ตรวจว่าถูกต้อง",
    english="the day is a Saturday, a Sunday or a holiday; is it meant?",
    why="Nobody receives a report, or meets, on a day when the office is shut.",
    record=RecordCheck(Order, _check),
    good=(
        order(),
        order(closing=("ให้รายงานภายในวันที่ ๓๐ พฤศจิกายน ๒๕๖๙",)),
        order(closing=("จัดการแข่งขันในวันที่ ๒๘ พฤศจิกายน ๒๕๖๙",)),
        order(closing=("ให้รายงานภายในวันที่ ๒๗ พฤศจิกายน ๒๔๖๙",)),
    ),
    bad=(
        order(day=read_date("๑๔ พฤศจิกายน ๒๕๖๙")),
        order(closing=("ให้รายงานภายในวันที่ ๒๘ พฤศจิกายน ๒๕๖๙",)),
    ),
)
