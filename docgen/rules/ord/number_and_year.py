"""An order is numbered by the calendar year in which it is given: ที่ ๔๑๒/๒๕๖๙."""

import re
from collections.abc import Iterator
from datetime import date

from docgen.findings import AtField, AtParagraph, Fix, Severity
from docgen.messages import Message
from docgen.model.numbers import NumberOfYear
from docgen.model.office_data import OfficeData
from docgen.model.order import Order
from docgen.model.specimens import order
from docgen.rule import DocxCheck, RecordCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.thai.date_finding import find_dates
from docgen.thai.dates import FIRST_DATE, buddhist_year
from docgen.thai.digits import to_arabic_digits, to_thai_digits
from docgen.word.facts import DocxFacts
from docgen.word.specimens import order_facts

_FORM = re.compile(r"ที่\s+[1-9]\d*\s*/\s*(2[4-6]\d\d)")
_BLANK = re.compile(r"ที่[\s._…]*(?:/[\s._…]*(?:2[4-6]\d\d)?)?")
_NO_LINE = Message("ไม่มีบรรทัดเลขที่คำสั่ง ให้เพิ่ม ที่ เลข/ปีพุทธศักราช ใต้หัวคำสั่ง", "no number line")
_NO_DAY = Message("มีเลขที่คำสั่งแล้วแต่ไม่มีวันที่สั่ง ให้ใส่วันที่สั่ง หรือเว้นเลขที่ไว้ก่อนเมื่อยังเป็นร่าง", "number, no day")


def _check_record(record: Order, _data: OfficeData) -> Iterator[AtField]:
    match record.number, record.day:
        case NumberOfYear(), None:
            yield AtField(("number",), _NO_DAY)
        case NumberOfYear(year, number), date() as day if year != buddhist_year(day):
            right = to_thai_digits(f"{number}/{buddhist_year(day)}")
            yield AtField(("number",), _wrong_year(buddhist_year(day)), Fix(right, safe=False))


def _check_docx(facts: DocxFacts) -> Iterator[AtParagraph]:
    dated = facts.with_role(Role.ORDERED_ON)
    days = [found for line in dated for found in find_dates(line.text)]
    dates = (found.date for found in days if found.date and found.date >= FIRST_DATE)
    year = next(map(buddhist_year, dates), 0)
    numbers = facts.with_role(Role.NUMBER)
    if not numbers:
        yield AtParagraph(message=_NO_LINE)
    for line in numbers:
        text, end = to_arabic_digits(line.text.strip()), len(line.text.rstrip())
        form = _FORM.fullmatch(text)
        if form and year not in (0, int(form[1])):
            fix = Fix(to_thai_digits(str(year)), safe=False)
            yield AtParagraph("document", line.number, end - 4, end, _wrong_year(year), fix)
        elif form and dated and not days:
            yield AtParagraph(number=line.number, end=end, message=_NO_DAY)
        elif not form and not _BLANK.fullmatch(text):
            yield AtParagraph(number=line.number, end=end)


def _wrong_year(year: int) -> Message:
    told = f"เลขที่คำสั่งทับปีปฏิทินของวันที่สั่ง คือ {year} ให้แก้ปีของเลขที่เป็น {year} หรือแก้วันที่สั่ง"
    return Message(to_thai_digits(told), f"the number carries the calendar year of the day: {year}")


RULE = StructureRule(
    code="ORD002",
    clause="saraban-2526:16.2",
    severity=Severity.ERROR,
    message="เลขที่คำสั่งเขียนเป็น ที่ เลข/ปีพุทธศักราช เช่น ที่ ๔๑๒/๒๕๖๙",
    english="the number is written ที่ n/B.E. year, e.g. ที่ ๔๑๒/๒๕๖๙",
    why="Numbers start again each January; a wrong year points at another order.",
    record=RecordCheck(Order, _check_record),
    docx=DocxCheck(_check_docx, frozenset({"order"})),
    good=(
        *(order(), order(number=None, day=None), order_facts(), order_facts(ordered_on=None)),
        order_facts(number="ที่ ..../๒๕๖๙"),
    ),
    bad=(
        *(order(day=None), order(number=NumberOfYear(2570, 412)), order_facts(number=None)),
        order_facts(number="ที่ ๔๑๒/๖๙"),
        order_facts(number="ที่ ๔๑๒/๒๕๗๐"),
        order_facts(ordered_on="สั่ง ณ วันที่        พฤศจิกายน"),
    ),
)
