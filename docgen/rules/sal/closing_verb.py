"""The verb of the conclusion is the verb of the greeting."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Fix, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.salutations import read_salutation, right_forms
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import GREETED, greeting_line, text_lines
from docgen.word.letter_specimens import letter_facts, memo_facts, texts

_VERB = re.compile(r"\s*(จึง(?:กราบเรียน|เรียน|นมัสการ))(?=มา|เสนอ|เชิญ|\s)")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    line = greeting_line(facts)
    greeting = read_salutation(line.text) if line else None
    right = {form.verb: None for form in right_forms(greeting)} if greeting else {}
    for each in text_lines(facts) if right else ():
        found = _VERB.match(each.text)
        if greeting and found and found[1] not in right:
            wanted = next(iter(right))
            told = Message(
                f"คำขึ้นต้นว่า {greeting.opening} ถึงผู้รับรายนี้ คำสรุปใช้ {wanted} ไม่ใช่ {found[1]}",
                f"the conclusion to this addressee begins with {wanted}, not with {found[1]}",
            )
            yield AtParagraph("document", each.number, *found.span(1), told, Fix(wanted))


RULE = StructureRule(
    code="SAL006",
    clause="docgen-letter-wording",
    severity=Severity.WARNING,
    message="คำสรุปใช้คำเดียวกับคำขึ้นต้น: จึงเรียน จึงกราบเรียน หรือ จึงนมัสการ",
    english="the conclusion repeats the verb of the greeting",
    why="Who is greeted with กราบเรียน is not told with เรียน.",
    docx=DocxCheck(_check, GREETED),
    good=(
        letter_facts(),
        letter_facts(salutation="กราบเรียน  นายกรัฐมนตรี", body="จึงกราบเรียนมาเพื่อโปรดพิจารณา"),
        letter_facts(salutation="เรียน  นายกรัฐมนตรี", body="จึงกราบเรียนมาเพื่อโปรดพิจารณา"),
        letter_facts(salutation="กราบเรียน  อธิบดี", body="จึงกราบเรียนมาเพื่อโปรดพิจารณา"),
        letter_facts(salutation="กราบเรียน  อธิบดี", body="จึงเรียนมาเพื่อโปรดพิจารณา"),
        letter_facts(salutation="นมัสการ  พระครูศรีวิไลคุณ", body="จึงนมัสการมาเพื่อโปรดเมตตา"),
        letter_facts(salutation="กราบทูล  สมเด็จพระสังฆราช", body="จึงเรียนมาเพื่อโปรดทราบ"),
        letter_facts(body=texts("จึงเรียนเชิญท่านเข้าร่วมประชุม", "จึงเห็นควรส่งรายงาน")),
    ),
    bad=(
        letter_facts(body="จึงกราบเรียนมาเพื่อโปรดทราบ"),
        letter_facts(salutation="กราบเรียน  นายกรัฐมนตรี", body="จึงเรียนมาเพื่อโปรดพิจารณา"),
        letter_facts(salutation="นมัสการ  พระครูศรีวิไลคุณ", body="  จึงเรียนมาเพื่อโปรดเมตตา"),
        memo_facts(body=texts("ด้วยได้จัดสรรแล้ว", "จึงกราบเรียนมาเพื่อโปรดทราบ")),
    ),
)
