"""One letter goes to addressees who are greeted alike."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.salutations import dignitary, is_lower, read_salutation
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import GREETED
from docgen.word.letter_specimens import letter_facts, lines

_THROUGH = re.compile(r"\(.*|ผ่าน.*", re.DOTALL)
_BETWEEN = re.compile(r"\s*[,\n]\s*|\s+(?:และ)?")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    first = None
    named: list[str] = []
    for line in facts.with_role(Role.SALUTATION):
        greeting = read_salutation(line.text)
        first = first or (line if greeting else None)
        whom = _THROUGH.sub("", greeting.addressee if greeting else line.text)
        named += (each for each in _BETWEEN.split(whom) if each)
    high = any(dignitary(each) for each in named)
    if first and high and any(is_lower(each) and not dignitary(each) for each in named):
        yield AtParagraph(number=first.number, end=len(first.text))


RULE = StructureRule(
    code="SAL011",
    clause="docgen-letter-wording",
    severity=Severity.WARNING,
    message="ผู้รับหลายรายใช้คำขึ้นต้นต่างกัน ให้แยกทำหนังสือถึงผู้รับแต่ละระดับ",
    english="these addressees are greeted differently; write a letter to each rank",
    why="One greeting and one closing cannot fit two ranks.",
    docx=DocxCheck(_check, GREETED),
    good=(
        letter_facts(),
        letter_facts(salutation="กราบเรียน  ประธานรัฐสภา ประธานวุฒิสภา"),
        letter_facts(salutation="กราบเรียน  นายกรัฐมนตรี (ผ่านรัฐมนตรีว่าการกระทรวงศึกษาธิการ)"),
        letter_facts(salutation="กราบเรียน  นายกรัฐมนตรี ผ่าน รัฐมนตรีว่าการกระทรวงศึกษาธิการ"),
        letter_facts(salutation="กราบเรียน  นายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงกลาโหม"),
        letter_facts(salutation="เรียน  อธิบดีกรมบัญชีกลาง ผู้อำนวยการสำนักงบประมาณ"),
        letter_facts(salutation=None),
    ),
    bad=(
        letter_facts(salutation="กราบเรียน  นายกรัฐมนตรี และรัฐมนตรีว่าการกระทรวงศึกษาธิการ"),
        letter_facts(
            salutation=lines(Role.SALUTATION, "กราบเรียน  ประธานรัฐสภา", "เรียน  ปลัดกระทรวงศึกษาธิการ")
        ),
        letter_facts(salutation="เรียน  ประธานศาลฎีกา, เลขาธิการสำนักงานศาลยุติธรรม"),
    ),
)
