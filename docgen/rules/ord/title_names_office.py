"""The title of an order names the office that issues it, which is the signer's own."""

import re
from collections.abc import Iterator

from docgen.findings import AtField, AtParagraph, Severity
from docgen.messages import Message
from docgen.model.office_data import OfficeData
from docgen.model.order import Order, Signer
from docgen.model.specimens import OFFICE_NAME, order, post
from docgen.rule import DocxCheck, RecordCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.specimens import order_facts

_AREA_OFFICE = re.compile(r"สำนักงานเขตพื้นที่การศึกษา(?:ประถม|มัธยม)ศึกษา[^ฯ]")
_NOT_NAMED = re.compile(r"สำนักงานเขตพื้นที่การศึกษา(?:(?:ประถม|มัธยม)ศึกษา)?ฯ?$")


def _check_record(record: Order, data: OfficeData) -> Iterator[AtField]:
    office, title = data.office, _squeezed(record.signer.post.title)
    own = (office.name, office.short, *(group.name for group in office.groups))
    if _NOT_NAMED.search(title) or any(_squeezed(name) in title for name in own):
        return
    told = (
        f"หัวคำสั่งจะพิมพ์ว่า คำสั่ง{office.name} แต่ผู้ลงนามคือ {record.signer.post.title} "
        "ซึ่งไม่ใช่ตำแหน่งของสำนักงานนี้ ให้เลือกตำแหน่งที่มีอำนาจออกคำสั่งของสำนักงาน"
    )
    yield AtField(("signer", "post"), Message(told, f"the signer is not of {office.name}"))


def _check_docx(facts: DocxFacts) -> Iterator[AtParagraph]:
    titles, posts = facts.with_role(Role.TITLE), facts.with_role(Role.POSITION)
    title = _squeezed("".join(each.text for each in titles))
    if not re.match(r"คำสั่ง(?!ที่[\d]|[ก-ฮ]{2,4}\.)[ก-๙]", title):
        first = titles[0] if titles else None
        yield AtParagraph(number=first.number, end=len(first.text)) if first else AtParagraph()
        return
    signer, named = _squeezed("".join(each.text for each in posts)), _AREA_OFFICE.search(title)
    if named and _AREA_OFFICE.search(signer) and title[named.start() :] not in signer:
        told = Message(
            f"หัวคำสั่งเขียนว่า {' '.join(each.text.strip() for each in titles)} "
            "แต่ตำแหน่งผู้ลงนามเป็นของสำนักงานอื่น ให้แก้ชื่อสำนักงานให้ตรงกัน",
            "the title and the signer's post name different offices",
        )
        yield AtParagraph(number=posts[-1].number, end=len(posts[-1].text), message=told)


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


RULE = StructureRule(
    code="ORD001",
    clause="saraban-2526:16.1",
    severity=Severity.ERROR,
    message="หัวคำสั่งต้องเขียนว่า คำสั่ง ตามด้วยชื่อเต็มของส่วนราชการที่ออกคำสั่ง",
    english="the title is คำสั่ง followed by the full name of the office that issues the order",
    why="Whoever receives an order must see at once whose power stands behind it.",
    record=RecordCheck(Order, _check_record),
    docx=DocxCheck(_check_docx, frozenset({"order"})),
    good=(
        order(),
        order(signer=Signer(post=post("รองผู้อำนวยการสำนักงานเขตพื้นที่การศึกษาฯ"))),
        order_facts(),
    ),
    bad=(
        order(signer=Signer(post=post("ศึกษาธิการจังหวัดศรีนคร"))),
        order_facts(title="คำสั่ง"),
        order_facts(title="คำสั่งที่ ๔๑๒/๒๕๖๙"),
        order_facts(title="คำสั่ง สพป.ศรีนคร เขต ๑"),
        order_facts(position=f"ผู้อำนวยการ{OFFICE_NAME[:-1]}๒"),
    ),
)
