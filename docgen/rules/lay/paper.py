"""The paper is A4, upright; a list attached to an order may lie across."""

from collections.abc import Iterator
from dataclasses import replace

from docgen.findings import AtParagraph, FormatFix, Look, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.document_types import DocumentType
from docgen.saraban.standard import MARGIN_TOLERANCE, PAGE_HEIGHT, PAGE_WIDTH
from docgen.thai.digits import to_thai_digits
from docgen.word.facts import DocxFacts, SectionFacts
from docgen.word.specimens import PAGE, order_facts

_FIX = FormatFix(((Look.PAPER, "A4 portrait"),))


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for number, section in enumerate(facts.sections, start=1):
        which = to_thai_digits(f"ส่วนที่ {number} ของแฟ้ม")
        size = to_thai_digits(f"{section.width_cm:.1f} × {section.height_cm:.1f} ซม.")
        if not _is_a4(section):
            now = f"ใช้กระดาษขนาด {size}" if section.width_cm else "ไม่ได้กำหนดขนาดกระดาษ"
            told = f"{which}{now} ให้ใช้ A4 แนวตั้ง"
            message = Message(told, f"section {number} is not A4")
            yield AtParagraph(message=message, fix=replace(_FIX, section=number))
        elif number == 1 and section.width_cm > section.height_cm:
            told = f"{which}ตั้งกระดาษแนวนอน ให้ใช้แนวตั้ง"
            message = Message(told, f"section {number} lies across")
            yield AtParagraph(message=message, fix=replace(_FIX, section=number))


def _is_a4(section: SectionFacts) -> bool:
    sides = sorted((section.width_cm, section.height_cm))
    right = (PAGE_WIDTH.value, PAGE_HEIGHT.value)
    return all(
        abs(side - wanted) <= MARGIN_TOLERANCE.value
        for side, wanted in zip(sides, right, strict=True)
    )


_ACROSS = replace(PAGE, width_cm=29.7, height_cm=21.0, landscape=True)
_LETTER = replace(PAGE, width_cm=21.59, height_cm=27.94)

RULE = StructureRule(
    code="LAY001",
    clause="saraban-2526:74",
    severity=Severity.WARNING,
    message="ใช้กระดาษ A4 แนวตั้ง",
    english="the paper is A4, upright",
    why="Files made for US Letter lose their last lines on the office printer.",
    docx=DocxCheck(_check, frozenset(DocumentType) - {DocumentType.MEMO}),
    good=(
        order_facts(),
        order_facts(sections=(PAGE, _ACROSS)),
        order_facts(sections=(replace(PAGE, width_cm=20.99, height_cm=29.69),)),
        order_facts(sections=()),
    ),
    bad=(
        order_facts(sections=(_LETTER,)),
        order_facts(sections=(_ACROSS,)),
        order_facts(sections=(PAGE, _LETTER)),
        order_facts(sections=(replace(PAGE, width_cm=0.0, height_cm=0.0),)),
    ),
)
