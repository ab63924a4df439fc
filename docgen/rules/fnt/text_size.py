"""Text is set at the size of its part: 16 points, save where the standard says otherwise."""

from collections.abc import Iterator

from docgen.findings import AtParagraph, FormatFix, Look, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.document_types import DocumentType
from docgen.saraban.roles import Role
from docgen.saraban.standard import SIZE_TOLERANCE, STYLES
from docgen.saraban.units import Pt
from docgen.thai.digits import to_thai_digits
from docgen.thai.text import shortened
from docgen.word.facts import DocxFacts, RunFacts
from docgen.word.specimens import order_facts, paragraph, run

"""So many characters of a text are shown in a message."""
_FREE = {Role.EMBLEM, Role.RULE_LINE, Role.TITLE, Role.ANNEX_TITLE}
"""A picture or a line has no text to measure; a title may be larger."""


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for line in facts.body:
        style = STYLES.get(line.role) if line.role and line.role not in _FREE else None
        if style is None:
            continue
        wrong = [each for each in line.runs if _is_other(_size(each, line.text), style.size)]
        if wrong:
            start, end = wrong[0].start, wrong[-1].end
            text = line.text[start : wrong[0].end].strip()
            told = _wrong(text, _size(wrong[0], line.text) or 0, style.size)
            fix = FormatFix(((Look.SIZE, f"{style.size.value:g}"),))
            yield AtParagraph("document", line.number, start, end, told, fix)


def _is_other(size: float | None, right: Pt) -> bool:
    return size is not None and abs(size - right.value) > SIZE_TOLERANCE.value


def _size(each: RunFacts, whole: str) -> float | None:
    text = whole[each.start : each.end]
    if not text.strip():
        return None
    thai = each.forced_complex or any("ก" <= char <= "๛" for char in text)
    return each.thai_size if thai else each.latin_size


def _wrong(text: str, size: float, right: Pt) -> Message:
    told, wanted = to_thai_digits(f"{size:g}"), to_thai_digits(f"{right.value:g}")
    return Message(
        f"ข้อความ “{shortened(text)}” ใช้ตัวอักษรขนาด {told} พอยต์ ให้ใช้ {wanted} พอยต์",
        f"this text is set at {size:g} pt; use {right.value:g} pt",
    )


RULE = StructureRule(
    code="FNT002",
    clause="opm-typing-2553",
    severity=Severity.WARNING,
    message="ข้อความใช้ตัวอักษรขนาด ๑๖ พอยต์",
    english="text is set at 16 points",
    why="Smaller Thai text is hard to read; larger text wastes pages.",
    docx=DocxCheck(_check, frozenset(DocumentType)),
    good=(
        order_facts(),
        order_facts(title=paragraph("คำสั่งก", Role.TITLE, runs=(run("คำสั่งก", thai_size=18.0),))),
        order_facts(body=paragraph("ก", runs=(run("ก", thai_size=16.5),))),
    ),
    bad=(
        order_facts(body=paragraph("ก", runs=(run("ก", thai_size=15.0),))),
        order_facts(body=paragraph("PMQA", runs=(run("PMQA", latin_size=11.0),))),
        order_facts(members=paragraph("ก", Role.CELL, runs=(run("ก", thai_size=14.0),))),
    ),
)
