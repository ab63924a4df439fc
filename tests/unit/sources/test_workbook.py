"""Workbooks as offices have them: what is read right, and what is refused by its cell."""

import sys
import zipfile
from dataclasses import replace
from datetime import date, datetime, time
from subprocess import run

import openpyxl
import pytest

from docgen.errors import InputError
from docgen.places import CellPlace
from docgen.sources import limits
from docgen.sources.workbook import read_sheets, read_table
from docgen.sources.workbook_package import open_package

WANTED = frozenset({"ชื่อ", "จำนวน", "วันที่"})
MORNING = datetime(2026, 1, 1, 9, 30)  # noqa: DTZ001  a cell has no zone


@pytest.fixture
def path(tmp_path):
    return tmp_path / "รายชื่อ.xlsx"


def saved(path, rows, dress=lambda _: None):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "บัญชี"
    for number, row in enumerate(rows, start=1):
        for column, value in enumerate(row, start=1):
            sheet.cell(number, column).value = value
    dress(sheet)
    book.save(path)
    return path


def with_parts(path, **changes):
    """Rewrite members of the workbook: replace text in them, or add a member."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for name, change in changes.items():
        member = name.replace("__", "/") + ".xml"
        parts[member] = change(parts.get(member, b""))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def on_sheet(path, old, new):
    return with_parts(
        path, xl__worksheets__sheet1=lambda xml: xml.replace(old.encode(), new.encode())
    )


def table(rows):
    return [{entry.key: entry.value.value for entry in row.entries} for row in rows.items]


def refusals(path, wanted=WANTED, sheet=None):
    with pytest.raises(InputError) as caught:
        read_table(path, sheet, wanted)
    return [(str(problem.place), problem.message.th) for problem in caught.value.problems]


PLAIN = [("ชื่อ", "จำนวน"), ("ก", 1), ("ข", 2)]


def test_rows_are_keyed_by_heading_and_know_their_cells(path):
    rows = read_table(saved(path, PLAIN), None, WANTED)
    assert table(rows) == [{"ชื่อ": "ก", "จำนวน": 1}, {"ชื่อ": "ข", "จำนวน": 2}]
    assert rows.items[1].place == CellPlace("บัญชี", "A3")
    assert rows.items[1].entries[1].place == CellPlace("บัญชี", "B1")
    assert rows.items[1].entries[1].value.place == CellPlace("บัญชี", "B3")


def test_places_carry_the_file_a_record_points_at(path):
    rows = read_table(saved(path, PLAIN), "บัญชี", WANTED, named="ก/รายชื่อ.xlsx")
    assert str(rows.items[0].place) == "ก/รายชื่อ.xlsx#บัญชี!A2"


def test_title_rows_above_the_heading_are_passed_over(path):
    title = [("บัญชีรายชื่อ",), (), ("ชื่อ คือผู้เข้าร่วม",)]
    rows = read_table(saved(path, [*title, *PLAIN]), None, WANTED)
    assert rows.items[0].place == CellPlace("บัญชี", "A5")


def test_merged_title_rows_do_no_harm_and_need_no_slow_reader(path):
    saved(path, [("บัญชีรายชื่อ",), *PLAIN], lambda sheet: sheet.merge_cells("A1:B1"))
    code = (
        "import sys; from pathlib import Path; from docgen.sources.workbook import read_table;"
        f"rows = read_table(Path({str(path)!r}), None, frozenset({{'ชื่อ'}}));"
        "assert len(rows.items) == 2; assert 'openpyxl' not in sys.modules"
    )
    assert run([sys.executable, "-c", code], check=False).returncode == 0


def test_cells_are_typed_alike_by_both_readers(path):
    row = ("๑๒", 12, 1.5, date(2026, 10, 19), MORNING, time(9, 30), True)
    headings = tuple(f"ชื่อ{number}" for number in range(len(row)))
    fast = table(read_table(saved(path, [headings, row]), None, frozenset(headings)))
    slow_book = [(*headings, "สูตร"), (*row, "=1")]
    on_sheet(saved(path, slow_book), "<f>1</f><v></v>", "<f>1</f><v>1</v>")
    exact = table(read_table(path, None, frozenset(headings)))
    assert tuple(fast[0].values()) == row
    assert tuple(exact[0].values()) == (*row, 1)
    assert [type(value) for value in fast[0].values()] == [type(value) for value in row]


@pytest.mark.parametrize("text", ["=1+1", "+66", "-", "@x", "'=1"])
def test_a_formula_like_text_stays_text(path, text):
    def as_text(sheet):
        sheet["A2"].data_type = "s"

    saved(path, [("ชื่อ", "จำนวน"), (text, 1)], as_text)
    assert table(read_table(path, None, WANTED))[0]["ชื่อ"] == text


def test_escaped_characters_are_unfolded_by_both_readers(path):
    saved(path, [("ชื่อ", "จำนวน"), ("ก_x000A_ข", 1)])
    fast = table(read_table(path, None, WANTED))
    on_sheet(saved(path, [("ชื่อ", "จำนวน"), ("ก_x000A_ข", "=1")]), "<v></v>", "<v>1</v>")
    assert fast == table(read_table(path, None, WANTED)) == [{"ชื่อ": "ก\nข", "จำนวน": 1}]


def test_a_number_too_long_for_a_float_is_read_exactly(path):
    saved(path, [("ชื่อ", "จำนวน"), ("ก", 1)])
    on_sheet(path, "<v>1</v>", "<v>1234567890123456789</v>")
    assert table(read_table(path, None, WANTED))[0]["จำนวน"] == 1234567890123456789


def test_a_heading_is_forgiven_its_star_spaces_and_line_breaks(path):
    rows = read_table(saved(path, [("ชื่อ *", "จำ\nนวน"), ("ก", 1)]), None, WANTED)
    assert [entry.key for entry in rows.items[0].entries] == ["ชื่อ", "จำ\nนวน"]


def test_cells_merged_downwards_hold_for_each_row(path):
    rows = [("ชื่อ", "จำนวน"), ("ก", 1), (None, 2), ("ข", 3)]
    saved(path, rows, lambda sheet: sheet.merge_cells("A2:A3"))
    assert [row["ชื่อ"] for row in table(read_table(path, None, WANTED))] == ["ก", "ก", "ข"]


HORRORS = {
    "merged over columns": (
        [*PLAIN],
        lambda sheet: sheet.merge_cells("A2:B2"),
        [("บัญชี!A2", "ยกเลิกการผสานเซลล์")],
    ),
    "merged over the heading": (
        [*PLAIN],
        lambda sheet: sheet.merge_cells("A1:A2"),
        [("บัญชี!A1", "คร่อมหัวตาราง")],
    ),
    "hidden row": (
        [*PLAIN],
        lambda sheet: setattr(sheet.row_dimensions[3], "hidden", True),
        [("บัญชี!A3", "แถว 3 ซ่อนอยู่")],
    ),
    "hidden column": (
        [*PLAIN],
        lambda sheet: setattr(sheet.column_dimensions["B"], "hidden", True),
        [("บัญชี!B1", "คอลัมน์นี้ซ่อนอยู่")],
    ),
    "formula never computed": (
        [("ชื่อ", "จำนวน"), ("ก", "=1+1")],
        lambda _: None,
        [("บัญชี!B2", "ยังไม่ได้คำนวณ")],
    ),
    "error value": (
        [("ชื่อ", "จำนวน"), ("ก", "#REF!"), ("ข", "#N/A")],
        lambda _: None,
        [("บัญชี!B2", "#REF!"), ("บัญชี!B3", "#N/A")],
    ),
    "heading twice": (
        [("ชื่อ", "จำนวน", " ชื่อ"), ("ก", 1, "ข")],
        lambda _: None,
        [("บัญชี!C1", "ชื่อคอลัมน์ซ้ำกับ บัญชี!A1")],
    ),
    "data under no heading": (
        [("ชื่อ", "จำนวน"), ("ก", 1, "หมายเหตุ"), ("ข", 1, "อีก")],
        lambda _: None,
        [("บัญชี!C2", "ไม่มีชื่อหัวตาราง")],
    ),
    "no heading": ([("a", "b"), (1, 2)], lambda _: None, [("บัญชี!A1", "ไม่พบแถวหัวตาราง")]),
    "empty sheet": ([], lambda _: None, [("", "ไม่พบแถวหัวตาราง")]),
    "all at once": (
        [("ชื่อ", "จำนวน"), ("#REF!", "=1"), ("ก", 1)],
        lambda sheet: setattr(sheet.row_dimensions[3], "hidden", True),
        [("บัญชี!A2", "#REF!"), ("บัญชี!B2", "ไม่ได้คำนวณ"), ("บัญชี!A3", "ซ่อน")],
    ),
}


@pytest.fixture(params=["whichever fits", "the exact one"])
def reader(request, monkeypatch):
    if request.param == "the exact one":
        slow = lambda path: replace(open_package(path), is_plain=False)  # noqa: E731
        monkeypatch.setattr("docgen.sources.workbook.open_package", slow)
    return request.param


@pytest.mark.parametrize("horror", HORRORS)
@pytest.mark.usefixtures("reader")
def test_a_cell_that_cannot_be_trusted_is_refused_by_name_by_either_reader(path, horror):
    rows, dress, expected = HORRORS[horror]
    told = refusals(saved(path, rows, dress))
    assert [place for place, _ in told] == [place for place, _ in expected]
    for (_, said), (_, part) in zip(told, expected, strict=True):
        assert part in said


def test_a_formula_with_its_cached_value_is_read(path):
    on_sheet(saved(path, [("ชื่อ", "จำนวน"), ("ก", "=1+1")]), "<v></v>", "<v>2</v>")
    assert table(read_table(path, None, WANTED)) == [{"ชื่อ": "ก", "จำนวน": 2}]


def test_a_formula_whose_value_is_an_empty_text_is_a_blank(path):
    saved(path, [("ชื่อ", "จำนวน"), ("ก", '=""')])
    on_sheet(path, '<c r="B2"><f>', '<c r="B2" t="str"><f>')
    assert table(read_table(path, None, WANTED)) == [{"ชื่อ": "ก", "จำนวน": None}]


def test_trouble_outside_the_table_does_not_matter(path):
    rows = [("#REF!",), *PLAIN]
    saved(path, rows, lambda sheet: setattr(sheet.row_dimensions[9], "hidden", True))
    assert len(read_table(path, None, WANTED).items) == 2


def test_a_sheet_that_is_not_there_is_answered_with_those_that_are(path):
    assert "“บัญชี”" in refusals(saved(path, PLAIN), sheet="Sheet1")[0][1]


def test_the_first_sheet_that_is_not_hidden_is_taken(path):
    book = openpyxl.Workbook()
    book.active.sheet_state = "hidden"
    sheet = book.create_sheet("บัญชี")
    for row in PLAIN:
        sheet.append(row)
    book.save(path)
    assert len(read_table(path, None, WANTED).items) == 2
    assert [(sheet.name, sheet.hidden) for sheet in read_sheets(path)] == [
        ("Sheet", True),
        ("บัญชี", False),
    ]


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600


def zip_of(*names):
    def content(path):
        with zipfile.ZipFile(path, "w") as archive:
            for name in names:
                archive.writestr(name, "x")

    return content


NOT_WORKBOOKS = {
    "old .xls": (OLE, "Excel รุ่นเก่า (.xls)"),
    "password": (OLE + "EncryptedPackage".encode("utf-16-le"), "รหัสผ่าน"),
    "csv": ("ชื่อ,จำนวน\nก,1\n".encode(), "แฟ้มข้อความ (CSV)"),
    "web page": (b"\xef\xbb\xbf <HTML><table>", "หน้าเว็บ"),
    "anything": (b"\x89PNG\r\n\x1a\n\x00", "ไม่ใช่แฟ้ม Excel"),
    "empty": (b"", "แฟ้มว่างเปล่า"),
    "cut short": (b"PK\x03\x04" + b"x" * 50, "เสียหาย"),
    ".ods": (zip_of("mimetype", "content.xml"), "LibreOffice (.ods)"),
    ".xlsb": (zip_of("xl/workbook.bin"), ".xlsb"),
    "Word": (zip_of("word/document.xml"), "Word"),
    "zip": (zip_of("a.txt"), "ไม่ใช่แฟ้ม Excel"),
    "parts missing": (zip_of("xl/workbook.xml"), "เสียหาย"),
}


@pytest.mark.parametrize("sort", NOT_WORKBOOKS)
def test_another_sort_of_file_is_named_with_the_cure(path, sort):
    content, said = NOT_WORKBOOKS[sort]
    if callable(content):
        content(path)
    else:
        path.write_bytes(content)
    ((place, told),) = refusals(path)
    assert place == ""
    assert said in told


def test_the_lock_file_of_excel_is_told_apart(tmp_path):
    path = tmp_path / "~$order.xlsx"
    path.write_bytes(b"\x05user")
    assert "ให้ปิด Excel" in refusals(path)[0][1]


def test_an_entity_bomb_is_refused(path):
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]>'
    with_parts(saved(path, PLAIN), xl__worksheets__sheet1=lambda xml: bomb + xml)
    assert "จึงไม่เปิดอ่าน" in refusals(path)[0][1]


def test_xml_in_a_wide_encoding_cannot_hide_from_the_survey(path):
    with_parts(
        saved(path, PLAIN),
        xl__worksheets__sheet1=lambda xml: xml.decode().encode("utf-16"),
    )
    assert "จึงไม่เปิดอ่าน" in refusals(path)[0][1]


def test_a_zip_bomb_is_refused_before_it_is_unpacked(path):
    with_parts(saved(path, PLAIN), xl__bomb=lambda _: b"\x00" * (limits.RATIO_COUNTS_FROM * 8))
    assert "จึงไม่เปิดอ่าน" in refusals(path)[0][1]


@pytest.mark.parametrize(
    ("name", "value"),
    [("MAX_WORKBOOK_ENTRIES", 3), ("MAX_WORKBOOK_UNPACKED", 100), ("MAX_WORKBOOK_BYTES", 10)],
)
def test_each_limit_of_the_archive_holds(path, monkeypatch, name, value):
    saved(path, PLAIN)
    monkeypatch.setattr(f"docgen.sources.workbook_package.{name}", value)
    assert refusals(path)


@pytest.mark.parametrize(
    ("cell", "fits"),
    [
        (f"A{limits.MAX_ROWS}", True),
        (f"A{limits.MAX_ROWS + 1}", False),
        ("SF1", True),
        ("SG1", False),
        ("XFD1048576", False),
        ("SF90000", False),
    ],
)
def test_a_cell_far_away_cannot_make_a_giant_of_the_sheet(path, cell, fits):
    def far(sheet):
        sheet[cell] = "ไกล"

    saved(path, PLAIN, far)
    if fits:
        assert len(read_table(path, None, WANTED).items) >= 2
    else:
        assert "แผ่นงานใหญ่เกินกำหนด" in refusals(path)[0][1]


def test_a_damaged_sheet_is_refused_by_either_reader(path):
    on_sheet(saved(path, PLAIN), "</sheetData>", "")
    assert "เสียหาย" in refusals(path)[0][1]
    on_sheet(saved(path, [("ชื่อ",), ("=1",)]), "</sheetData>", "")
    assert "เสียหาย" in refusals(path)[0][1]


def test_the_1904_calendar_is_read_right(path):
    saved(path, [("ชื่อ", "วันที่"), ("ก", date(2026, 10, 19))])
    with_parts(
        path,
        xl__workbook=lambda xml: xml.replace(b"<workbookPr/>", b'<workbookPr date1904="1"/>'),
    )
    assert table(read_table(path, None, WANTED))[0]["วันที่"] == date(2030, 10, 20)


def test_a_merged_area_as_large_as_a_sheet_is_refused(path):
    saved(path, PLAIN, lambda sheet: sheet.merge_cells("D1:E2"))
    on_sheet(path, "D1:E2", "D1:XFD1048576")
    assert "แผ่นงานใหญ่เกินกำหนด" in refusals(path)[0][1]


def test_a_sheet_in_an_odd_place_of_the_archive_is_held_to_the_limits_too(path):
    def far(sheet):
        sheet["XFD1048576"] = "ไกล"

    saved(path, PLAIN, far)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["xl/odd.xml"] = parts.pop("xl/worksheets/sheet1.xml")
    for name in ("xl/_rels/workbook.xml.rels", "[Content_Types].xml"):
        parts[name] = parts[name].replace(b"worksheets/sheet1.xml", b"odd.xml")
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    assert "แผ่นงานใหญ่เกินกำหนด" in refusals(path)[0][1]


def test_a_workbook_that_lost_a_sheet_is_damaged(path):
    saved(path, PLAIN)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    del parts["xl/worksheets/sheet1.xml"]
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    assert "เสียหาย" in refusals(path)[0][1]
