"""ผู้เข้าร่วมประชุม are those who are not appointed members."""

import re
from collections.abc import Iterator
from typing import Final

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.meeting_parts import MINUTES, attendance_lines, attendees
from docgen.word.meeting_specimens import minutes_facts, others

_ROLE: Final = re.compile(
    r"(?:^|\t|\s{2,}|\()((?:รอง)?ประธานกรรมการ|กรรมการ|กรรมการและ(?:ผู้ช่วย)?เลขานุการ)\)?\s*$"
)


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    members = {one.key for one in attendees(facts) if one.heading is Role.PRESENT}
    twice = set[int]()
    for one in attendees(facts):
        if one.heading is Role.OTHERS and one.key in members:
            twice.add(one.line.number)
            yield AtParagraph("document", one.line.number, one.start, one.end, _twice(one.name))
    for heading, line in attendance_lines(facts):
        found = _ROLE.search(line.text)
        if heading is Role.OTHERS and found and line.number not in twice:
            yield AtParagraph("document", line.number, *found.span(1))


def _twice(name: str) -> Message:
    return Message(
        f"{name} มีชื่อทั้งใน “ผู้มาประชุม” และ “ผู้เข้าร่วมประชุม” ให้เหลือแห่งเดียว",
        f"{name} is listed among the members and among the others",
    )


RULE = StructureRule(
    code="MIN003",
    clause="saraban-2526:25",
    severity=Severity.WARNING,
    message="“ผู้เข้าร่วมประชุม” ใช้แก่ผู้ที่ไม่ใช่กรรมการ ให้ย้ายกรรมการไปไว้ใต้ “ผู้มาประชุม”",
    english="ผู้เข้าร่วมประชุม lists those who are not members; a member stands under ผู้มาประชุม",
    why="The quorum is counted from the list of members.",
    docx=DocxCheck(_check, MINUTES),
    good=(
        minutes_facts(),
        minutes_facts(others=others("๑. นางสาวอรทัย บุญมา\tผู้ช่วยเลขานุการ")),
        minutes_facts(others=others("๑. นายอำนาจ คงมั่น\tกรรมการสถานศึกษาโรงเรียนบ้านโนนสว่าง")),
        minutes_facts(others=others("๑. นางสาวปิยวรรณ แก้วกล้า\tนักวิชาการศึกษา")),
    ),
    bad=(
        minutes_facts(others=others("๑. นางสาวอรทัย บุญมา\tกรรมการ")),
        minutes_facts(others=others("๑. นายสุเมธ  ทองประเสริฐ\tนิติกร")),
        minutes_facts(others=others("๑. นางสาวอรทัย บุญมา  ครู  กรรมการและเลขานุการ")),
    ),
)
