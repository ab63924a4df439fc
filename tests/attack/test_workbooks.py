"""Workbooks as people leave them: as the record itself, and as the rows a record points at."""

from datetime import datetime

import pytest
from openpyxl import Workbook, load_workbook

from docgen.word.reading import read_docx
from tests.attack.test_records import MEMBERS

FILLED = {
    "เลขที่": "๔๑๒/๒๕๖๙",
    "ลงวันที่": "๑๒ พฤศจิกายน ๒๕๖๙",
    "เรื่อง *": "แต่งตั้งคณะกรรมการ",
    "เหตุผล": "ด้วยสำนักงานได้รับจัดสรรงบประมาณ จึงจำเป็นต้องมีคณะกรรมการ",
    "อาศัยอำนาจ": "moe-admin-2546:37",
    "ตั้งแต่": "บัดนี้เป็นต้นไป",
    "ผู้ลงนาม/ตำแหน่ง": "director",
}
MEMBER_ROWS = (
    ("คณะกรรมการ ก", "ธีรเดช วงศ์อารีย์", None, None, None, None, None, "ประธานกรรมการ"),
    (None, "กัญญา ศรีสมบัติ", None, None, None, None, None, "กรรมการและเลขานุการ"),
)


@pytest.fixture
def workbook(docgen, project):
    """Return the starter, filled in; saved by calling it."""
    docgen("new", "order", "ทดสอบ", "--xlsx")
    path = project.cases / "ทดสอบ" / "order.xlsx"
    book = load_workbook(path)
    for key, value in book["คำสั่ง"].iter_rows(min_row=2, max_col=2):
        value.value = FILLED.get(key.value)
    for row in MEMBER_ROWS:
        book["กรรมการ"].append(row)
    book["หน้าที่และอำนาจ"].append(("คณะกรรมการ ก", "๑", "พิจารณา"))

    def save():
        book.save(path)
        return path

    save.book = book
    return save


def written(key, value):
    def change(book):
        next(row[1] for row in book["คำสั่ง"].iter_rows() if row[0].value == key).value = value

    return change


def named(sheet, name):
    return lambda book: setattr(book[sheet], "title", name)


DAYS = [
    datetime(2026, 11, 12),  # noqa: DTZ001 - what Excel stores has no zone
    datetime(2569, 11, 12),  # noqa: DTZ001
    46338,
    46338.0,
    "12/11/2569",
    "2026-11-12",
    "12 พ.ย. 69",
    "วันพฤหัสบดีที่ ๑๒ พฤศจิกายน พ.ศ. ๒๕๖๙",
]


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_a_day_in_a_cell_is_read_as_it_was_meant(day, docgen, project, workbook):
    written("ลงวันที่", day)(workbook.book)
    workbook()
    ran = docgen("build")
    assert ran.code == 0, ran.out
    (document,) = project.out.rglob("*.docx")
    assert "๑๒ พฤศจิกายน พ.ศ. ๒๕๖๙" in read_docx(document.read_bytes()).text


def cell(sheet, name, value):
    return lambda book: setattr(book[sheet][name], "value", value)


def hidden(dimensions, which):
    return lambda book: setattr(getattr(book["กรรมการ"], dimensions)[which], "hidden", True)


def added(sheet, *values):
    def change(book):
        (book[sheet] if sheet in book.sheetnames else book.create_sheet(sheet)).append(values)

    return change


