"""A list may stand in a workbook or a CSV file that the record points at."""

import openpyxl
import pytest

from docgen.model.binding import bind
from docgen.model.order import Order
from docgen.model.specimens import office_data
from docgen.places import CellPlace, TextPlace
from docgen.sources.yaml_file import parse_yaml

SEATS = [("คน", "หน้าที่"), ("สุเมธ ทองประเสริฐ", "ประธานกรรมการ"), ("กัญญา ศรีสมบัติ", "กรรมการ")]


@pytest.fixture
def record(tmp_path):
    folder = tmp_path / "cases" / "ก"
    folder.mkdir(parents=True)
    book = openpyxl.Workbook()
    book.active.title = "กรรมการ"
    for row in [("บัญชีรายชื่อ",), *SEATS]:
        book.active.append(row)
    book.create_sheet("ผิด")
    book["ผิด"].append(("คน", "หน้าที", "อื่น"))
    book["ผิด"].append(("สุเมธ ทองประสริฐ", "กรรมการ", "x"))
    book["ผิด"].append(("สุเมธ ทองประเสริฐ", "กรรมการ", "x"))
    book.save(folder / "รายชื่อ.xlsx")
    (folder / "รายชื่อ.csv").write_text("\n".join(",".join(row) for row in SEATS), encoding="cp874")
    return folder / "order.yaml"


def bound(record, pointer, root=None):
    text = f"เรื่อง: ก\nผู้ลงนาม: director\nคณะกรรมการ:\n  - ชื่อ: ก\n    กรรมการ: {pointer}\n"
    node = parse_yaml(text, record).node
    return bind(node, Order, record, office_data(), root=root)


@pytest.mark.parametrize(
    "pointer",
    ["รายชื่อ.xlsx#กรรมการ", "รายชื่อ.xlsx", "รายชื่อ.csv", "./รายชื่อ.xlsx#กรรมการ", "รายชื่อ.XLSX"],
)
def test_rows_come_from_the_file(record, pointer):
    if pointer.endswith("XLSX"):
        (record.parent / "รายชื่อ.xlsx").rename(record.parent / "รายชื่อ.XLSX")
    found = bound(record, pointer)
    assert not found.problems
    assert [member.role for member in found.value.bodies[0].members] == ["ประธานกรรมการ", "กรรมการ"]


def test_places_name_the_file(record):
    places = bound(record, "รายชื่อ.xlsx#กรรมการ").places
    role = places.find(("bodies", 0, "members", 1, "role"))
    assert role.place == CellPlace("กรรมการ", "B4", "รายชื่อ.xlsx")
    assert str(bound(record, "รายชื่อ.csv").places.find(("bodies", 0, "members", 1)).place) == (
        "รายชื่อ.csv#รายชื่อ!A3"
    )


def test_problems_in_the_rows_name_their_cell_and_a_wrong_heading_is_told_once(record):
    found = bound(record, "รายชื่อ.xlsx#ผิด")
    assert [(str(problem.place), problem.key) for problem in found.problems] == [
        ("รายชื่อ.xlsx#ผิด!B1", "หน้าที"),
        ("รายชื่อ.xlsx#ผิด!C1", "อื่น"),
        ("รายชื่อ.xlsx#ผิด!A2", "คน"),
    ]
    assert all(problem.path == record for problem in found.problems)


@pytest.mark.parametrize(
    ("pointer", "said"),
    [
        ("ไม่มี.xlsx", "ไม่มี.xlsx ไม่พบแฟ้มนี้"),
        ("รายชื่อ.xlsx#ไม่มี", "ไม่มีแผ่นงานชื่อ “ไม่มี”"),
        ("รายชื่อ.xls", "ไม่พบแฟ้มนี้"),
        ("../../../รายชื่อ.xlsx", "นอกโฟลเดอร์ของงาน"),
        ("/etc/รายชื่อ.csv", "นอกโฟลเดอร์ของงาน"),
        ("..\\..\\..\\รายชื่อ.csv", "นอกโฟลเดอร์ของงาน"),
    ],
)
def test_a_file_that_cannot_be_used_is_told_at_the_pointer(record, tmp_path, pointer, said):
    (problem,) = bound(record, pointer, root=tmp_path).problems
    assert (problem.place, problem.key) == (TextPlace(5, 14), "กรรมการ")
    assert said in problem.message.th


def test_a_link_out_of_the_project_is_followed_no_further(record, tmp_path):
    outside = tmp_path / "outside.csv"
    outside.write_text("คน,หน้าที่\nก,กรรมการ\n", encoding="utf-8")
    (record.parent / "in.csv").symlink_to(outside)
    (problem,) = bound(record, "in.csv", root=tmp_path / "cases").problems
    assert "นอกโฟลเดอร์ของงาน" in problem.message.th


def test_without_a_root_the_folder_of_the_record_is_the_limit(record):
    (record.parent.parent / "x.csv").write_text("คน,หน้าที่\nก,กรรมการ\n", encoding="utf-8")
    (problem,) = bound(record, "../x.csv").problems
    assert "นอกโฟลเดอร์ของงาน" in problem.message.th


def test_in_the_current_project_rows_may_stand_in_another_folder(record, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (record.parent.parent / "x.csv").write_text(
        "คน,หน้าที่\nสุเมธ ทองประเสริฐ,กรรมการ\n", encoding="utf-8"
    )
    assert not bound(record, "../x.csv").problems
