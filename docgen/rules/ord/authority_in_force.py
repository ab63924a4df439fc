"""A cited law is in force on the day of the order, and is named in full with its year."""

from collections.abc import Iterator
from datetime import date

from docgen.clauses import Authority, Certainty, Clauses, State
from docgen.findings import AtField, AtParagraph, Severity
from docgen.messages import Message
from docgen.model.office_data import OfficeData
from docgen.model.order import Order
from docgen.model.specimens import ACT, COMING_REGULATION, OLD_REGULATION, citation, order
from docgen.rule import DocxCheck, RecordCheck, StructureRule
from docgen.saraban.cited_laws import laws_without_year
from docgen.saraban.roles import Role
from docgen.thai.dates import long_date
from docgen.word.facts import DocxFacts
from docgen.word.specimens import order_facts


def _check_record(record: Order, data: OfficeData) -> Iterator[AtField]:
    for at, law in enumerate(cited.authority for cited in record.authorities):
        state = law.standing_on(record.day).state if record.day else None
        if state is State.ENDED and record.day:
            yield AtField(("authorities", at), _ended(law, data.clauses, record.day))
        elif state is State.NOT_YET:
            yield AtField(("authorities", at), _not_yet(law))


def _ended(old: Authority, known: Clauses, day: date) -> Message:
    new = _successor(old, known, day)
    last = f" (ใช้ถึงวันที่ {long_date(old.in_force_to)})" if old.in_force_to else ""
    told = f"ให้อ้าง {new.name} ({new.key}) แทน" if new else "ให้อ้างกฎหมายฉบับที่ใช้อยู่"
    if old.certainty is not Certainty.CERTAIN:
        told += " (ทะเบียนกฎหมายของระบบยังไม่ยืนยันข้อมูลนี้ โปรดตรวจกับต้นฉบับ)"
    english = f"{old.key} is no longer in force; cite {new.key if new else 'what is'}"
    return Message(f"{old.name} สิ้นผลแล้วในวันที่สั่ง{last} {told}", english)


def _successor(old: Authority, known: Clauses, day: date) -> Authority | None:
    """Return what is in force on `day` in place of `old`, as far as the catalogue knows."""
    new: Authority | None = old
    for _ in known:
        new = known.get(new.replaced_by or "") if new else None
        if new and new.standing_on(day).state is State.IN_FORCE:
            return new
    return None


def _not_yet(law: Authority) -> Message:
    first = f"ใช้ตั้งแต่วันที่ {long_date(law.in_force_from)} " if law.in_force_from else ""
    told = f"{law.name} {first}จึงยังไม่ใช้บังคับในวันที่สั่ง ให้อ้างฉบับที่ใช้อยู่ หรือแก้วันที่สั่ง"
    return Message(told, f"{law.key} is not yet in force on the day of the order")


def _check_docx(facts: DocxFacts) -> Iterator[AtParagraph]:
    for line in facts.with_role(Role.BODY):
        for start, end in laws_without_year(line.text):
            yield AtParagraph(number=line.number, start=start, end=end)


RULE = StructureRule(
    code="ORD005",
    clause="docgen-consistency",
    severity=Severity.WARNING,
    message="กฎหมายที่อ้างต้องมีชื่อเต็มและปี พ.ศ. และใช้บังคับอยู่ในวันที่สั่ง",
    english="a cited law has its full name and year, and is in force on the day of the order",
    why="An order resting on a repealed law can be struck down.",
    record=RecordCheck(Order, _check_record),
    docx=DocxCheck(_check_docx, frozenset({"order"})),
    good=(order(), order(authorities=(citation(ACT),)), order_facts()),
    bad=(
        order(authorities=(citation(OLD_REGULATION),)),
        order(authorities=(citation(ACT), citation(COMING_REGULATION))),
        order_facts(body="อาศัยอำนาจตามความในมาตรา ๓๗ แห่งพระราชบัญญัติระเบียบ จึงแต่งตั้ง"),
    ),
)
