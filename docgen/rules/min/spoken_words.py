"""Minutes are written, not spoken."""

import re
from collections.abc import Iterator
from typing import Final

from docgen.findings import AtParagraph, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.word.facts import DocxFacts
from docgen.word.meeting_parts import MINUTES
from docgen.word.meeting_specimens import minutes_facts

_SPOKEN: Final = re.compile(
    r"นะ(?:ครับ|คะ|ค่ะ)|(?:ครับ|ค่ะ)(?=[\s”\"]|$)|โอเค|เยอะแยะ|มากมายก่ายกอง|มั้ย(?=\s|$)|แบบว่า(?=\s)"
)
_QUOTED: Final = re.compile(r"“[^”]*”|\"[^\"]*\"")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for line in facts.body:
        quoted = [found.span() for found in _QUOTED.finditer(line.text)]
        for found in _SPOKEN.finditer(line.text):
            if not any(start <= found.start() < end for start, end in quoted):
                yield AtParagraph("document", line.number, *found.span())


RULE = StructureRule(
    code="MIN013",
    clause="docgen-house",
    severity=Severity.INFO,
    message="คำนี้เป็นภาษาพูด ให้เขียนเป็นภาษาราชการ และจดเฉพาะใจความ",
    english="this is spoken language; write official language, and only the gist",
    why="Minutes record what was decided; speech in them reads as taking sides.",
    docx=DocxCheck(_check, MINUTES),
    good=(
        minutes_facts(),
        minutes_facts(opening="ผู้สมัครรับเลือกมีจำนวนมาก ประธานขอบคุณคณะกรรมการทุกคน"),
        minutes_facts(opening="ป้ายประชาสัมพันธ์ใช้ข้อความ “สวัสดีครับ” ตามที่เสนอ"),
    ),
    bad=(
        minutes_facts(opening="กรรมการแจ้งว่า งบประมาณยังมาไม่ครบนะครับ"),
        minutes_facts(opening="ประธานถามว่าโอเคหรือไม่ ที่ประชุมไม่ขัดข้อง"),
        minutes_facts(opening="มีงานค้างอยู่เยอะแยะ ขอให้เร่งดำเนินการค่ะ"),
    ),
)
