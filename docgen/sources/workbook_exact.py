"""Sheets with formulas, errors or very long numbers, read by openpyxl."""

import re
import warnings
import zipfile
from collections.abc import Iterator
from datetime import datetime, time
from io import BytesIO

from openpyxl import load_workbook
from openpyxl.cell import Cell
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from docgen.messages import Message
from docgen.sources.cells import column_number
from docgen.sources.grid import Area, Position
from docgen.sources.nodes import Value
from docgen.sources.workbook_cells import Cells
from docgen.sources.workbook_package import Package

_DAMAGED = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    zipfile.BadZipFile,
)
"""What openpyxl, and the XML parser under it, raise on workbooks that are not whole."""
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_ERROR, _FORMULA, _NUMBER = "e", "f", "n"
_NOT_COMPUTED = Message(
    "สูตรในช่องนี้ยังไม่ได้คำนวณ ให้เปิดแฟ้มด้วย Excel แล้วบันทึกใหม่ หรือพิมพ์ค่าแทนสูตร",
    "the formula here was never computed; open and save the file in Excel, or type the value",
)


def exact_sheets(package: Package, only: tuple[str, ...] | None) -> tuple[Cells, ...] | None:
    """Return the sheets, those not in `only` without cells; None when the workbook is damaged."""
    try:
        values = _opened(package, values=True)
        formulas = _opened(package, values=False) if package.has_formulas else None
        return tuple(
            _cells(sheet, formulas) if not only or sheet.title in only else _bare(sheet)
            for sheet in values.worksheets
        )
    except _DAMAGED:
        return None


def _opened(package: Package, *, values: bool) -> Workbook:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return load_workbook(BytesIO(package.content), data_only=values, keep_links=False)


def _bare(sheet: Worksheet) -> Cells:
    return Cells(str(sheet.title), sheet.sheet_state != "visible")


def _cells(sheet: Worksheet, formulas: Workbook | None) -> Cells:
    written = formulas[str(sheet.title)] if formulas else None
    return Cells(
        str(sheet.title),
        sheet.sheet_state != "visible",
        _rows(sheet),
        dict(_unusable(sheet, written)),
        tuple(
            Area(area.min_row, area.min_col, area.max_row, area.max_col)
            for area in sheet.merged_cells.ranges
        ),
        frozenset(row for row, look in sheet.row_dimensions.items() if look.hidden),
        frozenset(_hidden_columns(sheet)),
    )


def _rows(sheet: Worksheet) -> tuple[tuple[Value, ...], ...]:
    """Return the values; nothing for a sheet without any, which openpyxl gives one blank cell."""
    rows = sheet.iter_rows(min_row=1, min_col=1)
    values = tuple(tuple(_value(cell) for cell in row) for row in rows)
    return values if any(cell is not None for row in values for cell in row) else ()


def _unusable(sheet: Worksheet, formulas: Worksheet | None) -> Iterator[tuple[Position, Message]]:
    for number, row in enumerate(sheet.iter_rows(min_row=1, min_col=1), start=1):
        for column, cell in enumerate(row, start=1):
            if not isinstance(cell, Cell):
                continue
            if cell.data_type == _ERROR:
                yield (number, column), _error(str(cell.value))
            elif _looks_empty(cell) and _is_formula(formulas, number, column):
                yield (number, column), _NOT_COMPUTED


def _looks_empty(cell: Cell) -> bool:
    """Whether there is no value at all; a formula whose value is '' keeps the type of a text."""
    return cell.value is None and cell.data_type == _NUMBER


def _is_formula(formulas: Worksheet | None, row: int, column: int) -> bool:
    return formulas is not None and formulas.cell(row, column).data_type == _FORMULA


def _error(text: str) -> Message:
    return Message(
        f"ช่องนี้เป็นข้อผิดพลาดของสูตร {text} ให้แก้สูตรหรือพิมพ์ค่าแทน",
        f"this cell is the error {text}; mend the formula or type the value",
    )


def _hidden_columns(sheet: Worksheet) -> Iterator[int]:
    for letters, look in sheet.column_dimensions.items():
        if look.hidden:
            first = look.min or column_number(letters)
            yield from range(first, (look.max or first) + 1)


def _value(cell: object) -> Value:
    value: Value = getattr(cell, "value", None)
    if isinstance(value, str):
        return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), value) or None
    if isinstance(value, datetime) and value.time() == time():
        return value.date()
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value
