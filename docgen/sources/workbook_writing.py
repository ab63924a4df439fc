"""Workbooks for people to fill in: styled headings, drop-downs, checks of dates and numbers.

Every text goes in as text: what begins with = + - @ is never a formula (it carries Excel's own
quote prefix, so that it stays text when somebody edits it).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Final

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from docgen.sources.cells import column_letters

FONT_NAME: Final = "TH SarabunPSK"
FONT_POINTS: Final = 16
_ROW_POINTS: Final = 24
"""Thai marks above and below a letter of FONT_POINTS fit in."""
LAST_CHECKED_ROW: Final = 1000
"""Drop-downs and checks reach down to this row."""

_HEADING_FILL: Final = PatternFill("solid", fgColor="DDEBF7")
_LINE: Final = Side(style="thin", color="BFBFBF")
_BOX: Final = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_TOP: Final = Alignment(wrap_text=True, vertical="top")
_FORMULA_SIGNS: Final = ("=", "+", "-", "@", "\t", "\r")
_TEXT_FORMAT: Final = "@"
_THAI_DATE_FORMAT: Final = "[$-D07041E]d mmmm yyyy"
_FIRST_DATE: Final = date(1941, 1, 1)
_LAST_DATE: Final = date(2700, 12, 31)
"""Excel takes 3/11/2569 for a day of the year 2569; the reader understands it."""


_LONGEST_PROMPT: Final = 255
_NOT_IN_LIST: Final = "ค่านี้ไม่อยู่ในรายการให้เลือก"


class Entry(StrEnum):
    """What is typed into a cell."""

    TEXT = "text"
    DATE = "date"
    WHOLE = "whole"


_NOT_OF_EXCEL: Final = {
    Entry.DATE: "ค่านี้ไม่ใช่วันที่ของ Excel ถ้าพิมพ์วันที่เป็นข้อความไทย ให้กด Yes",
    Entry.WHOLE: "ค่านี้ไม่ใช่จำนวนเต็ม ถ้าพิมพ์ด้วยเลขไทย ให้กด Yes",
}


@dataclass(frozen=True, slots=True)
class Box:
    """How one cell, or the cells of one column, are to be filled in."""

    entry: Entry = Entry.TEXT
    choices: tuple[str, ...] = ()
    strict: bool = False
    """Whether only the choices will do."""
    prompt: str = ""


@dataclass(frozen=True, slots=True)
class PlannedSheet:
    """A sheet to write: headings, rows of text, and what is to be filled in where."""

    name: str
    headings: tuple[str, ...] = ()
    widths: tuple[int, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    columns: dict[int, Box] = field(default_factory=dict)
    """By column from 1: every row below the headings."""
    boxes: dict[tuple[int, int], Box] = field(default_factory=dict)
    """By row and column from 1: one cell."""


def write_workbook(path: Path, sheets: Sequence[PlannedSheet], lists_name: str) -> None:
    """Write the sheets, and a hidden one called `lists_name` that the drop-downs draw on."""
    book = Workbook()
    book.remove(book.worksheets[0])
    written = [(plan, book.create_sheet(plan.name)) for plan in sheets]
    lists = _Lists(book.create_sheet(lists_name))
    for plan, sheet in written:
        _write(plan, sheet, lists)
    lists.sheet.sheet_state = "hidden"
    book.save(path)


@dataclass(slots=True)
class _Lists:
    """The hidden sheet of choices: one column a list."""

    sheet: Worksheet
    ranges: dict[tuple[str, ...], str] = field(default_factory=dict)

    def range_of(self, choices: tuple[str, ...]) -> str:
        """Return the cells that hold `choices`, written when they were not yet."""
        if choices not in self.ranges:
            column = len(self.ranges) + 1
            for row, choice in enumerate(choices, start=1):
                _put_text(self.sheet.cell(row, column), choice)
            letters = column_letters(column)
            name = str(self.sheet.title).replace("'", "''")
            self.ranges[choices] = f"'{name}'!${letters}$1:${letters}${len(choices)}"
        return self.ranges[choices]


def _write(plan: PlannedSheet, sheet: Worksheet, lists: _Lists) -> None:
    for column, heading in enumerate(plan.headings, start=1):
        _put_heading(sheet.cell(1, column), heading)
    first = 2 if plan.headings else 1
    for number, row in enumerate(plan.rows, start=first):
        for column, text in enumerate(row, start=1):
            _put_text(sheet.cell(number, column), text)
    for column, width in enumerate(plan.widths, start=1):
        sheet.column_dimensions[column_letters(column)].width = width
    if plan.headings:
        sheet.freeze_panes = "A2"
    _set_page(sheet)
    for column, box in plan.columns.items():
        _prepare_column(sheet, column, box, lists)
    for at, box in plan.boxes.items():
        _prepare_cell(sheet, at, box, lists)


def _set_page(sheet: Worksheet) -> None:
    sheet.sheet_format.defaultRowHeight = _ROW_POINTS
    sheet.sheet_format.customHeight = True
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def _prepare_column(sheet: Worksheet, column: int, box: Box, lists: _Lists) -> None:
    """Dress a column as a whole, so that its blank cells need not be written."""
    letters = column_letters(column)
    look = sheet.column_dimensions[letters]
    look.number_format, look.font, look.alignment = _format_of(box), _font(), _TOP
    if check := _check(box, lists):
        check.add(f"{letters}2:{letters}{LAST_CHECKED_ROW}")
        sheet.add_data_validation(check)


def _prepare_cell(sheet: Worksheet, at: tuple[int, int], box: Box, lists: _Lists) -> None:
    cell = sheet.cell(*at)
    cell.number_format, cell.font, cell.alignment = _format_of(box), _font(), _TOP
    if check := _check(box, lists):
        check.add(f"{column_letters(at[1])}{at[0]}")
        sheet.add_data_validation(check)


def _format_of(box: Box) -> str:
    match box.entry:
        case Entry.DATE:
            return _THAI_DATE_FORMAT
        case Entry.WHOLE:
            return "General"
        case Entry.TEXT:
            return _TEXT_FORMAT


def _check(box: Box, lists: _Lists) -> DataValidation | None:
    """Return Excel's own check; only a strict list stops what people type, for we read more."""
    if box.choices:
        return _told(DataValidation("list", formula1=f"={lists.range_of(box.choices)}"), box)
    match box.entry:
        case Entry.DATE:
            days = {"formula1": _serial(_FIRST_DATE), "formula2": _serial(_LAST_DATE)}
            return _told(DataValidation("date", operator="between", **days), box)
        case Entry.WHOLE:
            least = {"operator": "greaterThanOrEqual", "formula1": "0"}
            return _told(DataValidation("whole", **least), box)
        case Entry.TEXT:
            return None


def _told(check: DataValidation, box: Box) -> DataValidation:
    check.allow_blank = check.showErrorMessage = True
    check.errorStyle = "stop" if box.strict else "warning"
    check.errorTitle = "ตรวจค่าที่กรอก"
    check.error = _NOT_IN_LIST if box.choices else _NOT_OF_EXCEL[box.entry]
    if box.prompt:
        check.showInputMessage = True
        check.prompt = box.prompt[:_LONGEST_PROMPT]
    return check


def _serial(day: date) -> str:
    return str((day - date(1899, 12, 30)).days)


def _put_heading(cell: object, text: str) -> None:
    if isinstance(cell, Cell):
        _put_text(cell, text)
        cell.font = _font(bold=True)
        cell.fill = _HEADING_FILL
        cell.border = _BOX
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)


def _put_text(cell: object, text: str) -> None:
    if not isinstance(cell, Cell) or not text:
        return
    cell.value = text
    cell.font = _font()
    cell.alignment = _TOP
    if text.startswith(_FORMULA_SIGNS):
        cell.data_type = "s"
        cell.quotePrefix = True


def _font(*, bold: bool = False) -> Font:
    return Font(name=FONT_NAME, size=FONT_POINTS, bold=bold)
