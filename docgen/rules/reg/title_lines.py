"""The title of a regulation says what it is about and its year."""

import re
from collections.abc import Iterator
from typing import Final

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.issued_specimens import regulation_facts
from docgen.word.specimens import paragraph

_ABOUT: Final = re.compile(r"ว่าด้วย")
_YEAR: Final = re.compile(r"(?:พ\s*\.\s*ศ\s*\.|พุทธศักราช)\s*(?:[0-9๐-๙]{4}|[.…_\s]{2,})")
_NO_ABOUT: Final = Message("ชื่อระเบียบไม่มีบรรทัด “ว่าด้วย…” ให้เพิ่มใต้ชื่อส่วนราชการ", "the title lacks ว่าด้วย…")
_NO_YEAR: Final = Message("ชื่อระเบียบไม่มีบรรทัด “พ.ศ. …” ให้เพิ่มปีที่ออก", "the title lacks its year")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    begins = facts.with_role(Role.BODY, Role.PROVISION, Role.HEADING)
    first = begins[0].number if begins else 0
    head = [line for line in facts.body if line.number < first and not line.cell]
    title = "\n".join(line.text for line in head)
    if not title.strip():
        return
    if not _ABOUT.search(title):
        yield AtParagraph(message=_NO_ABOUT)
    if not _YEAR.search(title):
        yield AtParagraph(message=_NO_YEAR)


RULE = StructureRule(
    code="REG001",
    clause="saraban-2526:17",
    severity=Severity.ERROR,
    message="ชื่อระเบียบหรือข้อบังคับต้องมี “ว่าด้วย…” และ “พ.ศ. …”",
    english="the title of a regulation says ว่าด้วย… and พ.ศ. …",
    why="A regulation is cited by its matter and its year.",
    docx=DocxCheck(_check, frozenset({"regulation"})),
    good=(
        regulation_facts(),
        regulation_facts(
            year=(paragraph("(ฉบับที่ ๒)", Role.ISSUE), paragraph("พ.ศ. ๒๕๖๙", Role.YEAR))
        ),
        regulation_facts(about="ว่าด้วยการใช้ห้องประชุม (ฉบับที่ ๒) พ.ศ. ๒๕๖๙", year=None),
        regulation_facts(title="ข้อบังคับโรงเรียนบ้านโนนสว่าง", year="พ.ศ. ........"),
    ),
    bad=(
        regulation_facts(year=None),
        regulation_facts(about="การใช้ห้องประชุม"),
        regulation_facts(year=paragraph("(ฉบับที่ ๒)", Role.ISSUE)),
    ),
)
