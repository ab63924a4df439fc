import pytest

from docgen.kinds.order import KIND
from docgen.model.committee import Duty
from docgen.model.office import Digits, Settings
from docgen.model.order import (
    Amendment,
    AnnexChoice,
    Assignment,
    AssignmentGroup,
    Change,
    ChangeSort,
)
from docgen.model.specimens import (
    LAWYER,
    PLANNER,
    body,
    chair,
    member,
    office_data,
    order,
    reference,
)

OFFICE = office_data()


def page_of(record, office=OFFICE):
    (page,) = KIND.documents(record, office)
    return page.context


def lines(blocks):
    """The blocks as a person reads them: number and text, a member a line."""
    for block in blocks:
        if block.sort == "members":
            for row in block.rows:
                yield " | ".join(filter(None, (row.number, row.name, row.position, row.role)))
        else:
            yield f"{block.number} {block.text}".strip()


def written(record, office=OFFICE):
    return list(lines(page_of(record, office).blocks))


def test_one_body_is_set_as_composition_and_duties():
    text = written(order(body(chair(), duties=(Duty(text="พิจารณา"), Duty(text="รายงาน")))))
    assert "จึงแต่งตั้งคณะกรรมการพิจารณาจัดสรรงบประมาณ โดยมีองค์ประกอบ" in text[1]
    assert text[2] == "๑. องค์ประกอบ"
    assert text[3].startswith("๑.๑ | ")
    assert text[4:] == ["๒. หน้าที่และอำนาจ", "๒.๑ พิจารณา", "๒.๒ รายงาน"]


def test_many_bodies_are_numbered_each_with_its_duties():
    first = body(chair(), name="คณะกรรมการอำนวยการ", duties=(Duty(text="อำนวยการ"),))
    second = body(chair(), name="คณะทำงานข้อมูล", duties=(Duty(text="รวบรวม"), Duty(text="ตรวจ")))
    text = written(order(first, second))
    assert text[1].endswith("จึงแต่งตั้งคณะกรรมการและคณะทำงาน ดังต่อไปนี้")
    assert text[2] == "๑. คณะกรรมการอำนวยการ ประกอบด้วย"
    assert text[4] == "มีหน้าที่และอำนาจ อำนวยการ"
    assert text[5] == "๒. คณะทำงานข้อมูล ประกอบด้วย"
    assert text[7:] == ["มีหน้าที่และอำนาจ ดังนี้", "(๑) รวบรวม", "(๒) ตรวจ"]


def test_duties_go_three_levels_deep():
    duty = Duty(text="ก", items=(Duty(text="ข", items=(Duty(text="ค"),)),))
    deep = written(order(body(duties=(duty,))))
    assert deep[-3:] == ["๒.๑ ก", "๒.๑.๑ ข", "(๑) ค"]
    many = written(order(body(duties=(duty,)), body(name="คณะทำงาน ก", duties=())))
    assert many[7:10] == ["(๑) ก", "(๑.๑) ข", "(๑.๑.๑) ค"]


@pytest.mark.parametrize(
    ("choice", "limit", "annexed"),
    [
        (AnnexChoice.AUTOMATIC, 3, False),
        (AnnexChoice.AUTOMATIC, 2, True),
        (AnnexChoice.ALWAYS, 40, True),
        (AnnexChoice.NEVER, 0, False),
    ],
)
def test_long_lists_go_into_an_annex(choice, limit, annexed):
    office = office_data(settings=Settings(annex_from=limit))
    page = page_of(order(annex=choice), office)
    assert bool(page.annexes) is annexed
    assert any(block.rows for block in page.blocks) is not annexed
    if annexed:
        assert page.annexes[0].title.startswith("บัญชีรายชื่อแนบท้ายคำสั่ง")
        assert "ที่ ๔๑๒/๒๕๖๙  ลงวันที่ ๑๒ พฤศจิกายน ๒๕๖๙" in page.annexes[0].title


def test_a_stated_count_is_printed_under_the_list():
    assert "รวม ๓ คน" in written(order(body(stated_count=3)))


def assigned(**changes):
    fields = {"person": PLANNER, "duties": (Duty(text="งานแผน"), Duty(text="ปฏิบัติงานอื่น ๆ"))}
    group = AssignmentGroup(
        group=OFFICE.office.groups[1], people=(Assignment.model_validate(fields | changes),)
    )
    return written(order(bodies=(), assignments=(group,)))


def test_duties_of_a_person_are_numbered_under_the_group():
    text = assigned()
    assert "จึงมอบหมายหน้าที่และความรับผิดชอบ" in text[1]
    assert text[2] == "๑. กลุ่มนโยบายและแผน"
    assert text[3].startswith(f"๑.๑ {PLANNER.name} ตำแหน่ง ")
    assert text[3].endswith("มีหน้าที่และความรับผิดชอบ ดังนี้")
    assert text[4:] == ["๑.๑.๑ งานแผน", "๑.๑.๒ ปฏิบัติงานอื่น ๆ"]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"substitute_rank": 2}, "ปฏิบัติหน้าที่แทนผู้อำนวยการกลุ่มนโยบายและแผน ลำดับที่ ๒"),
        ({"head_of": ("งานแผน", "งานงบประมาณ")}, "ปฏิบัติหน้าที่หัวหน้างานแผน และงานงบประมาณ"),
        ({"supervises": OFFICE.office.groups}, "กำกับดูแลกลุ่มอำนวยการ และกลุ่มนโยบายและแผน"),
    ],
)
def test_charges_stand_in_the_line_of_the_person(changes, said):
    assert said in assigned(**changes)[3]


