"""อ้างถึง and สิ่งที่ส่งมาด้วย are printed only when something stands after them."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Fix, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import (
    ENCLOSURE_LABEL,
    LETTER,
    REFERENCE_LABEL,
    entries,
    is_filled,
)
from docgen.word.letter_specimens import letter_facts, lines
from docgen.word.specimens import paragraph

_LABELS = {Role.REFERENCE: REFERENCE_LABEL, Role.ENCLOSURE: ENCLOSURE_LABEL}


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for role, label in _LABELS.items():
        if not entries(facts, role, label):
            yield from _empty(facts, role, label)


def _empty(facts: DocxFacts, role: Role, label: re.Pattern[str]) -> Iterator[AtParagraph]:
    for line in facts.with_role(role):
        found = label.match(line.text)
        if found and not is_filled(line.text[found.end() :]):
            fix = None if line.cell else Fix("")
            yield AtParagraph("document", line.number, 0, len(line.text), fix=fix)


RULE = StructureRule(
    code="LET009",
    clause="saraban-2526:11",
    severity=Severity.WARNING,
    message="บรรทัดนี้ไม่มีข้อความ ถ้าไม่มีเรื่องอ้างถึงหรือสิ่งที่ส่งมาด้วย ให้ตัดบรรทัดออก",
    english="nothing stands after the label; leave the line out",
    why="These parts are there only if there is something to say.",
    docx=DocxCheck(_check, LETTER),
    good=(
        letter_facts(),
        letter_facts(reference=None, enclosure=None),
        letter_facts(reference=lines(Role.REFERENCE, "อ้างถึง", "๑. หนังสือกรมบัญชีกลาง")),
        letter_facts(enclosure=lines(Role.ENCLOSURE, "สิ่งที่ส่งมาด้วย", "บัญชีจัดสรร จำนวน ๑ ชุด")),
        letter_facts(
            enclosure=(
                *lines(Role.ENCLOSURE, "สิ่งที่ส่งมาด้วย"),
                paragraph("๑. บัญชีจัดสรร จำนวน ๑ ชุด", None),
            )
        ),
    ),
    bad=(
        letter_facts(reference="อ้างถึง"),
        letter_facts(reference="อ้างถึง  -"),
        letter_facts(enclosure="สิ่งที่ส่งมาด้วย  ...................."),
        letter_facts(
            enclosure=paragraph("สิ่งที่ส่งมาด้วย :", Role.ENCLOSURE, cell=(1, 1, 1)), reference=None
        ),
    ),
)
