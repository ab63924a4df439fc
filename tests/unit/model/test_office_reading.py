"""The office's registers: read whole, or every problem of every file at once."""

from datetime import date

import openpyxl
import pytest

from docgen.model.office_reading import read_office

OFFICE = """\
สำนักงาน:
  ชื่อ: สำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑
  ชื่อย่อ: สพป.ศรีนคร เขต ๑
  ประเภท: สพป.
  เลขที่หนังสือ: ศธ ๐๔๙๙๙
  ที่อยู่: ถนนราชการ
  จังหวัด: ศรีนคร
  โทรศัพท์: ๐ ๒๙๙๙ ๐๐๐๐
  อีเมล: a@b.go.th
  กลุ่ม: [{ชื่อ: กลุ่มอำนวยการ}]
  ตำแหน่งที่ลงนาม:
    - รหัส: director
      ตำแหน่ง: ผู้อำนวยการ
      ผู้ลงนาม: [{คน: สมชาย ใจดี}]
"""
PERSON = "{รหัส: p1, คำนำหน้า: นาย, ชื่อ: สมชาย, นามสกุล: ใจดี, ดำรงตำแหน่ง: [{ตำแหน่ง: นิติกร}]}"
PEOPLE = f"บุคลากร:\n  - {PERSON}\n"
SCHOOL_HEAD = ("รหัสโรงเรียน", "ชื่อโรงเรียน", "ตำบล", "อำเภอ", "ประเภท", "จำนวนนักเรียน")
SCHOOL = (99001001, "บ้านโนนสว่าง", "โนนสว่าง", "เมือง", "ประถม", 85)
PEOPLE_HEAD = ("รหัส", "คำนำหน้า", "ชื่อ", "นามสกุล", "ตำแหน่ง", "ระดับ", "ตั้งแต่", "ถึง")


def sheet_of(path, *rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)


@pytest.fixture
def folder(tmp_path):
    data = tmp_path / "data"
    data.mkdir()
    (data / "office.yaml").write_text(OFFICE, encoding="utf-8")
    (data / "people.yaml").write_text(PEOPLE, encoding="utf-8")
    sheet_of(data / "schools.xlsx", SCHOOL_HEAD, SCHOOL)
    return data


def told(folder):
    office, problems = read_office(folder)
    assert office is None
    return [f"{p.path.name}:{p.place} {p.key}: {p.message.th}" for p in problems]


def test_the_registers_are_read(folder):
    office, problems = read_office(folder)
    assert not problems
    assert office.office.name.endswith("เขต ๑")
    assert office.person("นายสมชาย ใจดี").id == "p1"
    assert office.post("director").holdings[0].person is office.people[0]
    assert office.school("โรงเรียนบ้านโนนสว่าง").code == "99001001"
    assert office.holidays == {}
    assert len(office.clauses) > 0


def test_the_top_keys_may_be_left_out(folder):
    bare = "\n".join(line.removeprefix("  ") for line in OFFICE.splitlines()[1:])
    (folder / "office.yaml").write_text(bare, encoding="utf-8")
    (folder / "people.yaml").write_text(f"- {PERSON}\n", encoding="utf-8")
    assert not read_office(folder)[1]


def test_holidays_are_read_by_date_however_it_is_written(folder):
    text = "วันหยุด:\n  ๑๓ ตุลาคม ๒๕๖๙: วันนวมินทรมหาราช\n  2569-12-10: วันรัฐธรรมนูญ\n"
    (folder / "holidays.yaml").write_text(text, encoding="utf-8")
    assert read_office(folder)[0].holidays == {
        date(2026, 10, 13): "วันนวมินทรมหาราช",
        date(2026, 12, 10): "วันรัฐธรรมนูญ",
    }


def test_people_may_stand_in_a_workbook_one_row_a_posting(folder):
    (folder / "people.yaml").unlink()
    sheet_of(
        folder / "people.xlsx",
        PEOPLE_HEAD,
        ("p1", "นาย", "สมชาย", "ใจดี", "นิติกร", "ปฏิบัติการ", "1 ต.ค. 2560", "30 ก.ย. 2563"),
        ("p2", "นาง", "สุดา", "มีสุข", "นักวิชาการศึกษา", None, None, None),
        ("p1", None, None, None, "นิติกร", "ชำนาญการ", "1 ต.ค. 2563", None),
    )
    office, problems = read_office(folder)
    assert not problems
    assert [person.id for person in office.people] == ["p1", "p2"]
    assert [posting.level for posting in office.people[0].postings] == ["ปฏิบัติการ", "ชำนาญการ"]


