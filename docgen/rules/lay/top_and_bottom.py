"""The margins at the top and at the bottom are what is met in practice."""

from collections.abc import Iterator
from dataclasses import replace

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.document_types import DocumentType
from docgen.saraban.standard import MARGIN_TOLERANCE, TOP_BOTTOM_RANGE
from docgen.thai.digits import to_thai_digits
from docgen.word.facts import DocxFacts
from docgen.word.specimens import PAGE, order_facts

_LEAST, _MOST = (each.value for each in TOP_BOTTOM_RANGE)


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for number, page in enumerate(facts.sections, start=1):
        sides = (("บน", page.top_cm), ("ล่าง", page.bottom_cm))
        for side, width in sides if page.width_cm <= page.height_cm else ():
            size = abs(width)  # Word writes a margin that may not grow as a negative number
            if not _LEAST - MARGIN_TOLERANCE.value <= size <= _MOST + MARGIN_TOLERANCE.value:
                yield AtParagraph(message=_told(side, number, size))


def _told(side: str, section: int, width: float) -> Message:
    th = (
        f"ขอบกระดาษด้าน{side}ของส่วนที่ {section} ของแฟ้มกว้าง {width:.2f} ซม. "
        f"ให้ตั้งระหว่าง {_LEAST:g} ถึง {_MOST:g} ซม."
    )
    return Message(to_thai_digits(th), f"section {section}: a margin of {width:.2f} cm")


RULE = StructureRule(
    code="LAY003",
    clause="docgen-house",
    severity=Severity.INFO,
    message="ขอบกระดาษด้านบนและด้านล่างอยู่ระหว่าง ๑.๕ ถึง ๓ ซม.",
    english="the margins at the top and the bottom are between 1.5 and 3 cm",
    why="Printers cut what stands nearer to the edge; the circular sets neither side.",
    docx=DocxCheck(_check, frozenset(DocumentType)),
    good=(
        order_facts(),
        order_facts(sections=(replace(PAGE, top_cm=2.54, bottom_cm=3.05),)),
        order_facts(sections=(replace(PAGE, top_cm=-1.5),)),
        order_facts(sections=(PAGE, replace(PAGE, width_cm=29.7, height_cm=21.0, top_cm=1.0))),
    ),
    bad=(
        order_facts(sections=(replace(PAGE, top_cm=0.5),)),
        order_facts(sections=(replace(PAGE, bottom_cm=4.0),)),
    ),
)
