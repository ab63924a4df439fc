"""Field types shared by every record: what a value may be and how people may write it.

Each reads what people write and raises with the reading named; the value kept is typed.
"""

import re
from datetime import date, datetime, time
from decimal import Decimal
from typing import Annotated, NoReturn

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from docgen.errors import NotReadable
from docgen.messages import Message
from docgen.thai.date_reading import read_date
from docgen.thai.dates import long_date
from docgen.thai.digits import to_arabic_digits
from docgen.thai.money import read_money
from docgen.thai.text import clean_text, refused_characters
from docgen.thai.times import read_time

TOLD = "told"
"""Type of a validation error that carries its own bilingual message in the context."""


_COUNT = re.compile(r"[0-9]{1,12}|[0-9]{1,3}(?:,[0-9]{3}){1,3}")


def refuse(message: Message) -> NoReturn:
    """Refuse a value with a bilingual message."""
    raise PydanticCustomError(TOLD, "{th}", {"th": message.th, "en": message.en})


def _as_text(value: object) -> str:
    match value:
        case bool():
            refuse(Message("ต้องเป็นข้อความ", "should be text"))
        case str():
            text = value
        case int() | Decimal():
            text = str(value)
        case float():
            text = str(int(value)) if value.is_integer() else repr(value)
        case datetime():
            text = long_date(_whole_day(value))
        case date():
            text = long_date(value)
        case _:
            refuse(Message("ต้องเป็นข้อความ", "should be text"))
    if bad := refused_characters(text):
        listed = ", ".join(f"U+{ord(char):04X}" for char in bad)
        refuse(Message(f"มีอักขระควบคุม {listed} ให้ลบออก", f"control characters {listed}; remove"))
    return clean_text(text).strip()


def _whole_day(moment: datetime) -> date:
    if moment.time() != time():
        refuse(
            Message(
                "เป็นวันและเวลาของ Excel ให้ตั้งรูปแบบเซลล์เป็นข้อความแล้วพิมพ์ใหม่",
                "is an Excel date with a time; format the cell as text and type it again",
            )
        )
    return moment.date()


def _as_line(value: object) -> str:
    text = _as_text(value)
    if "\n" in text:
        refuse(
            Message(
                "ต้องเป็นบรรทัดเดียว ให้พิมพ์ต่อกันโดยไม่ขึ้นบรรทัดใหม่ เอกสารจะตัดบรรทัดให้เอง",
                "should be one line; type it on without a line break, the document wraps by itself",
            )
        )
    return text


def _read(reader: object) -> BeforeValidator:
    def read(value: object) -> object:
        try:
            return reader(value)  # type: ignore[operator]
        except NotReadable as error:
            refuse(error.message)

    return BeforeValidator(read)


def _as_count(value: object) -> int:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    digits = to_arabic_digits(_as_text(value))
    if not _COUNT.fullmatch(digits):
        refuse(
            Message(
                f"“{value}” ไม่ใช่จำนวนเต็ม ให้เขียน เช่น ๑๒ หรือ ๑,๒๐๐",
                f"“{value}” is not a whole number; write 12 or 1,200",
            )
        )
    return int(digits.replace(",", ""))


_YES = {"ใช่", "true", "yes", "y", "1", "มี"}
_NO = {"ไม่", "ไม่ใช่", "false", "no", "n", "0", "ไม่มี"}


def _as_yes_no(value: object) -> bool:
    if isinstance(value, bool):
        return value
    word = to_arabic_digits(_as_text(value)).lower()
    if word in _YES:
        return True
    if word in _NO:
        return False
    refuse(Message(f"“{value}” ต้องเป็น ใช่ หรือ ไม่ใช่", f"“{value}” should be yes or no"))


Text = Annotated[str, BeforeValidator(_as_text), WithJsonSchema({"type": "string"})]
"""Text of one or many paragraphs, normalised."""
Line = Annotated[str, BeforeValidator(_as_line), WithJsonSchema({"type": "string"})]
"""Text of one line, normalised."""
Day = Annotated[date, _read(read_date), WithJsonSchema({"type": "string", "format": "thai-date"})]
"""A date, in any of the ways people write one."""
Clock = Annotated[time, _read(read_time), WithJsonSchema({"type": "string", "format": "thai-time"})]
Money = Annotated[Decimal, _read(read_money), WithJsonSchema({"type": ["string", "number"]})]
Count = Annotated[int, BeforeValidator(_as_count), WithJsonSchema({"type": ["integer", "string"]})]
YesNo = Annotated[
    bool, BeforeValidator(_as_yes_no), WithJsonSchema({"enum": [True, False, "ใช่", "ไม่ใช่"]})
]
