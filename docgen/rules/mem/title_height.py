"""The line of the memo's title is exactly 35 points high."""

from collections.abc import Iterator
from dataclasses import replace

from docgen.findings import AtParagraph, FormatFix, Look, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import MEMO
from docgen.word.letter_specimens import memo_facts, memo_title

_HEIGHT = 35.0
_TOLERANCE = 0.5


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for line in facts.with_role(Role.MEMO_TITLE)[:1]:
        exact = line.line_rule == "exact" and line.line_pt is not None
        if not exact or abs((line.line_pt or 0) - _HEIGHT) > _TOLERANCE:
            fix = FormatFix(((Look.LINE_SPACING, "exact 35"),))
            yield AtParagraph("document", line.number, 0, len(line.text), fix=fix)


RULE = StructureRule(
    code="MEM010",
    clause="opm-typing-2553",
    severity=Severity.WARNING,
    message="บรรทัด บันทึกข้อความ ใช้ระยะบรรทัดแน่นอน (Exactly) ๓๕ พอยต์",
    english="the title line is exactly 35 points high",
    why="At single spacing the large title pushes the head down the page.",
    docx=DocxCheck(_check, MEMO),
    good=(
        memo_facts(),
        memo_facts(title=None),
        memo_facts(title=replace(memo_title(), line_pt=35.4)),
    ),
    bad=(
        memo_facts(title=replace(memo_title(), line_rule="auto", line_pt=12.0)),
        memo_facts(title=replace(memo_title(), line_pt=20.0)),
        memo_facts(title=replace(memo_title(), line_rule=None, line_pt=None)),
    ),
)
