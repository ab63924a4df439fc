"""Sheets without formulas and errors, read by calamine."""

from io import BytesIO

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    SheetMetadata,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from docgen.sources.nodes import Value
from docgen.sources.sheet_look import Look
from docgen.sources.workbook_cells import Cells
from docgen.sources.workbook_package import Package


def fast_sheets(package: Package, only: tuple[str, ...] | None) -> tuple[Cells, ...] | None:
    """Return the sheets, those not in `only` without cells; None when the workbook is damaged."""
    try:
        book = CalamineWorkbook.from_filelike(BytesIO(package.content))
        return tuple(
            _cells(book, each, package.looks.get(each.name, Look()), only)
            for each in book.sheets_metadata
            if each.typ is SheetTypeEnum.WorkSheet
        )
    except (CalamineError, OSError, ValueError):
        return None


def _cells(
    book: CalamineWorkbook, about: SheetMetadata, look: Look, only: tuple[str, ...] | None
) -> Cells:
    hidden = about.visible is not SheetVisibleEnum.Visible
    if only and about.name not in only:
        return Cells(about.name, hidden)
    rows = _rows(book.get_sheet_by_name(about.name))
    return Cells(
        about.name,
        hidden,
        rows,
        merged=look.merged,
        hidden_rows=look.hidden_rows,
        hidden_columns=look.hidden_columns,
    )


def _rows(sheet: CalamineSheet) -> tuple[tuple[Value, ...], ...]:
    rows = sheet.to_python(skip_empty_area=False)
    return tuple(tuple(_value(cell) for cell in row) for row in rows)


def _value(cell: Value) -> Value:
    """Return the cell's value; calamine gives every number as a float and a blank as ''."""
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    return None if cell == "" else cell
