"""Numbers of orders: a running number over a Buddhist-era calendar year."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from pydantic import PlainValidator, WithJsonSchema

from docgen.messages import Message
from docgen.model.fields import refuse
from docgen.thai.digits import to_arabic_digits
from docgen.thai.text import clean_text

_SPOILED_BY_EXCEL = Message(
    "Excel เปลี่ยนเลขที่เป็นวันที่หรือทศนิยมไปแล้ว ให้ตั้งรูปแบบเซลล์เป็นข้อความแล้วพิมพ์ใหม่ เช่น ๔๑๒/๒๕๖๙",
    "Excel made a date or a fraction of the number; format the cell as text and type it again",
)
_FIRST_YEAR, _LAST_YEAR = 2400, 2700
_FORM = re.compile(r"(?:ที่)?\s*(\d{1,5})\s*/\s*(\d{4})")


@dataclass(frozen=True, slots=True, order=True)
class NumberOfYear:
    """Running number `number` of the calendar year `year` (B.E.)."""

    year: int
    number: int

    def __str__(self) -> str:
        return f"{self.number}/{self.year}"


def _read(value: object) -> NumberOfYear:
    if isinstance(value, NumberOfYear):
        return value
    if isinstance(value, date | float):
        refuse(_SPOILED_BY_EXCEL)
    text = to_arabic_digits(clean_text(str(value)).strip())
    match = _FORM.fullmatch(text)
    if not match or not int(match[1]):
        refuse(_not_a_number(value))
    number, year = int(match[1]), int(match[2])
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        refuse(_not_a_year(match[2], value))
    return NumberOfYear(year, number)


def _not_a_number(value: object) -> Message:
    return Message(
        f"“{value}” ไม่ใช่เลขที่คำสั่ง ให้เขียนเลขทับปีพุทธศักราช เช่น ๔๑๒/๒๕๖๙",
        f"“{value}” is not an order number; write number/B.E. year, e.g. 412/2569",
    )


def _not_a_year(year: str, value: object) -> Message:
    return Message(
        f"ปี {year} ใน “{value}” ไม่ใช่ปีพุทธศักราช ให้เขียน เช่น ๔๑๒/๒๕๖๙",
        f"{year} in “{value}” is not a B.E. year; write for example 412/2569",
    )


OrderNumber = Annotated[NumberOfYear, PlainValidator(_read), WithJsonSchema({"type": "string"})]
