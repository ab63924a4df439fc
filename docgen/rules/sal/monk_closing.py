"""The closing of a letter to a monk is as deep as his rank asks."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Fix, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.salutations import read_salutation, right_forms
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import LETTER, greeting_line
from docgen.word.letter_specimens import letter_facts

_BOW = re.compile(r"ขอนมัสการ.*\S", re.DOTALL)


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    line = greeting_line(facts)
    greeting = read_salutation(line.text) if line else None
    forms = right_forms(greeting) if greeting else ()
    if greeting is None or len(forms) != 1 or not forms[0].begins:
        return
    right = forms[0].closings[0]
    for closing in facts.with_role(Role.CLOSING):
        found = _BOW.search(closing.text)
        if found and re.sub(r"\s+", "", found[0]) != right:
            told = Message(
                f"หนังสือถึง{greeting.addressee.split()[0]} ลงท้ายว่า {right}",
                f"a letter to this monk closes with {right}",
            )
            fix = Fix(right, safe=False)
            yield AtParagraph("document", closing.number, *found.span(), told, fix)


RULE = StructureRule(
    code="SAL005",
    clause="saraban-2526:ภาคผนวก 2",
    severity=Severity.WARNING,
    message="คำลงท้ายถึงพระภิกษุต้องตรงกับสมณศักดิ์",
    english="the closing to a monk fits his rank",
    why="อย่างยิ่ง is for the highest prelates and อย่างสูง for those below; others have neither.",
    docx=DocxCheck(_check, LETTER),
    good=(
        letter_facts(),
        letter_facts(salutation="นมัสการ  พระครูศรีวิไลคุณ", closing="ขอนมัสการด้วยความเคารพ"),
        letter_facts(salutation="นมัสการ  พระมหาสุเมธ", closing="\t\tขอนมัสการด้วยความเคารพ"),
        letter_facts(salutation="นมัสการ  พระเทพศรีวิไล", closing="ขอนมัสการด้วยความเคารพอย่างสูง"),
        letter_facts(salutation="นมัสการ  เจ้าอาวาสวัดศรีวิไล", closing="ขอนมัสการด้วยความเคารพอย่างสูง"),
        letter_facts(salutation="นมัสการ  สมเด็จพระมหาศรีวิไล", closing="ขอนมัสการด้วยความเคารพอย่างยิ่ง"),
    ),
    bad=(
        letter_facts(salutation="นมัสการ  พระครูศรีวิไลคุณ", closing="ขอนมัสการด้วยความเคารพอย่างยิ่ง"),
        letter_facts(salutation="นมัสการ  พระอธิการสุเมธ", closing="ขอนมัสการด้วยความเคารพอย่างสูง"),
        letter_facts(salutation="นมัสการ  สมเด็จพระมหาศรีวิไล", closing="ขอนมัสการด้วยความเคารพ"),
    ),
)
