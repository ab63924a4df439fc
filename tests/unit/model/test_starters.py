"""Starters can be filled in: they parse as they stand, and filled they are valid records."""

from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from docgen.model.binding import bind
from docgen.model.office import Office
from docgen.model.order import Order
from docgen.model.order_workbook import ORDER_WORKBOOK
from docgen.model.school import School
from docgen.model.specimens import office_data, person
from docgen.records import all_records
from docgen.sources.records import read_workbook_record
from docgen.sources.workbook_writing import FONT_NAME, PlannedSheet, write_workbook
from docgen.sources.yaml_file import parse_yaml
from docgen.starters.workbook_starter import starter_workbook
from docgen.starters.yaml_starter import starter_yaml

FILE = Path("order.yaml")
OFFICE = office_data()


def record_of(text):
    loaded = parse_yaml(text, FILE)
    assert not loaded.problems
    return loaded.node.entries[0].value


@pytest.mark.parametrize("sort", all_records(), ids=lambda sort: sort.name)
def test_a_starter_parses_and_lacks_only_what_is_needed(sort):
    found = bind(record_of(starter_yaml(sort.model, sort.title)), sort.model, FILE, OFFICE)
    needed = [name for name, info in sort.model.model_fields.items() if info.is_required()]
    assert len(found.problems) == len(needed)
    assert all(problem.message.th == "ต้องระบุค่า" for problem in found.problems)


def test_a_starter_filled_in_is_a_valid_record():
    text = starter_yaml(Order, "คำสั่ง", {"subject": "แต่งตั้ง: ก"})
    lines = text.split("\n")
    at = lines.index("  ผู้ลงนาม:")
    post = next(number for number in range(at, len(lines)) if "ตำแหน่ง:" in lines[number])
    lines[post] += " director"
    found = bind(record_of("\n".join(lines)), Order, FILE, OFFICE)
    assert not found.problems
    assert found.value.subject == "แต่งตั้ง: ก"


@pytest.mark.parametrize("value", ["# ก", "ก: ข", '"', "\\", "- ก", "[ก", "ก\nข", "@", "ธรรมดา"])
def test_a_given_value_survives_the_parser(value):
    node = record_of(starter_yaml(School, "โรงเรียน", {"name": value}))
    assert node.get("ชื่อโรงเรียน").value == value


def test_a_starter_names_every_key_with_what_is_needed_and_the_choices():
    text = starter_yaml(Order, "คำสั่ง")
    for info in Order.model_fields.values():
        assert f"\n  {info.title}:" in text
    assert "  # (ต้องกรอก) ไม่ต้องพิมพ์คำว่า เรื่อง\n  เรื่อง:\n" in text
    assert "# เลือก อัตโนมัติ หรือ แยก หรือ ไม่แยก" in text


def test_a_starter_fits_the_page_and_has_no_blanks_at_line_ends():
    lines = starter_yaml(Office, "สำนักงาน").split("\n")
    assert all(len(line) <= 110 and line == line.rstrip() for line in lines)


@pytest.fixture
def starter(tmp_path):
    path = tmp_path / "order.xlsx"
    starter_workbook(ORDER_WORKBOOK, Order, OFFICE, path)
    return path


def test_a_blank_starter_workbook_lacks_only_what_is_needed(starter):
    found = bind(read_workbook_record(starter, ORDER_WORKBOOK), Order, starter, OFFICE)
    assert [(str(p.place), p.key) for p in found.problems] == [
        ("คำสั่ง!B4", "เรื่อง"),
        ("คำสั่ง!A12", "ผู้ลงนาม"),
    ]


