"""What a document is and which part each line plays, from its text and where it stands."""

from dataclasses import replace

import pytest

from docgen.saraban.document_types import DocumentType
from docgen.saraban.roles import Role
from docgen.word.facts import StoryFacts
from docgen.word.recognising import recognised
from tests.corpus.builders.plain import facts_of
from tests.corpus.builders.texts import LETTER, MEMO, MINUTES, ORDER, TYPES

R = Role
LETTER_HEAD = (
    *(R.NUMBER, R.OWNER, R.DATE, R.SUBJECT, R.SALUTATION, R.REFERENCE),
    *(R.ENCLOSURE, R.ENCLOSURE),
)
FOOT = (R.UNIT, R.PHONE, R.COPIES)
MEMO_HEAD = (R.MEMO_TITLE, R.MEMO_AGENCY, R.MEMO_NUMBER, R.MEMO_SUBJECT, R.SALUTATION)
ORDER_HEAD = (R.TITLE, R.NUMBER, R.SUBJECT)
SIGNED = (R.SIGNATURE, R.POSITION)
ROSTER = (
    *(R.TITLE, R.SESSION, R.MET_ON, R.PLACE, R.PRESENT, R.ATTENDEE, R.ATTENDEE),
    *(R.ABSENT, R.ATTENDEE),
)
TALK = (R.STARTED, R.BODY, R.AGENDA_ITEM, R.AGENDA_SUBITEM, R.RESOLUTION)


def roles(text: str, kind: str | None = None) -> list[Role | None]:
    return [line.role for line in recognised(facts_of(text), kind).body if line.text.strip()]


@pytest.mark.parametrize("kind", TYPES)
def test_each_type_is_known_by_its_text(kind: str):
    facts = recognised(facts_of(TYPES[kind]))
    assert facts.kind == kind
    assert facts.confidence >= 0.8


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            LETTER,
            (*LETTER_HEAD, *(R.BODY,) * 3, R.CLOSING, R.SIGNATURE, *(R.POSITION,) * 2, *FOOT),
        ),
        (MEMO, (*MEMO_HEAD, R.BODY, R.BODY, R.SIGNATURE, R.POSITION)),
        (
            ORDER,
            (*ORDER_HEAD, R.BODY, R.CLAUSE_1, R.CLAUSE_2, R.EFFECTIVE, R.ORDERED_ON, *SIGNED),
        ),
        (MINUTES, (*ROSTER, *TALK, R.ENDED, R.RECORDER, R.SIGNATURE, R.CHECKER)),
        (TYPES["regulation"], (R.TITLE, R.ABOUT, R.YEAR, R.BODY, R.PROVISION)),
        (TYPES["stamped"], (R.NUMBER, R.ADDRESSEE, R.BODY, R.BODY)),
        (TYPES["certificate"], (R.NUMBER, R.BODY, R.ORDERED_ON)),
    ],
)
def test_each_line_gets_its_part(text: str, expected: tuple[Role, ...]):
    assert tuple(roles(text)) == expected


@pytest.mark.parametrize(
    ("was", "instead"),
    [
        ("ที่ ศธ ๐๔๙๙๙/๔๕๖", "ที่ ศธ 04999/456"),
        ("ที่ ศธ ๐๔๙๙๙/๔๕๖", "ที่ ศธ ๐๔๙๙๙/"),
        ("ที่ ศธ", "ด่วนที่สุด  ที่ ศธ"),
        ("เรื่อง  ", "เรื่อง "),
        ("เรื่อง  ", "เรื่อง\t"),
        ("เรื่อง  ", "เรื่อง : "),
        ("เรียน  ", "กราบเรียน\t"),
        ("๒๐ พฤศจิกายน ๒๕๖๙", "      พฤศจิกายน ๒๕๖๙"),
        ("๒๐ พฤศจิกายน ๒๕๖๙", "วันที่ 20 พ.ย. 2569"),
        ("ขอแสดงความนับถือ", "ขอแสดงความนับถืออย่างยิ่ง"),
        ("\tตามหนังสือ", "\t\tตามหนังสือ"),
        ("^ขอแสดง", "\n\n\t\t\t\t\tขอแสดง"),
        ("เรื่อง  การ", "เรื่อง  กา\u200bร"),
        ("สำเนาส่ง", "\n\n\nสำเนาส่ง"),
    ],
)
def test_ways_of_typing_change_no_part(was: str, instead: str):
    assert was in LETTER
    assert roles(LETTER.replace(was, instead)) == roles(LETTER)


