"""The .xlsx file as an archive: whether it is one, within the limits, and what its sheets hold."""

import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from docgen.errors import InputError, Problem, whole_file
from docgen.sources.cells import column_number
from docgen.sources.file_bytes import read_bytes
from docgen.sources.limits import (
    MAX_CELLS,
    MAX_COLUMNS,
    MAX_ROWS,
    MAX_WORKBOOK_BYTES,
    MAX_WORKBOOK_ENTRIES,
    MAX_WORKBOOK_RATIO,
    MAX_WORKBOOK_UNPACKED,
    RATIO_COUNTS_FROM,
)
from docgen.sources.sheet_look import Look, look_of, sheet_names
from docgen.sources.workbook_refusals import not_a_workbook, refusal_of_members

_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_WIDE_ENCODING = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")
_CELL = re.compile(rb"""\sr\s*=\s*["']([A-Za-z]{0,4})(\d{1,9})["']""")
_OTHER_EPOCH = re.compile(rb"""date1904\s*=\s*["'](?:1|true)""")
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s>/]")
_ERROR = re.compile(rb"""t\s*=\s*["']e["']""")
_LONG_NUMBER = re.compile(rb"<v>\d{16}")


@dataclass(frozen=True, slots=True)
class Package:
    """A workbook that may be read, and how."""

    path: Path
    content: bytes
    is_plain: bool
    """Nothing computed, in error or very long: the fast reader is right."""
    has_formulas: bool
    looks: Mapping[str, Look]
    """What stands beside the cells, by sheet."""


def open_package(path: Path) -> Package:
    """Return the workbook's bytes after looking them over; raises InputError."""
    content = read_bytes(path, MAX_WORKBOOK_BYTES)
    if refused := not_a_workbook(path, content):
        raise InputError(refused)
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            _keep_within_limits(archive, path)
            return _surveyed(archive, path, content)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError):
        raise InputError(corrupt(path)) from None


def corrupt(path: Path) -> Problem:
    """Return the problem of a workbook that cannot be opened."""
    return whole_file(
        path,
        "แฟ้ม Excel เสียหาย เปิดอ่านไม่ได้ ให้เปิดด้วย Excel แล้วบันทึกใหม่เป็น .xlsx หรือใช้แฟ้มสำรอง",
        "the workbook is damaged; open it in Excel and save it again, or use a copy",
    )


def _keep_within_limits(archive: zipfile.ZipFile, path: Path) -> None:
    members = archive.infolist()
    if refused := refusal_of_members(path, frozenset(each.filename for each in members)):
        raise InputError(refused)
    swollen = any(
        each.file_size > RATIO_COUNTS_FROM
        and each.file_size > MAX_WORKBOOK_RATIO * max(each.compress_size, 1)
        for each in members
    )
    unpacked = sum(each.file_size for each in members)
    if len(members) > MAX_WORKBOOK_ENTRIES or unpacked > MAX_WORKBOOK_UNPACKED or swollen:
        raise InputError(_suspicious(path))


def _surveyed(archive: zipfile.ZipFile, path: Path, content: bytes) -> Package:
    parts = {name: archive.read(name) for name in archive.namelist() if _is_xml(name)}
    if any(_DOCTYPE.search(xml) or xml.startswith(_WIDE_ENCODING) for xml in parts.values()):
        raise InputError(_suspicious(path))
    names = sheet_names(archive)
    if names.keys() - parts.keys():
        raise InputError(corrupt(path))
    sheets = {name: xml for name, xml in parts.items() if name in names or _SHEET.fullmatch(name)}
    looks = {name: look_of(xml) for name, xml in sheets.items()}
    for name, xml in sheets.items():
        _keep_sheet_within_limits(xml, looks[name], path)
    computed = any(_FORMULA.search(xml) for xml in sheets.values())
    odd = sheets.keys() - names.keys() or _OTHER_EPOCH.search(parts["xl/workbook.xml"])
    exact = computed or odd or any(_needs_exactness(xml) for xml in sheets.values())
    known = {names[name]: look for name, look in looks.items() if name in names}
    return Package(path, content, not exact, computed, known)


def _needs_exactness(xml: bytes) -> bool:
    return bool(_ERROR.search(xml) or _LONG_NUMBER.search(xml))


def _is_xml(name: str) -> bool:
    return name.lower().endswith((".xml", ".rels"))


def _keep_sheet_within_limits(xml: bytes, look: Look, path: Path) -> None:
    rows = columns = 0
    for letters, digits in set(_CELL.findall(xml)):
        rows = max(rows, int(digits))
        columns = max(columns, column_number(letters.decode().upper()))
    merged = sum(area.cells for area in look.merged)
    if rows > MAX_ROWS or columns > MAX_COLUMNS or max(rows * columns, merged) > MAX_CELLS:
        raise InputError(
            whole_file(
                path,
                f"แผ่นงานใหญ่เกินกำหนด ({MAX_ROWS} แถว {MAX_COLUMNS} คอลัมน์ หรือ {MAX_CELLS} ช่อง) "
                "ให้ลบแถวและคอลัมน์ว่างที่จัดรูปแบบไว้ไกลจากข้อมูล หรือแยกเป็นหลายแฟ้ม",
                f"a sheet exceeds {MAX_ROWS} rows, {MAX_COLUMNS} columns or {MAX_CELLS} cells; "
                "delete formatted blanks far from the data, or split it",
            )
        )


def _suspicious(path: Path) -> Problem:
    return whole_file(
        path,
        "แฟ้มนี้ขยายออกแล้วใหญ่ผิดปกติหรือมีส่วนที่ไม่ใช่ของ Excel จึงไม่เปิดอ่าน ให้คัดลอกข้อมูลไปไว้ในแฟ้ม Excel ใหม่",
        "the file unpacks to an abnormal size or holds what Excel never writes; it is not opened",
    )
