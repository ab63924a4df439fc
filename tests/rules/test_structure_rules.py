"""Where the rules of orders, committees, fonts and pages point, what they say, what they spare."""

from dataclasses import replace
from datetime import date

import pytest

from docgen.clauses import Certainty
from docgen.kinds.order import KIND
from docgen.model.committee import Duty, Member
from docgen.model.effective import Effective
from docgen.model.numbers import NumberOfYear
from docgen.model.order import (
    Amendment,
    AnnexChoice,
    Assignment,
    AssignmentGroup,
    Change,
    ChangeSort,
)
from docgen.model.specimens import (
    DEPUTY,
    DIRECTOR,
    LAWYER,
    OLD_REGULATION,
    ORDER_DAY,
    PLANNER,
    body,
    chair,
    citation,
    member,
    office_data,
    order,
    person,
    reference,
    school,
    secretary,
)
from docgen.rule import StructureRule
from docgen.rules import all_rules, rule_named
from docgen.saraban.roles import Role
from docgen.word.facts import StoryFacts
from docgen.word.specimens import (
    EMBLEM,
    MEMBERS,
    PAGE,
    members,
    order_facts,
    paragraph,
    row,
    run,
)

ANALYST = person("นางสาวนภัสสร คงคาทิพย์", "นักวิเคราะห์นโยบายและแผน")
OFFICER = person("นายภูวดล รักษ์ไทย", "นักวิเคราะห์นโยบายและแผน")

SEVERAL_PANELS = order(
    body(
        chair(person=DIRECTOR),
        member("รองประธานกรรมการ", person=DEPUTY),
        member("กรรมการ"),
        secretary(),
        name="คณะกรรมการอำนวยการ",
    ),
    body(
        chair(person=DEPUTY),
        member("กรรมการ", school=school()),
        member("กรรมการ", school=school("วัดศรีวิไล", director="นางสุรีย์พร แสนดี")),
        member("กรรมการ", representing="สำนักงานศึกษาธิการจังหวัดศรีนคร"),
        secretary(),
        member("กรรมการและผู้ช่วยเลขานุการ", person=ANALYST),
    ),
    body(
        member("ประธานคณะทำงาน", person=ANALYST),
        member("คณะทำงาน"),
        member("คณะทำงานและเลขานุการ", person=OFFICER),
        name="คณะทำงานตรวจสอบข้อมูล",
    ),
)
DUTY_ORDER = order(
    subject="มอบหมายหน้าที่และความรับผิดชอบของข้าราชการ",
    assignments=(
        AssignmentGroup(
            heading="รองผู้อำนวยการ",
            people=(Assignment(person=DEPUTY, duties=(Duty(text="กำกับดูแลกลุ่มนโยบายและแผน"),)),),
        ),
    ),
).model_copy(update={"bodies": ()})
AMENDMENT = order(
    subject="แก้ไขเพิ่มเติมคำสั่งแต่งตั้งคณะกรรมการ",
    amends=Amendment(
        order=reference(),
        changes=(
            Change(sort=ChangeSort.ADD, body="คณะกรรมการอำนวยการ", member=member()),
            Change(sort=ChangeSort.REPLACE, clause="๒.๓", duty="สรุปผลการพิจารณา"),
        ),
    ),
).model_copy(update={"bodies": ()})
REPEAL = order(
    subject="ยกเลิกคำสั่งแต่งตั้งคณะกรรมการ", repeals=(reference(),), authorities=()
).model_copy(update={"bodies": ()})
GENERAL = order(
    subject="ให้ข้าราชการไปราชการ",
    provisions=(Duty(text="ให้นายสุเมธ ทองประเสริฐ ไปราชการ"),),
    authorities=(),
    effective_from=Effective(date(2026, 12, 1)),
    effective_to=date(2026, 12, 5),
).model_copy(update={"bodies": ()})


_SORTS = {
    "paragraph": Role.BODY,
    "heading": Role.HEADING,
    "clause1": Role.CLAUSE_1,
    "clause2": Role.CLAUSE_2,
    "clause3": Role.CLAUSE_3,
}


