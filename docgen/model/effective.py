"""When an order takes effect: from now on, or from a day."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from pydantic import PlainValidator, WithJsonSchema

from docgen.errors import NotReadable
from docgen.messages import Message
from docgen.model.fields import refuse
from docgen.thai.date_reading import read_date
from docgen.thai.text import clean_text

FROM_NOW_ON = "บัดนี้เป็นต้นไป"


@dataclass(frozen=True, slots=True)
class Effective:
    """From `day` on; with no day, from the day of signing on (บัดนี้เป็นต้นไป)."""

    day: date | None = None


def _read(value: object) -> Effective:
    if isinstance(value, Effective):
        return value
    if isinstance(value, str) and _is_from_now_on(value):
        return Effective()
    try:
        return Effective(read_date(_without_ending(value)))
    except NotReadable as error:
        refuse(
            Message(
                f"{error.message.th} หรือเขียน “{FROM_NOW_ON}”",
                f"{error.message.en}; or write “{FROM_NOW_ON}”",
            )
        )


def _is_from_now_on(text: str) -> bool:
    return clean_text(text).strip().removeprefix("ตั้งแต่") in (FROM_NOW_ON, "บัดนี้")


def _without_ending(value: object) -> object:
    return value.strip().removesuffix("เป็นต้นไป").strip() if isinstance(value, str) else value


EffectiveFrom = Annotated[Effective, PlainValidator(_read), WithJsonSchema({"type": "string"})]