def test_schools_may_stand_in_csv(folder):
    (folder / "schools.xlsx").unlink()
    rows = "\n".join(",".join(map(str, row)) for row in (SCHOOL_HEAD, SCHOOL))
    (folder / "schools.csv").write_text(rows, encoding="cp874")
    assert read_office(folder)[0].schools[0].students == 85


def test_the_office_may_add_its_own_orders_of_delegation(folder):
    (folder / "clauses.yaml").write_text("xyz: 1\n", encoding="utf-8")
    assert any(line.startswith("clauses.yaml:") for line in told(folder))


@pytest.mark.parametrize("name", ["office.yaml", "people.yaml", "schools.xlsx"])
def test_a_register_that_is_not_there_is_told_with_the_cure(folder, name):
    (folder / name).unlink()
    (line,) = told(folder)
    assert line.startswith(f"{name}: : ไม่พบแฟ้ม {name}")


def test_a_folder_that_is_not_there_is_told_once(tmp_path):
    assert "ไม่พบโฟลเดอร์ข้อมูลสำนักงาน" in told(tmp_path / "no")[0]


def test_two_files_for_one_register_are_refused(folder):
    sheet_of(folder / "people.xlsx", PEOPLE_HEAD)
    assert any("มีทั้ง people.yaml และ people.xlsx" in line for line in told(folder))


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (PERSON.replace("สมชาย", "สมศรี"), "people.yaml:3:12 รหัส: “p1” ซ้ำกับที่ 2:12"),
        (PERSON.replace("p1", "p2"), "people.yaml:3:37 ชื่อ: “สมชาย” ซ้ำกับที่ 2:37"),
    ],
)
def test_one_id_or_name_twice_is_refused_naming_both_places(folder, second, expected):
    (folder / "people.yaml").write_text(PEOPLE + f"  - {second}\n", encoding="utf-8")
    (line,) = told(folder)
    assert expected in line


def test_one_school_twice_is_refused_naming_both_cells(folder):
    sheet_of(folder / "schools.xlsx", SCHOOL_HEAD, SCHOOL, SCHOOL)
    assert [line.split(" ซ้ำกับที่ ")[1][:9] for line in told(folder)] == ["Sheet!A2 ", "Sheet!B2 "]


def test_every_problem_of_every_file_is_told_at_once(folder):
    (folder / "office.yaml").write_text(OFFICE.replace("จังหวัด", "จังหวด"), encoding="utf-8")
    (folder / "people.yaml").write_text(PEOPLE + "  - {รหัส: p2}\n", encoding="utf-8")
    (folder / "holidays.yaml").write_text("๓๑ เมษายน ๒๕๖๙: ก\n", encoding="utf-8")
    (folder / "clauses.yaml").write_text("a: [\n", encoding="utf-8")
    sheet_of(folder / "schools.xlsx", SCHOOL_HEAD, (*SCHOOL[:5], "มาก"))
    names = [line.split(":")[0] for line in told(folder)]
    assert set(names) == {
        "office.yaml",
        "people.yaml",
        "holidays.yaml",
        "clauses.yaml",
        "schools.xlsx",
    }


def test_people_that_cannot_be_read_do_not_make_the_office_wrong_too(folder):
    (folder / "people.yaml").write_text(PEOPLE.replace("นามสกุล", "นามสกล"), encoding="utf-8")
    assert [line.split(":")[0] for line in told(folder)] == ["people.yaml"]


def test_an_unknown_person_in_the_office_is_told(folder):
    (folder / "office.yaml").write_text(OFFICE.replace("ใจดี", "ใจดำ"), encoding="utf-8")
    (line,) = told(folder)
    assert "ไม่พบ “สมชาย ใจดำ”" in line
    assert "นายสมชาย ใจดี" in line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[ก]", "1:1 : ต้องเขียนบรรทัดละหนึ่งวัน"),
        ("๓๑ เมษายน ๒๕๖๙: ก", "1:1 ๓๑ เมษายน ๒๕๖๙: "),
        ("๑๓ ตุลาคม ๒๕๖๙:", "ต้องระบุชื่อวันหยุด"),
        ("๑๓ ตุลาคม ๒๕๖๙: ก\n13/10/2569: ข", "2:1 13/10/2569: วันนี้มีอยู่แล้วที่ 1:1"),
        ("๑๓ ตุลาคม ๒๕๖๙: [ก]", "ต้องระบุชื่อวันหยุด"),
    ],
)
def test_a_holiday_that_cannot_be_read_is_told(folder, text, expected):
    (folder / "holidays.yaml").write_text(text, encoding="utf-8")
    (line,) = told(folder)
    assert expected in line
