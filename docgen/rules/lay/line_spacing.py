"""Text is set single-spaced; an exact height cuts the upper marks off."""

from collections.abc import Iterator

from docgen.findings import AtParagraph, FormatFix, Look, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.document_types import DocumentType
from docgen.saraban.roles import Role
from docgen.saraban.standard import LINE_PITCH, LINE_SPACING_TOLERANCE, SINGLE_LINE
from docgen.thai.digits import to_thai_digits
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.specimens import order_facts, paragraph

_TEXT = frozenset(
    {Role.BODY, Role.CLAUSE_1, Role.CLAUSE_2, Role.CLAUSE_3, Role.EFFECTIVE, Role.PROVISION}
)
_FIX = FormatFix(((Look.LINE_SPACING, "single"),))
_EXACT = Message(
    "ย่อหน้านี้กำหนดความสูงบรรทัดแบบค่าแน่นอน สระและวรรณยุกต์อาจขาดหาย ให้ใช้ระยะบรรทัด ๑ เท่า (Single)",
    "an exact line height clips the marks; use single spacing",
)


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for line in facts.body:
        if line.role in _TEXT and line.text.strip() and not line.cell:
            told = _fault(line)
            if told:
                yield AtParagraph("document", line.number, 0, len(line.text), told, _FIX)


def _fault(line: ParagraphFacts) -> Message | None:
    height = line.line_pt
    if height is None:
        return None
    if line.line_rule == "exact":
        return _EXACT
    if line.line_rule == "atLeast":
        return _wrong(height) if height > LINE_PITCH.value else None
    times = height / SINGLE_LINE.value
    far = abs(height - SINGLE_LINE.value) > LINE_SPACING_TOLERANCE.value
    return _wrong(times) if far else None


def _wrong(now: float) -> Message:
    th = f"ระยะบรรทัดของย่อหน้านี้เป็น {now:.3g} ให้ใช้ ๑ เท่า (Single)"
    return Message(to_thai_digits(th), f"a line spacing of {now:.3g}; use single")


RULE = StructureRule(
    code="LAY004",
    clause="opm-typing-2553",
    severity=Severity.WARNING,
    message="ระยะบรรทัดของข้อความเป็น ๑ เท่า (Single)",
    english="text is single-spaced",
    why="Thai needs room above and below the line, which single spacing gives.",
    docx=DocxCheck(_check, frozenset(DocumentType)),
    good=(
        order_facts(),
        order_facts(body=paragraph("ก", line_rule="auto", line_pt=12.0)),
        order_facts(body=paragraph("ก", line_rule="atLeast", line_pt=16.0)),
        order_facts(subject=paragraph("ก", Role.MEMO_TITLE, line_rule="exact", line_pt=35.0)),
        order_facts(body=paragraph("", line_rule="exact", line_pt=8.0)),
    ),
    bad=(
        order_facts(body=paragraph("ก", line_rule="exact", line_pt=20.0)),
        order_facts(body=paragraph("ก", line_rule="auto", line_pt=18.0)),
        order_facts(body=paragraph("ก", line_rule="atLeast", line_pt=30.0)),
    ),
)
