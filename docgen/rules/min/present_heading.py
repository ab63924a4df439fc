"""Those appointed who came stand under ผู้มาประชุม, not under ผู้เข้าประชุม."""

import re
from collections.abc import Iterator
from typing import Final

from docgen.findings import AtParagraph, Fix, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.meeting_parts import MINUTES
from docgen.word.meeting_specimens import minutes_facts
from docgen.word.specimens import paragraph

_HEADING: Final = re.compile(
    r"\s*((?:รายชื่อ(?:คณะกรรมการ)?)?ผู้เข้าประชุม|(?:รายชื่อ)?ผู้ไม่เข้าประชุม)"
    r"\s*(?:\(?[^()]{0,20}(?:มี|คน)\)?)?\s*:?\s*"
)


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for line in facts.body:
        if found := _HEADING.fullmatch(line.text):
            right = "ผู้ไม่มาประชุม" if "ไม่" in found[1] else "ผู้มาประชุม"
            told = Message(f"ใช้หัวข้อ “{right}” แทน “{found[1]}”", f"the heading is {right}")
            yield AtParagraph("document", line.number, *found.span(1), told, Fix(right))


RULE = StructureRule(
    code="MIN002",
    clause="saraban-2526:25",
    severity=Severity.WARNING,
    message="ใช้หัวข้อ “ผู้มาประชุม” และ “ผู้ไม่มาประชุม”",
    english="the headings are ผู้มาประชุม and ผู้ไม่มาประชุม",
    why="ผู้เข้า(ร่วม)ประชุม is kept for those who are not members.",
    docx=DocxCheck(_check, MINUTES),
    good=(
        minutes_facts(),
        minutes_facts(opening="ประธานกล่าวขอบคุณผู้เข้าประชุมทุกคน"),
        minutes_facts(others=paragraph("ผู้เข้าร่วมประชุม", Role.OTHERS)),
        minutes_facts(present=paragraph("ผู้มาประชุม (๙ คน)", Role.PRESENT)),
    ),
    bad=(
        minutes_facts(present=paragraph("ผู้เข้าประชุม", Role.PRESENT)),
        minutes_facts(present=paragraph("รายชื่อผู้เข้าประชุม", Role.HEADING)),
        minutes_facts(absent=paragraph("ผู้ไม่เข้าประชุม (ถ้ามี)", Role.ABSENT)),
    ),
)
