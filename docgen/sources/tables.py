"""A grid of cells as rows keyed by column heading: where the heading is, what is refused."""

from collections.abc import Iterator
from pathlib import Path

from docgen.errors import InputError, Problem
from docgen.messages import Message
from docgen.places import Place, WholeFile
from docgen.sources.grid import Grid, is_blank
from docgen.sources.keys import plain_key
from docgen.sources.limits import HEADER_SEARCHED
from docgen.sources.nodes import Entry, Mapping, Scalar, Sequence, Value
from docgen.sources.table_refusals import is_blank_row, refused


def table_rows(grid: Grid, wanted: frozenset[str], path: Path) -> Sequence:
    """Return the rows below the heading row, each a mapping; blank rows are left out.

    The heading is the row, among the first ones, with most of the `wanted` names; with none wanted
    it is the first row that is not blank. Raises InputError with every cell that cannot be used.
    """
    header = _header_row(grid, wanted)
    if header is None:
        raise InputError(_no_header(grid, wanted, path))
    headings, problems = _headings(grid, header, path)
    filled = _with_merged(grid, header, headings)
    problems += refused(grid, header, headings, path)
    if problems:
        raise InputError(*problems)
    return Sequence(tuple(_rows(filled, header, headings)), grid.place(header, 1))


def _header_row(grid: Grid, wanted: frozenset[str]) -> int | None:
    keys = {plain_key(name) for name in wanted}
    best, most = None, 0
    for number, row in enumerate(grid.rows[:HEADER_SEARCHED], start=1):
        texts = {plain_key(cell) for cell in row if isinstance(cell, str)} - {""}
        hits = len(texts & keys) if wanted else bool(texts)
        if hits > most:
            best, most = number, hits
    return best


def _no_header(grid: Grid, wanted: frozenset[str], path: Path) -> Problem:
    place = grid.place(1, 1) if grid.rows else WholeFile()
    names = " ".join(sorted(name for name in wanted if not name.isascii())) or " ".join(wanted)
    return Problem(
        path,
        place,
        "",
        Message(
            f"ไม่พบแถวหัวตาราง ต้องมีแถวหนึ่งที่มีชื่อคอลัมน์ เช่น {names}",
            f"no heading row; one row should hold names such as {', '.join(sorted(wanted))}",
        ),
    )


def _headings(grid: Grid, header: int, path: Path) -> tuple[dict[int, str], list[Problem]]:
    found: dict[int, str] = {}
    first: dict[str, int] = {}
    problems: list[Problem] = []
    for column, cell in enumerate(grid.rows[header - 1], start=1):
        if is_blank(cell):
            continue
        text = str(cell).strip().rstrip("*").rstrip()
        earlier = first.setdefault(plain_key(text), column)
        if earlier == column:
            found[column] = text
        else:
            place, other = grid.place(header, column), grid.place(header, earlier)
            problems.append(Problem(path, place, text, _twice(other)))
    return found, problems


def _twice(place: Place) -> Message:
    return Message(
        f"ชื่อคอลัมน์ซ้ำกับ {place} ให้เปลี่ยนชื่อหรือลบคอลัมน์หนึ่ง",
        f"the same heading stands at {place}; rename or remove one",
    )


def _with_merged(grid: Grid, header: int, headings: dict[int, str]) -> Grid:
    """Return the grid with each value of cells merged downwards repeated in its rows."""
    rows = [list(row) for row in grid.rows]
    for area in grid.merged:
        if area.top > header and area.left in headings and area.left == area.right:
            for row in range(area.top, min(area.bottom, len(rows)) + 1):
                if area.left <= len(rows[row - 1]):
                    rows[row - 1][area.left - 1] = grid.at(area.top, area.left)
    return Grid(tuple(map(tuple, rows)), grid.place) if grid.merged else grid


def _rows(grid: Grid, header: int, headings: dict[int, str]) -> Iterator[Mapping]:
    keys = {column: grid.place(header, column) for column in headings}
    first = min(headings)
    for row in range(header + 1, len(grid.rows) + 1):
        if is_blank_row(grid, row, headings):
            continue
        entries = tuple(
            Entry(
                text,
                keys[column],
                Scalar(_value(grid.at(row, column)), grid.place(row, column)),
            )
            for column, text in headings.items()
        )
        yield Mapping(entries, grid.place(row, first))


def _value(cell: Value) -> Value:
    return None if is_blank(cell) else cell
