"""A record file as far as it can be read: its sort, its problems, the place of every text."""

import pytest

from docgen.places import CellPlace, TextPlace, WholeFile
from docgen.reading import read_record
from tests.conftest import ROOT

TITLE = "แต่งตั้งคณะกรรมการพิจารณาจัดสรรงบประมาณ"


@pytest.fixture
def read(project, office):
    return lambda path: read_record(path, office, project.root)


@pytest.fixture
def write(project):
    def written(text, name="order.yaml"):
        path = project.cases / name
        path.write_text(text, encoding="utf-8")
        return path

    return written


def said(record):
    return " ".join(problem.message.th for problem in record.problems)


@pytest.mark.parametrize(
    ("text", "place", "told"),
    [
        ("คำสั่ง์: {}\n", TextPlace(1, 1), "หมายถึง คำสั่ง: ใช่หรือไม่"),
        ("เรื่องอื่น: ก\n", TextPlace(1, 1), "บรรทัดแรกต้องเป็น คำสั่ง:"),
        ("- ก\n", TextPlace(1, 1), "บรรทัดแรกต้องเป็น คำสั่ง:"),
        ("คำสั่ง: {}\nอื่น: ก\n", TextPlace(1, 1), "เพียงคำเดียว"),
        ("", WholeFile(), "แฟ้มว่างเปล่า"),
    ],
    ids=["nearly", "other word", "list", "two words", "empty"],
)
def test_a_file_that_is_no_record_says_what_its_first_line_must_be(read, write, text, place, told):
    record = read(write(text))
    assert (record.sort, record.record) == (None, None)
    assert record.problems[0].place == place
    assert told in said(record)


def test_a_broken_file_tells_its_own_problem_and_not_that_of_its_first_line(read, write):
    record = read(write("คำสั่ง: [ก\n"))
    assert record.problems
    assert "ไม่ทราบว่าเป็นรายการชนิดใด" not in said(record)


def test_a_key_with_nothing_under_it_is_an_empty_record(read, write):
    record = read(write("คำสั่ง:\n"))
    assert record.sort.name == "order"
    assert "เรื่อง" in said(record) or "เรื่อง" in {problem.key for problem in record.problems}


def test_either_name_of_the_record_will_do(read, write_order):
    thai, english = write_order(), write_order(("คำสั่ง:", "order:"), name="order-en.yaml")
    assert read(thai).record == read(english).record
    assert read(thai).problems == ()


def test_a_text_is_found_where_it_was_written(read, write_order):
    record = read(write_order())
    assert record.written_at(("subject",)) == TITLE
    assert record.written_at(("nowhere",)) is None
    at = record.place_of(("subject",))
    assert record.place_within(("subject",), 7) == TextPlace(at.line, at.column + 7)


def test_a_character_of_a_folded_text_stands_at_the_whole_text(read, write_order):
    folded = f">-\n    {TITLE[:10]}\n    {TITLE[10:]}"
    record = read(write_order((TITLE, folded)))
    assert record.problems == ()
    assert record.place_within(("subject",), 12) == record.place_of(("subject",))


def test_a_workbook_is_a_record_by_its_name(read, docgen, project):
    assert docgen("new", "order", "ทดลอง", "--xlsx").code == 0
    made = project.cases / "ทดลอง" / "order.xlsx"
    record = read(made)
    assert record.sort.name == "order"
    assert all(isinstance(problem.place, CellPlace | WholeFile) for problem in record.problems)
    for name, known in (("คำสั่ง-ครู.xlsx", True), ("ครู-คำสั่ง.xlsx", False)):
        found = read(made.rename(made.with_name(name)))
        made = made.with_name(name)
        assert (found.sort is not None) is known
    assert "ขึ้นต้นด้วย" in said(found)


def test_places_in_a_workbook_are_its_cells(read, docgen, project):
    docgen("new", "order", "ทดลอง", "--xlsx")
    record = read(project.cases / "ทดลอง" / "order.xlsx")
    place = record.place_of(("subject",))
    assert isinstance(place, CellPlace)
    assert record.place_within(("subject",), 3) == place


def test_a_workbook_that_cannot_be_opened_keeps_its_sort(read, project):
    path = project.cases / "order.xlsx"
    path.write_bytes(b"PK")
    record = read(path)
    assert (record.sort.name, record.record, len(record.problems)) == ("order", None, 1)


def test_every_sample_reads_without_a_problem(office):
    for path in sorted((ROOT / "data" / "cases").rglob("*.yaml")):
        assert read_record(path, office, ROOT).problems == (), path
