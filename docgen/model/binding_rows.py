"""A list that stands in another file: `กรรมการ: รายชื่อ.xlsx#Sheet1`."""

import re
from pathlib import Path

from docgen.errors import InputError, whole_file
from docgen.sources.csv_file import read_csv_rows
from docgen.sources.nodes import Sequence, Value
from docgen.sources.workbook import read_table

_POINTER = re.compile(
    r"(?P<file>[^\n#]+\.(?P<kind>xlsx|xlsm|xls|ods|csv))(?:#(?P<sheet>[^\n]+))?", re.IGNORECASE
)


def is_rows_elsewhere(value: Value) -> bool:
    """Return whether `value` names a table in another file.

    >>> is_rows_elsewhere("รายชื่อ.xlsx#Sheet1"), is_rows_elsewhere("สมชาย ใจดี")
    (True, False)
    """
    return isinstance(value, str) and _POINTER.fullmatch(value.strip()) is not None


def rows_elsewhere(
    pointer: str, wanted: frozenset[str], record: Path, root: Path | None
) -> Sequence:
    """Return the rows of the table, whose places name the file; raises InputError."""
    match = _POINTER.fullmatch(pointer.strip())
    if match is None:
        raise ValueError(pointer)
    name = match["file"].strip().replace("\\", "/")
    path = _inside(name, record, root)
    if match["kind"].lower() == "csv":
        return read_csv_rows(path, wanted, named=name)
    return read_table(path, match["sheet"], wanted, named=name)


def _inside(name: str, record: Path, root: Path | None) -> Path:
    """Return the path of the file; raises InputError when it leads out of the project."""
    path = (record.parent / name).resolve()
    if not path.is_relative_to(_root_of(record, root)):
        raise InputError(
            whole_file(
                record,
                f"แฟ้ม {name} อยู่นอกโฟลเดอร์ของงาน ให้คัดลอกมาไว้ในโฟลเดอร์เดียวกับแฟ้มนี้",
                f"{name} lies outside the project; copy it beside this file",
            )
        )
    return path


def _root_of(record: Path, root: Path | None) -> Path:
    if root is not None:
        return root.resolve()
    folder, here = record.parent.resolve(), Path.cwd()
    return here if folder.is_relative_to(here) else folder
