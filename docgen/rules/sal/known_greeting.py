"""The greeting is one of annex 2."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.salutations import read_salutation
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import GREETED, greeting_line
from docgen.word.letter_specimens import letter_facts, lines, memo_facts, texts

_OTHER_USE = re.compile(r"\s*(?:เสนอ|ถวายพระพร|เจริญพร)")
"""Within the army one writes เสนอ; monks write เจริญพร and ถวายพระพร."""
_THAI = re.compile("[ก-ฮ]")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    line = greeting_line(facts)
    if line is None or read_salutation(line.text) or _OTHER_USE.match(line.text):
        return
    if any(_THAI.search(each.text) for each in facts.with_role(Role.BODY)):
        yield AtParagraph(number=line.number, end=len(line.text))


RULE = StructureRule(
    code="SAL001",
    clause="saraban-2526:ภาคผนวก 2",
    severity=Severity.WARNING,
    message="คำขึ้นต้นไม่อยู่ในภาคผนวก ๒ ให้ใช้ เรียน กราบเรียน หรือ นมัสการ ตามด้วยตำแหน่งหรือชื่อผู้รับ",
    english="the greeting is none of annex 2; write เรียน, กราบเรียน or นมัสการ and the addressee",
    why="The greeting tells the rank of the addressee; another word tells nothing official.",
    docx=DocxCheck(_check, GREETED),
    good=(
        letter_facts(),
        letter_facts(salutation="กราบเรียน  นายกรัฐมนตรี"),
        letter_facts(salutation="นมัสการ\tพระครูศรีวิไลคุณ"),
        letter_facts(salutation="เรียน\u00a0 นางสาวปิยวรรณ แก้วมณี"),
        letter_facts(salutation="กราบทูล  สมเด็จพระสังฆราช"),
        letter_facts(salutation=lines(Role.SALUTATION, "เรียน  ผู้อำนวยการ", "โรงเรียนวัดศรีวิไล")),
        letter_facts(salutation="Dear Mr. Smith,", body=texts("We are pleased to invite you.")),
        letter_facts(salutation=None),
        memo_facts(salutation="เสนอ  ผู้บังคับกองพัน"),
    ),
    bad=(
        letter_facts(salutation="สวัสดี ผู้อำนวยการโรงเรียนวัดศรีวิไล"),
        letter_facts(salutation="ถึงคุณปิยวรรณ แก้วมณี"),
        letter_facts(salutation="Dear คุณปิยวรรณ"),
        memo_facts(salutation="ถึง  ผู้อำนวยการกลุ่มนโยบายและแผน"),
    ),
)
