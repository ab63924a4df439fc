"""The closing is the one that belongs to the greeting."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Fix, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.salutations import Salutation, read_salutation, right_forms
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import LETTER, greeting_line
from docgen.word.letter_specimens import letter_facts

_CLOSING = re.compile(r"\S(?:.*\S)?", re.DOTALL)
_THAI = re.compile("[ก-ฮ]")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    line = greeting_line(facts)
    greeting = read_salutation(line.text) if line else None
    if greeting is None:
        return
    right = tuple(closing for form in right_forms(greeting) for closing in form.closings)
    monk = greeting.opening == "นมัสการ"
    for closing in facts.with_role(Role.CLOSING):
        found = _CLOSING.search(closing.text)
        if not (found and right and _THAI.search(found[0])):
            continue
        written = re.sub(r"\s+", "", found[0])
        if written not in right and not (monk and written.startswith("ขอนมัสการ")):
            fix = Fix(right[0]) if len(right) == 1 else None
            told = _told(greeting, right)
            yield AtParagraph("document", closing.number, *found.span(), told, fix)


def _told(greeting: Salutation, right: tuple[str, ...]) -> Message:
    wanted = " หรือ ".join(right)
    return Message(
        f"คำลงท้ายไม่คู่กับคำขึ้นต้น {greeting.opening} ถึงผู้รับรายนี้ ให้ใช้ {wanted}",
        f"the closing does not pair with {greeting.opening}; write {wanted}",
    )


RULE = StructureRule(
    code="SAL004",
    clause="saraban-2526:ภาคผนวก 2",
    severity=Severity.WARNING,
    message="คำลงท้ายต้องคู่กับคำขึ้นต้นตามภาคผนวก ๒",
    english="the closing pairs with the greeting, as annex 2 has it",
    why="Greeting and closing are one bow; two depths of it are a slip.",
    docx=DocxCheck(_check, LETTER),
    good=(
        letter_facts(),
        letter_facts(closing="\t\t\tขอแสดงความนับถือ  "),
        letter_facts(salutation="กราบเรียน  ประธานรัฐสภา", closing="ขอแสดงความนับถืออย่างยิ่ง"),
        letter_facts(salutation="เรียน  ประธานรัฐสภา", closing="ขอแสดงความนับถืออย่างยิ่ง"),
        letter_facts(salutation="กราบเรียน  อธิบดีกรมบัญชีกลาง", closing="ขอแสดงความนับถือ"),
        letter_facts(salutation="นมัสการ  พระเทพศรีวิไล", closing="ขอนมัสการด้วยความเคารพอย่างสูง"),
        letter_facts(salutation="กราบทูล  สมเด็จพระสังฆราช", closing="ควรมิควรแล้วแต่จะโปรด"),
        letter_facts(closing="Yours sincerely,"),
        letter_facts(closing=None),
    ),
    bad=(
        letter_facts(closing="ขอแสดงความนับถืออย่างยิ่ง"),
        letter_facts(closing="  ด้วยความเคารพอย่างสูง"),
        letter_facts(salutation="กราบเรียน  นายกรัฐมนตรี", closing="ขอแสดงความนับถือ"),
        letter_facts(salutation="เรียน  นายกรัฐมนตรี", closing="ขอแสดงความนับถือ"),
        letter_facts(salutation="นมัสการ  พระครูศรีวิไลคุณ", closing="ขอแสดงความนับถือ"),
    ),
)
