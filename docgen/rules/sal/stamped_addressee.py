"""A letter under seal is addressed with ถึง."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Fix, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import STAMPED
from docgen.word.letter_specimens import lines, stamped_facts

_GREETING = re.compile(r"\s*(กราบเรียน|เรียน)(?=\s|ผู้|นาย|นาง|โรงเรียน|สำนักงาน)")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for line in facts.with_role(Role.SALUTATION, Role.ADDRESSEE):
        if found := _GREETING.match(line.text):
            yield AtParagraph("document", line.number, *found.span(1), fix=Fix("ถึง"))


RULE = StructureRule(
    code="SAL008",
    clause="saraban-2526:14",
    severity=Severity.WARNING,
    message="หนังสือประทับตราใช้ ถึง แทนคำขึ้นต้น ให้แก้เป็น ถึง",
    english="a letter under seal has ถึง in place of a greeting",
    why="The seal of an office speaks to another office; no person greets a person.",
    docx=DocxCheck(_check, STAMPED),
    good=(
        stamped_facts(),
        stamped_facts(addressee="ถึง  สำนักงานศึกษาธิการจังหวัดศรีนคร"),
        stamped_facts(addressee=lines(Role.ADDRESSEE, "ถึง  โรงเรียนวัดศรีวิไล", "โรงเรียนบ้านศรีนคร")),
        stamped_facts(addressee="เรียนรู้สู่ชุมชน"),
    ),
    bad=(
        stamped_facts(addressee="เรียน  ผู้อำนวยการโรงเรียนวัดศรีวิไล"),
        stamped_facts(addressee=lines(Role.SALUTATION, "กราบเรียน  ผู้อำนวยการ")),
        stamped_facts(addressee="เรียนผู้อำนวยการโรงเรียนวัดศรีวิไล"),
    ),
)
