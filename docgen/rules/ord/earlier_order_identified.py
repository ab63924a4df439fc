"""An order that is amended or repealed is named by number and date."""

import re
from collections.abc import Iterator
from datetime import date

from docgen.findings import AtField, AtParagraph, Severity
from docgen.messages import Message
from docgen.model.committee import Duty
from docgen.model.office_data import OfficeData
from docgen.model.order import Amendment, Change, ChangeSort, Order, OrderReference
from docgen.model.specimens import member, order, reference
from docgen.rule import DocxCheck, RecordCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.thai.dates import buddhist_year, long_date
from docgen.thai.digits import to_arabic_digits, to_thai_digits
from docgen.word.facts import DocxFacts
from docgen.word.specimens import order_facts

_CHANGES = re.compile(
    r"(?:ให้|จึง|ขอ|^[\s\d.()ข้อ]*)\s*(?:ยกเลิก|แก้ไขเพิ่มเติม|แก้ไข)(?:ความใน)?"
    r"(คำสั่ง(?!\s*(?:ใด|อื่น|ที่ขัด|ทางปกครอง|นี้|ดังนี้|ดังต่อไปนี้)|.*(?:ดังกล่าว|ข้างต้น)).*)"
)
_NUMBERED = re.compile(r"(?<!วัน)ที่\s*[^\s/]*\s*\d+\s*/\s*\d{2,4}")
_DATED = re.compile(r"(?:ลงวันที่|ลว\.|สั่ง\s*ณ\s*วันที่|ลงวัน\S+ที่)\s*\d")
_AND = " และ"
_TEXTS = (Role.BODY, Role.HEADING, Role.CLAUSE_1, Role.CLAUSE_2, Role.CLAUSE_3)


def _check_record(record: Order, _data: OfficeData) -> Iterator[AtField]:
    for at, repealed in enumerate(record.repeals):
        yield from _check_reference(repealed, ("repeals", at))
    if record.amends:
        yield from _check_reference(record.amends.order, ("amends", "order"))
    for at, provision in enumerate(record.provisions):
        if _CHANGES.search(provision.text) and (missing := _missing_in(provision.text)):
            yield AtField(("provisions", at, "text"), _incomplete(missing))


def _check_reference(cited: OrderReference, path: tuple[str | int, ...]) -> Iterator[AtField]:
    named = (("เลขที่", cited.number), ("วันที่", cited.day))
    if missing := _AND.join(name for name, value in named if value is None):
        yield AtField(path, _incomplete(missing))
    elif cited.number and cited.day and cited.number.year != buddhist_year(cited.day):
        yield AtField((*path, "number"), _contradiction(str(cited.number), cited.day))


def _check_docx(facts: DocxFacts) -> Iterator[AtParagraph]:
    for line in facts.with_role(*_TEXTS):
        if (found := _CHANGES.search(line.text)) and (missing := _missing_in(line.text)):
            start, end = found.span(1)
            yield AtParagraph("document", line.number, start, end, _incomplete(missing))


def _missing_in(text: str) -> str:
    folded, forms = to_arabic_digits(text), (("เลขที่", _NUMBERED), ("วันที่", _DATED))
    return _AND.join(name for name, form in forms if not form.search(folded))


def _incomplete(missing: str) -> Message:
    return Message(
        f"คำสั่งเดิมที่แก้ไขหรือยกเลิกยังไม่มี{missing} ให้เขียน ที่ …/… ลงวันที่ … ให้ครบ",
        "the earlier order needs its number and its date",
    )


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
        order(),
        order(repeals=(reference(), reference(issuer="สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน"))),
        order_facts(),
        order_facts(subject="เรื่อง  ยกเลิกคำสั่งแต่งตั้งคณะกรรมการ"),
        order_facts(duties="ให้ยกเลิกคำสั่งสำนักงาน ที่ ๓๗๖/๒๕๖๘ ลงวันที่ ๑๕ ตุลาคม ๒๕๖๘"),
        order_facts(duties="ให้ยกเลิกคำสั่งอื่นใดที่ขัดหรือแย้งกับคำสั่งนี้"),
        order_facts(duties="ให้ยกเลิกคำสั่งดังต่อไปนี้"),
        order(provisions=(Duty(text="ให้ยกเลิกคำสั่งสำนักงานฯ ดังกล่าวข้างต้น"),)),
        order_facts(duties="มีหน้าที่ เสนอความเห็นในการยกเลิกคำสั่งที่ล้าสมัย"),
        order_facts(duties="ตามที่ได้มีคำสั่ง ที่ ๑/๒๕๖๙ ลงวันที่ ๕ มกราคม ๒๕๖๙ นั้น ให้ยกเลิกคำสั่งดังกล่าว"),
    ),
    bad=(
        order(repeals=(reference(day=None),)),
        order(repeals=(reference(), reference(number=None))),
        order(repeals=(OrderReference(subject="แต่งตั้งคณะกรรมการ"),)),
        order(repeals=(reference(day=date(2026, 1, 5)),)),
        order(provisions=(Duty(text="ให้ยกเลิกคำสั่งแต่งตั้งคณะกรรมการเดิม"),)),
        order(
            amends=Amendment(
                order=reference(number=None),
                changes=(Change(sort=ChangeSort.ADD, member=member()),),
            )
        ),
        order_facts(duties="ให้ยกเลิกคำสั่งแต่งตั้งคณะกรรมการเดิมทั้งหมด"),
        order_facts(duties="๑. ยกเลิกคำสั่งสำนักงาน ที่ ๓๗๖/๒๕๖๘ เรื่อง แต่งตั้งคณะกรรมการ"),
        order_facts(duties="จึงแก้ไขเพิ่มเติมคำสั่งสำนักงาน ลงวันที่ ๑๕ ตุลาคม ๒๕๖๘ ดังต่อไปนี้"),
    ),
)