def test_a_pair_stands_before_the_closing_duty():
    assert assigned(paired_with=LAWYER)[4:] == [
        "๑.๑.๑ งานแผน",
        f"๑.๑.๒ ปฏิบัติงานคู่กับ{LAWYER.name} และปฏิบัติงานแทนกันได้",
        "๑.๑.๓ ปฏิบัติงานอื่น ๆ",
    ]


NEW, OLD = member("กรรมการ", post="นายอำเภอ"), member("กรรมการ", post="ปลัดอำเภอ")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            {"sort": ChangeSort.ADD, "member": NEW, "body": "คณะ ก"},
            "ให้แต่งตั้งนายอำเภอ เป็นกรรมการในคณะ ก เพิ่มเติม",
        ),
        (
            {"sort": ChangeSort.REMOVE, "former": OLD, "body": "คณะ ก"},
            "ให้ปลัดอำเภอ พ้นจากการเป็นกรรมการในคณะ ก",
        ),
        ({"sort": ChangeSort.REMOVE, "member": OLD}, "ให้ปลัดอำเภอ พ้นจากการเป็นกรรมการ"),
        (
            {"sort": ChangeSort.REPLACE, "member": NEW, "former": OLD, "body": "คณะ ก"},
            "ให้แต่งตั้งนายอำเภอ เป็นกรรมการในคณะ ก แทนปลัดอำเภอ",
        ),
        (
            {"sort": ChangeSort.ADD, "body": "คณะ ก", "clause": "2.4", "duty": "ติดตามผล"},
            "ให้เพิ่มหน้าที่และอำนาจของคณะ ก เป็นข้อ ๒.๔ ดังนี้ “ติดตามผล”",
        ),
        (
            {"sort": ChangeSort.ADD, "body": "คณะ ก", "duty": "ติดตามผล"},
            "ให้เพิ่มหน้าที่และอำนาจของคณะ ก เป็นข้อสุดท้าย ดังนี้ “ติดตามผล”",
        ),
        (
            {"sort": ChangeSort.REMOVE, "body": "คณะ ก", "clause": "2.3"},
            "ให้ยกเลิกหน้าที่และอำนาจของคณะ ก ข้อ ๒.๓",
        ),
        (
            {"sort": ChangeSort.REPLACE, "body": "คณะ ก", "clause": "2.3", "duty": "รายงาน"},
            "ให้ยกเลิกหน้าที่และอำนาจของคณะ ก ข้อ ๒.๓ และให้ใช้ความต่อไปนี้แทน “รายงาน”",
        ),
    ],
)
def test_each_change_is_a_clause(change, said):
    amendment = Amendment(order=reference(), changes=(Change.model_validate(change),))
    text = written(order(bodies=(), amends=amendment))
    assert "จึงแก้ไขเพิ่มเติมคำสั่ง" in text[1]
    assert text[2] == f"๑. {said}"


def test_one_repeal_stands_in_the_sentence_many_in_a_list():
    one = written(order(bodies=(), repeals=(reference(),)))
    assert one[1].endswith("ที่ ๓๗๖/๒๕๖๘ ลงวันที่ ๑๕ ตุลาคม ๒๕๖๘")
    assert "จึงให้ยกเลิกคำสั่ง" in one[1]
    many = written(order(bodies=(), repeals=(reference(), reference())))
    assert [line[:3] for line in many[2:]] == ["(๑)", "(๒)"]


def test_a_new_order_may_repeal_the_old_one():
    text = written(order(repeals=(reference(),)))
    assert "จึงให้ยกเลิกคำสั่ง" in text[1]
    assert " และแต่งตั้งคณะกรรมการ" in text[1]


def test_a_general_order_numbers_its_provisions():
    provision = Duty(text="ให้อยู่เวร", items=(Duty(text="กลางวัน"),))
    text = written(order(bodies=(), provisions=(provision,), authorities=()))
    assert text[1:] == ["จึงมีคำสั่ง ดังต่อไปนี้", "๑. ให้อยู่เวร", "๑.๑ กลางวัน"]


def test_an_authority_alone_is_still_cited():
    text = written(order(bodies=(), closing=("ให้ถือปฏิบัติ",)))
    assert text[1].startswith("อาศัยอำนาจตามความในมาตรา ๓๗ แห่ง")


def test_a_reason_for_working_backwards_is_printed():
    assert written(order(retroactive_reason="เนื่องจากปฏิบัติงานจริง"))[-1] == "เนื่องจากปฏิบัติงานจริง"


def test_an_office_may_write_arabic_digits():
    page = page_of(order(), office_data(settings=Settings(digits=Digits.ARABIC)))
    assert page.number == "ที่ 412/2569"


@pytest.mark.parametrize(
    ("duties", "after"),
    [
        ((), ["ประกอบด้วยผู้มีรายชื่อตามบัญชีรายชื่อแนบท้ายคำสั่งนี้"]),
        (("ก",), ["ประกอบด้วยผู้มีรายชื่อตามบัญชีรายชื่อแนบท้ายคำสั่งนี้ มีหน้าที่และอำนาจ ก"]),
        (
            ("ก", "ข"),
            [
                "ประกอบด้วยผู้มีรายชื่อตามบัญชีรายชื่อแนบท้ายคำสั่งนี้ มีหน้าที่และอำนาจ ดังนี้",
                "(๑) ก",
                "(๒) ข",
            ],
        ),
    ],
)
def test_a_body_whose_names_are_annexed_says_so_before_its_duties(duties, after):
    told = body(name="คณะทำงาน ก", duties=tuple(Duty(text=text) for text in duties))
    text = written(order(body(), told, annex=AnnexChoice.ALWAYS))
    assert text[text.index("๒. คณะทำงาน ก") + 1 :] == after
