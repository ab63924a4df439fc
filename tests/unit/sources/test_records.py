"""A record in one workbook: keys and values, rows within rows, numbered clauses."""

import openpyxl
import pytest

from docgen.errors import InputError
from docgen.sources.layout import Column, KeySheet, Outline, RowSheet, WorkbookLayout
from docgen.sources.nodes import Mapping, Scalar
from docgen.sources.records import read_row_record, read_workbook_record

BODY = Column("คณะ", ("ชื่อ",), depth=0, groups=True)
SEATS = RowSheet(
    "กรรมการ",
    ("คณะกรรมการ", "กรรมการ"),
    (BODY, Column("คน", ("คน",)), Column("หน้าที่", ("หน้าที่",))),
)
DUTIES = RowSheet(
    "หน้าที่และอำนาจ",
    ("คณะกรรมการ", "หน้าที่และอำนาจ"),
    (BODY, Column("ข้อความ", ("ข้อความ",))),
    Outline("ข้อ", "ข้อย่อย"),
)
COUNTS = RowSheet(
    "จำนวน",
    ("คณะกรรมการ",),
    (Column("คณะ", ("ชื่อ",), groups=True), Column("รวม", ("รวม",))),
)
CHANGES = RowSheet(
    "รายการแก้ไข",
    ("รายการแก้ไข",),
    (Column("การแก้ไข", ("การแก้ไข",)), Column("ผู้ที่เพิ่ม", ("กรรมการ", "คน"))),
    inside=("แก้ไขคำสั่ง",),
)
LAYOUT = WorkbookLayout(
    KeySheet("คำสั่ง", ("เรื่อง", "เหตุผล"), many=("เหตุผล",)), (SEATS, DUTIES, COUNTS, CHANGES)
)
HEAD = ("หัวข้อ", "ค่า", "คำอธิบาย")
SEAT_HEAD = ("คณะ", "คน", "หน้าที่")
DUTY_HEAD = ("คณะ", "ข้อ", "ข้อความ")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "order.xlsx"


