"""A paragraph is not longer than eight lines."""

import unicodedata
from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.document_types import DocumentType
from docgen.saraban.roles import Role
from docgen.saraban.standard import LETTERS_OF_A_LINE, PARAGRAPH_LINES
from docgen.word.facts import DocxFacts
from docgen.word.specimens import order_facts

_MOST = PARAGRAPH_LINES * LETTERS_OF_A_LINE


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    """Only what is longer for certain is told: where lines end, the file does not say."""
    for line in facts.body:
        longest = max(map(_width, line.text.split("\n")), default=0)
        if line.role is Role.BODY and not line.cell and longest > _MOST:
            yield AtParagraph("document", line.number, 0, len(line.text))


def _width(text: str) -> int:
    """Return the letters of a text that take room of their own."""
    return sum(unicodedata.category(char) != "Mn" for char in text)


_SENTENCE = "สำนักงานพิจารณาแล้ว เห็นว่าโรงเรียนมีความพร้อม "

RULE = StructureRule(
    code="LAY014",
    clause="docgen-house",
    severity=Severity.INFO,
    message="ย่อหน้านี้ยาวเกิน ๘ บรรทัด ให้แบ่งเป็นหลายย่อหน้าตามเนื้อความ",
    english="a paragraph of more than eight lines; break it where the matter ends",
    why="The reader looks for the wish of the letter and does not find it in a long block.",
    docx=DocxCheck(_check, frozenset(DocumentType)),
    good=(order_facts(), order_facts(body=_SENTENCE * 20), order_facts(body=f"{_SENTENCE}\n" * 30)),
    bad=(order_facts(body=_SENTENCE * 30),),
)