def test_sara_am_in_two_parts_is_still_an_order():
    assert recognised(facts_of(ORDER.replace("คำสั่ง", "คําสั่ง"))).kind == "order"


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("- ๒ -", R.PAGE_NUMBER),
        ("/สำนักงาน...", R.CONTINUATION),
        ("ด่วนที่สุด", R.SPEED),
        ("ลับ", R.SECRECY),
        ("----------", R.RULE_LINE),
    ],
)
def test_marks_and_page_numbers_may_stand_anywhere(line: str, role: Role):
    lines = LETTER.splitlines()
    for at in range(len(lines) + 1):
        found = roles("\n".join([*lines[:at], line, *lines[at:]]))
        assert role in found
        assert [each for each in found if each is not role] == roles(LETTER)


def test_parts_in_the_wrong_order_are_still_those_parts():
    swapped = LETTER.replace("เรื่อง  การจัดสรรงบประมาณ\n", "").replace(
        "อ้างถึง  ", "เรื่อง  การจัดสรรงบประมาณ\nอ้างถึง  "
    )
    assert roles(swapped)[3:6] == [R.SALUTATION, R.SUBJECT, R.REFERENCE]


@pytest.mark.parametrize("missing", ["เรื่อง", "เรียน", "อ้างถึง", "^ขอแสดง", "^(", "ที่ ศธ", "\t\t\t๒๐"])
def test_a_missing_part_leaves_the_others(missing: str):
    lines = [line for line in LETTER.splitlines() if line.strip()]
    kept = [line for line in lines if not line.startswith(missing)]
    without = [role for line, role in zip(lines, roles(LETTER), strict=True) if line in kept]
    now = roles("\n".join(kept))
    alike = sum(one is other for one, other in zip(now, without, strict=True))
    assert alike >= len(without) - 2


@pytest.mark.parametrize(
    "line",
    [
        "เรื่อง ที่ต้องเร่งดำเนินการมีดังนี้",
        "เรียนรู้วิธีการใหม่เพื่อพัฒนาคุณภาพการศึกษา",
        "(ห้าแสนบาทถ้วน)",
        "ที่ ประชุมเห็นชอบให้ดำเนินการ",
        "โทรศัพท์เคลื่อนที่ให้ปิดเสียงระหว่างประชุม",
        "สำนักงานเขตพื้นที่การศึกษาพิจารณาแล้วเห็นชอบ",
        "รองผู้อำนวยการแจ้งว่า ให้ดำเนินการตามแผน",
    ],
)
def test_running_text_is_no_part_of_the_head_or_the_end(line: str):
    lines = LETTER.splitlines()
    found = roles("\n".join([*lines[:10], f"\t{line}", *lines[10:]]))
    assert found[9] is R.BODY
    assert found[:9] + found[10:] == roles(LETTER)


def test_what_is_attached_after_the_signature_is_no_part():
    annex = "\n^บัญชีแนบท้ายคำสั่ง\n^เรื่อง  แต่งตั้งคณะกรรมการ\n๑. นายสุเมธ ทองประเสริฐ\nข้อความอื่น"
    assert roles(ORDER + annex)[-4:] == [R.ANNEX_TITLE, None, None, None]


def test_a_new_page_after_the_signature_is_no_position():
    broken = replace(facts_of(f"{ORDER}\n^แบบตอบรับ").body[-1], page_break_before=True)
    facts = facts_of(ORDER)
    story = StoryFacts("document", (*facts.body, broken))
    assert recognised(replace(facts, stories=(story,))).body[-1].role is None


