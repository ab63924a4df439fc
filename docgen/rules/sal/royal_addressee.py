"""A letter to the royal family or the Supreme Patriarch is read over by a person who knows."""

from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.salutations import is_royal, read_salutation
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import GREETED, greeting_line
from docgen.word.letter_specimens import letter_facts


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    line = greeting_line(facts)
    greeting = read_salutation(line.text) if line else None
    if line and greeting and is_royal(greeting):
        yield AtParagraph(number=line.number, end=len(line.text))


RULE = StructureRule(
    code="SAL010",
    clause="saraban-2526:ภาคผนวก 2",
    severity=Severity.INFO,
    message="หนังสือถึงพระบรมวงศานุวงศ์หรือสมเด็จพระสังฆราช ให้ผู้รู้ตรวจคำขึ้นต้น สรรพนาม และคำลงท้ายเอง",
    english="addressed to the royal family or the Supreme Patriarch: have it read by hand",
    why="The forms are many and were not seen in the original; a machine would guess.",
    docx=DocxCheck(_check, GREETED),
    good=(
        letter_facts(),
        letter_facts(salutation="เรียน  ราชเลขานุการในพระองค์ สมเด็จพระกนิษฐาธิราชเจ้า"),
        letter_facts(salutation="นมัสการ  เลขานุการสมเด็จพระสังฆราช"),
        letter_facts(salutation="เรียน  ผู้อำนวยการโรงเรียนสมเด็จพระบรมราชินีนาถ"),
        letter_facts(salutation="เรียน  หม่อมหลวงปิยวรรณ แก้วมณี"),
    ),
    bad=(
        letter_facts(salutation="กราบทูล  สมเด็จพระสังฆราช"),
        letter_facts(salutation="ขอพระราชทานกราบบังคมทูล ทราบฝ่าละอองพระบาท"),
        letter_facts(salutation="เรียน  หม่อมเจ้าปิยวรรณ"),
    ),
)
