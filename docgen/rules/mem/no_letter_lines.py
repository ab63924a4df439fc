"""The head of a memo has no lines อ้างถึง and สิ่งที่ส่งมาด้วย."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import MEMO
from docgen.word.letter_specimens import lines, memo_facts, texts

_LABEL = re.compile(r"\s*(อ้างถึง|สิ่งที่ส่งมาด้วย)(?=[\s:]|หนังสือ|$)")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    greeted = facts.with_role(Role.SALUTATION, Role.MEMO_SUBJECT)
    for line in facts.with_role(Role.REFERENCE, Role.ENCLOSURE) if greeted else ():
        if found := _LABEL.match(line.text):
            yield AtParagraph("document", line.number, *found.span(1))


RULE = StructureRule(
    code="MEM006",
    clause="saraban-2526:แบบที่ 2",
    severity=Severity.ERROR,
    message="บันทึกข้อความไม่มีบรรทัด อ้างถึง และ สิ่งที่ส่งมาด้วย ให้เขียนไว้ในข้อความ",
    english="a memo has no lines อ้างถึง and สิ่งที่ส่งมาด้วย; tell them in the text",
    why="The form of internal letters has only เรื่อง and เรียน above the text.",
    docx=DocxCheck(_check, MEMO),
    good=(
        memo_facts(),
        memo_facts(body=texts("อ้างถึงหนังสือสำนักงานที่แจ้งไว้ นั้น", "จึงเรียนมาเพื่อทราบ")),
        memo_facts(body=texts("ตามสิ่งที่ส่งมาด้วยพร้อมนี้", "จึงเรียนมาเพื่อทราบ")),
    ),
    bad=(
        memo_facts(body=(*lines(Role.REFERENCE, "อ้างถึง  หนังสือกรมบัญชีกลาง"), *texts("จึงเรียนมา"))),
        memo_facts(body=(*lines(Role.ENCLOSURE, "สิ่งที่ส่งมาด้วย  ๑ ชุด"), *texts("จึงเรียนมา"))),
    ),
)