def filled(path):
    book = openpyxl.load_workbook(path)
    values = {
        "เรื่อง *": "แต่งตั้ง",
        "ลงวันที่": datetime(2026, 11, 3),  # noqa: DTZ001  a cell has no zone
        "เหตุผล": "ด้วย ก",
        "อาศัยอำนาจ": "moe-admin-2546:37",
        "ปีงบประมาณ": 2570,
        "ผู้ลงนาม/ตำแหน่ง": "director",
        "แก้ไขคำสั่ง/คำสั่งเดิม/เลขที่": "๓๗๖/๒๕๖๘",
    }
    for row in book["คำสั่ง"].iter_rows(min_row=2):
        row[1].value = values.get(row[0].value)
    rows = {
        "กรรมการ": [
            ("ก", "สุเมธ ทองประเสริฐ", None, None, None, None, None, "ประธานกรรมการ"),
            (None, None, "ผู้อำนวยการกลุ่ม", None, None, None, None, "กรรมการ"),
        ],
        "หน้าที่และอำนาจ": [("ก", "๑", "กำหนด"), (None, "๑.๑", "ย่อย"), (None, 2, "สอง")],
        "รายการแก้ไข": [("เพิ่ม", "ก", None, None, "กัญญา ศรีสมบัติ")],
        "มอบหมายหน้าที่": [
            ("กลุ่มอำนวยการ", None, "สุเมธ ทองประเสริฐ", 1, None, 1),
            (None, None, None, 2),
        ],
        "จำนวนกรรมการ": [("ก", 2)],
    }
    for name, lines in rows.items():
        for number, line in enumerate(lines, start=2):
            for column, value in enumerate(line, start=1):
                book[name].cell(number, column).value = value
    headings = [cell.value for cell in book["มอบหมายหน้าที่"][1]]
    for number, text in ((2, "ทำ"), (3, "ทำอีก")):
        book["มอบหมายหน้าที่"].cell(number, headings.index("ข้อความ *") + 1).value = text
    headings = [cell.value for cell in book["รายการแก้ไข"][1]]
    book["รายการแก้ไข"].cell(2, headings.index("กรรมการใหม่: หน้าที่") + 1).value = "กรรมการ"
    book.save(path)


def test_a_starter_workbook_filled_in_is_a_valid_record(starter):
    filled(starter)
    found = bind(read_workbook_record(starter, ORDER_WORKBOOK), Order, starter, OFFICE)
    assert [p.said_in("th") for p in found.problems] == []
    order = found.value
    assert (order.subject, order.day, order.fiscal_year) == ("แต่งตั้ง", date(2026, 11, 3), 2570)
    assert [member.role for member in order.bodies[0].members] == ["ประธานกรรมการ", "กรรมการ"]
    assert [duty.text for duty in order.bodies[0].duties] == ["กำหนด", "สอง"]
    assert order.bodies[0].duties[0].items[0].text == "ย่อย"
    assert order.bodies[0].stated_count == 2
    assert order.amends.changes[0].member.role == "กรรมการ"
    assert [duty.text for duty in order.assignments[0].people[0].duties] == ["ทำ", "ทำอีก"]


def test_the_starter_workbook_is_dressed_for_filling_in(starter):
    book = openpyxl.load_workbook(starter)
    assert book.sheetnames[:2] == ["คำแนะนำ", "คำสั่ง"]
    assert book["ตัวเลือก"].sheet_state == "hidden"
    seats = book["กรรมการ"]
    assert seats.freeze_panes == "A2"
    assert seats["A1"].font.name == FONT_NAME
    assert seats["A1"].font.bold
    assert seats.column_dimensions["B"].width > 20
    checks = {str(check.sqref): check for check in seats.data_validations.dataValidation}
    assert checks["B2:B1000"].type == "list"
    assert {check.type for check in book["คำสั่ง"].data_validations.dataValidation} == {
        "list",
        "date",
        "whole",
    }


def test_the_drop_downs_offer_the_names_of_the_office(starter):
    lists = openpyxl.load_workbook(starter)["ตัวเลือก"]
    offered = {cell.value for row in lists.iter_rows() for cell in row}
    assert {"นายสุเมธ ทองประเสริฐ", "director", "บ้านโนนสว่าง", "ประธานกรรมการ", "แยก"} <= offered


@pytest.mark.parametrize("text", ["=HYPERLINK(1)", "+66", "-1", "@SUM(A1)", "\t=1"])
def test_a_text_that_looks_like_a_formula_is_written_as_text(tmp_path, text):
    path = tmp_path / "x.xlsx"
    write_workbook(path, [PlannedSheet("ก", (text,), rows=((text,),))], "ตัวเลือก")
    for cell in (row[0] for row in openpyxl.load_workbook(path)["ก"].iter_rows()):
        assert (cell.value, cell.data_type) == (text, "s")
        assert cell.quotePrefix


def test_a_name_that_looks_like_a_formula_cannot_enter_by_the_register(tmp_path):
    path = tmp_path / "order.xlsx"
    evil = office_data()
    evil = type(evil)(evil.office, (person(title="=cmd|"),), (), {}, evil.clauses)
    starter_workbook(ORDER_WORKBOOK, Order, evil, path)
    lists = openpyxl.load_workbook(path)["ตัวเลือก"]
    assert all(cell.data_type != "f" for row in lists.iter_rows() for cell in row)
