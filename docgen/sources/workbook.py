"""Excel workbooks as grids of typed cells.

Two readers stand behind one door. A workbook is surveyed first, as bytes (a millisecond). When no
cell is computed, in error or longer than a float can hold, calamine reads it: it takes 4 ms to
import and a fifth of the time to read, and what it does not tell (merged areas, hidden rows and
columns) is in the survey. Otherwise openpyxl reads it, which takes 230 ms to import.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from docgen.errors import InputError, Problem, whole_file
from docgen.places import CellPlace, Place
from docgen.sources.cells import cell_name
from docgen.sources.grid import Grid
from docgen.sources.nodes import Sequence
from docgen.sources.tables import table_rows
from docgen.sources.workbook_package import Package, corrupt, open_package


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a workbook, as it stands."""

    name: str
    hidden: bool
    grid: Grid


def read_table(
    path: Path,
    sheet: str | None = None,
    wanted: frozenset[str] = frozenset(),
    *,
    named: str = "",
) -> Sequence:
    """Return the rows of a sheet (by default the first that is not hidden), keyed by heading.

    `wanted` are the headings known, by which the heading row is found below any title rows.
    `named` is the file as a record names it; places carry it. Raises InputError with every cell
    that cannot be used.
    """
    package = open_package(path)
    sheets = _sheets(package, None if sheet is None else (sheet,), named)
    if sheet is None:
        chosen = next((each for each in sheets if not each.hidden), None)
    else:
        chosen = next((each for each in sheets if each.name == sheet), None)
    if chosen is None:
        raise InputError(no_such_sheet(path, sheet or "", [each.name for each in sheets]))
    return table_rows(chosen.grid, wanted, path)


def read_sheets(path: Path, *, named: str = "") -> tuple[Sheet, ...]:
    """Return every sheet of the workbook, in order; raises InputError when it cannot be read."""
    return _sheets(open_package(path), None, named)


def no_such_sheet(path: Path, name: str, present: Iterable[str]) -> Problem:
    """Return the problem of a sheet that is not there."""
    listed = " ".join(f"“{each}”" for each in present)
    return whole_file(
        path,
        f"ไม่มีแผ่นงานชื่อ “{name}” แผ่นงานที่มี ได้แก่ {listed}",
        f"there is no sheet “{name}”; the sheets are {listed}",
    )


def _sheets(package: Package, only: tuple[str, ...] | None, named: str) -> tuple[Sheet, ...]:
    """Return the sheets; those not in `only` have an empty grid."""
    place = partial(_cell_place, named)
    if package.is_plain:
        from docgen.sources.workbook_fast import fast_sheets  # noqa: PLC0415  see the module's text

        found = fast_sheets(package, only)
    else:
        from docgen.sources.workbook_exact import exact_sheets  # noqa: PLC0415  likewise

        found = exact_sheets(package, only)
    if found is None:
        raise InputError(corrupt(package.path))
    return tuple(
        Sheet(each.name, each.hidden, each.grid(partial(place, each.name))) for each in found
    )


def _cell_place(file: str, sheet: str, row: int, column: int) -> Place:
    return CellPlace(sheet, cell_name(row, column), file)
