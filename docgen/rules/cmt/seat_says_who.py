"""Each seat names a person or a post; who comes from outside, whom he stands for."""

from collections.abc import Iterator

from docgen.findings import AtField, AtParagraph, Severity
from docgen.messages import Message
from docgen.model.committee import ROLE_CLASSES, Member
from docgen.model.office_data import OfficeData
from docgen.model.order import Order
from docgen.model.specimens import body, chair, member, order
from docgen.model.texts import Path
from docgen.rule import DocxCheck, RecordCheck, StructureRule
from docgen.thai.digits import to_thai_digits
from docgen.word.facts import DocxFacts
from docgen.word.member_tables import is_numbering, member_tables
from docgen.word.specimens import order_facts, row


def _check_record(record: Order, _data: OfficeData) -> Iterator[AtField]:
    for at, each in enumerate(record.bodies):
        for seat, one in enumerate(each.members):
            where = f"{each.name} ลำดับที่ {to_thai_digits(str(seat + 1))} ({one.role})"
            yield from _check_seat(one, ("bodies", at, "members", seat), where)
    for at, change in enumerate(record.amends.changes if record.amends else ()):
        if change.member:
            path = ("amends", "changes", at, "member")
            yield from _check_seat(change.member, path, "กรรมการที่แก้ไข")


def _check_seat(one: Member, path: Path, where: str) -> Iterator[AtField]:
    if one.external and not (one.agency or one.representing or one.post):
        told = f"{where} {one.external} เป็นบุคคลภายนอก ให้ระบุสังกัด ตำแหน่ง หรือหน่วยงานที่เป็นผู้แทน"
        yield AtField((*path, "external"), Message(told, f"{one.external}: of which agency?"))
    elif not (one.person or one.post or one.school or one.external or one.representing):
        told = f"{where} ยังไม่ระบุว่าเป็นใคร ให้ใส่คน ตำแหน่ง โรงเรียน หรือผู้แทนของหน่วยงาน"
        yield AtField(path, Message(told, "nobody is named for this seat"))


def _check_docx(facts: DocxFacts) -> Iterator[AtParagraph]:
    for *others, last in (seat for table in member_tables(facts) for seat in table):
        unnamed = others and all(is_numbering(line.text) for line in others)
        if unnamed and last.text.strip() in ROLE_CLASSES:
            yield AtParagraph(number=last.number, end=len(last.text))


RULE = StructureRule(
    code="CMT007",
    clause="docgen-committee",
    severity=Severity.WARNING,
    message="ที่นั่งของกรรมการต้องระบุชื่อ หรือตำแหน่ง หรือหน่วยงานที่เป็นผู้แทน",
    english="each seat names a person, a post or the agency represented",
    why="A seat that names nobody cannot be invited, and cannot vote.",
    record=RecordCheck(Order, _check_record),
    docx=DocxCheck(_check_docx, frozenset({"order"})),
    good=(
        order(),
        order(body(chair(), member(external="นายมานะ ดีงาม", agency="เทศบาลเมืองศรีนคร"))),
        order_facts(),
    ),
    bad=(
        order(body(chair(), member(external="นายมานะ ดีงาม"))),
        order(body(), body(Member(role="ประธานกรรมการ"))),
        order_facts(members=row(1, "๑.๑", "..........", "", "กรรมการ")),
    ),
)
