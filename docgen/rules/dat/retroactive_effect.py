"""An order takes effect before it is signed, and does not say why."""

from collections.abc import Iterator
from datetime import date

from docgen.findings import AtField, AtParagraph, Severity
from docgen.messages import Message
from docgen.model.effective import Effective
from docgen.model.office_data import OfficeData
from docgen.model.order import Order
from docgen.model.specimens import order
from docgen.rule import DocxCheck, RecordCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.thai.date_reading import FoundDate, find_dates, read_date
from docgen.thai.dates import long_date
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.specimens import order_facts

_SAYS_SO = "ย้อนหลัง"


def _check_record(record: Order, _office: OfficeData) -> Iterator[AtField]:
    effective = record.effective_from.day if record.effective_from else None
    if record.day and effective and effective < record.day and not record.retroactive_reason:
        yield AtField(("effective_from",), _told(effective, record.day))


def _check_docx(facts: DocxFacts) -> Iterator[AtParagraph]:
    signed = [at for _, found in _dates(facts, Role.ORDERED_ON) if (at := found.modern_date)]
    if not signed or any(_SAYS_SO in paragraph.text for paragraph in facts.body):
        return
    for paragraph, found in _dates(facts, Role.EFFECTIVE):
        if found.modern_date and found.modern_date < signed[0]:
            told = _told(found.modern_date, signed[0])
            yield AtParagraph("document", paragraph.number, found.start, found.end, told)


def _dates(facts: DocxFacts, role: Role) -> Iterator[tuple[ParagraphFacts, FoundDate]]:
    """Yield the first date of each paragraph of that role: the day it starts from."""
    for paragraph in facts.with_role(role):
        if found := next(find_dates(paragraph.text), None):
            yield paragraph, found


def _told(effective: date, signed: date) -> Message:
    return Message(
        f"มีผลตั้งแต่ {long_date(effective)} ก่อนวันที่สั่ง {long_date(signed)}"
        " ให้แก้วันที่ หรือระบุเหตุที่ให้มีผลย้อนหลัง",
        f"in effect from {effective}, before it was signed on {signed}; say why or correct the day",
    )


RULE = StructureRule(
    code="DAT015",
    clause="saraban-2526:16.4",
    severity=Severity.WARNING,
    message="คำสั่งมีผลก่อนวันที่สั่ง ให้แก้วันที่ หรือระบุเหตุที่ให้มีผลย้อนหลัง",
    english="the order takes effect before its own date; correct the day or say why",
    why="Acts done before the order was signed rest on nothing unless the order says why.",
    record=RecordCheck(Order, _check_record),
    docx=DocxCheck(_check_docx, frozenset({"order"})),
    good=(
        order(),
        order(
            effective_from=Effective(read_date("๑ ตุลาคม ๒๕๖๙")),
            retroactive_reason="ผู้ดำรงตำแหน่งเดิมเกษียณอายุราชการ",
        ),
        order_facts(),
        order_facts(effective="ทั้งนี้ ให้มีผลย้อนหลังตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๙"),
    ),
    bad=(
        order(effective_from=Effective(read_date("๑ ตุลาคม ๒๕๖๙"))),
        order_facts(effective="ทั้งนี้ ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๙ ถึงวันที่ ๓๐ กันยายน ๒๕๗๐"),
    ),
)
