"""The signature does not begin a page of its own."""

from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.document_types import DocumentType
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.letter_specimens import letter_facts
from docgen.word.specimens import order_facts, paragraph

_BLOCK = frozenset({Role.CLOSING, Role.ORDERED_ON, Role.SIGNATURE, Role.POSITION})


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    """Only a page break somebody set is seen: where Word breaks the page, the file does not say."""
    for line in facts.body:
        if line.role in _BLOCK and line.page_break_before and not line.cell:
            yield AtParagraph("document", line.number, 0, len(line.text))


RULE = StructureRule(
    code="LAY012",
    clause="typing-2526:10",
    severity=Severity.WARNING,
    message="ส่วนลงชื่อถูกตั้งให้ขึ้นหน้าใหม่ ให้มีข้อความอย่างน้อย ๒ บรรทัดอยู่หน้าเดียวกับการลงชื่อ",
    english="the signature is made to begin a page; keep two lines of text with it",
    why="A page that holds only a signature can be put under any text.",
    docx=DocxCheck(_check, frozenset(DocumentType)),
    good=(
        order_facts(),
        letter_facts(body=paragraph("จึงเรียนมาเพื่อทราบ", page_break_before=True)),
    ),
    bad=(
        letter_facts(closing=paragraph("ขอแสดงความนับถือ", Role.CLOSING, page_break_before=True)),
        order_facts(signature=paragraph("(นายดี)", Role.SIGNATURE, page_break_before=True)),
    ),
)
