"""All items of one list have their numbers in one style: ๑. or ๑) or (๑)."""

from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.word.facts import DocxFacts
from docgen.word.numbered_lists import list_breaks
from docgen.word.specimens import order_facts, paragraph


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for fault in list_breaks(facts):
        if fault.mixed:
            told = Message(
                f"ข้อก่อนหน้าเขียน {fault.before} ข้อนี้เขียน {fault.written} ให้ใช้รูปแบบเดียวกันทั้งชุด",
                f"{fault.written} follows {fault.before}; number all items in one style",
            )
            yield AtParagraph("document", fault.line.number, fault.start, fault.end, told)


def _items(*texts: str) -> DocxFacts:
    return order_facts(duties=tuple(paragraph(text) for text in texts))


RULE = StructureRule(
    code="NUM008",
    clause="docgen-house",
    severity=Severity.WARNING,
    message="เลขข้อในชุดเดียวกันใช้คนละรูปแบบ ให้ใช้รูปแบบเดียวกัน เช่น ๑. ทุกข้อ",
    english="the items of one list are numbered in different styles; use one",
    why="A change of style tells the reader that a new level begins.",
    docx=DocxCheck(_check),
    good=(
        order_facts(),
        _items("๑. ก", "๒. ข", "๑) ค", "๒) ง", "๓. จ"),
        _items("๑. ก", "๑) ข", "๒. ค"),
        _items("๑. ก", "๑.๑ ข", "๑.๒ ค", "๒. ง", "๒.๑ จ"),
    ),
    bad=(_items("๑. ก", "๒) ข", "๓. ค"), _items("๑. ก", "2. ข"), _items("๑) ก", "๒) ข", "(๓) ค")),
)
