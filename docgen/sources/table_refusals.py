"""Cells of a table that cannot be trusted: merged, hidden, in error, under no heading."""

from collections.abc import Iterator
from pathlib import Path

from docgen.errors import Problem
from docgen.messages import Message
from docgen.sources.grid import Grid, is_blank

_Refusal = tuple[int, int, str, Message]
"""Row, column, heading, what to tell."""
_HIDDEN_COLUMN = Message(
    "คอลัมน์นี้ซ่อนอยู่ ให้ยกเลิกการซ่อน หรือลบคอลัมน์นี้", "this column is hidden; unhide or delete it"
)


def refused(grid: Grid, header: int, headings: dict[int, str], path: Path) -> list[Problem]:
    """Return a problem for each cell of the table that cannot be used."""
    return [
        Problem(path, grid.place(row, column), key, message)
        for row, column, key, message in (
            *_bad_merges(grid, header, headings),
            *_bad_cells(grid, header, headings),
            *_hidden(grid, header, headings),
            *_unheaded(grid, header),
        )
    ]


def _bad_merges(grid: Grid, header: int, headings: dict[int, str]) -> Iterator[_Refusal]:
    for area in grid.merged:
        columns = [column for column in headings if area.left <= column <= area.right]
        wide, tall = area.right > area.left, area.bottom > area.top
        in_header = area.touches_row(header) and (wide or tall)
        if columns and (in_header or (area.top > header and wide)):
            yield (
                area.top,
                area.left,
                "",
                Message(
                    "เซลล์นี้ผสานหลายคอลัมน์หรือคร่อมหัวตาราง ให้ยกเลิกการผสานเซลล์แล้วกรอกทีละช่อง",
                    "this cell is merged over columns or over the heading; unmerge it",
                ),
            )


def _bad_cells(grid: Grid, header: int, headings: dict[int, str]) -> Iterator[_Refusal]:
    for (row, column), message in sorted(grid.unusable.items(), key=lambda item: item[0]):
        if row >= header and (column in headings or row == header):
            yield row, column, headings.get(column, ""), message


def _hidden(grid: Grid, header: int, headings: dict[int, str]) -> Iterator[_Refusal]:
    for row in sorted(grid.hidden_rows):
        if header <= row <= len(grid.rows) and not is_blank_row(grid, row, headings):
            yield row, min(headings), "", _hidden_row(row)
    for column in sorted(grid.hidden_columns & set(headings)):
        yield header, column, headings[column], _HIDDEN_COLUMN


def _hidden_row(row: int) -> Message:
    return Message(
        f"แถว {row} ซ่อนอยู่แต่มีข้อมูล ให้ยกเลิกการซ่อน (หรือตัวกรอง) หรือลบแถวนี้",
        f"row {row} is hidden but holds data; unhide or delete it",
    )


def _unheaded(grid: Grid, header: int) -> Iterator[_Refusal]:
    told: set[int] = set()
    for number, row in enumerate(grid.rows[header:], start=header + 1):
        for column, cell in enumerate(row, start=1):
            nameless = column not in told and grid.is_blank(header, column)
            if nameless and not is_blank(cell):
                told.add(column)
                yield (
                    number,
                    column,
                    "",
                    Message(
                        "มีข้อมูลในคอลัมน์ที่ไม่มีชื่อหัวตาราง ให้ตั้งชื่อคอลัมน์ หรือลบข้อมูลนี้",
                        "there is data under no heading; name the column or delete the data",
                    ),
                )


def is_blank_row(grid: Grid, row: int, headings: dict[int, str]) -> bool:
    """Return whether nothing stands in the row under any heading."""
    return all(grid.is_blank(row, column) for column in headings)
