"""One budget line has one amount in a document."""

import re
from collections.abc import Iterator
from decimal import Decimal

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.thai.digits import to_arabic_digits
from docgen.thai.money import FoundAmount, baht_figures, find_amounts
from docgen.word.facts import DocxFacts
from docgen.word.specimens import order_facts, paragraph

_CODE = re.compile(r"(?<![0-9])(?:[0-9]{15,20}|[0-9]{5}(?:\s?[0-9]{3,5}){3,4})(?![0-9])")
_LABEL = re.compile(r"([ก-๎]+)\s*(?:จำนวน|เป็นเงิน)?\s*$")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    first: dict[tuple[str, str], Decimal] = {}
    for line in facts.body:
        if line.cell or "บาท" not in line.text:
            continue
        codes = _CODE.findall(to_arabic_digits(line.text))
        amounts = [found for found in find_amounts(line.text) if found.figures is not None]
        if len(codes) != 1 or len(amounts) != 1:
            continue
        [found] = amounts
        figures = found.figures or Decimal(0)
        said = first.setdefault((codes[0].replace(" ", ""), _label(line.text, found)), figures)
        if said != figures:
            told = _told(figures, said)
            yield AtParagraph("document", line.number, found.start, found.figures_end, told)


def _label(text: str, found: FoundAmount) -> str:
    label = _LABEL.search(text, 0, found.start)
    return label[1] if label else ""


def _told(this: Decimal, other: Decimal) -> Message:
    one, two = baht_figures(this), baht_figures(other)
    return Message(
        f"รหัสงบประมาณเดียวกันเขียน {one} บาท แต่ข้างต้นเขียน {two} บาท ให้ตรวจว่าจำนวนใดถูก",
        f"one budget line has {this} baht here and {other} above",
    )


_LINE = "รหัสงบประมาณ 20004310010003214560 จัดสรรเป็นเงิน "

RULE = StructureRule(
    code="MNY005",
    clause="docgen-consistency",
    severity=Severity.ERROR,
    message="รายการเดียวกันเขียนจำนวนเงินไม่เท่ากัน ให้ตรวจว่าจำนวนใดถูก",
    english="one budget line has two amounts; which is right?",
    why="The school spends the larger amount, and the treasury pays the smaller.",
    docx=DocxCheck(_check),
    good=(
        order_facts(),
        order_facts(body=(paragraph(f"{_LINE}๕๐๐ บาท"), paragraph(f"{_LINE}๕๐๐.๐๐ บาท"))),
        order_facts(body=(paragraph(f"{_LINE}๕๐๐ บาท"), paragraph(f"{_LINE}คงเหลือ ๓๐๐ บาท"))),
    ),
    bad=(order_facts(body=(paragraph(f"{_LINE}๕๐๐ บาท"), paragraph(f"{_LINE}๕๐๕ บาท"))),),
)
