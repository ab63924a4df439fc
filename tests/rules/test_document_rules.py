"""Minutes, agendas, announcements, certificates, regulations and statements as people write them.

The rules' own examples stand in their files; here are the ways of writing that must stay silent,
and what the parts of a meeting are read as.
"""

from dataclasses import replace

import pytest

from docgen.checking import check_docx
from docgen.clauses import load_clauses
from docgen.findings import Fix
from docgen.rules import all_rules, rule_named
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.issued_specimens import (
    announcement_facts,
    certificate_facts,
    provisions,
    regulation_facts,
    statement_facts,
)
from docgen.word.meeting_parts import (
    agenda_sections,
    attendees,
    count_under,
    day_of,
    named_person,
    session_of,
)
from docgen.word.meeting_specimens import (
    absent,
    agenda_facts,
    invitation_facts,
    item,
    minutes_facts,
    others,
    present,
    subitem,
)
from docgen.word.reading import read_docx
from docgen.word.specimens import order_facts, paragraph, row

OURS = ("REG", "ANN", "CER", "STA", "AGD", "MIN", "ORD009", "ORD010", "CMT008", "CMT011")
RULES = [rule for rule in all_rules() if rule.code.startswith(OURS)]


def _codes(facts: DocxFacts) -> list[str]:
    return [each.rule for each in check_docx(facts, facts.kind, load_clauses(), RULES)]


def _found(code: str, facts: DocxFacts):
    return list(rule_named(code).docx.check(facts))


LEGITIMATE = {
    "minutes": minutes_facts(),
    "agenda": agenda_facts(),
    "invitation": invitation_facts(),
    "announcement": announcement_facts(),
    "certificate": certificate_facts(),
    "regulation": regulation_facts(),
    "statement": statement_facts(),
    "order": order_facts(),
    "people in a table": minutes_facts(
        present=(
            paragraph("ผู้มาประชุม", Role.PRESENT),
            *row(1, "๑", "นางสาวปิยวรรณ แก้วมณี", "ประธานกรรมการ"),
            *row(2, "๒", "นายสุเมธ ทองประเสริฐ", "กรรมการ"),
            *row(3, "๓", "นางกัญญา ศรีสมบัติ", "กรรมการและเลขานุการ"),
        )
    ),
    "nobody absent": minutes_facts(absent=absent("ไม่มี"), others=others("ไม่มี")),
    "a meeting over the network": minutes_facts(place="ผ่านระบบอิเล็กทรอนิกส์ (Zoom Meeting)"),
    "a first meeting": minutes_facts(
        session="ครั้งที่ ๑/๒๕๖๙",
        item2=item("ระเบียบวาระที่ ๒  เรื่องรับรองรายงานการประชุม", "ไม่มี (เป็นการประชุมครั้งแรก)"),
    ),
    "the first meeting of a year adopts the last of the year before": minutes_facts(
        session="ครั้งที่ ๑/๒๕๗๐",
        met_on="เมื่อวันอังคารที่ ๑๒ มกราคม ๒๕๗๐ เวลา ๑๓.๓๐ น.",
        item2=item(
            "ระเบียบวาระที่ ๒  เรื่องรับรองรายงานการประชุม",
            "ครั้งที่ ๘/๒๕๖๙ เมื่อวันที่ ๒๒ ธันวาคม ๒๕๖๙",
            resolved="รับรองโดยมีการแก้ไข ดังนี้",
        ),
    ),
    "the items are listed, then treated": minutes_facts(
        opening=tuple(
            paragraph(text, Role.AGENDA_ITEM)
            for text in ("ระเบียบวาระที่ ๑ เรื่องแจ้งให้ทราบ", "ระเบียบวาระที่ ๒ เรื่องพิจารณา")
        )
    ),
    "an item put off": minutes_facts(
        item4=(
            *item("ระเบียบวาระที่ ๔  เรื่องเพื่อพิจารณา"),
            subitem("๔.๑ ค่าซ่อมแซมอาคารเรียน"),
            paragraph("ฝ่ายเลขานุการขอเลื่อนการพิจารณาไปคราวหน้า"),
        )
    ),
    "people named in what was said": minutes_facts(
        opening="นายสุเมธ ทองประเสริฐ ชี้แจงต่อผู้เข้าประชุมว่า จะปิดประชุมสัมมนาในวันศุกร์"
    ),
    "an order about learning": order_facts(duties="เรียนรู้งานและอ้างถึงระเบียบที่เกี่ยวข้อง"),
    "a statement in a series": statement_facts(
        subject=(paragraph("เรื่อง  อุทกภัย", Role.SUBJECT), paragraph("ฉบับที่ ๒", Role.ISSUE))
    ),
}


