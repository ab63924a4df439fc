"""The last touch on every text that is printed: the office's choice of digits."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar, cast

from docgen.model.office import Digits
from docgen.thai.digits import official_digits, to_arabic_digits

T = TypeVar("T")


def in_house_style(page: T, digits: Digits) -> T:
    """Return `page` with the digits of every text as the office wants them."""
    change = official_digits if digits is Digits.THAI else to_arabic_digits
    return cast("T", _mapped(page, change))


def _mapped(value: object, change: Callable[[str], str]) -> object:
    match value:
        case str():
            return change(value)
        case tuple():
            return tuple(_mapped(item, change) for item in value)
        case _ if is_dataclass(value) and not isinstance(value, type):
            names = [field.name for field in fields(value)]
            changed = {name: _mapped(getattr(value, name), change) for name in names}
            return replace(value, **changed)
        case _:
            return value
