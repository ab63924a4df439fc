"""The cells of one table as they stand in a sheet or a CSV file."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from docgen.messages import Message
from docgen.places import Place
from docgen.sources.nodes import Value

Position = tuple[int, int]
"""Row and column, from 1."""


@dataclass(frozen=True, slots=True)
class Area:
    """Cells merged into one."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def cells(self) -> int:
        """How many cells it joins."""
        return (self.bottom - self.top + 1) * (self.right - self.left + 1)

    def touches_row(self, row: int) -> bool:
        """Whether any of its cells stands in `row`."""
        return self.top <= row <= self.bottom


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of one table as they stand, from the first row and column of the sheet."""

    rows: tuple[tuple[Value, ...], ...]
    place: Callable[[int, int], Place]
    unusable: Mapping[Position, Message] = field(default_factory=dict)
    """Cells that hold no value, with what to tell: errors, formulas never computed."""
    merged: tuple[Area, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()

    def at(self, row: int, column: int) -> Value:
        """Return the value of a cell; None outside the grid."""
        if row > len(self.rows) or column > len(self.rows[row - 1]):
            return None
        return self.rows[row - 1][column - 1]

    def is_blank(self, row: int, column: int) -> bool:
        """Whether nothing is written in a cell."""
        return is_blank(self.at(row, column))


def is_blank(cell: Value) -> bool:
    """Return whether a value is nothing, or nothing but spaces."""
    return cell is None or (isinstance(cell, str) and not cell.strip())
