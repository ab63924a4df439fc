"""After the greeting stands the post or name, with nothing before or between."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Fix, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.salutations import read_salutation
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import GREETED, greeting_line
from docgen.word.letter_specimens import letter_facts, memo_facts

_POST = (
    "ผู้อำนวยการ|ผอ|อธิ|รัฐมนตรี|นายก|ปลัด|ผู้ว่าราชการ|ประธาน|เลขาธิการ|หัวหน้า|คณบดี|ศึกษาธิการ"
    "|รอง|ผู้บัญชาการ|นายอำเภอ|องคมนตรี"
)
_NEEDLESS = re.compile(
    rf"ฯพณฯ\s*(?={_POST}|นาย|นาง|พล)|ท่าน(?={_POST})|คุณ(?!หญิง|ครู|พ่อ|แม่|ท้าว)\s*(?=[ก-ฮเแโใไ])"
)
_AFTER = re.compile(r"\s*[:,]")
_LAST = re.compile(r"[,:]\s*$")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    line = greeting_line(facts)
    greeting = read_salutation(line.text) if line else None
    if line is None or greeting is None:
        return
    marks = (_AFTER.match(line.text, greeting.end), _LAST.search(line.text, greeting.end))
    needless = _NEEDLESS.match(line.text, greeting.addressee_start)
    for found in (*marks, needless):
        if found:
            fix = Fix("", safe=False)
            told = _told(found[0].strip())
            yield AtParagraph("document", line.number, *found.span(), told, fix)


def _told(needless: str) -> Message:
    return Message(
        f"ตัด “{needless}” ออก คำขึ้นต้นตามด้วยตำแหน่งหรือชื่อผู้รับ ไม่มีเครื่องหมายและไม่มีคำนำหน้าตำแหน่ง",
        f"take out {needless!r}: the greeting is followed by the post or the name alone",
    )


RULE = StructureRule(
    code="SAL009",
    clause="saraban-2526:ภาคผนวก 2",
    severity=Severity.WARNING,
    message="คำขึ้นต้นตามด้วยตำแหน่งหรือชื่อผู้รับ ไม่มีเครื่องหมาย คุณ ท่าน หรือ ฯพณฯ",
    english="the greeting is followed by the post or the name, without marks or courtesy words",
    why="The greeting is the courtesy; a second one beside it is none of the form.",
    docx=DocxCheck(_check, GREETED),
    good=(
        letter_facts(),
        letter_facts(salutation="เรียน  คุณหญิงกัญญา ศรีสมบัติ"),
        letter_facts(salutation="เรียน  ท่านผู้หญิงกัญญา ศรีสมบัติ"),
        letter_facts(salutation="เรียน  ท่านผู้มีเกียรติ"),
        letter_facts(salutation="เรียน  ฯพณฯ เอกอัครราชทูตญี่ปุ่นประจำประเทศไทย"),
        letter_facts(salutation="เรียน  ผู้อำนวยการโรงเรียนคุณธรรมวิทยา, โรงเรียนวัดศรีวิไล"),
        letter_facts(salutation="เรียน  นายสุเมธ ทองประเสริฐ"),
    ),
    bad=(
        letter_facts(salutation="เรียน : ผู้อำนวยการโรงเรียนวัดศรีวิไล"),
        letter_facts(salutation="เรียน  คุณปิยวรรณ แก้วมณี"),
        letter_facts(salutation="เรียน  ท่านผู้อำนวยการโรงเรียนวัดศรีวิไล"),
        letter_facts(salutation="เรียน  ฯพณฯ รัฐมนตรีว่าการกระทรวงศึกษาธิการ"),
        memo_facts(salutation="เรียน, ผู้อำนวยการ"),
        memo_facts(salutation="เรียน  ผู้อำนวยการกลุ่มนโยบายและแผน,"),
    ),
)
