"""Where each field of a bound record was written, and how."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from docgen.errors import Problem
from docgen.places import CellPlace, Place, TextPlace

FieldPath: TypeAlias = tuple[str | int, ...]
"""From the record down, by English names and positions: ("bodies", 0, "members", 2, "role")."""

_LETTERS = 26


@dataclass(frozen=True, slots=True)
class Written:
    """A value as it stands in the file: its place, the key before it, its text when it is one."""

    place: Place
    key: str
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Places:
    """Looks up what was written for a field of a record."""

    written: Mapping[FieldPath, Written]

    def find(self, path: FieldPath) -> Written:
        """Return what was written for the field, or for the nearest thing that holds it."""
        for end in range(len(path), -1, -1):
            if found := self.written.get(path[:end]):
                return found
        raise KeyError(path)

    def exact(self, path: FieldPath) -> Written | None:
        """Return what was written for exactly this field; None when it was left out."""
        return self.written.get(path)


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems by place, each once."""
    return tuple(sorted(dict.fromkeys(problems), key=lambda problem: place_order(problem.place)))


def place_order(place: Place) -> tuple[int, str, str, int, int]:
    """Return what places of one file sort by: line and column, or sheet, row and column."""
    match place:
        case TextPlace(line, column):
            return (1, "", "", line, column)
        case CellPlace(sheet, cell, file):
            letters = cell.rstrip("0123456789")
            return (2, file, sheet, int(cell[len(letters) :] or 0), _column(letters))
        case _:
            return (0, "", "", 0, 0)


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * _LETTERS + ord(letter) - ord("A") + 1
    return number
