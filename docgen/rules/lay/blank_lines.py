"""Blank lines in the middle of the text push it down the page."""

from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.document_types import DocumentType
from docgen.saraban.roles import Role
from docgen.saraban.standard import BLANK_LINES_OF_TEXT
from docgen.word.facts import DocxFacts
from docgen.word.gaps import gaps_of
from docgen.word.specimens import order_facts, paragraph

_TEXT = frozenset(
    {
        Role.SUBJECT,
        Role.SALUTATION,
        Role.REFERENCE,
        Role.ENCLOSURE,
        Role.BODY,
        Role.CLAUSE_1,
        Role.CLAUSE_2,
        Role.CLAUSE_3,
    }
)
"""Around the emblem, the signature and a list attached, blank lines are the usual way."""


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for gap in gaps_of(facts):
        if {gap.above.role, gap.below.role} <= _TEXT and gap.lines > BLANK_LINES_OF_TEXT:
            line = gap.below
            yield AtParagraph("document", line.number, 0, len(line.text))


_BLANK = paragraph("", None)
_TEXTS = (paragraph("ด้วยสำนักงานจะจัดประชุม"), paragraph("จึงแจ้งมาเพื่อทราบ"))

RULE = StructureRule(
    code="LAY016",
    clause="docgen-house",
    severity=Severity.INFO,
    message="มีบรรทัดว่างหลายบรรทัดก่อนข้อความนี้ ให้ลบบรรทัดว่าง แล้วตั้งระยะก่อนย่อหน้าแทน",
    english="several blank lines before this text; set space before it instead",
    why="Blank lines stay behind when the text above grows, and open a hole on the page.",
    docx=DocxCheck(_check, frozenset(DocumentType)),
    good=(
        order_facts(),
        order_facts(body=(_TEXTS[0], _BLANK, _BLANK, _TEXTS[1])),
        order_facts(signature=(_BLANK,) * 4 + (paragraph("(นายดี)", Role.SIGNATURE),)),
    ),
    bad=(order_facts(body=(_TEXTS[0], _BLANK, _BLANK, _BLANK, _TEXTS[1])),),
)