def printed(record):
    """Return the facts of the record as its kind prints it."""
    [page] = (each.context for each in KIND.documents(record, office_data()))
    annexed = tuple(p for annex in page.annexes for p in _set(annex.blocks, first_table=50))
    return order_facts(
        title=page.title,
        number=page.number,
        subject=page.subject,
        body=(*_set(page.blocks),),
        members=None,
        duties=None,
        effective=page.effective or None,
        ordered_on=page.ordered_on,
        signature=page.signature,
        position=tuple(paragraph(text, Role.POSITION) for text in page.positions) + annexed,
    )


def _set(blocks, first_table=1):
    for table, block in enumerate(blocks, start=first_table):
        if block.sort == "members":
            for at, one in enumerate(block.rows, start=1):
                yield from row(at, one.number, one.name, one.position, one.role, table=table)
        else:
            yield paragraph(f"{block.number}\t{block.text}".strip(), _SORTS[block.sort])


def found(code, example):
    rule = rule_named(code)
    assert isinstance(rule, StructureRule)
    if hasattr(example, "stories"):
        return list(rule.docx.check(example))
    return list(rule.record.check(example, office_data()))


ORDINARY = [
    ("panels", SEVERAL_PANELS),
    ("annexed", SEVERAL_PANELS.model_copy(update={"annex": AnnexChoice.ALWAYS})),
    ("duties", DUTY_ORDER),
    ("amendment", AMENDMENT),
    ("repeal", REPEAL),
    ("general", GENERAL),
    ("draft", order(day=None, number=None)),
    ("counted", order(body(stated_count=3), body(stated_count=3))),
]
ordinary = pytest.mark.parametrize(
    "record", [record for _, record in ORDINARY], ids=[name for name, _ in ORDINARY]
)


@pytest.mark.parametrize(
    "record", [each for _, each in ORDINARY], ids=[name for name, _ in ORDINARY]
)
def test_ordinary_orders_are_silent(record):
    rules = [each for each in all_rules() if isinstance(each, StructureRule) and each.record]
    ours = [each for each in rules if each.code[:3] in ("ORD", "CMT")]
    told = {each.code: list(each.record.check(record, office_data())) for each in ours}
    assert not {code: places for code, places in told.items() if places}


@pytest.mark.parametrize(
    "record", [each for _, each in ORDINARY], ids=[name for name, _ in ORDINARY]
)
def test_ordinary_orders_are_silent_when_printed(record):
    rules = [each for each in all_rules() if isinstance(each, StructureRule) and each.docx]
    ours = [each for each in rules if each.code[:3] in ("ORD", "CMT", "FNT", "LAY")]
    told = {each.code: list(each.docx.check(printed(record))) for each in ours}
    assert not {code: places for code, places in told.items() if places}


@pytest.mark.parametrize(
    ("code", "record"),
    [
        ("ORD002", order(number=NumberOfYear(2570, 412))),
        ("ORD002", order(day=None)),
        ("ORD004", order(reason=())),
        ("ORD004", order(authorities=())),
        ("ORD006", order(effective_from=None)),
        ("ORD008", REPEAL.model_copy(update={"repeals": (reference(day=None),)})),
        ("ORD008", REPEAL.model_copy(update={"repeals": (reference(number=None),)})),
        ("CMT003", order(body(), body(chair(), member(), member(), secretary()))),
        ("CMT004", order(body(stated_count=4))),
        ("CMT005", order(body(member(), chair(), secretary()), body())),
        ("CMT006", order(body(chair(), member("เลขาฯ")))),
        ("CMT006", order(body(chair(), member("คณะทำงาน")), body())),
        ("CMT010", order(body(duties=()))),
    ],
)
def test_fault_of_a_record_is_found_in_what_it_prints(code, record):
    assert found(code, record)
    assert found(code, printed(record))


