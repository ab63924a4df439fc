"""What people write becomes typed values, or every problem at once, in their own words."""

from datetime import date
from pathlib import Path

import pytest
from pydantic import Field

from docgen.messages import Language
from docgen.model.binding import bind
from docgen.model.binding_places import place_order
from docgen.model.binding_shapes import shape_of
from docgen.model.fields import Count, Line, YesNo
from docgen.model.order import AnnexChoice, Order
from docgen.model.part import Part
from docgen.model.specimens import office_data
from docgen.places import CellPlace, DocxPlace, TextPlace, WholeFile
from docgen.sources.nodes import Entry, Mapping, Scalar
from docgen.sources.yaml_file import parse_yaml

FILE = Path("order.yaml")
LEAST = "เรื่อง: ก\nผู้ลงนาม: director\n"
SEAT = "{คน: สุเมธ ทองประเสริฐ, หน้าที่: กรรมการ}"
BODY = f"คณะกรรมการ:\n  - ชื่อ: ก\n    กรรมการ: [{SEAT}]\n"


def bound(text, model=Order):
    loaded = parse_yaml(text, FILE)
    assert not loaded.problems
    return bind(loaded.node, model, FILE, office_data())


def value(text):
    found = bound(text)
    assert not found.problems, [problem.said_in(Language.THAI) for problem in found.problems]
    return found.value


def told(text, language=Language.THAI):
    return [problem.said_in(language) for problem in bound(text).problems]


@pytest.mark.parametrize(
    "key", ["เรื่อง", "subject", "Subject", " เรื่อง ", "เรื่อ\u200bง", "เรื่อ ง", "เรื่อง*"]
)
def test_a_key_is_known_in_both_languages_and_forgiven_its_spelling(key):
    assert value(f'"{key}": ก\nsigner: director\n').subject == "ก"


@pytest.mark.parametrize("key", ["effective_from", "effective from", "Effective-From", "ตั้งแต่"])
def test_underscores_and_spaces_in_keys_are_forgiven(key):
    assert value(f"{LEAST}{key}: บัดนี้เป็นต้นไป\n").effective_from.day is None


def test_values_are_typed():
    order = value(f"{LEAST}ลงวันที่: ๑๙ ตุลาคม ๒๕๖๙\nเลขที่: ๔๑๒/๒๕๖๙\nปีงบประมาณ: ๒,๕๗๐\n")
    assert order.day == date(2026, 10, 19)
    assert str(order.number) == "412/2569"
    assert order.fiscal_year == 2570


def test_a_bare_text_stands_for_the_shorthand_field():
    order = value(f"{LEAST}ข้อสั่งการ: [ก, {{ข้อความ: ข, ข้อย่อย: [ค]}}]\n")
    assert [duty.text for duty in order.provisions] == ["ก", "ข"]
    assert order.provisions[1].items[0].text == "ค"


def test_one_value_stands_for_a_list_of_one():
    assert value(f"{LEAST}เหตุผล: ก\n").reason == ("ก",)
    assert len(value(f"{LEAST}คณะกรรมการ: {{ชื่อ: ก, กรรมการ: {SEAT}}}\n").bodies) == 1


@pytest.mark.parametrize(
    "blank", ["ถึง:", "ถึง: ''", "ถึง: ' '", "ถึง: '\u200b'", "ยกเลิกคำสั่ง: []", "ยกเลิกคำสั่ง: [{เลขที่: }]"]
)
def test_nothing_written_counts_as_left_out(blank):
    assert value(f"{LEAST}{blank}\n") == value(LEAST)


def test_blank_items_of_a_list_are_passed_over():
    found = bound(f"{LEAST}เหตุผล:\n  -\n  - ก\n  - ''\n  - ข\n")
    assert found.value.reason == ("ก", "ข")
    assert found.places.find(("reason", 1)).place == TextPlace(7, 5)


@pytest.mark.parametrize("word", ["แยก", " แยก ", "always", "ALWAYS"])
def test_a_choice_is_known_by_its_thai_word_and_its_english_name(word):
    assert value(f"{LEAST}บัญชีรายชื่อแนบท้าย: '{word}'\n").annex is AnnexChoice.ALWAYS


