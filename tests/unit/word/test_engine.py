"""Rendering: every value letter for letter, the same bytes, the font asked for."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from orders import annexed_order, crowded_order, short_order
from packages import PROPERTIES, STOCK, docx, para, repacked, run, stock

from docgen.errors import InputError, TemplateError
from docgen.saraban.roles import Role
from docgen.saraban.standard import FONT, FONT_CHOICES
from docgen.word.engine import template_from
from docgen.word.integrity import faults_of
from docgen.word.package import open_package
from docgen.word.reading import read_docx

TEMPLATE = stock()
HOSTILE = [
    "{{ x }}", "{% for %}", "{_{", "}_}", "{#", "a & b", "<w:p/>", "]]>", '"\'', "‘a’ “b”", "&amp;",
    "น\u0e4d\u0e32", "ก\u0e33", "\U0001f600", "{%p endif %}", "a  b ", " a", "\u200b", "\\1 \\g<1>",
]  # fmt: skip


def body_of(page):
    return read_docx(TEMPLATE.render(page, PROPERTIES)).body


@pytest.mark.parametrize("text", HOSTILE)
def test_a_value_stands_letter_for_letter(text):
    page = replace(short_order(), subject=text, title=text, positions=(text,))
    for role in (Role.SUBJECT, Role.TITLE, Role.POSITION):
        assert [p.text for p in body_of(page) if p.role is role] == [text]


@given(st.text(st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff")))
def test_any_printable_text_survives(text):
    page = replace(short_order(), subject=text)
    assert [p.text for p in body_of(page) if p.role is Role.SUBJECT] == [text]


def test_line_breaks_and_tabs_are_words_own():
    page = replace(short_order(), subject="หนึ่ง\nสอง\tสาม\r\nสี่")
    written = TEMPLATE.render(page, PROPERTIES)
    xml = open_package(written).read("word/document.xml")
    assert xml.count(b"<w:br/>") == 2
    assert [p.text for p in read_docx(written).body if p.role is Role.SUBJECT] == [
        "หนึ่ง\nสอง\tสาม\nสี่"
    ]


@pytest.mark.parametrize("sign", ["\x00", "\x0b", "\x0c", "\x07", "\x1f", "\x7f", "\x85", "\ufffe"])
def test_a_control_character_is_refused_by_its_number(sign):
    with pytest.raises(InputError, match=f"U\\+{ord(sign):04X}"):
        TEMPLATE.render(replace(short_order(), subject=f"ก{sign}ข"), PROPERTIES)


@pytest.mark.parametrize("page", [short_order(), crowded_order(), annexed_order()])
def test_a_document_is_whole_and_holds_every_member(page):
    written = TEMPLATE.render(page, PROPERTIES)
    assert [str(fault) for fault in faults_of(written)] == []
    shown = {p.text for p in read_docx(written).body}
    blocks = (*page.blocks, *(block for annex in page.annexes for block in annex.blocks))
    assert {row.number for block in blocks for row in block.rows} <= shown


def test_the_same_input_gives_the_same_bytes():
    first = TEMPLATE.render(short_order(), PROPERTIES)
    assert first == TEMPLATE.render(short_order(), PROPERTIES)
    assert first == stock().render(short_order(), PROPERTIES)


@pytest.mark.parametrize("font", FONT_CHOICES)
def test_the_font_family_is_a_setting(font):
    facts = read_docx(TEMPLATE.render(short_order(), PROPERTIES, font))
    runs = [run for story in facts.stories for p in story.paragraphs for run in p.runs]
    assert {run.thai_font for run in runs} == {font} == {run.latin_font for run in runs}


def test_a_font_named_in_the_text_is_left_alone():
    page = replace(short_order(), subject=f'w:ascii="{FONT}"')
    facts = read_docx(TEMPLATE.render(page, PROPERTIES, FONT_CHOICES[1]))
    assert FONT in facts.text


def test_an_unknown_font_is_refused():
    with pytest.raises(InputError, match="Comic"):
        TEMPLATE.render(short_order(), PROPERTIES, "Comic Sans")


def test_core_properties_are_set_and_the_clock_is_kept_out():
    properties = replace(PROPERTIES, title="ก & ข", dated=date(2026, 11, 3))
    core = open_package(TEMPLATE.render(short_order(), properties)).read("docProps/core.xml")
    told = core.decode()
    for wanted in ("ก &amp; ข", PROPERTIES.author, "th-TH", "2026-11-03T00:00:00Z"):
        assert wanted in told


def test_the_last_text_and_the_closing_stay_together():
    for page in (short_order(), replace(short_order(), effective=""), annexed_order()):
        body = body_of(page)
        last = next(p.number for p in body if p.role is Role.ORDERED_ON)
        closing = [p for p in body if last - 2 <= p.number < last]
        assert all(p.keep_next for p in closing[-1:]), closing
        assert all(p.keep_next for p in body if p.role in (Role.ORDERED_ON, Role.SIGNATURE))


def test_a_member_without_a_position_takes_the_room_of_both_columns():
    rows = [p.cell for p in body_of(short_order()) if p.cell]
    assert max(cell[2] for cell in rows if cell[1] == 3) == 3
    assert max(cell[2] for cell in rows if cell[1] == 1) == 4


def test_headers_print_values_too():
    header = (
        '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f"{para(run('{{ title }}'))}</w:hdr>"
    )
    template = template_from(repacked(STOCK.read_bytes(), header1=header.encode()), STOCK)
    facts = read_docx(template.render(short_order(), PROPERTIES))
    assert facts.stories[1].paragraphs[0].text == short_order().title


def test_tags_cut_by_runs_and_smart_quotes_are_healed():
    cut = para(
        run("{"),
        "<w:proofErr/>",
        run("{ ti"),
        run("tle }}"),
        run("{% if title == “ก” %}ข{% endif %}"),
    )
    template = template_from(docx(cut), STOCK)
    assert read_docx(template.render({"title": "ก"}, PROPERTIES)).body[0].text == "กข"


def test_drawings_in_a_loop_get_numbers_of_their_own():
    drawing = (
        '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
        'wordprocessingDrawing"><wp:docPr id="7" name="x"/></wp:inline></w:drawing></w:r>'
    )
    body = para(run("{%p for a in b %}")) + para(drawing) + para(run("{%p endfor %}"))
    written = template_from(docx(body), STOCK).render({"b": (1, 2, 3)}, PROPERTIES)
    xml = open_package(written).read("word/document.xml").decode()
    assert [f'id="{at}"' in xml for at in (1, 2, 3, 7)] == [True, True, True, False]


def test_cells_made_by_a_loop_get_columns():
    tags = ("{%tc for a in b %}", "{{ a }}", "{%tc endfor %}")
    cells = "".join(f"<w:tc>{para(run(text))}</w:tc>" for text in tags)
    grid = '<w:tblGrid><w:gridCol w:w="900"/></w:tblGrid>'
    table = f"<w:tbl><w:tblPr/>{grid}<w:tr>{cells}</w:tr></w:tbl>"
    template = template_from(docx(table + para()), STOCK)
    xml = open_package(template.render({"b": ("ก", "ข", "ค")}, PROPERTIES)).read(
        "word/document.xml"
    )
    assert xml.count(b"<w:gridCol") == 3 == xml.count(b"<w:tc>")


@pytest.mark.parametrize(
    ("tag", "value", "shown"),
    [
        ("thai", "ข้อ 3", "ข้อ ๓"),
        ("เลขไทย", 12, "๑๒"),
        ("date_long", date(2026, 11, 3), "๓ พฤศจิกายน ๒๕๖๙"),
        ("วันที่", date(2026, 11, 3), "๓ พฤศจิกายน ๒๕๖๙"),
        ("baht_text", 21, "ยี่สิบเอ็ดบาทถ้วน"),
        ("บาท", 1234, "๑,๒๓๔"),
        ("ordinal", 3, "ที่ ๓"),
    ],
)
def test_a_filter_writes_officially(tag, value, shown):
    template = template_from(docx(para(run("{{ a | " + tag + " }}"))), STOCK)
    assert read_docx(template.render({"a": value}, PROPERTIES)).body[0].text == shown


@pytest.mark.parametrize(("tag", "value"), [("date_long", "3 พ.ย."), ("baht", "x"), ("time", 3)])
def test_a_filter_refuses_what_it_cannot_write(tag, value):
    template = template_from(docx(para(run("{{ a | " + tag + " }}"))), STOCK)
    with pytest.raises(InputError, match="ไม่ใช่"):
        template.render({"a": value}, PROPERTIES)


@pytest.mark.parametrize("value", [None, True, 1.5, ("a",), short_order()])
def test_only_texts_and_whole_numbers_are_printed(value):
    template = template_from(docx(para(run("{{ a }}"))), STOCK)
    with pytest.raises(InputError, match="พิมพ์"):
        template.render({"a": value}, PROPERTIES)


def test_a_missing_name_is_told_with_the_words_near_it():
    body = para(run("บรรทัดแรก")) + para(run("ถึง {{ missing }}"))
    with pytest.raises(TemplateError, match=r"ถึง .*missing"):
        template_from(docx(body), STOCK).render({}, PROPERTIES)


def test_a_constant_of_the_template_is_printed_as_it_is():
    template = template_from(docx(para(run('{{ "a &amp; b &lt;c&gt;" }}'))), STOCK)
    (line,) = read_docx(template.render({}, PROPERTIES)).body
    assert line.text == "a & b <c>"
