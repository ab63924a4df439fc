"""A cited law is in force on the day of the order, and is named in full with its year."""

import re
from collections.abc import Iterator
from datetime import date

from docgen.clauses import Authority, Certainty, Clauses, State
from docgen.findings import AtField, AtParagraph, Severity
from docgen.messages import Message
from docgen.model.office_data import OfficeData
from docgen.model.order import Order
from docgen.model.specimens import ACT, COMING_REGULATION, OLD_REGULATION, citation, order
from docgen.rule import DocxCheck, RecordCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.thai.dates import long_date
from docgen.word.facts import DocxFacts
from docgen.word.specimens import order_facts

_POWER = re.compile(r"อาศัยอำนาจ.*?(?=จึง|$)", re.DOTALL)
_LAW = re.compile(
    r"แห่ง((?:พระราชบัญญัติ|พระราชกำหนด|พระราชกฤษฎีกา)"
    r"(?!ดังกล่าว|เดียวกัน|นี้|ข้างต้น|ประกอบ).*?)(?=มาตรา|แห่งพระราช|$)",
    re.DOTALL,
)


def _check_record(record: Order, data: OfficeData) -> Iterator[AtField]:
    for at, cited in enumerate(record.authorities):
        standing = cited.standing_on(record.day) if record.day else None
        match standing and standing.state:
            case State.ENDED:
                new = _successor(cited.authority, data.clauses, record.day)
                yield AtField(("authorities", at), _ended(cited.authority, new))
            case State.NOT_YET:
                yield AtField(("authorities", at), _not_yet(cited.authority))


def _successor(old: Authority, known: Clauses, day: date | None) -> Authority | None:
    """Return what is in force on `day` in place of `old`, as far as the catalogue knows."""
    new: Authority | None = old
    for _ in known:
        new = known.get(new.replaced_by or "") if new else None
        if new and day and new.standing_on(day).state is State.IN_FORCE:
            return new
    return None


def _ended(old: Authority, new: Authority | None) -> Message:
    last = f" (ใช้ถึงวันที่ {long_date(old.in_force_to)})" if old.in_force_to else ""
    told = f"ให้อ้าง {new.name} ({new.key}) แทน" if new else "ให้อ้างกฎหมายฉบับที่ใช้อยู่"
    if old.certainty is not Certainty.CERTAIN:
        told += " (ทะเบียนกฎหมายของระบบยังไม่ยืนยันข้อมูลนี้ โปรดตรวจกับต้นฉบับ)"
    return Message(
        f"{old.name} สิ้นผลแล้วในวันที่สั่ง{last} {told}",
        f"{old.key} is no longer in force; cite {new.key if new else 'what is'}",
    )


def _not_yet(law: Authority) -> Message:
    first = f"ใช้ตั้งแต่วันที่ {long_date(law.in_force_from)} " if law.in_force_from else ""
    return Message(
        f"{law.name} {first}จึงยังไม่ใช้บังคับในวันที่สั่ง ให้อ้างฉบับที่ใช้อยู่ หรือแก้วันที่สั่ง",
        f"{law.key} is not yet in force on the day of the order",
    )


def _check_docx(facts: DocxFacts) -> Iterator[AtParagraph]:
    for line in facts.with_role(Role.BODY):
        for power in _POWER.finditer(line.text):
            for law in _LAW.finditer(line.text, *power.span()):
                if not re.search(r"พ\s*\.\s*ศ\s*\.|พุทธศักราช", law[1]):
                    yield AtParagraph(number=line.number, start=law.start(1), end=law.end(1))


RULE = StructureRule(
    code="ORD005",
    clause="docgen-consistency",
    severity=Severity.WARNING,
    message="กฎหมายที่อ้างต้องมีชื่อเต็มและปี พ.ศ. และใช้บังคับอยู่ในวันที่สั่ง",
    english="a cited law has its full name and year, and is in force on the day of the order",
    why="An order resting on a repealed law can be struck down.",
    record=RecordCheck(Order, _check_record),
    docx=DocxCheck(_check_docx, frozenset({"order"})),
    good=(
        order(),
        order(authorities=(citation(ACT, "37"), citation(ACT))),
        order(authorities=(citation(OLD_REGULATION),), day=date(2020, 12, 31)),
        order(authorities=(citation(COMING_REGULATION),), day=date(2027, 1, 1)),
        order(authorities=(citation(OLD_REGULATION),), day=None, number=None),
        order_facts(),
        order_facts(body="อาศัยอำนาจตามมาตรา ๓ แห่งพระราชบัญญัติลักษณะ พุทธศักราช ๒๔๕๗ จึงแต่งตั้ง"),
        order_facts(
            body="อาศัยอำนาจตามมาตรา ๓๗ แห่งพระราชบัญญัติระเบียบ พ.ศ. ๒๕๔๖ และที่แก้ไขเพิ่มเติม "
            "ประกอบมาตรา ๔๕ แห่งพระราชบัญญัติดังกล่าว จึงแต่งตั้ง"
        ),
        order_facts(body="ด้วยสำนักงานปฏิบัติตามนัยแห่งพระราชบัญญัติการศึกษาแห่งชาติ"),
    ),
    bad=(
        order(authorities=(citation(OLD_REGULATION),)),
        order(authorities=(citation(ACT), citation(COMING_REGULATION))),
        order(authorities=(citation(OLD_REGULATION),), day=date(2006, 12, 31)),
        order_facts(body="ด้วยมีเหตุ อาศัยอำนาจตามความในมาตรา ๓๗ แห่งพระราชบัญญัติระเบียบ จึงแต่งตั้ง"),
        order_facts(
            body="อาศัยอำนาจตามมาตรา ๓๗ แห่งพระราชบัญญัติระเบียบ ประกอบมาตรา ๒๔ "
            "แห่งพระราชบัญญัติข้าราชการครู พ.ศ. ๒๕๔๗ จึงแต่งตั้ง"
        ),
    ),
)