APRIL = datetime(2569, 4, 12)  # noqa: DTZ001 - what Excel stores has no zone
AS_TEXT = "รูปแบบเซลล์เป็นข้อความ"
REFUSED = {
    "error": (written("เรื่อง *", "#N/A"), "คำสั่ง!B4", "#N/A"),
    "formula": (written("เรื่อง *", '="ก"&"ข"'), "คำสั่ง!B4", "บันทึกใหม่"),
    "date for number": (written("เลขที่", APRIL), "คำสั่ง!B2", AS_TEXT),
    "fraction for number": (written("เลขที่", 412 / 2569), "คำสั่ง!B2", AS_TEXT),
    "unknown key": (added("คำสั่ง", "หัวข้อใหม่", "ก"), "คำสั่ง!A19", "หัวข้อใหม่"),
    "sheet misspelt": (named("กรรมการ", "กรรมกาน"), "กรรมกาน!A1", "หมายถึง “กรรมการ”"),
    "sheet unknown": (added("Sheet1", "ก"), "Sheet1!A1", "แผ่นงานที่ใช้ได้"),
    "main sheet renamed": (named("คำสั่ง", "Sheet1"), "order.xlsx  ", "“คำสั่ง”"),
    "merged": (lambda book: book["กรรมการ"].merge_cells("B3:C3"), "กรรมการ!B3", "ยกเลิกการผสาน"),
    "hidden row": (hidden("row_dimensions", 3), "กรรมการ!A3", "ซ่อนอยู่"),
    "hidden column": (hidden("column_dimensions", "H"), "กรรมการ!H1", "ซ่อนอยู่"),
    "heading changed": (cell("กรรมการ", "B1", "ชื่อคน"), "กรรมการ!B1", "ชื่อคน"),
    "heading twice": (cell("กรรมการ", "C1", "คน"), "กรรมการ!C1", "ซ้ำกับ"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_wrong_in_a_workbook_is_told_by_cell(name, docgen, project, workbook):
    spoil, place, told = REFUSED[name]
    spoil(workbook.book)
    before = workbook().read_bytes()
    ran = docgen("build")
    assert ran.code == 2
    assert place in ran.out
    assert told in ran.out
    assert (project.cases / "ทดสอบ" / "order.xlsx").read_bytes() == before
    assert not project.out.exists() or not list(project.out.rglob("*.docx"))


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
FILES = {
    "empty.xlsx": (b"", "แฟ้มว่างเปล่า"),
    "text.xlsx": ("ก".encode(), "ไม่ใช่แฟ้ม Excel"),
    "cut.xlsx": (b"PK\x03\x04" + b"x" * 99, "เสียหาย"),
    "old.xlsx": (OLE, ".xls"),
    "locked.xlsx": (OLE + "EncryptedPackage".encode("utf-16-le"), "รหัสผ่าน"),
}


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("pointed", [True, False], ids=["rows", "record"])
def test_a_workbook_that_cannot_be_opened_says_why(name, pointed, docgen, write_order):
    content, told = FILES[name]
    if pointed:
        record = write_order((MEMBERS, f"      กรรมการ: {name}\n"))
        (record.parent / name).write_bytes(content)
    else:
        write_order(name="order.xlsx").write_bytes(content)
    ran = docgen("build")
    assert ran.code == 2
    assert told in ran.out
    assert not pointed or f"order.yaml:9:16  ใช้ไม่ได้  กรรมการ: {name}" in ran.out


POINTERS = {
    "รายชื.xlsx": "ในโฟลเดอร์เดียวกันมี รายชื่อ.xlsx",
    "ไม่มีเลย.xlsx": "ไม่พบแฟ้มนี้",
    "รายชื่อ.xlsx#อื่น": "ไม่มีแผ่นงานชื่อ “อื่น”",
    "../../../../นอก.xlsx": "อยู่นอกโฟลเดอร์ของงาน",
    "/etc/นอก.xlsx": "อยู่นอกโฟลเดอร์ของงาน",
    "ทางลัด.xlsx": "อยู่นอกโฟลเดอร์ของงาน",
    "โฟลเดอร์.xlsx": "เป็นโฟลเดอร์ ไม่ใช่แฟ้ม",
}


@pytest.mark.parametrize("pointer", POINTERS)
def test_a_list_that_points_nowhere_is_told_at_the_pointer(pointer, docgen, write_order, tmp_path):
    record = write_order((MEMBERS, f'      กรรมการ: "{pointer}"\n'))
    book = Workbook()
    book.active.append(("คน", "หน้าที่"))
    book.save(record.parent / "รายชื่อ.xlsx")
    book.save(tmp_path / "นอก.xlsx")
    (record.parent / "ทางลัด.xlsx").symlink_to(tmp_path / "นอก.xlsx")
    (record.parent / "โฟลเดอร์.xlsx").mkdir()
    ran = docgen("build")
    assert ran.code == 2
    assert "order.yaml:9:16" in ran.out
    assert POINTERS[pointer] in ran.out
