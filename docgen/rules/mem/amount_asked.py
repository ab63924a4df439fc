"""A memo that asks for money says how much."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.thai.amount_finding import find_amounts
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import MEMO, text_lines
from docgen.word.letter_specimens import head, memo_facts

_ASKS_MONEY = re.compile(r"\s*เรื่อง\s*:?\s*ขออนุมัติ\s*(?:เบิก|จ่าย|จัดซื้อ|จัดจ้าง|ยืมเงิน|ใช้เงิน|ค่า)")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    subject = facts.with_role(Role.MEMO_SUBJECT)
    if not (subject and text_lines(facts) and _ASKS_MONEY.match(subject[0].text)):
        return
    told = any(True for line in facts.body for _ in find_amounts(line.text))
    if not told and not any(line.cell for line in facts.body):
        yield AtParagraph(number=subject[0].number, end=len(subject[0].text))


RULE = StructureRule(
    code="MEM009",
    clause="docgen-letter-wording",
    severity=Severity.INFO,
    message="บันทึกขออนุมัติเงินไม่บอกจำนวนเงิน ให้เพิ่มจำนวนเงินเป็นตัวเลขและตัวอักษร",
    english="the memo asks for money and does not say how much",
    why="Nobody can approve a sum that is not told.",
    docx=DocxCheck(_check, MEMO),
    good=(
        memo_facts(),
        memo_facts(
            subject=head("เรื่อง  ขออนุมัติเบิกเงินค่าวัสดุ", "เรื่อง", Role.MEMO_SUBJECT),
            body="ขออนุมัติเบิกเงิน จำนวน ๕,๐๐๐ บาท (ห้าพันบาทถ้วน)",
        ),
        memo_facts(subject=head("เรื่อง  ขออนุมัติไปราชการ", "เรื่อง", Role.MEMO_SUBJECT)),
    ),
    bad=(memo_facts(subject=head("เรื่อง  ขออนุมัติจัดซื้อวัสดุ", "เรื่อง", Role.MEMO_SUBJECT)),),
)
