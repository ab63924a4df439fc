"""A body that is appointed is told what to do."""

import re
from collections.abc import Iterator

from docgen.findings import AtField, AtParagraph, Severity
from docgen.messages import Message
from docgen.model.committee import ROLE_CLASSES, Body, Duty, RoleClass
from docgen.model.office_data import OfficeData
from docgen.model.order import Order
from docgen.model.specimens import body, order
from docgen.rule import DocxCheck, RecordCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.specimens import order_facts, paragraph

_DUTIES = re.compile(r"มี(?:อำนาจ)?หน้าที่|หน้าที่และ(?:อำนาจ|ความรับผิดชอบ)|อำนาจ(?:และ)?หน้าที่|รับผิดชอบงาน")
_MEMBERS = re.compile(r"องค์ประกอบ|ประกอบด้วย|รายชื่อ")
_DUTY_ROLES = (Role.CLAUSE_1, Role.CLAUSE_2, Role.CLAUSE_3)


def _check_record(record: Order, _data: OfficeData) -> Iterator[AtField]:
    texts = (*record.reason, *record.closing, *(each.text for each in record.provisions))
    said_for_all = any(_DUTIES.search(text) for text in texts) or "เพิ่มเติม" in record.subject
    for at, each in enumerate(record.bodies):
        if not each.duties and not said_for_all and _needs_duties(each):
            told = f"{each.name} ยังไม่มีหน้าที่และอำนาจ ให้ระบุว่าคณะนี้ต้องทำอะไร"
            yield AtField(("bodies", at), Message(told, f"{each.name} is given no duties"))
        for number, duty in enumerate(each.duties):
            if not duty.text.strip():
                told = f"หน้าที่และอำนาจของ{each.name}มีข้อที่ว่าง ให้เขียนข้อความหรือลบข้อนั้น"
                path = ("bodies", at, "duties", number, "text")
                yield AtField(path, Message(told, f"an empty duty of {each.name}"))


def _needs_duties(each: Body) -> bool:
    return any(one.role_class is not RoleClass.ADVISER for one in each.members)


def _check_docx(facts: DocxFacts) -> Iterator[AtParagraph]:
    seats = [line for line in facts.body if line.cell and line.text.strip() in ROLE_CLASSES]
    if seats and not any(map(_gives_duties, facts.body)):
        yield AtParagraph(number=seats[-1].number, end=len(seats[-1].text))


def _gives_duties(line: ParagraphFacts) -> bool:
    told = _DUTIES.search(line.text) and "จึง" not in line.text
    clause = line.role in _DUTY_ROLES and not _MEMBERS.search(line.text)
    return clause or bool(told)


RULE = StructureRule(
    code="CMT010",
    clause="docgen-committee",
    severity=Severity.WARNING,
    message="คณะที่แต่งตั้งต้องมีหน้าที่และอำนาจ ให้ระบุต่อจากรายชื่อ",
    english="a body that is appointed is given duties",
    why="A committee without duties has no power to decide anything.",
    record=RecordCheck(Order, _check_record),
    docx=DocxCheck(_check_docx, frozenset({"order"})),
    good=(
        order(),
        order(body(duties=()), closing=("ให้ทุกคณะมีหน้าที่และอำนาจตามระเบียบที่เกี่ยวข้อง",)),
        order_facts(),
    ),
    bad=(
        order(body(duties=())),
        order(body(duties=(Duty(text=" "),))),
        order_facts(duties=None),
        order_facts(duties=paragraph("๑. องค์ประกอบ", Role.CLAUSE_1)),
    ),
)
