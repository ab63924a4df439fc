"""Memos and letters under seal have no closing."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Fix, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import MEMO, STAMPED
from docgen.word.letter_specimens import lines, memo_facts, stamped_facts, texts
from docgen.word.specimens import paragraph

_CLOSING = re.compile(r"\s*ขอ(?:แสดงความ(?:เคารพ)?นับถือ|นมัสการด้วยความเคารพ)(?:อย่าง(?:ยิ่ง|สูง))?\s*")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for line in facts.body:
        written = line.text.strip()
        if written and (line.role is Role.CLOSING or _CLOSING.fullmatch(line.text)):
            start = line.text.index(written)
            fix = Fix("", safe=False)
            yield AtParagraph("document", line.number, start, start + len(written), fix=fix)


RULE = StructureRule(
    code="SAL007",
    clause="saraban-2526:แบบที่ 2",
    severity=Severity.ERROR,
    message="บันทึกข้อความและหนังสือประทับตราไม่มีคำลงท้าย ให้ตัดออก",
    english="memos and letters under seal have no closing; take it out",
    why="The closing is what sets an external letter apart from an internal one.",
    docx=DocxCheck(_check, MEMO | STAMPED),
    good=(
        memo_facts(),
        stamped_facts(),
        memo_facts(body=texts("ขอแสดงความนับถือเป็นคำลงท้ายของหนังสือภายนอก", "จึงเรียนมาเพื่อทราบ")),
        memo_facts(body=paragraph("  ", Role.CLOSING)),
    ),
    bad=(
        memo_facts(body=(*texts("จึงเรียนมาเพื่อทราบ"), *lines(Role.CLOSING, "ขอแสดงความนับถือ"))),
        memo_facts(body=texts("จึงเรียนมาเพื่อทราบ", "\t\tขอแสดงความนับถืออย่างยิ่ง")),
        memo_facts(body=(*texts("จึงเรียนมา"), *lines(Role.CLOSING, "ด้วยความเคารพอย่างสูง"))),
        stamped_facts(body=(*texts("ส่งคู่มือมา"), *lines(Role.CLOSING, "ขอแสดงความนับถือ"))),
    ),
)
