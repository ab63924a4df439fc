"""A file as a tree of values that remember their place. YAML, Excel and CSV all become this."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TypeAlias

from docgen.places import Place

Value: TypeAlias = str | int | float | Decimal | bool | date | datetime | time | timedelta | None
"""YAML and CSV give only text or None; a workbook may give typed cells."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value."""

    value: Value
    place: Place


@dataclass(frozen=True, slots=True)
class Sequence:
    """Values in order."""

    items: tuple["Node", ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Entry:
    """One key of a mapping, as the user wrote it."""

    key: str
    place: Place
    value: "Node"


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values in the order written; a key stands once."""

    entries: tuple[Entry, ...]
    place: Place

    def get(self, *keys: str) -> "Node | None":
        """Return the value of the first entry called one of `keys`."""
        return next((entry.value for entry in self.entries if entry.key in keys), None)


Node: TypeAlias = Scalar | Sequence | Mapping