TOLD = [
    # what was written, where, what is told
    ("ผู้ลงนาม: director\n", "order.yaml:1:1 ต้องระบุ “เรื่อง”"),
    ("signer: director\n", "order.yaml:1:1 ต้องระบุ “subject”"),
    ("เรื่อง:\nผู้ลงนาม: director\n", "order.yaml:1:8 เรื่อง: ต้องระบุค่า"),
    (f"{LEAST}ถึง: ๓๑ เมษายน ๒๕๖๙\n", "order.yaml:3:6 ถึง: "),
    (f"{LEAST}เรืื่อง: ก\n", "order.yaml:3:1 เรืื่อง: "),
    (f"{LEAST}ลงวันที: ก\n", "order.yaml:3:1 ลงวันที: ไม่รู้จักหัวข้อนี้ หมายถึง “ลงวันที่” ใช่หรือไม่"),
    (f"{LEAST}effectiv_from: ก\n", "หมายถึง “effective_from”"),
    (f"{LEAST}xyz: ก\n", "order.yaml:3:1 xyz: ไม่มีหัวข้อนี้ในที่นี้ หัวข้อที่ใช้ได้ ได้แก่ exemptions"),
    (f"{LEAST}ฮฮฮ: ก\n", "ได้แก่ ยกเว้น เลขที่"),
    (f"{LEAST}subject: ข\n", "order.yaml:3:1 subject: ซ้ำกับ “เรื่อง” ที่บรรทัด 1:1"),
    (f"{LEAST}เรื่ อง: ข\n", "order.yaml:3:1 เรื่ อง: ซ้ำกับ “เรื่อง”"),
    (f"{LEAST}ปีงบประมาณ: [2570]\n", "order.yaml:3:13 ปีงบประมาณ: ต้องเป็นค่าเดียว"),
    (f"{LEAST}เหตุผล: {{หมายเหตุ: ก}}\n", "order.yaml:3:9 เหตุผล: ต้องเป็นข้อความ ไม่ใช่หัวข้อย่อย"),
    (f"{LEAST}แก้ไขคำสั่ง: ก\n", "แก้ไขคำสั่ง: ต้องมีหัวข้อย่อย เช่น คำสั่งเดิม รายการแก้ไข ไม่ใช่ข้อความ"),
    (f"{LEAST}แก้ไขคำสั่ง: [ก]\n", "ไม่ใช่รายการ"),
    (f"{LEAST}แก้ไขคำสั่ง: คำสั่งเดิม:ก\n", "ต้องเว้นวรรคหลังเครื่องหมาย : ให้เขียน “คำสั่งเดิม: …”"),
    (f"{LEAST}บัญชีรายชื่อแนบท้าย: แยะ\n", "ไม่มีตัวเลือก “แยะ”"),
    (f"{LEAST}บัญชีรายชื่อแนบท้าย: xyz\n", "ให้เลือก อัตโนมัติ หรือ แยก หรือ ไม่แยก"),
    (f"{LEAST}ปีงบประมาณ: หลายปี\n", "ปีงบประมาณ: “หลายปี” ไม่ใช่จำนวนเต็ม"),
    (f"{LEAST}ข้อสั่งการ:\n  - ดำเนินการ: ก\n", "ให้ใส่เครื่องหมายคำพูด"),
    ("เรื่อง: ก\nผู้ลงนาม: directr\n", "ผู้ลงนาม: ไม่พบ “directr” ในตำแหน่งที่ลงนาม"),
    (f"{LEAST}อาศัยอำนาจ: xyz\n", "order.yaml:3:13 อาศัยอำนาจ: "),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_one_mistake_is_told_once_under_the_key_as_written(text, expected):
    (only,) = told(text)
    assert expected in only


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_pydantics_own_words_never_reach_a_person(text, expected):  # noqa: ARG001
    (only,) = told(text, Language.ENGLISH)
    for word in ("Input should", "Field required", "Extra inputs", "pydantic", "validation"):
        assert word not in only


def test_all_problems_are_told_in_one_run_by_place():
    text = (
        "ลงวันที่: ๓๑ เมษายน ๒๕๖๙\nคณะกรรมการ:\n  - ชื่อ: ก\n    กรรมการ:\n"
        "      - {คน: สุเมธ ทองประสริฐ, หน้าที่: กรรมการ}\n      - {คน: [ก]}\nxyz: 1\n"
    )
    places = [str(problem.place) for problem in bound(text).problems]
    assert places == ["1:1", "1:1", "1:11", "5:14", "6:9", "6:14", "7:1"]


def test_a_misspelt_key_is_not_told_as_missing_too():
    (only,) = told("เรือง: ก\nผู้ลงนาม: director\n")
    assert "หมายถึง “เรื่อง”" in only


def test_a_refused_value_is_not_told_as_missing_too():
    (only,) = told("เรื่อง: [ก, ข]\nผู้ลงนาม: director\n")
    assert "ต้องเป็นค่าเดียว" in only


def test_a_missing_field_of_an_item_is_told_at_the_item_under_its_list():
    (only,) = told(f"{LEAST}คณะกรรมการ:\n  - ชื่อ: ก\n    กรรมการ: [{{คน: สุเมธ ทองประเสริฐ}}]\n")
    assert only == "order.yaml:5:15 กรรมการ: ต้องระบุ “หน้าที่”"


def test_nothing_at_all_is_told_as_what_is_needed():
    found = bind(Mapping((), TextPlace(1, 1)), Order, FILE, office_data())
    assert [problem.message.th for problem in found.problems] == [
        "ต้องระบุ “เรื่อง”",
        "ต้องระบุ “ผู้ลงนาม”",
    ]


def test_a_text_where_the_record_should_be_is_refused():
    found = bind(Scalar("ก", TextPlace(1, 1)), Order, FILE, office_data())
    assert "ต้องมีหัวข้อย่อย" in found.problems[0].message.th
    assert len(found.problems) == 1


def test_without_the_registers_names_cannot_be_looked_up():
    loaded = parse_yaml(LEAST, FILE)
    (problem,) = bind(loaded.node, Order, FILE).problems
    assert "ยังไม่ได้อ่านข้อมูลสำนักงาน" in problem.message.th


@pytest.mark.parametrize("cell", [True, 1.5, date(2026, 1, 1)])
def test_a_name_cannot_be_another_sort_of_cell(cell):
    place = CellPlace("ก", "B2")
    entries = (
        Entry("เรื่อง", place, Scalar("ก", place)),
        Entry("ผู้ลงนาม", place, Scalar(cell, place)),
    )
    (problem,) = bind(Mapping(entries, place), Order, FILE, office_data()).problems
    assert "ต้องเป็นชื่อหรือรหัส" in problem.message.th


@pytest.mark.parametrize(
    ("path", "place", "key", "text"),
    [
        ((), (1, 1), "", None),
        (("subject",), (1, 9), "เรื่อง", "ก"),
        (("signer", "post"), (2, 11), "ผู้ลงนาม", "director"),
        (("signer", "person"), (2, 11), "ผู้ลงนาม", "director"),
        (("bodies", 0, "name"), (4, 11), "ชื่อ", "ก"),
        (("bodies", 0, "members", 0, "role"), (5, 48), "หน้าที่", "กรรมการ"),
        (("bodies", 0, "members", 0, "post"), (5, 15), "กรรมการ", None),
        (("bodies", 0, "duties"), (4, 5), "คณะกรรมการ", None),
        (("bodies", 7), (4, 3), "คณะกรรมการ", None),
        (("annex",), (1, 1), "", None),
    ],
)
def test_a_path_leads_to_what_was_written_or_to_the_nearest_thing_that_holds_it(
    path, place, key, text
):
    written = bound(LEAST + BODY).places.find(path)
    assert (written.place, written.key, written.text) == (TextPlace(*place), key, text)


def test_only_what_was_written_is_found_exactly():
    places = bound(LEAST + BODY).places
    assert places.exact(("subject",)).text == "ก"
    assert places.exact(("day",)) is None


def test_the_places_of_a_record_with_problems_are_known_too():
    found = bound(f"{LEAST}ถึง: ก\n")
    assert found.value is None
    assert found.places.find(("subject",)).place == TextPlace(1, 9)


def test_places_sort_by_line_and_by_sheet_row_and_column():
    places = [
        WholeFile(),
        DocxPlace("document", 1, 0, 0),
        TextPlace(2, 10),
        TextPlace(10, 1),
        CellPlace("ก", "B2"),
        CellPlace("ก", "AA2"),
        CellPlace("ก", "A10"),
        CellPlace("ก", "A1", "x.xlsx"),
    ]
    reordered = [*places[4:], *places[:4]]
    assert sorted(reordered, key=place_order)[2:] == places[2:]


class Small(Part):
    """A part for tests."""

    yes: YesNo = Field(title="มี")
    count: Count | None = Field(None, title="จำนวน")
    name: Line | None = None


@pytest.mark.parametrize(
    ("word", "meant"), [("ใช่", True), ("มี", True), ("๑", True), ("ไม่มี", False), ("No", False)]
)
def test_yes_and_no_are_read_in_thai_and_english(word, meant):
    assert bound(f"มี: {word}\n", Small).value.yes is meant


@pytest.mark.parametrize("word", ["๑,๒๐๐", "1200", "1,200"])
def test_a_count_is_read_with_its_commas(word):
    assert bound(f"มี: ใช่\nจำนวน: '{word}'\n", Small).value.count == 1200


@pytest.mark.parametrize("word", ["-1", "1.5", "1,2", "ห้า", "9" * 5000])
def test_a_count_that_is_none_is_refused(word):
    (problem,) = bound(f"มี: ใช่\nจำนวน: '{word}'\n", Small).problems
    assert "ไม่ใช่จำนวนเต็ม" in problem.message.th


@pytest.mark.parametrize(("written", "said"), [("อาจจะ", "ใช่ หรือ ไม่ใช่"), ('"ก\\nข"', "ต้องเป็น")])
def test_other_words_than_yes_and_no_are_refused(written, said):
    (problem,) = bound(f"มี: {written}\n", Small).problems
    assert said in problem.message.th


def test_a_field_without_a_thai_title_goes_by_its_name():
    assert bound("มี: ใช่\nname: ก\n", Small).value.name == "ก"


@pytest.mark.parametrize("hint", [dict[str, str], int | str, list[str], tuple[str, str], int])
def test_a_model_with_a_field_of_another_sort_is_the_programmers_mistake(hint):
    with pytest.raises(TypeError):
        shape_of(hint)