PATHS = [
    ("ORD001", order(), []),
    ("ORD002", order(day=None), [("number",)]),
    ("ORD004", order(reason=(), authorities=()), [("reason",), ("authorities",)]),
    ("ORD005", order(authorities=(citation(), citation(OLD_REGULATION))), [("authorities", 1)]),
    ("ORD006", order(effective_from=None), [("effective_from",)]),
    ("ORD007", order(closing=("ก", "สั่ง ณ วันที่")), [("closing", 1)]),
    ("ORD008", order(repeals=(reference(), reference(day=None))), [("repeals", 1)]),
    (
        "CMT001",
        order(body(), body(chair(), chair(post="ก"), chair(post="ข"))),
        [("bodies", 1, "members", 1, "role"), ("bodies", 1, "members", 2, "role")],
    ),
    ("CMT002", order(body(), body(chair())), [("bodies", 1, "members")]),
    (
        "CMT003",
        order(body(chair(), member(), secretary(), member(person=DEPUTY))),
        [("bodies", 0, "members", 3, "person")],
    ),
    ("CMT004", order(body(stated_count=9)), [("bodies", 0, "stated_count")]),
    (
        "CMT005",
        order(body(chair(), secretary(), member(), member(post="ก"))),
        [("bodies", 0, "members", 2, "role")],
    ),
    ("CMT006", order(body(chair(), member("เลขาฯ"))), [("bodies", 0, "members", 1, "role")]),
    ("CMT007", order(body(chair(), Member(role="กรรมการ"))), [("bodies", 0, "members", 1)]),
    ("CMT010", order(body(duties=())), [("bodies", 0)]),
]


@pytest.mark.parametrize(("code", "record", "paths"), PATHS)
def test_record_finding_names_the_field(code, record, paths):
    assert [each.path for each in found(code, record)] == paths


@pytest.mark.parametrize(
    ("role", "name", "right"),
    [
        ("ประธาน", "คณะกรรมการ", "ประธานกรรมการ"),
        ("รองประธาน", "คณะอนุกรรมการ", "รองประธานอนุกรรมการ"),
        ("ประธาน", "คณะทำงาน", "ประธานคณะทำงาน"),
        ("หัวหน้า", "คณะทำงาน", "หัวหน้าคณะทำงาน"),
        ("รองหัวหน้า", "คณะทำงาน", "รองหัวหน้าคณะทำงาน"),
        ("รองประธานคณะกรรมการ", "คณะกรรมการ", "รองประธานกรรมการ"),
        ("เลขา", "คณะกรรมการ", "กรรมการและเลขานุการ"),
        ("ผู้ช่วยเลขาฯ", "คณะทำงาน", "คณะทำงานและผู้ช่วยเลขานุการ"),
        ("กรรมการเลขานุการ", "คณะกรรมการ", "กรรมการและเลขานุการ"),
        ("กรรมการและเลขานุการ", "คณะทำงาน", "คณะทำงานและเลขานุการ"),
        ("กรรมการ", "คณะอนุกรรมการ", "อนุกรรมการ"),
        ("คณะทำงาน", "คณะกรรมการฝ่ายสถานที่", "กรรมการ"),
        ("กรรมกา", "คณะกรรมการ", "กรรมการ"),
        ("กรมกาน", "คณะกรรมการ", "กรรมการ"),
        ("กรรมการฯ", "คณะกรรมการ", "กรรมการ"),
    ],
)
def test_role_word_is_put_right(role, name, right):
    [each] = found("CMT006", order(body(member(role), name=name)))
    assert (each.fix.text, each.fix.safe) == (right, False)
    assert name in each.message.th


