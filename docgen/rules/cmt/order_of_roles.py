"""Advisers, chair, vice-chairs, members, secretary, assistants: in this order."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from docgen.findings import AtField, AtParagraph, Severity
from docgen.messages import Message
from docgen.model.committee import ROLE_CLASSES, RoleClass
from docgen.model.office_data import OfficeData
from docgen.model.order import Order
from docgen.model.specimens import body, chair, member, order, secretary
from docgen.rule import DocxCheck, RecordCheck, StructureRule
from docgen.word.facts import DocxFacts
from docgen.word.member_tables import member_tables
from docgen.word.specimens import members, order_facts

_RANKS = {role: rank for rank, role in enumerate(RoleClass)}


def _check_record(record: Order, _data: OfficeData) -> Iterator[AtField]:
    for at, each in enumerate(record.bodies):
        for seat, message in _misplaced([one.role for one in each.members]):
            yield AtField(("bodies", at, "members", seat, "role"), message)


def _check_docx(facts: DocxFacts) -> Iterator[AtParagraph]:
    for table in member_tables(facts):
        known = [line for row in table for line in row if line.text.strip() in ROLE_CLASSES]
        for seat, message in _misplaced([line.text.strip() for line in known]):
            line = known[seat]
            yield AtParagraph(number=line.number, end=len(line.text), message=message)


def _misplaced(roles: Sequence[str]) -> Iterator[tuple[int, Message]]:
    known = [(seat, role) for seat, role in enumerate(roles) if role in ROLE_CLASSES]
    for (_, before), (seat, role) in pairwise(known):
        if _RANKS[ROLE_CLASSES[role]] < _RANKS[ROLE_CLASSES[before]]:
            told = f"{role}อยู่หลัง{before} ให้{RULE.message}"
            yield seat, Message(told, f"{role} stands after {before}")


RULE = StructureRule(
    code="CMT005",
    clause="docgen-committee",
    severity=Severity.WARNING,
    message="เรียงลำดับ ที่ปรึกษา ประธาน รองประธาน กรรมการ เลขานุการ ผู้ช่วยเลขานุการ",
    english="advisers, chair, vice-chairs, members, secretary, assistants: in this order",
    why="Readers take the order of names for the order of rank.",
    record=RecordCheck(Order, _check_record),
    docx=DocxCheck(_check_docx, frozenset({"order"})),
    good=(
        order(),
        order(body(member("ที่ปรึกษา"), chair(), member("รองประธานกรรมการ"), member(), secretary())),
        order_facts(),
    ),
    bad=(
        order(body(member(), chair(), secretary())),
        order(body(chair(), secretary(), member("ที่ปรึกษา"))),
        order_facts(members=members(("ผู้แทนครู", "กรรมการ"), ("นายสุเมธ ใจดี", "ประธานกรรมการ"))),
    ),
)
