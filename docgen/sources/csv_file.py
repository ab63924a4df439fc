"""CSV tables: UTF-8 with or without a byte order mark, or Thai Windows as older Excel writes it."""

import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

from docgen.errors import InputError, Problem, whole_file
from docgen.messages import Message
from docgen.places import CellPlace, Place, TextPlace
from docgen.sources.cells import cell_name
from docgen.sources.grid import Grid
from docgen.sources.limits import MAX_COLUMNS, MAX_ROWS, MAX_TEXT_BYTES
from docgen.sources.nodes import Sequence
from docgen.sources.tables import table_rows
from docgen.sources.text_file import read_text

_SEPARATORS = (",", ";", "\t")


def read_csv(path: Path, wanted: frozenset[str] = frozenset()) -> Sequence:
    """Return the rows as mappings keyed by heading; a place is the line and column of a cell.

    Raises InputError. TIS-620 is taken too, for nothing but old Excel writes CSV in it.
    """
    records, starts = _records(path)
    widths = {line: _columns(row) for line, row in zip(starts, records, strict=True)}

    def place(row: int, column: int) -> Place:
        line = starts[row - 1]
        columns = widths[line]
        return TextPlace(line, columns[min(column, len(columns)) - 1])

    return table_rows(Grid(records, place), wanted, path)


def read_csv_rows(path: Path, wanted: frozenset[str], *, named: str) -> Sequence:
    """Return the same rows for a record that points at the file: places are cells, as in Excel."""
    records, _ = _records(path)
    sheet = path.stem

    def place(row: int, column: int) -> Place:
        return CellPlace(sheet, cell_name(row, column), named)

    return table_rows(Grid(records, place), wanted, path)


def _records(path: Path) -> tuple[tuple[tuple[str, ...], ...], tuple[int, ...]]:
    text = read_text(path, MAX_TEXT_BYTES, old_thai=True)
    if "\x00" in text:
        raise InputError(whole_file(path, "ไม่ใช่แฟ้ม CSV", "is not a CSV file"))
    found = list(_numbered(text, path))
    return tuple(tuple(row) for _, row in found), tuple(line for line, _ in found)


def _numbered(text: str, path: Path) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    line = 1
    try:
        for row in reader:
            _keep_within_limits(row, line, path)
            yield line, row
            line = reader.line_num + 1
    except csv.Error:
        raise InputError(Problem(path, TextPlace(line, 1), "", _UNREADABLE)) from None


def _separator(text: str) -> str:
    first = text.lstrip().split("\n", 1)[0]
    return max(_SEPARATORS, key=first.count)


def _columns(row: tuple[str, ...]) -> tuple[int, ...]:
    starts, at = [1], 1
    for cell in row:
        at += len(cell) + 1
        starts.append(at)
    return tuple(starts)


def _keep_within_limits(row: list[str], line: int, path: Path) -> None:
    if line > MAX_ROWS or len(row) > MAX_COLUMNS:
        raise InputError(Problem(path, TextPlace(line, 1), "", _TOO_BIG))


_UNREADABLE = Message(
    'แถวนี้เขียนไม่ถูกรูปแบบ CSV ให้ตรวจเครื่องหมายคำพูด " " ว่าเปิดและปิดครบ',
    "this row is not well-formed CSV; check its quotes",
)
_TOO_BIG = Message(
    f"ตารางใหญ่เกิน {MAX_ROWS} แถว หรือ {MAX_COLUMNS} คอลัมน์ ให้แยกเป็นหลายแฟ้ม",
    f"the table exceeds {MAX_ROWS} rows or {MAX_COLUMNS} columns; split it",
)
