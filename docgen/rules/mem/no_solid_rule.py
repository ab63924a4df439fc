"""No solid line is drawn between a memo's head and its text."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Fix, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import MEMO
from docgen.word.letter_specimens import head, memo_facts
from docgen.word.specimens import paragraph

_DRAWN = re.compile(r"\s*[_─━—\-=*]{10,}\s*")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    heads = facts.with_role(Role.MEMO_SUBJECT)
    ends = next((line.number for line in facts.with_role(Role.BODY)), 0)
    for line in facts.body:
        if heads and heads[0].number < line.number < ends and _DRAWN.fullmatch(line.text):
            fix = Fix("", safe=False)
            yield AtParagraph("document", line.number, 0, len(line.text), fix=fix)


RULE = StructureRule(
    code="MEM003",
    clause="opm-typing-2553",
    severity=Severity.WARNING,
    message="ไม่ขีดเส้นทึบคั่นหัวบันทึกกับข้อความ ให้ใช้จุดไข่ปลาท้ายหัวข้อแทน",
    english="no solid line under a memo's head; dotted leaders close its lines",
    why="The guide asks for dotted leaders, and for no rule between head and text.",
    docx=DocxCheck(_check, MEMO),
    good=(
        memo_facts(),
        memo_facts(subject=head("เรื่อง  ขอส่งรายงาน ..............", "เรื่อง", Role.MEMO_SUBJECT)),
        memo_facts(salutation=None),
    ),
    bad=(
        memo_facts(salutation=paragraph("______________________________", None)),
        memo_facts(salutation=paragraph("  ────────────────────", Role.RULE_LINE)),
    ),
)