@pytest.mark.parametrize(
    "role",
    [
        *("ที่ปรึกษา", "เลขานุการ", "ผู้ช่วยเลขานุการ", "เหรัญญิก", "วิทยากร", "ประธานร่วม", "ผู้ประสานงาน"),
        *("กรรมการและเลขานุการร่วม", "กรรมการและรองเลขานุการ", "กรรมการกลาง", "ประธานที่ปรึกษา"),
        *("กรรมการผู้ทรงคุณวุฒิ", "กรรมการผู้แทนครู", "กรรมการและประชาสัมพันธ์", "หัวหน้างาน", "ปฏิคม"),
    ],
)
def test_uncommon_role_word_is_left_alone(role):
    for name in ("คณะกรรมการ", "คณะทำงาน", "ฝ่ายต้อนรับ"):
        assert not found("CMT006", order(body(member(role), name=name)))


def test_repealed_law_names_what_is_in_force_that_day():
    def told(day):
        return found("ORD005", order(authorities=(citation(OLD_REGULATION),), day=day))[
            0
        ].message.th

    assert "newer-2564" in told(ORDER_DAY)
    assert "new-2570" in told(date(2027, 1, 1))
    assert "ยังไม่ยืนยัน" not in told(ORDER_DAY)
    assert "(ใช้ถึงวันที่ ๓๑ ธันวาคม ๒๕๖๓)" in told(ORDER_DAY)
    assert "ใช้ตั้งแต่วันที่ ๑ มกราคม ๒๕๕๐" in told(date(2006, 12, 31))


def test_unsure_entry_of_the_catalogue_says_so():
    unsure = citation(replace(OLD_REGULATION, certainty=Certainty.LIKELY, replaced_by=None))
    [each] = found("ORD005", order(authorities=(unsure,)))
    assert "ยังไม่ยืนยัน" in each.message.th
    assert "ให้อ้างกฎหมายฉบับที่ใช้อยู่" in each.message.th


@pytest.mark.parametrize(
    ("number", "ordered_on", "count"),
    [
        ("ที่ ๑/๒๕๖๙", "สั่ง ณ วันที่ ๕ มกราคม พ.ศ. ๒๕๖๙", 0),
        ("ที่ ๑/๒๕๖๘", "สั่ง ณ วันที่ ๕ มกราคม พ.ศ. ๒๕๖๙", 1),
        ("ที่        /๒๕๖๙", "สั่ง ณ วันที่       พฤศจิกายน พ.ศ. ๒๕๖๙", 0),
        ("ที่ ๐/๒๕๖๙", "สั่ง ณ วันที่ ๕ มกราคม พ.ศ. ๒๕๖๙", 1),
        ("ที่ ๑/๒๕๖๙", "สั่ง ณ วันที่ ๓๑ เมษายน พ.ศ. ๒๕๖๙", 0),
        ("ที่ ๑/๒๔๗๐", "สั่ง ณ วันที่ ๕ มกราคม พ.ศ. ๒๔๗๐", 0),
    ],
)
def test_number_line_and_day_of_a_docx(number, ordered_on, count):
    assert len(found("ORD002", order_facts(number=number, ordered_on=ordered_on))) == count


@pytest.mark.parametrize(
    ("code", "parts", "marked", "fix"),
    [
        ("ORD001", {"title": "คำสั่ง"}, "คำสั่ง", None),
        ("ORD002", {"number": "ที่ ๔๑๒"}, "ที่ ๔๑๒", None),
        ("ORD002", {"number": "ที่ ๔๑๒/๒๕๗๐ "}, "๒๕๗๐", "๒๕๖๙"),
        ("ORD006", {"effective": "ทั้งนี้"}, "ทั้งนี้", None),
        ("ORD006", {"effective": None}, "สั่ง ณ วันที่ ๑๒ พฤศจิกายน พ.ศ. ๒๕๖๙", None),
        ("ORD007", {"ordered_on": "ประกาศ ณ วันที่ ๑ มกราคม พ.ศ. ๒๕๗๐"}, "ประกาศ", "สั่ง"),
        ("ORD007", {"ordered_on": "๑ มกราคม ๒๕๗๐"}, "๑ มกราคม ๒๕๗๐", None),
    ],
)
def test_docx_finding_marks_the_very_characters(code, parts, marked, fix):
    facts = order_facts(**parts)
    [each] = found(code, facts)
    assert facts.body[each.number - 1].text[each.start : each.end] == marked
    assert (each.fix.text if each.fix else None) == fix


