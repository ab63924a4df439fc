"""A letter that asks does not end by only informing."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import GREETED, text_lines
from docgen.word.letter_specimens import letter_facts, memo_facts, texts

_ASKS = re.compile(r"\s*เรื่อง\s*:?\s*(?:ขออนุมัติ|ขออนุญาต|ขอความอนุเคราะห์|ขอความเห็นชอบ|ขอหารือ)")
_INFORMS = re.compile(r"\s*จึง(?:กราบ)?เรียนมาเพื่อ(?:โปรด)?ทราบ\s*")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    subject = facts.with_role(Role.SUBJECT, Role.MEMO_SUBJECT)
    if not (subject and _ASKS.match(subject[0].text)):
        return
    for line in text_lines(facts):
        if _INFORMS.fullmatch(line.text):
            yield AtParagraph(number=line.number, end=len(line.text))


RULE = StructureRule(
    code="LET016",
    clause="docgen-letter-wording",
    severity=Severity.INFO,
    message="เรื่องเป็นการขอ แต่สรุปว่าเพื่อทราบ ให้สรุปตามที่ขอ เช่น จึงเรียนมาเพื่อโปรดพิจารณาอนุมัติ",
    english="the subject asks, the conclusion only informs; let it ask too",
    why="The reader acts on the conclusion.",
    docx=DocxCheck(_check, GREETED),
    good=(
        letter_facts(),
        memo_facts(),
        memo_facts(subject="เรื่อง  ขออนุมัติไปราชการ", body="จึงเรียนมาเพื่อโปรดพิจารณาอนุมัติ"),
        memo_facts(subject="เรื่อง  ขออนุมัติไปราชการ", body="จึงเรียนมาเพื่อโปรดทราบและพิจารณา"),
        letter_facts(subject="เรื่อง  ขอส่งรายงาน", body="จึงเรียนมาเพื่อโปรดทราบ"),
        letter_facts(subject=None),
    ),
    bad=(
        memo_facts(subject="เรื่อง  ขออนุมัติไปราชการ", body="จึงเรียนมาเพื่อโปรดทราบ"),
        letter_facts(
            subject="เรื่อง  ขอความอนุเคราะห์วิทยากร", body=texts("ด้วยจะจัดอบรม", "จึงเรียนมาเพื่อทราบ")
        ),
    ),
)