def saved(path, sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in ({"คำสั่ง": [HEAD, ("เรื่อง", "แต่งตั้ง")]} | sheets).items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def plain(node):
    match node:
        case Scalar(value):
            return value
        case Mapping(entries):
            return {e.key: plain(e.value) for e in entries if plain(e.value) is not None}
        case _:
            return [plain(item) for item in node.items]


def read(path):
    return plain(read_workbook_record(path, LAYOUT))


def refusals(path):
    with pytest.raises(InputError) as caught:
        read_workbook_record(path, LAYOUT)
    return [(str(problem.place), problem.message.th) for problem in caught.value.problems]


def test_keys_and_values_are_read(path):
    rows = [("แบบกรอกคำสั่ง",), HEAD, ("เรื่อง *", "แต่งตั้ง", "…"), ("ปี", 2570), ("ถึง", None)]
    assert read(saved(path, {"คำสั่ง": rows})) == {"เรื่อง": "แต่งตั้ง", "ปี": 2570}


def test_a_key_for_a_list_may_stand_in_several_rows_or_be_left_blank_below(path):
    rows = [HEAD, ("เหตุผล", "หนึ่ง"), (None, "สอง"), ("เหตุผล", "สาม"), ("เรื่อง", "ก")]
    assert read(saved(path, {"คำสั่ง": rows}))["เหตุผล"] == ["หนึ่ง", "สอง", "สาม"]


def test_a_key_left_blank_leaves_room_for_another_row_or_sheet(path):
    rows = [HEAD, ("เรื่อง", None), ("คณะกรรมการ", None), ("เรื่อง", "ก"), ("เรื่อง", None)]
    seats = [SEAT_HEAD, ("ก", "1", "x")]
    record = read(saved(path, {"คำสั่ง": rows, "กรรมการ": seats}))
    assert record["เรื่อง"] == "ก"
    assert len(record["คณะกรรมการ"]) == 1


def test_a_key_may_lead_into_keys(path):
    rows = [HEAD, ("ผู้ลงนาม/ตำแหน่ง", "director"), ("ผู้ลงนาม / คน", "ก")]
    assert read(saved(path, {"คำสั่ง": rows})) == {"ผู้ลงนาม": {"ตำแหน่ง": "director", "คน": "ก"}}


def test_rows_are_grouped_by_name_and_a_blank_repeats_the_name_above(path):
    rows = [SEAT_HEAD, ("ก", "1", "x"), (None, "2", "y"), ("ข", "3", "z"), (" ก", "4", "w")]
    bodies = read(saved(path, {"กรรมการ": rows}))["คณะกรรมการ"]
    assert [(body["ชื่อ"], [seat["คน"] for seat in body["กรรมการ"]]) for body in bodies] == [
        ("ก", ["1", "2", "4"]),
        ("ข", ["3"]),
    ]


def test_sheets_meet_in_the_same_list_by_name(path):
    seats = [SEAT_HEAD, ("ก", "1", "x"), ("ข", "2", "y")]
    duties = [DUTY_HEAD, ("ข", 1, "ทำ"), ("ก", 1, "กำหนด")]
    counts = [("คณะ", "รวม"), ("ข", 9)]
    bodies = read(saved(path, {"กรรมการ": seats, "หน้าที่และอำนาจ": duties, "จำนวน": counts}))[
        "คณะกรรมการ"
    ]
    assert [body["หน้าที่และอำนาจ"] for body in bodies] == [
        [{"ข้อความ": "กำหนด"}],
        [{"ข้อความ": "ทำ"}],
    ]
    assert bodies[1]["รวม"] == 9


@pytest.mark.parametrize(
    "numbers",
    [
        ("๑", "๑.๑", "๑.๑.๑", "๑.๒", "๒"),
        (1, 1.1, "1.1.1", 1.2, 2),
        ("ข้อ ๑", "๑.๑.", "๑.๑.๑)", "1.2", "ข้อ 2"),
    ],
)
def test_numbered_rows_make_a_tree(path, numbers):
    rows = [DUTY_HEAD, *(("ก", number, str(at)) for at, number in enumerate(numbers))]
    duties = read(saved(path, {"หน้าที่และอำนาจ": rows}))["คณะกรรมการ"][0]["หน้าที่และอำนาจ"]
    assert duties == [
        {
            "ข้อความ": "0",
            "ข้อย่อย": [{"ข้อความ": "1", "ข้อย่อย": [{"ข้อความ": "2"}]}, {"ข้อความ": "3"}],
        },
        {"ข้อความ": "4"},
    ]


def test_rows_without_numbers_are_of_the_first_level(path):
    rows = [DUTY_HEAD, ("ก", None, "ทำ"), (None, None, "ทำอีก")]
    duties = read(saved(path, {"หน้าที่และอำนาจ": rows}))["คณะกรรมการ"][0]["หน้าที่และอำนาจ"]
    assert duties == [{"ข้อความ": "ทำ"}, {"ข้อความ": "ทำอีก"}]


def test_a_list_may_stand_inside_keys_and_a_column_lead_into_keys(path):
    rows = [("การแก้ไข", "ผู้ที่เพิ่ม"), ("เพิ่ม", "สมชาย")]
    assert read(saved(path, {"รายการแก้ไข": rows}))["แก้ไขคำสั่ง"] == {
        "รายการแก้ไข": [{"การแก้ไข": "เพิ่ม", "กรรมการ": {"คน": "สมชาย"}}]
    }


def test_a_row_of_nothing_but_a_group_name_adds_nothing_else(path):
    rows = [DUTY_HEAD, ("ก", 1, "ทำ"), ("ก", 2, None)]
    body = read(saved(path, {"หน้าที่และอำนาจ": rows}))["คณะกรรมการ"][0]
    assert body["หน้าที่และอำนาจ"] == [{"ข้อความ": "ทำ"}]


def test_sheets_left_out_or_left_empty_are_fine(path):
    assert read(saved(path, {"กรรมการ": [], "คำแนะนำ": [("อ่านก่อน",)]})) == {"เรื่อง": "แต่งตั้ง"}


@pytest.mark.parametrize(
    ("sheets", "place", "said"),
    [
        ({"คำสั่ง": [HEAD, ("เรื่อง", "ก"), ("เรื่อง", "ข")]}, "คำสั่ง!B3", "คำสั่ง!B2"),
        ({"คำสั่ง": [HEAD, ("ก", "1"), ("ก/ข", "2")]}, "คำสั่ง!B3", "เพียงแบบเดียว"),
        ({"คำสั่ง": [HEAD, ("ก/ข", "1"), ("ก", "2")]}, "คำสั่ง!B3", "เพียงแบบเดียว"),
        (
            {
                "คำสั่ง": [HEAD, ("คณะกรรมการ", "รายชื่อ.xlsx")],
                "กรรมการ": [SEAT_HEAD, ("ก", "1", "x"), ("ก", "2", "x")],
            },
            "กรรมการ!A2",
            "กรอกไว้แล้วที่ คำสั่ง!B2",
        ),
        ({"คำสั่ง": [("a", "b")]}, "คำสั่ง!A1", "ไม่พบแถวหัวตาราง"),
        ({"กรรมการ": [SEAT_HEAD, (None, "1", "x")]}, "กรรมการ!A2", "ไม่ได้ระบุ “คณะ”"),
        ({"กรรมการ": [(*SEAT_HEAD, "อื่น"), ("ก", "1", "x")]}, "กรรมการ!D1", "ไม่รู้จักคอลัมน์"),
        ({"กรรมการ1": [SEAT_HEAD]}, "กรรมการ1!A1", "หมายถึง “กรรมการ”"),
        ({"xyz": [("ข้อมูล",)]}, "xyz!A1", "แผ่นงานที่ใช้ได้"),
        ({"หน้าที่และอำนาจ": [DUTY_HEAD, ("ก", "๑.๑", "x")]}, "หน้าที่และอำนาจ!B2", "ใต้ข้อ ๑"),
        ({"หน้าที่และอำนาจ": [DUTY_HEAD, ("ก", "ก)", "x")]}, "หน้าที่และอำนาจ!B2", "ไม่ใช่เลขข้อ"),
        (
            {"หน้าที่และอำนาจ": [DUTY_HEAD, ("ก", "1.1.1.1", "x")]},
            "หน้าที่และอำนาจ!B2",
            "ลึกเกิน ๓ ระดับ",
        ),
        ({"จำนวน": [("คณะ", "รวม"), ("ก", 1), ("ก", 2)]}, "จำนวน!B3", "ไม่ตรงกับ “1”"),
    ],
)
def test_what_does_not_fit_the_layout_is_refused_by_its_cell(path, sheets, place, said):
    ((at, told),) = refusals(saved(path, sheets))
    assert at == place
    assert said in told


def test_a_clause_below_the_wrong_one_is_refused(path):
    rows = [DUTY_HEAD, ("ก", "1", "x"), ("ก", "2.1", "y")]
    assert "ใต้ข้อ ๒" in refusals(saved(path, {"หน้าที่และอำนาจ": rows}))[0][1]


def test_everything_wrong_in_every_sheet_is_told_at_once(path):
    seats, duties = [SEAT_HEAD, (None, "1", "x")], [DUTY_HEAD, ("ก", "ก)", "x")]
    told = refusals(saved(path, {"กรรมการ": seats, "หน้าที่และอำนาจ": duties, "อื่น": [("x",)]}))
    assert len(told) == 3


def test_without_its_main_sheet_it_is_no_record(path):
    book = openpyxl.Workbook()
    book.active["A1"] = 1
    book.save(path)
    assert "ไม่มีแผ่นงานชื่อ “คำสั่ง”" in refusals(path)[0][1]


def test_places_are_the_cells_of_headings_and_values(path):
    node = read_workbook_record(saved(path, {"กรรมการ": [SEAT_HEAD, ("ก", "1", "x")]}), LAYOUT)
    body = node.get("คณะกรรมการ").items[0]
    seat = body.get("กรรมการ").items[0]
    assert str(body.get("ชื่อ").place) == "กรรมการ!A2"
    assert [str(entry.place) for entry in seat.entries] == ["กรรมการ!B1", "กรรมการ!C1"]
    assert str(seat.get("หน้าที่").place) == "กรรมการ!C2"


def test_a_record_of_rows_alone_is_the_named_sheet_or_the_first(path):
    layout = RowSheet("จำนวน", ("คณะกรรมการ",), COUNTS.columns)
    rows = [("คณะ", "รวม"), ("ก", 1)]
    saved(path, {"คำสั่ง": rows})
    assert plain(read_row_record(path, layout)) == {"คณะกรรมการ": [{"ชื่อ": "ก", "รวม": 1}]}
    with pytest.raises(InputError, match="ไม่รู้จักคอลัมน์"):
        read_row_record(saved(path, {"จำนวน": [("คณะ", "x"), ("ก", 1)]}), layout)