def test_malformed_number_is_not_taken_for_a_blank_one():
    [wrong] = found("ORD002", order_facts(number="ที่ ๔๑๒"))
    assert wrong.message is None
    assert found("ORD002", order_facts(number="ที่ ....../๒๕๖๙")) == []


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("ให้ยกเลิกคำสั่งเดิม", "คำสั่งเดิม"),
        ("๓. ยกเลิกคำสั่งสำนักงาน ลงวันที่ ๑๕/๑๐/๒๕๖๘", "คำสั่งสำนักงาน ลงวันที่ ๑๕/๑๐/๒๕๖๘"),
        ("จึงแก้ไขเพิ่มเติมคำสั่งสำนักงาน ที่ ๑/๒๕๖๘", "คำสั่งสำนักงาน ที่ ๑/๒๕๖๘"),
    ],
)
def test_earlier_order_is_marked_in_the_text(text, cut):
    [each] = found("ORD008", order_facts(duties=text))
    assert text[each.start : each.end] == cut


@pytest.mark.parametrize(
    "text",
    [
        "ให้ยกเลิกคำสั่งนี้เมื่อเสร็จสิ้นโครงการ",
        "มีหน้าที่ พิจารณายกเลิกคำสั่งทางปกครอง",
        "ให้ยกเลิกคำสั่ง สพฐ. ที่ สพฐ. ๑๒๓/๒๕๖๘ ลงวันที่ ๑ มกราคม ๒๕๖๘",
        "ให้ยกเลิกคำสั่ง ที่ ๑๒๓/๒๕๖๘ สั่ง ณ วันที่ ๑ มกราคม พ.ศ. ๒๕๖๘",
    ],
)
def test_ordinary_mention_of_an_order_is_spared(text):
    assert not found("ORD008", order_facts(duties=text))


@pytest.mark.parametrize("code", ["CMT003", "CMT004", "CMT005", "CMT006", "CMT007", "CMT010"])
def test_cell_styles_outside_a_table_are_no_seats(code):
    texts = ("นายสุเมธ ใจดี", "กรรมการ", "นายสุเมธ ใจดี", "ประธาน", "คณะทำงาน", "รวม ๕ คน")
    cells = tuple(paragraph(text, Role.CELL) for text in texts)
    assert not found(code, order_facts(members=cells, duties=None))


def test_seats_held_twice_are_numbered():
    [each] = found("CMT003", order(body(chair(), member(), secretary(), member())))
    assert "ลำดับที่ ๒ และ ๔" in each.message.th
    assert "นายสุเมธ ทองประเสริฐ" in each.message.th


def test_empty_seat_is_numbered():
    [each] = found("CMT007", order(body(chair(), Member(role="กรรมการ"))))
    assert "ลำดับที่ ๒ (กรรมการ)" in each.message.th


def test_docx_tables_are_judged_one_by_one():
    two = (*MEMBERS, paragraph("รวม ๓ คน"), *members(("ผู้แทนครู", "กรรมการ"), table=2))
    wrong = order_facts(members=(*two, paragraph("รวม ๔ คน")))
    [each] = found("CMT004", wrong)
    assert wrong.body[each.number - 1].text == "รวม ๔ คน"
    assert each.fix.text == "๑"
    assert not found("CMT003", wrong)


def test_seat_without_a_name_is_found_in_the_table():
    wrong = order_facts(members=(*MEMBERS, *row(4, "๑.๔", "", "", "กรรมการ")))
    assert [each.number for each in found("CMT007", wrong)] == [22]
    assert not found("CMT007", order_facts(members=row(1, "กรรมการ")))


