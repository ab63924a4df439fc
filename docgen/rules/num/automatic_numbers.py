"""An automatic list prints Arabic numbers in a document of Thai digits."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, FormatFix, Look, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.thai.digits import arabic_spans
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.specimens import order_facts, paragraph

_THAI_DIGIT = re.compile("[๐-๙]")
_THAI_LETTER = re.compile("[ก-ฮ]")
_ARABIC = "decimal"
_FIX = FormatFix(((Look.NUMBERING, "thaiNumbers"),))


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    if not _is_in_thai_digits(facts):
        return
    in_list = False
    for line in facts.body:
        arabic = line.numbering == _ARABIC and _THAI_LETTER.search(line.text) is not None
        if arabic and not in_list:
            yield AtParagraph("document", line.number, 0, len(line.text), fix=_FIX)
        in_list = arabic or (in_list and not line.text)


def _is_in_thai_digits(facts: DocxFacts) -> bool:
    thai = sum(len(_THAI_DIGIT.findall(line.text)) for line in facts.body)
    return thai > sum(end - start for line in facts.body for start, end in _arabic(line))


def _arabic(line: ParagraphFacts) -> Iterator[tuple[int, int]]:
    if not line.cell:
        yield from arabic_spans(line.text)


RULE = StructureRule(
    code="NUM009",
    clause="cabinet-2543-05-02",
    severity=Severity.INFO,
    message="ลำดับข้ออัตโนมัติพิมพ์เป็นเลขอารบิก ให้ตั้งรูปแบบลำดับเลขเป็นเลขไทย",
    english="the automatic list prints Arabic numbers; set its number format to Thai",
    why="The number stands in no text, so that nobody sees it until the page is printed.",
    docx=DocxCheck(_check),
    good=(
        order_facts(),
        order_facts(duties=paragraph("จัดทำแผน", numbering="thaiNumbers")),
        order_facts(duties=paragraph("จัดทำแผน", numbering="bullet")),
    ),
    bad=(order_facts(duties=paragraph("จัดทำแผน", numbering="decimal")),),
)
