"""How a record stands in a workbook: one sheet of keys and values, and sheets of rows.

A layout names keys only; what they mean is the model's business.
"""

from dataclasses import dataclass
from typing import Final

KEY_HEADING: Final = "หัวข้อ"
VALUE_HEADING: Final = "ค่า"
NOTE_HEADING: Final = "คำอธิบาย"
PATH_MARK: Final = "/"
"""In the key column: `แก้ไขคำสั่ง/คำสั่งเดิม/เลขที่` is a key within keys."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a row sheet, and where its value goes.

    `depth` tells which of the lists in RowSheet.into the value belongs to; None is the last. A
    column that `groups` names the thing of that list: rows with the same name share it, and a
    blank repeats the name above.
    """

    heading: str
    key: tuple[str, ...]
    depth: int | None = None
    groups: bool = False


@dataclass(frozen=True, slots=True)
class Outline:
    """Numbered rows within rows: ๑, ๑.๑, ๑.๑.๑ in the column `heading`."""

    heading: str
    children: str
    """The key under which a deeper row stands in the row above it."""
    levels: int = 3


@dataclass(frozen=True, slots=True)
class RowSheet:
    """A sheet whose rows fill a list, or a list within the items of a list."""

    name: str
    into: tuple[str, ...]
    """The keys of the lists, from the record down: ("คณะกรรมการ", "กรรมการ")."""
    columns: tuple[Column, ...]
    outline: Outline | None = None
    inside: tuple[str, ...] = ()
    """The keys that lead to the first list when it is not the record's own."""
    note: str = ""

    @property
    def headings(self) -> tuple[str, ...]:
        """Every heading of the sheet, the number of the outline first of its list."""
        numbered = (self.outline.heading,) if self.outline else ()
        grouping = tuple(column.heading for column in self.columns if column.groups)
        rest = tuple(column.heading for column in self.columns if not column.groups)
        return grouping + numbered + rest

    def at_depth(self, depth: int) -> tuple[Column, ...]:
        """Return the columns whose values belong to the list at `depth`."""
        last = len(self.into) - 1
        return tuple(
            column
            for column in self.columns
            if (last if column.depth is None else column.depth) == depth
        )


@dataclass(frozen=True, slots=True)
class KeySheet:
    """The sheet of keys and values: หัวข้อ | ค่า | คำอธิบาย."""

    name: str
    keys: tuple[str, ...]
    """The keys a starter lists, in order; a reader takes any."""
    many: tuple[str, ...] = ()
    """The keys that may stand in several rows and make a list."""


@dataclass(frozen=True, slots=True)
class WorkbookLayout:
    """A record as a workbook. `ignored` sheets hold instructions and lists for drop-downs."""

    main: KeySheet
    rows: tuple[RowSheet, ...] = ()
    ignored: tuple[str, ...] = ("คำแนะนำ", "ตัวเลือก")
