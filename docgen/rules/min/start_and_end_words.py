"""A meeting is written to begin (เริ่มประชุม) and to end (เลิกประชุม) at a time."""

import re
from collections.abc import Iterator
from typing import Final

from docgen.findings import AtParagraph, Fix, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.word.facts import DocxFacts
from docgen.word.meeting_parts import MINUTES
from docgen.word.meeting_specimens import minutes_facts

_TIME_LINE: Final = re.compile(r"\s*((เปิด|ปิด)(?:การ)?ประชุม)\s*(?:เมื่อ)?\s*เวลา\s*[\d๐-๙.…]")
_RIGHT: Final = {"เปิด": "เริ่มประชุม", "ปิด": "เลิกประชุม"}


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for line in facts.body:
        if found := _TIME_LINE.match(line.text):
            right = _RIGHT[found[2]]
            told = Message(f"ใช้คำว่า “{right}” แทน “{found[1]}”", f"the words are {right}")
            yield AtParagraph("document", line.number, *found.span(1), told, Fix(right))


RULE = StructureRule(
    code="MIN006",
    clause="saraban-2526:25",
    severity=Severity.WARNING,
    message="บรรทัดเวลาใช้คำว่า “เริ่มประชุมเวลา” และ “เลิกประชุมเวลา”",
    english="the time lines say เริ่มประชุมเวลา and เลิกประชุมเวลา",
    why="They are the words of the form; the chair alone opens and closes a meeting.",
    docx=DocxCheck(_check, MINUTES),
    good=(
        minutes_facts(),
        minutes_facts(opening="ประธานกล่าวเปิดประชุม และดำเนินการตามระเบียบวาระ"),
        minutes_facts(opening="ประธานกล่าวเปิดประชุมเวลา ๐๙.๓๐ น. แล้วแจ้งให้ที่ประชุมทราบ"),
        minutes_facts(item5="ปิดประชุมวิชาการประจำปีแล้วจะแจ้งผลให้ทราบ"),
    ),
    bad=(
        minutes_facts(started="เปิดประชุมเวลา ๐๙.๓๐ น."),
        minutes_facts(ended="ปิดประชุม เวลา ๑๒.๐๐ น."),
        minutes_facts(ended="ปิดการประชุมเมื่อเวลา ๑๒.๐๐ น."),
    ),
)