@pytest.mark.parametrize("name", LEGITIMATE)
def test_legitimate_documents_are_left_alone(name: str):
    assert _codes(LEGITIMATE[name]) == []


@pytest.mark.parametrize("kind", ["minutes", "agenda", "announcement", "certificate", "regulation"])
def test_an_empty_document_is_judged_without_a_crash(kind: str):
    _codes(DocxFacts((), kind=kind))
    _codes(replace(minutes_facts(), stories=(), kind=kind))


@pytest.mark.parametrize(
    ("code", "facts", "fix"),
    [
        ("MIN002", minutes_facts(present=paragraph("ผู้เข้าประชุม", Role.PRESENT)), "ผู้มาประชุม"),
        ("MIN006", minutes_facts(started="เปิดประชุมเวลา ๐๙.๓๐ น."), "เริ่มประชุม"),
        ("MIN006", minutes_facts(ended="ปิดการประชุมเวลา ๑๒.๐๐ น."), "เลิกประชุม"),
        ("ANN001", announcement_facts(announced="สั่ง ณ วันที่ ๑ ตุลาคม พ.ศ. ๒๕๖๙"), "ประกาศ"),
        ("CER001", certificate_facts(given="ออกให้ ณ วันที่ ๑ ตุลาคม พ.ศ. ๒๕๖๙"), "ให้ไว้"),
    ],
)
def test_wording_is_fixed_safely(code: str, facts: DocxFacts, fix: str):
    [found] = _found(code, facts)
    assert found.fix == Fix(fix)


def test_a_member_both_present_and_absent_is_found_however_written():
    facts = minutes_facts(absent=absent("๑) ดร.สุเมธ   ทองประเสริฐ (ลากิจ)"))
    [found] = _found("MIN004", facts)
    assert facts.body[found.number - 1].text[found.start : found.end] == "ดร.สุเมธ   ทองประเสริฐ"


def test_only_the_first_break_of_a_series_is_told():
    facts = regulation_facts(
        provisions=provisions("ข้อ ๑ เรียกว่า", "ข้อ ๓ ใช้บังคับ", "ข้อ ๔ รักษาการ", "ข้อ ๕ อื่น ๆ")
    )
    assert len(_found("REG002", facts)) == 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("๑. นางสาวปิยวรรณ  แก้วมณี\tประธานกรรมการ", "นางสาวปิยวรรณ  แก้วมณี"),
        ("(๒) ว่าที่ร้อยตรี สมชาย ใจดี กรรมการ", "ว่าที่ร้อยตรี สมชาย ใจดี"),
        ("ดร.วิชัย อุดมผล", "ดร.วิชัย อุดมผล"),
        ("๓. ผู้อำนวยการกลุ่มอำนวยการ\tกรรมการ", None),
        ("นายอำเภอเมืองศรีนคร หรือผู้แทน", None),
        ("นายกเทศมนตรี เมืองศรีนคร", None),
        ("", None),
    ],
)
def test_a_line_names_a_person_or_a_post(text: str, name: str | None):
    place = named_person(text)
    assert (text[slice(*place)] if place else None) == name


def test_a_meeting_is_read_by_its_parts():
    facts = minutes_facts()
    session = session_of(facts)
    assert session is not None
    assert (session.number, session.year) == (3, 2569)
    assert str(day_of(facts)) == "2026-11-19"
    assert [section.number for section in agenda_sections(facts)] == [1, 2, 3, 4, 5]
    assert [one.heading for one in attendees(facts)] == [
        *[Role.PRESENT] * 4,
        Role.ABSENT,
        Role.OTHERS,
    ]


def test_seats_are_counted_by_line_or_by_row():
    assert count_under(minutes_facts(), Role.PRESENT) == 4
    assert count_under(LEGITIMATE["people in a table"], Role.PRESENT) == 3
    assert count_under(minutes_facts(present=present("ประธาน: ว่าง")), Role.PRESENT) == 0


def test_a_meeting_of_several_days_has_no_one_day():
    facts = minutes_facts(met_on="เมื่อวันที่ ๓๐ พฤศจิกายน ๒๕๖๙ ถึงวันที่ ๑ ธันวาคม ๒๕๖๙")
    assert day_of(facts) is None


def test_our_rules_find_nothing_to_warn_of_in_the_clean_corpus():
    builders = pytest.importorskip("tests.corpus.builders")
    for document in builders.clean_documents():
        facts = read_docx(document.content)
        findings = check_docx(facts, facts.kind, load_clauses(), RULES)
        told = [f"{each.rule} {each.message.th}" for each in findings if each.severity != "info"]
        assert not told, document.name
