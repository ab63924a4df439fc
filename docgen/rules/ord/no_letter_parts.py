"""An order has no salutation, no reference line and no closing."""

import re
from collections.abc import Iterator
from typing import Final

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.specimens import order_facts, paragraph

_PARTS: Final = re.compile(
    r"\s*(?:(?P<salutation>(?:กราบ)?เรียน(?:\s{2,}|\t)\s*\S)|(?P<reference>อ้างถึง(?:\s{2,}|\t)\s*\S)"
    r"|(?P<closing>ขอแสดงความนับถือ(?:อย่างยิ่ง)?)\s*$)"
)
_SALUTATION: Final = re.compile(r"\s*(?:กราบ)?เรียน\s+(?:ผู้|นาย|นาง|ท่าน|หัวหน้า|รอง|อธิบดี|เลขาธิการ|ปลัด)")
_ROLES: Final = {
    Role.SALUTATION: "คำขึ้นต้น (เรียน)",
    Role.REFERENCE: "อ้างถึง",
    Role.CLOSING: "คำลงท้าย",
}
_GROUPS: Final = dict(zip(("salutation", "reference", "closing"), _ROLES.values(), strict=True))


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    ends = facts.with_role(Role.POSITION, Role.SIGNATURE, Role.ANNEX_TITLE)
    last = ends[0].number if ends else len(facts.body)
    for line in facts.body:
        if line.number <= last and not line.cell and (part := _part(line)):
            told = Message(f"คำสั่งไม่มี{part} ให้ตัดบรรทัดนี้ออก", "an order has no such line")
            yield AtParagraph("document", line.number, 0, len(line.text), told)


def _part(line: ParagraphFacts) -> str:
    if line.role in _ROLES:
        return _ROLES[line.role]
    if _SALUTATION.match(line.text):
        return _ROLES[Role.SALUTATION]
    found = _PARTS.match(line.text)
    return _GROUPS[found.lastgroup or ""] if found else ""


RULE = StructureRule(
    code="ORD010",
    clause="saraban-2526:แบบที่ 4",
    severity=Severity.WARNING,
    message="คำสั่งไม่มีคำขึ้นต้น อ้างถึง และคำลงท้าย ให้ตัดออก",
    english="an order has no salutation, no reference line and no closing",
    why="An order is addressed to nobody in particular; these belong to letters.",
    docx=DocxCheck(_check, frozenset({"order"})),
    good=(
        order_facts(),
        order_facts(duties="เรียนรู้และพัฒนาระบบงานให้มีประสิทธิภาพ"),
        order_facts(duties="อ้างถึงข้อมูลสารสนเทศของสำนักงานในการพิจารณา"),
        order_facts(position=(paragraph("ผู้อำนวยการ", Role.POSITION), paragraph("เรียน  ท่านรองฯ"))),
    ),
    bad=(
        order_facts(duties="เรียน ผู้อำนวยการโรงเรียนบ้านโนนสว่าง"),
        order_facts(duties=paragraph("เรียน  คณะกรรมการทุกท่าน", Role.SALUTATION)),
        order_facts(effective=("ขอแสดงความนับถือ")),
        order_facts(subject="อ้างถึง  หนังสือสำนักงาน ที่ ศธ ๐๔๙๙๙/๑๒๓ ลงวันที่ ๒ พฤศจิกายน ๒๕๖๙"),
    ),
)
