"""An order that is amended or repealed is named by number and date."""

from collections.abc import Iterator, Sequence
from datetime import date

from docgen.findings import AtField, AtParagraph, Severity
from docgen.messages import Message
from docgen.model.office_data import OfficeData
from docgen.model.order import Order, OrderReference
from docgen.model.specimens import order, reference
from docgen.model.texts import Path
from docgen.rule import DocxCheck, RecordCheck, StructureRule
from docgen.saraban.earlier_orders import changed_order, missing_identity
from docgen.saraban.roles import Role
from docgen.thai.dates import buddhist_year, long_date
from docgen.thai.digits import to_thai_digits
from docgen.word.facts import DocxFacts
from docgen.word.specimens import order_facts

_TEXTS = (Role.BODY, Role.HEADING, Role.CLAUSE_1, Role.CLAUSE_2, Role.CLAUSE_3)


def _check_record(record: Order, _data: OfficeData) -> Iterator[AtField]:
    for at, repealed in enumerate(record.repeals):
        yield from _check_reference(repealed, ("repeals", at))
    if record.amends:
        yield from _check_reference(record.amends.order, ("amends", "order"))
    for at, provision in enumerate(record.provisions):
        if changed_order(provision.text) and (missing := missing_identity(provision.text)):
            yield AtField(("provisions", at, "text"), _incomplete(missing))


def _check_reference(cited: OrderReference, path: Path) -> Iterator[AtField]:
    named = (("เลขที่", cited.number), ("วันที่", cited.day))
    if missing := [name for name, value in named if value is None]:
        yield AtField(path, _incomplete(missing))
    elif cited.number and cited.day and cited.number.year != buddhist_year(cited.day):
        yield AtField((*path, "number"), _contradiction(str(cited.number), cited.day))


def _check_docx(facts: DocxFacts) -> Iterator[AtParagraph]:
    for line in facts.with_role(*_TEXTS):
        if (place := changed_order(line.text)) and (missing := missing_identity(line.text)):
            yield AtParagraph("document", line.number, *place, _incomplete(missing))


def _incomplete(missing: Sequence[str]) -> Message:
    told = f"คำสั่งเดิมที่แก้ไขหรือยกเลิกยังไม่มี{' และ'.join(missing)} ให้เขียน ที่ …/… ลงวันที่ … ให้ครบ"
    return Message(told, "the earlier order needs its number and its date")


def _contradiction(number: str, day: date) -> Message:
    return Message(
        f"คำสั่งเดิม ที่ {to_thai_digits(number)} ไม่ตรงกับปีของวันที่ {long_date(day)} ให้ตรวจกับต้นฉบับ",
        f"number {number} and date {day} of the earlier order disagree",
    )


RULE = StructureRule(
    code="ORD008",
    clause="docgen-consistency",
    severity=Severity.WARNING,
    message="การแก้ไขหรือยกเลิกคำสั่งเดิมต้องระบุทั้งเลขที่และวันที่ของคำสั่งนั้น",
    english="an order amended or repealed is named by both number and date",
    why="Two orders of one subject are common; only number and date tell them apart.",
    record=RecordCheck(Order, _check_record),
    docx=DocxCheck(_check_docx, frozenset({"order"})),
    good=(
        order(repeals=(reference(), reference(issuer="สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน"))),
        order_facts(duties="ให้ยกเลิกคำสั่งสำนักงาน ที่ ๓๗๖/๒๕๖๘ ลงวันที่ ๑๕ ตุลาคม ๒๕๖๘"),
    ),
    bad=(
        order(repeals=(reference(), reference(number=None))),
        order(repeals=(reference(day=date(2026, 1, 5)),)),
        order_facts(duties="ให้ยกเลิกคำสั่งแต่งตั้งคณะกรรมการเดิมทั้งหมด"),
    ),
)
