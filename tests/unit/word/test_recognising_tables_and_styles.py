"""Recognition of tables, of pictures and headers, and beside styles of ours."""

from dataclasses import replace

from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts, ParagraphFacts, PictureFacts, Provenance, StoryFacts
from docgen.word.recognising import recognised
from tests.corpus.builders.plain import facts_of
from tests.corpus.builders.texts import MEMO, MINUTES, ORDER

R = Role


def roles(facts: DocxFacts) -> list[Role | None]:
    return [line.role for line in recognised(facts).body if line.text.strip()]


def test_styles_of_ours_stay_and_help_their_neighbours():
    facts = facts_of(ORDER)
    lines = list(facts.body)
    lines[0] = replace(lines[0], text="หัวเรื่องที่อ่านไม่ออก", role=R.TITLE)
    lines[3] = replace(lines[3], role=R.HEADING)
    found = roles(replace(facts, stories=(StoryFacts("document", tuple(lines)),)))
    assert found == [R.TITLE, R.NUMBER, R.SUBJECT, R.HEADING, *roles(facts_of(ORDER))[4:]]


def test_our_own_document_is_left_as_it_is():
    origin = Provenance("order", "", "", "", "", "")
    styled = replace(facts_of("ก\n\nข"), kind="order", provenance=origin)
    lines = tuple(replace(line, role=R.BODY) for line in styled.body)
    styled = replace(styled, stories=(StoryFacts("document", lines),))
    assert recognised(styled) is styled


def test_our_own_document_keeps_its_kind_whatever_was_typed_into_it():
    origin = Provenance("order", "", "", "", "", "")
    assert recognised(replace(facts_of(MEMO), provenance=origin)).kind == "order"


def test_the_picture_above_the_title_is_the_emblem():
    picture = PictureFacts("document", 1, "ครุฑ", 2.7, 3.0)
    facts = recognised(facts_of(f"\n{ORDER}", pictures=(picture,)))
    assert facts.body[0].role is R.EMBLEM


def test_page_numbers_of_headers_are_known():
    header = StoryFacts("header1", (ParagraphFacts(1, "- ๒ -"), ParagraphFacts(2, "สำนักงาน")))
    facts = facts_of(ORDER)
    found = recognised(replace(facts, stories=(*facts.stories, header)))
    assert [line.role for line in found.stories[1].paragraphs] == [R.PAGE_NUMBER, None]


def _in_cells(text: str, *rows: tuple[str, ...], **changes) -> DocxFacts:
    before, _, after = text.partition("[]")
    cells = tuple(
        ParagraphFacts(0, cell, cell=(1, row, column), **changes)
        for row, each in enumerate(rows, 1)
        for column, cell in enumerate(each, 1)
    )
    lines = (*facts_of(before).body, *cells, *facts_of(after.lstrip("\n")).body)
    numbered = tuple(replace(line, number=at) for at, line in enumerate(lines, 1))
    return DocxFacts((StoryFacts("document", numbered),))


def test_a_table_of_members_is_cells_under_a_head():
    text = ORDER.replace("\t\t๑.๑ นายสุเมธ ทองประเสริฐ\tประธานกรรมการ", "[]")
    facts = _in_cells(text, ("ที่", "ชื่อ", "หน้าที่"), ("๑", "นายสุเมธ ทองประเสริฐ", "กรรมการ"))
    found = roles(facts)
    assert found[5:11] == [R.TABLE_HEAD] * 3 + [R.CELL] * 3
    assert found[:5] + found[11:] == [
        role for role in roles(facts_of(ORDER)) if role is not R.CLAUSE_2
    ]


def test_a_table_of_people_present_is_attendees():
    text = MINUTES.replace("๑. นางกัญญา ศรีสมบัติ\tประธานกรรมการ\nผู้อำนวยการกลุ่มอำนวยการ", "[]")
    facts = _in_cells(text, ("๑.", "นางกัญญา ศรีสมบัติ"), ("๒.", "นายสุเมธ ทองประเสริฐ"))
    assert roles(facts)[5:9] == [R.ATTENDEE] * 4


def test_parts_set_side_by_side_in_a_table_are_parts():
    text = MEMO.replace("ที่  ศธ ๐๔๙๙๙/๑๒\tวันที่  ๒๐ พฤศจิกายน ๒๕๖๙\nเรื่อง  ขออนุมัติ", "[]")
    rows = (("ที่  ศธ ๐๔๙๙๙/๑๒", "วันที่  ๒๐ พฤศจิกายน ๒๕๖๙"), ("เรื่อง", "ขออนุมัติ"))
    found = roles(_in_cells(text, *rows))
    assert found[2:6] == [R.MEMO_NUMBER, R.DATE, R.MEMO_SUBJECT, R.MEMO_SUBJECT]
