"""A large sum of money in running text, with no words beside it."""

from collections.abc import Iterator
from decimal import Decimal

from docgen.findings import AtParagraph, Fix, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.document_types import DocumentType
from docgen.thai.money import FoundAmount, baht_text, find_amounts
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.specimens import order_facts

_LARGE = Decimal(100_000)
_OPERATIVE = ("เป็นเงิน", "เป็นเงินทั้งสิ้น", "เป็นจำนวนเงิน", "จำนวนเงิน", "จำนวนเงินทั้งสิ้น", "เป็นเงินจำนวน")
_KINDS = frozenset(
    (DocumentType.LETTER, DocumentType.MEMO, DocumentType.ORDER, DocumentType.ANNOUNCEMENT)
)


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    amounts = [(line, found) for line in _prose(facts) for found in find_amounts(line.text)]
    said = {found.figures for _, found in amounts if found.words}
    for line, found in amounts:
        if _wants_words(line.text, found) and found.figures not in said:
            said.add(found.figures)
            words = f"{line.text[found.start : found.end]} ({baht_text(found.figures or 0)})"
            fix = Fix(words, safe=False)
            yield AtParagraph("document", line.number, found.start, found.end, fix=fix)


def _prose(facts: DocxFacts) -> Iterator[ParagraphFacts]:
    return (line for line in facts.body if not line.cell and "บาท" in line.text)


def _wants_words(text: str, found: FoundAmount) -> bool:
    large = found.figures is not None and found.figures >= _LARGE and not found.scaled
    return large and not found.words and text[: found.start].rstrip().endswith(_OPERATIVE)


RULE = StructureRule(
    code="MNY002",
    clause="docgen-house",
    severity=Severity.INFO,
    message="จำนวนเงินตั้งแต่หนึ่งแสนบาทขึ้นไปควรมีตัวอักษรกำกับในวงเล็บ",
    english="a sum of 100,000 baht and more has its words in brackets",
    why="A digit is easily lost or added; the words show which sum was meant.",
    docx=DocxCheck(_check, _KINDS),
    good=(
        order_facts(body="เป็นเงิน ๑๒๕,๐๐๐ บาท (หนึ่งแสนสองหมื่นห้าพันบาทถ้วน)"),
        order_facts(body="เป็นเงิน ๒,๕๐๐ บาท และวงเงินประมาณ ๑.๒ ล้านบาท"),
    ),
    bad=(order_facts(body="อนุมัติเงินจัดสรร เป็นเงินทั้งสิ้น ๑๒๕,๐๐๐ บาท ให้โรงเรียนในสังกัด"),),
)
