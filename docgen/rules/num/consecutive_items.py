"""The numbers of a list run on: none is skipped, none stands twice."""

from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.word.facts import DocxFacts
from docgen.word.numbered_lists import BrokenList, list_breaks
from docgen.word.specimens import order_facts, paragraph


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for fault in list_breaks(facts):
        if not fault.mixed:
            number = fault.line.number
            yield AtParagraph("document", number, fault.start, fault.end, _told(fault))


def _told(fault: BrokenList) -> Message:
    wrong = "ซ้ำกัน" if fault.repeated else "ข้ามไปหนึ่งข้อ"
    return Message(
        f"ลำดับข้อ {fault.before} แล้วเป็น {fault.written} {wrong} ให้เรียงเลขข้อต่อเนื่องกัน",
        f"item {fault.written} follows item {fault.before}",
    )


def _items(*texts: str) -> DocxFacts:
    return order_facts(duties=tuple(paragraph(text) for text in texts))


RULE = StructureRule(
    code="NUM007",
    clause="docgen-consistency",
    severity=Severity.WARNING,
    message="เลขข้อไม่ต่อเนื่องหรือซ้ำกัน ให้เรียงเลขข้อใหม่",
    english="the numbers of the list do not run on; number the items anew",
    why="People refer to ข้อ ๓ of an order; two of them, or none, make the reference worthless.",
    docx=DocxCheck(_check),
    good=(
        order_facts(),
        _items("๑. ก", "๑.๑ ข", "๑.๒ ค", "๒. ง"),
        _items("๑. ก", "๒. ข", "๑. ค", "๒. ง"),
        _items("๓. ก", "๕. ข"),
        _items("๑. ก", "(๑) ข", "(๒) ค", "๒. ง"),
        order_facts(
            duties=(paragraph("๑. ก"), paragraph("ข", numbering="decimal"), paragraph("๓. ค"))
        ),
        _items("๑. ก", "๒. ข", "๑. ค", "๒. ง", "๓. จ", "๓. ฉ"),
    ),
    bad=(
        _items("๑. ก", "๓. ข"),
        _items("๑. ก", "๒. ข", "๒. ค"),
        _items("(๑) ก", "(๒) ข", "(๔) ค"),
        _items("๑. ก", "๑.๑ ข", "๑.๓ ค"),
    ),
)