@pytest.mark.parametrize(
    "line", ["ลงชื่อ..............................", "(ลงชื่อ)", "..........", "ลงชื่อ......ผู้รายงาน"]
)
def test_lines_that_wait_for_ink_are_no_part(line: str):
    text = MEMO.replace("^(นางสาว", f"\t\t\t\t{line}\n^(นางสาว")
    assert roles(text) == [*roles(MEMO)[:-2], None, *roles(MEMO)[-2:]]


@pytest.mark.parametrize(
    ("was", "instead"),
    [
        ("^(นายธีรเดช วงศ์อารีย์)", "นายธีรเดช วงศ์อารีย์"),
        ("^(นายธีรเดช วงศ์อารีย์)", "^(......................................)"),
        ("^(นายธีรเดช วงศ์อารีย์)", "(ลงชื่อ)...............(นายธีรเดช วงศ์อารีย์)"),
    ],
)
def test_ways_of_signing(was: str, instead: str):
    assert roles(LETTER.replace(was, instead)) == roles(LETTER)


@pytest.mark.parametrize(
    ("kind", "lost"),
    [
        ("order", "^คำสั่งสำนักงาน"),
        ("order", "\t\tสั่ง"),
        ("memo", "^บันทึกข้อความ"),
        ("letter", "ที่ ศธ"),
        ("letter", "เรื่อง"),
        ("minutes", "^รายงานการประชุม"),
        ("announcement", "ประกาศ ณ"),
        ("certificate", "หนังสือฉบับนี้"),
        ("regulation", "^ว่าด้วย"),
    ],
)
def test_a_type_is_known_without_its_first_mark(kind: str, lost: str):
    kept = [line for line in TYPES[kind].splitlines() if not line.startswith(lost)]
    assert len(kept) < len(TYPES[kind].splitlines())
    assert recognised(facts_of("\n".join(kept))).kind == kind


def test_what_only_mentions_parts_far_in_is_of_no_type():
    pages = "คู่มือการปฏิบัติงานสารบรรณ\n" + "เนื้อหา\n" * 40
    assert recognised(facts_of(pages + MINUTES)).kind is None


def test_title_and_subject_may_run_over_lines():
    text = ORDER.replace("ศึกษาประถม", "ศึกษา\n^ประถม").replace("คณะกรรมการ\n", "คณะ\n^กรรมการ\n", 1)
    assert roles(text)[:5] == [R.TITLE, R.TITLE, R.NUMBER, R.SUBJECT, R.SUBJECT]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "คู่มือการปฏิบัติงาน\nบทที่ ๑ บทนำ\nเรื่อง ความเป็นมา\nข้อความ",
        "เลขที่ ๑๒/๒๕๖๙\nเกียรติบัตร\nขอมอบให้ไว้เพื่อแสดงว่า\nให้ไว้ ณ วันที่ ๑ ตุลาคม พ.ศ. ๒๕๖๙",
        "ประกาศนียบัตร\nขอมอบให้",
        "คำสั่งซื้อสินค้า\nเลขที่ ๑๒",
        "ข่าวประชาสัมพันธ์\nเรื่อง การรับสมัคร",
        "Annual report\nPage 1",
    ],
)
def test_a_document_of_no_type_has_no_kind_and_no_roles(text: str):
    facts = recognised(facts_of(text))
    assert facts.kind is None
    assert not any(line.role for line in facts.body)


def test_the_kind_given_overrides_the_text():
    facts = recognised(facts_of(ORDER), DocumentType.ANNOUNCEMENT)
    assert (facts.kind, facts.confidence) == ("announcement", 1.0)
    assert roles("ข้อความ\n^ที่ ๑/๒๕๖๙\n^เรื่อง ก", "order") == [None, R.NUMBER, R.SUBJECT]


def test_a_kind_nobody_knows_gives_no_roles():
    facts = recognised(facts_of(ORDER), "poem")
    assert facts.kind == "poem"
    assert not any(line.role for line in facts.body)
