"""Who comes in place of another says in whose."""

import re
from collections.abc import Iterator
from typing import Final

from docgen.findings import AtParagraph, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.meeting_parts import MINUTES, attendees
from docgen.word.meeting_specimens import minutes_facts, present

_FOR_NOBODY: Final = re.compile(r"\(?((?:ผู้|เข้าประชุม|มาประชุม)?แทน)\)?(?=\s*(?:\t|\s{2}|$))")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for one in attendees(facts):
        found = _FOR_NOBODY.search(one.line.text, one.end)
        if one.heading is Role.PRESENT and found:
            yield AtParagraph("document", one.line.number, *found.span(1))


RULE = StructureRule(
    code="MIN011",
    clause="saraban-2526:25",
    severity=Severity.INFO,
    message="ผู้มาประชุมแทนต้องบอกว่าแทนผู้ใด เช่น นางสาวอรทัย บุญมา แทนผู้อำนวยการกลุ่มอำนวยการ",
    english="a substitute says in whose place he or she came",
    why="The seat that was filled counts for the quorum, not the person.",
    docx=DocxCheck(_check, MINUTES),
    good=(
        minutes_facts(),
        minutes_facts(present=present("๑. นายก้องภพ ศรีวิไล (แทนนายอำเภอเมืองศรีนคร)\tกรรมการ")),
        minutes_facts(present=present("๑. นายก้องภพ ศรีวิไล ผู้แทนองค์กรเอกชน\tกรรมการ")),
        minutes_facts(present=present("๑. นายก้องภพ ศรีวิไล  แทน ศึกษาธิการจังหวัด\tกรรมการ")),
    ),
    bad=(
        minutes_facts(present=present("๑. นายก้องภพ ศรีวิไล (แทน)\tกรรมการ")),
        minutes_facts(present=present("๑. นายก้องภพ ศรีวิไล  ผู้แทน")),
    ),
)
