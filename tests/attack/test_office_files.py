"""The office's own files missing, broken or strange: each told by file, line and cure."""

import pytest
from openpyxl import load_workbook


def text(change):
    return lambda path: path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")


def content(data):
    return lambda path: path.write_bytes(data)


def added(line):
    return text(lambda whole: f"{whole}\n{line}\n")


def replaced(old, new):
    return text(lambda whole: whole.replace(old, new, 1))


def a_folder(path):
    path.unlink()
    path.mkdir()


def cell(name, value):
    def change(path):
        book = load_workbook(path)
        book.worksheets[0][name].value = value
        book.save(path)

    return change


def hidden(path):
    book = load_workbook(path)
    book.worksheets[0].row_dimensions[4].hidden = True
    book.save(path)


def merged(path):
    book = load_workbook(path)
    book.worksheets[0].merge_cells("B4:C4")
    book.save(path)


GARBAGE = content(bytes(range(256)) * 9)
BROKEN = [
    ("office.yaml", lambda path: path.unlink(), "ไม่พบข้อมูลสำนักงาน"),
    ("office.yaml", content(b""), "data/office.yaml แฟ้มว่างเปล่า"),
    ("office.yaml", GARBAGE, "data/office.yaml:2:118 "),
    ("office.yaml", content("ก".encode("cp874") * 30), "data/office.yaml:1:1 "),
    ("office.yaml", added("หัวข้อแปลก: ก"), "หัวข้อแปลก: ไม่มีหัวข้อนี้ในที่นี้ หัวข้อที่ใช้ได้ ได้แก่"),
    ("office.yaml", added("\tก: ข"), "ย่อหน้าด้วยแท็บไม่ได้"),
    ("office.yaml", replaced("ชื่อ: สำนักงาน", "# "), "ต้องระบุ “ชื่อ”"),
    ("office.yaml", replaced("คน: วิรัตน์", "คน: วิรัต"), "หมายถึง นายวิรัตน์ ศรีโยธา ใช่หรือไม่"),
    ("office.yaml", replaced("๑ ตุลาคม ๒๕๖๕", "๓๑ กันยายน ๒๕๖๕"), "กันยายนมี ๓๐ วัน"),
    ("people.yaml", lambda path: path.unlink(), "ไม่พบแฟ้ม people.yaml หรือ people.xlsx"),
    ("people.yaml", GARBAGE, "data/people.yaml:2:118 "),
    ("people.yaml", content("- ก\n".encode()), "data/people.yaml:1:3 "),
    ("people.yaml", a_folder, "เป็นโฟลเดอร์ ไม่ใช่แฟ้ม"),
    ("schools.xlsx", lambda path: path.unlink(), "ไม่พบแฟ้ม schools.xlsx หรือ schools.csv"),
    ("schools.xlsx", content(b""), "data/schools.xlsx แฟ้มว่างเปล่า"),
    ("schools.xlsx", content(b"PK\x03\x04" + b"x" * 200), "data/schools.xlsx แฟ้ม Excel เสียหาย"),
    ("schools.xlsx", cell("B4", "#REF!"), "data/schools.xlsx:โรงเรียน!B4 "),
    ("schools.xlsx", cell("B4", "=1+1"), "สูตรในช่องนี้ยังไม่ได้คำนวณ"),
    ("schools.xlsx", cell("A5", "99000101"), "โรงเรียน!A5 "),
    ("schools.xlsx", cell("B4", None), "โรงเรียน!"),
    ("schools.xlsx", cell("B3", "ชื่อรร"), "ชื่อรร: "),
    ("schools.xlsx", hidden, "แถว 4 ซ่อนอยู่"),
    ("schools.xlsx", merged, "โรงเรียน!B4 เซลล์นี้ผสาน"),
    ("holidays.yaml", GARBAGE, "data/holidays.yaml:2:118 "),
    (
        "holidays.yaml",
        content("๓๑ เมษายน ๒๕๖๙: ก\n".encode()),
        "data/holidays.yaml:1:1 ๓๑ เมษายน ๒๕๖๙: ",
    ),
    ("holidays.yaml", content("- ก\n".encode()), "ต้องเขียนบรรทัดละหนึ่งวัน"),
    ("clauses.yaml", GARBAGE, "data/clauses.yaml:2:118 "),
    ("clauses.yaml", content("ก: ข\n".encode()), "ก: ต้องมีหัวข้อย่อยข้างใต้ ได้แก่ ชนิด ชื่อ"),
    ("clauses.yaml", content("ก: {ชนด: ข}\n".encode()), "ชนด: ไม่รู้จักหัวข้อนี้ หมายถึง “ชนิด” ใช่หรือไม่"),
    ("clauses.yaml", content("ก: {ชนิด: ข}\n".encode()), "ชนิด: ต้องระบุเป็น พระราชบัญญัติ หรือ"),
    ("clauses.yaml", content("ก: {ชนิด: คำสั่ง}\n".encode()), "ก: ต้องระบุ “ความแน่นอน” เป็น แน่นอน"),
]


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: f"{case[0]}-{case[2][:30]}")
def test_a_broken_office_file_is_told_and_nothing_is_written(case, docgen, project, write_order):
    name, spoil, told = case
    write_order()
    spoil(project.data / name)
    ran = docgen("build")
    assert ran.code == 2
    assert told in ran.out + ran.err
    assert str(project.root) not in ran.err.replace(f"{project.root}/data/office.yaml ไม่พบ", "")
    assert not list(project.out.rglob("*.docx"))


@pytest.mark.parametrize("name", ["holidays.yaml", "clauses.yaml"])
def test_what_an_office_need_not_have_may_be_missing(name, docgen, project, write_order):
    write_order()
    (project.data / name).unlink()
    assert docgen("build").code == 0


def test_the_doctor_tells_every_problem_of_the_data(docgen, project):
    (project.data / "people.yaml").unlink()
    (project.data / "schools.xlsx").unlink()
    ran = docgen("doctor")
    assert "people.yaml หรือ people.xlsx" in ran.out
    assert "schools.xlsx หรือ schools.csv" in ran.out
