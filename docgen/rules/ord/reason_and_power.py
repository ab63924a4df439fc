"""An order gives its reason, and the power it rests on when it appoints or assigns."""

import re
from collections.abc import Iterator
from dataclasses import replace

from docgen.findings import AtField, AtParagraph, Severity
from docgen.messages import Message
from docgen.model.office_data import OfficeData
from docgen.model.order import Order
from docgen.model.specimens import order
from docgen.rule import DocxCheck, RecordCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.specimens import order_facts

_POWER = "อาศัยอำนาจ"
_APPOINTS = re.compile(r"แต่งตั้ง|มอบหมาย")
_NO_REASON = Message(
    "ไม่มีเหตุผลที่ออกคำสั่ง ให้เขียนเหตุผลก่อนอ้างอำนาจ เช่น ด้วย… หรือ ตามที่…นั้น",
    "no reason; write it before the power",
)
_NO_POWER = Message(
    "คำสั่งแต่งตั้งหรือมอบหมายหน้าที่ต้องอ้างอำนาจ ให้เพิ่ม อาศัยอำนาจตามความใน…",
    "an order that appoints or assigns cites its power",
)


def _check_record(record: Order, _data: OfficeData) -> Iterator[AtField]:
    if not any(text.strip() for text in record.reason):
        yield AtField(("reason",), _NO_REASON)
    needs_power = record.bodies or record.assignments
    if needs_power and not record.authorities and _POWER not in " ".join(record.reason):
        yield AtField(("authorities",), _NO_POWER)


def _check_docx(facts: DocxFacts) -> Iterator[AtParagraph]:
    texts = facts.with_role(Role.BODY, Role.HEADING, Role.CLAUSE_1, Role.CLAUSE_2)
    place = AtParagraph(number=texts[0].number, end=len(texts[0].text)) if texts else AtParagraph()
    before, power, _ = "\n".join(p.text for p in texts).partition(_POWER)
    if not before.replace("โดย", "").strip():
        yield replace(place, message=_NO_REASON)
    subject = " ".join(p.text for p in facts.with_role(Role.SUBJECT))
    if _APPOINTS.search(subject) and "ยกเลิก" not in subject and not power:
        yield replace(place, message=_NO_POWER)


RULE = StructureRule(
    code="ORD004",
    clause="saraban-2526:16.4",
    severity=Severity.WARNING,
    message="ข้อความของคำสั่งขึ้นต้นด้วยเหตุผล แล้วอ้างอำนาจที่ใช้ออกคำสั่ง (ถ้ามี)",
    english="the text of an order gives the reason, then the power it rests on",
    why="An order without reason or power is the first thing a complaint attacks.",
    record=RecordCheck(Order, _check_record),
    docx=DocxCheck(_check_docx, frozenset({"order"})),
    good=(
        order(),
        order(reason=("ด้วย… โดยอาศัยอำนาจตามความในมาตรา ๓๗ แห่งพระราชบัญญัติ…",), authorities=()),
        order_facts(),
        order_facts(subject="เรื่อง  ยกเลิกคำสั่งแต่งตั้งคณะกรรมการ", body="ด้วยหมดความจำเป็น"),
    ),
    bad=(
        order(reason=()),
        order(authorities=()),
        order_facts(body="อาศัยอำนาจตามความในมาตรา ๓๗ แห่ง… จึงแต่งตั้งคณะกรรมการ"),
        order_facts(body="ด้วยสำนักงานได้รับจัดสรรงบประมาณ จึงแต่งตั้งคณะกรรมการ ดังนี้"),
    ),
)
