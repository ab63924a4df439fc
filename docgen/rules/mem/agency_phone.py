"""The line ส่วนราชการ of a memo gives the telephone, where there is one."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import MEMO, is_filled
from docgen.word.letter_specimens import head, memo_facts

_PHONE = re.compile(r"โทร|[0-9๐-๙](?:[\s\-]?[0-9๐-๙]){7}|ต่อ\s*[0-9๐-๙]")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    lines = facts.with_role(Role.MEMO_AGENCY)
    text = " ".join(line.text for line in lines)
    if is_filled(text.replace("ส่วนราชการ", "", 1)) and not _PHONE.search(facts.text):
        yield AtParagraph(number=lines[0].number, end=len(lines[0].text))


RULE = StructureRule(
    code="MEM005",
    clause="saraban-2526:12.1",
    severity=Severity.INFO,
    message="บรรทัด ส่วนราชการ ไม่มีหมายเลขโทรศัพท์ ถ้ามีให้เพิ่ม เช่น โทร. ๐ ๒๒๘๐ ๒๙๓๐",
    english="the line ส่วนราชการ gives no telephone; add one if there is one",
    why="The regulation asks for it where there is one.",
    docx=DocxCheck(_check, MEMO),
    good=(
        memo_facts(),
        memo_facts(agency=head("ส่วนราชการ  กลุ่มอำนวยการ ต่อ ๑๒", "ส่วนราชการ", Role.MEMO_AGENCY)),
        memo_facts(agency=head("ส่วนราชการ  ....................", "ส่วนราชการ", Role.MEMO_AGENCY)),
        memo_facts(agency=None),
    ),
    bad=(memo_facts(agency=head("ส่วนราชการ  กลุ่มนโยบายและแผน", "ส่วนราชการ", Role.MEMO_AGENCY)),),
)