def test_font_of_a_header_is_judged_once_a_paragraph():
    line = replace(
        paragraph("ก ข", None, runs=(run("ก", thai_font="A"), run("ก ข", start=1, thai_font="B"))),
        number=1,
    )
    facts = order_facts()
    facts = replace(facts, stories=(*facts.stories, StoryFacts("header1", (line,))))
    [each] = found("FNT001", facts)
    assert (each.story, each.number, each.start, each.end) == ("header1", 1, 0, 3)


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("FNT001", {"thai_font": "A"}),
        ("FNT002", {"thai_size": 9.0}),
        ("FNT003", {"thai_size": 9.0}),
    ],
)
def test_a_paragraph_has_one_finding_of_a_kind(code, fault):
    runs = (run("ก", **fault), run("กข", start=1, **fault))
    assert len(found(code, order_facts(body=paragraph("กข", runs=runs)))) == 1


def test_page_of_a_section_is_told():
    letter = replace(PAGE, width_cm=21.59, height_cm=27.94)
    unsaid = replace(PAGE, width_cm=0.0, height_cm=0.0, left_cm=2.0)
    facts = order_facts(sections=(PAGE, letter, unsaid))
    sizes = [each.message.th for each in found("LAY001", facts)]
    assert "ส่วนที่ ๒" in sizes[0]
    assert "๒๑.๖ × ๒๗.๙ ซม." in sizes[0]
    assert "ไม่ได้กำหนดขนาดกระดาษ" in sizes[1]
    [margin] = found("LAY002", facts)
    assert "ซ้ายของส่วนที่ ๓ ของแฟ้มกว้าง ๒.๐๐ ซม. ให้ตั้งเป็น ๓ ซม." in margin.message.th


def test_long_text_is_shortened_in_a_message():
    text = "ก" * 500
    for code, runs in (
        ("FNT001", (run(text, thai_font="A"),)),
        ("FNT002", (run(text, thai_size=20.0),)),
    ):
        [each] = found(code, order_facts(body=paragraph(text, runs=runs)))
        assert len(each.message.th) < 120


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"placeholder": True}, ["docgen emblem set"]),
        ({"height_cm": 2.84, "width_cm": 2.556}, ["๒.๘๔ ซม."]),
        ({"height_cm": 2.86, "width_cm": 2.574}, []),
        ({"width_cm": 2.7 * 1.04}, ["สัดส่วน"]),
        ({"width_cm": 2.7 * 1.02}, []),
        ({"alignment": "left", "placeholder": True}, ["docgen emblem set", "กึ่งกลาง"]),
    ],
)
def test_each_fault_of_the_emblem_is_told(change, words):
    told = [
        each.message.th
        for each in found("LAY008", order_facts(pictures=(replace(EMBLEM, **change),)))
    ]
    assert len(told) == len(words)
    assert all(word in each for word, each in zip(words, told, strict=True))


@pytest.mark.parametrize(
    ("left", "right", "count"),
    [(3.0, 2.0, 0), (2.9, 2.1, 0), (2.89, 2.0, 1), (3.0, 2.11, 1), (2.5, 2.5, 2)],
)
def test_margins_at_the_limit(left, right, count):
    facts = order_facts(sections=(replace(PAGE, left_cm=left, right_cm=right),))
    assert len(found("LAY002", facts)) == count


def test_title_may_be_larger_but_a_cell_may_not():
    title = paragraph("คำสั่ง", Role.TITLE, runs=(run("คำสั่ง", thai_size=20.0),))
    cell = paragraph("ก", Role.CELL, runs=(run("ก", thai_size=14.0),), cell=(9, 1, 1))
    [each] = found("FNT002", order_facts(title=title, duties=cell))
    assert "๑๔ พอยต์" in each.message.th


def test_planner_may_sit_in_every_body_once():
    both = order(body(chair(), secretary()), body(chair(person=LAWYER), secretary(person=PLANNER)))
    assert not found("CMT003", both)


def test_year_of_the_number_is_mended_with_thai_digits():
    [each] = found("ORD002", order(number=NumberOfYear(2570, 412)))
    assert (each.fix.text, each.fix.safe) == ("๔๑๒/๒๕๖๙", False)
