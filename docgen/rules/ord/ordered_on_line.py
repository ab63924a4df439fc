"""An order closes with สั่ง ณ วันที่; ประกาศ ณ วันที่ closes an announcement."""

import re
from collections.abc import Iterator

from docgen.findings import AtField, AtParagraph, Fix, Severity
from docgen.messages import Message
from docgen.model.office_data import OfficeData
from docgen.model.order import Order
from docgen.model.specimens import order
from docgen.rule import DocxCheck, RecordCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.specimens import order_facts

_OTHER_WORD = re.compile(r"\s*(ประกาศ|ให้ไว้)\s*ณ\s*วันที่")
_CLOSING = re.compile(r"\s*(?:สั่ง|ประกาศ|ให้ไว้)\s*ณ\s*วันที่")
_RIGHT = re.compile(r"\s*สั่ง\s+ณ\s+วันที่")


def _check_record(record: Order, _data: OfficeData) -> Iterator[AtField]:
    told = Message(
        "บรรทัด สั่ง ณ วันที่ พิมพ์ให้เองจากวันที่สั่ง ให้ลบข้อความนี้ แล้วใส่วันที่ในช่อง ลงวันที่",
        "the line สั่ง ณ วันที่ is printed from the day of the order; remove this text",
    )
    for at, text in enumerate(record.closing):
        if _CLOSING.match(text):
            yield AtField(("closing", at), told)


def _check_docx(facts: DocxFacts) -> Iterator[AtParagraph]:
    lines = facts.with_role(Role.ORDERED_ON)
    closing = lines or tuple(p for p in facts.with_role(Role.BODY) if _CLOSING.match(p.text))
    if not closing:
        yield AtParagraph()
    for line in closing:
        if wrong := _OTHER_WORD.match(line.text):
            start, end = wrong.span(1)
            told = Message(
                f"คำสั่งลงท้ายด้วย สั่ง ณ วันที่ ไม่ใช่ {wrong[1]} ณ วันที่ ให้แก้เป็น สั่ง",
                f"an order closes with สั่ง ณ วันที่, not with {wrong[1]}",
            )
            yield AtParagraph("document", line.number, start, end, told, Fix("สั่ง"))
        elif not _RIGHT.match(line.text):
            yield AtParagraph(number=line.number, end=len(line.text))


RULE = StructureRule(
    code="ORD007",
    clause="saraban-2526:16.5",
    severity=Severity.ERROR,
    message="คำสั่งต้องมีบรรทัด สั่ง ณ วันที่ ตามด้วยวัน เดือนเต็ม และ พ.ศ.",
    english="an order has the line สั่ง ณ วันที่ with day, full month and พ.ศ. year",
    why="The closing words tell an order from an announcement, and date it.",
    record=RecordCheck(Order, _check_record),
    docx=DocxCheck(_check_docx, frozenset({"order"})),
    good=(
        order(),
        order_facts(),
        order_facts(ordered_on="สั่ง  ณ  วันที่            พ.ศ. ๒๕๖๙"),
    ),
    bad=(
        order(closing=("สั่ง ณ วันที่ ๑๒ พฤศจิกายน พ.ศ. ๒๕๖๙",)),
        order_facts(ordered_on=None),
        order_facts(ordered_on="ประกาศ ณ วันที่ ๑๒ พฤศจิกายน พ.ศ. ๒๕๖๙"),
        order_facts(ordered_on="๑๒ พฤศจิกายน ๒๕๖๙"),
    ),
)
