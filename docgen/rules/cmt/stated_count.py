"""The count that is stated is the count that is listed."""

from collections.abc import Iterator

from docgen.findings import AtField, AtParagraph, Fix, Severity
from docgen.messages import Message
from docgen.model.committee import ROLE_CLASSES, RoleClass
from docgen.model.office_data import OfficeData
from docgen.model.order import Order
from docgen.model.specimens import body, chair, member, order, secretary
from docgen.rule import DocxCheck, RecordCheck, StructureRule
from docgen.thai.digits import to_thai_digits
from docgen.word.facts import DocxFacts
from docgen.word.member_tables import stated_totals
from docgen.word.specimens import MEMBERS, order_facts, paragraph


def _check_record(record: Order, _data: OfficeData) -> Iterator[AtField]:
    for at, each in enumerate(record.bodies):
        listed = [one.role_class for one in each.members]
        if each.stated_count is not None and each.stated_count not in _counts(listed):
            told = _differs(f"{each.name} ", each.stated_count, len(listed))
            yield AtField(("bodies", at, "stated_count"), told, _count_of(listed))


def _check_docx(facts: DocxFacts) -> Iterator[AtParagraph]:
    for total in stated_totals(facts):
        listed = [ROLE_CLASSES.get(word) for word in total.role_words]
        if any(listed) and total.count not in _counts(listed):
            place = ("document", total.line.number, total.start, total.end)
            yield AtParagraph(*place, _differs("", total.count, len(listed)), _count_of(listed))


def _counts(listed: list[RoleClass | None]) -> set[int]:
    """Return the counts that are right: with the advisers or without them."""
    return {len(listed), sum(role is not RoleClass.ADVISER for role in listed)}


def _count_of(listed: list[RoleClass | None]) -> Fix:
    return Fix(to_thai_digits(str(len(listed))), safe=False)


def _differs(who: str, stated: int, listed: int) -> Message:
    told = to_thai_digits(f"ระบุว่ารวม {stated} คน แต่มีรายชื่อ {listed} คน")
    return Message(f"{who}{told} ให้แก้จำนวน หรือเพิ่มหรือตัดรายชื่อ", f"{stated} stated, {listed} listed")


RULE = StructureRule(
    code="CMT004",
    clause="docgen-consistency",
    severity=Severity.WARNING,
    message="จำนวนคนที่ระบุต้องตรงกับรายชื่อ",
    english="the stated count is the count listed",
    why="A count that differs says that somebody was forgotten or left in.",
    record=RecordCheck(Order, _check_record),
    docx=DocxCheck(_check_docx, frozenset({"order"})),
    good=(
        order(body(stated_count=3)),
        order(body(member("ที่ปรึกษา"), chair(), secretary(), stated_count=2)),
        order_facts(members=(*MEMBERS, paragraph("รวม ๓ คน"))),
    ),
    bad=(
        order(body(stated_count=4)),
        order_facts(members=(*MEMBERS, paragraph("รวม ๔ คน"))),
    ),
)
