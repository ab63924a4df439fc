"""The left margin is 3 cm and the right one 2 cm, in every section that stands upright."""

from collections.abc import Iterator
from dataclasses import replace

from docgen.findings import AtParagraph, FormatFix, Look, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.document_types import DocumentType
from docgen.saraban.standard import LEFT_MARGIN, MARGIN_TOLERANCE, RIGHT_MARGIN
from docgen.saraban.units import Cm
from docgen.thai.digits import to_thai_digits
from docgen.word.facts import DocxFacts
from docgen.word.specimens import PAGE, order_facts

_ROUNDING = 0.001
"""Twips are whole numbers: 3.1 cm is read back as 3.101."""


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for number, section in enumerate(facts.sections, start=1):
        sides = (
            ("ซ้าย", section.left_cm, LEFT_MARGIN, Look.LEFT_MARGIN),
            ("ขวา", section.right_cm, RIGHT_MARGIN, Look.RIGHT_MARGIN),
        )
        for side, width, right, look in sides if section.width_cm <= section.height_cm else ():
            if abs(width - right.value) > MARGIN_TOLERANCE.value + _ROUNDING:
                fix = FormatFix(((look, f"{right.value:g}"),), section=number)
                yield AtParagraph(message=_wrong(side, number, width, right), fix=fix)


def _wrong(side: str, section: int, width: float, right: Cm) -> Message:
    return Message(
        to_thai_digits(
            f"ขอบกระดาษด้าน{side}ของส่วนที่ {section} ของแฟ้มกว้าง {width:.2f} ซม. "
            f"ให้ตั้งเป็น {right.value:g} ซม."
        ),
        f"section {section}: a side margin of {width:.2f} cm, not {right.value:g}",
    )


RULE = StructureRule(
    code="LAY002",
    clause="opm-typing-2553",
    severity=Severity.WARNING,
    message="ขอบกระดาษด้านซ้าย ๓ ซม. ด้านขวา ๒ ซม.",
    english="margins: left 3 cm, right 2 cm",
    why="The left margin is where the page is punched and bound.",
    docx=DocxCheck(_check, frozenset(DocumentType)),
    good=(
        order_facts(),
        order_facts(sections=(replace(PAGE, left_cm=3.101, right_cm=1.9),)),
        order_facts(sections=(PAGE, replace(PAGE, width_cm=29.7, height_cm=21.0, left_cm=2.0))),
        order_facts(sections=()),
    ),
    bad=(
        order_facts(sections=(replace(PAGE, left_cm=2.54),)),
        order_facts(sections=(replace(PAGE, right_cm=2.54),)),
        order_facts(sections=(PAGE, replace(PAGE, left_cm=2.5))),
        order_facts(sections=(replace(PAGE, left_cm=3.12),)),
    ),
)
