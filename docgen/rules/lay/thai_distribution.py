"""Thai text is distributed the Thai way and its letters stand at their own distance."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, FormatFix, Look, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.document_types import DocumentType
from docgen.saraban.roles import Role
from docgen.saraban.standard import BODY_ALIGNMENT, LETTER_SPACING_TOLERANCE
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.specimens import order_facts, paragraph, run

_TEXT = frozenset(
    {Role.BODY, Role.CLAUSE_1, Role.CLAUSE_2, Role.CLAUSE_3, Role.EFFECTIVE, Role.PROVISION}
)
_THAI = re.compile(r"[ก-ฮ]")
_DISTRIBUTE = FormatFix(((Look.ALIGNMENT, BODY_ALIGNMENT),))
_NO_SPACING = FormatFix(((Look.LETTER_SPACING, "0"),))
_STRETCHED = Message(
    "ย่อหน้านี้จัดชิดขอบแบบ Justify ช่องว่างระหว่างคำจะถ่าง ให้ใช้กระจายแบบไทย (Thai Distributed)",
    "justified as `both`; distribute it the Thai way",
)
_SPACED = Message(
    "ข้อความนี้บีบหรือขยายระยะระหว่างตัวอักษร ให้ใช้ระยะปกติ", "letters are spaced or squeezed; use none"
)


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for line in facts.body:
        if line.role in _TEXT and not line.cell and _THAI.search(line.text):
            yield from _faults(line)


def _faults(line: ParagraphFacts) -> Iterator[AtParagraph]:
    if line.alignment == "both":
        yield AtParagraph("document", line.number, 0, len(line.text), _STRETCHED, _DISTRIBUTE)
    for each in line.runs:
        spaced = abs(each.letter_spacing_pt) > LETTER_SPACING_TOLERANCE.value
        if spaced and _THAI.search(line.text, each.start, each.end):
            yield AtParagraph("document", line.number, each.start, each.end, _SPACED, _NO_SPACING)


RULE = StructureRule(
    code="LAY013",
    clause="iso-29500",
    severity=Severity.WARNING,
    message="จัดข้อความไทยแบบกระจายแบบไทย (Thai Distributed) และไม่บีบหรือขยายตัวอักษร",
    english="Thai text is distributed the Thai way, without letter-spacing",
    why="`both` stretches the few spaces a Thai line has; the Thai way shares the room out.",
    docx=DocxCheck(_check, frozenset(DocumentType)),
    good=(
        order_facts(),
        order_facts(body=paragraph("ข้อความ", alignment="thaiDistribute")),
        order_facts(body=paragraph("ข้อความ", alignment="left")),
        order_facts(body=paragraph("PMQA", alignment="both")),
        order_facts(
            title=paragraph("คำสั่ง", Role.TITLE, runs=(run("คำสั่ง", letter_spacing_pt=2.0),))
        ),
    ),
    bad=(
        order_facts(body=paragraph("ข้อความ", alignment="both")),
        order_facts(body=paragraph("ข้อความ", runs=(run("ข้อความ", letter_spacing_pt=-0.5),))),
    ),
)
