"""A whole record in one workbook: a sheet of keys and values, and sheets of rows."""

from difflib import get_close_matches
from pathlib import Path

from docgen.errors import InputError, Problem
from docgen.messages import Message
from docgen.places import CellPlace
from docgen.sources.grid import Grid
from docgen.sources.growing import Branch, grown
from docgen.sources.key_sheet import plant_keys
from docgen.sources.keys import plain_key
from docgen.sources.layout import RowSheet, WorkbookLayout
from docgen.sources.nodes import Mapping
from docgen.sources.row_sheet import plant_rows
from docgen.sources.workbook import Sheet, no_such_sheet, read_sheets


def read_workbook_record(path: Path, layout: WorkbookLayout) -> Mapping:
    """Return the record as nodes; raises InputError with everything wrong in every sheet."""
    sheets = read_sheets(path)
    by_name = {plain_key(sheet.name): sheet for sheet in sheets}
    main = by_name.get(plain_key(layout.main.name))
    if main is None:
        raise InputError(no_such_sheet(path, layout.main.name, [each.name for each in sheets]))
    top = Branch(CellPlace(main.name, "A1"))
    problems = _unknown_sheets(path, layout, sheets)
    problems += plant_keys(top, main, layout.main, path)
    for wanted in layout.rows:
        if sheet := by_name.get(plain_key(wanted.name)):
            problems += plant_rows(top, sheet, wanted, path)
    if problems:
        raise InputError(*problems)
    return grown(top)


def read_row_record(path: Path, layout: RowSheet) -> Mapping:
    """Return a record that is one sheet of rows: the one of the layout's name, or the first.

    Raises InputError with everything wrong in it.
    """
    sheets = [sheet for sheet in read_sheets(path) if not sheet.hidden]
    named = (sheet for sheet in sheets if plain_key(sheet.name) == plain_key(layout.name))
    chosen = next(named, sheets[0] if sheets else None)
    if chosen is None:
        raise InputError(no_such_sheet(path, layout.name, ()))
    top = Branch(CellPlace(chosen.name, "A1"))
    if problems := plant_rows(top, chosen, layout, path):
        raise InputError(*problems)
    return grown(top)


def _unknown_sheets(path: Path, layout: WorkbookLayout, sheets: tuple[Sheet, ...]) -> list[Problem]:
    names = (layout.main.name, *(rows.name for rows in layout.rows))
    known = {plain_key(name) for name in (*names, *layout.ignored)}
    return [
        _unknown(path, sheet, names)
        for sheet in sheets
        if plain_key(sheet.name) not in known and not sheet.hidden and _has_data(sheet.grid)
    ]


def _unknown(path: Path, sheet: Sheet, names: tuple[str, ...]) -> Problem:
    near = get_close_matches(sheet.name, names, n=1)
    th = f"หมายถึง “{near[0]}” ใช่หรือไม่" if near else f"แผ่นงานที่ใช้ได้ ได้แก่ {' '.join(names)}"
    en = f"did you mean “{near[0]}”?" if near else f"the sheets are {', '.join(names)}"
    return Problem(
        path,
        CellPlace(sheet.name, "A1"),
        "",
        Message(f"ไม่รู้จักแผ่นงาน “{sheet.name}” {th}", f"unknown sheet “{sheet.name}”; {en}"),
    )


def _has_data(grid: Grid) -> bool:
    return any(cell is not None for row in grid.rows for cell in row)
