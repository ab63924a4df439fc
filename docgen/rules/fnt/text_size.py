"""Text is set at the size of its part: 16 points, save where the standard says otherwise."""

from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.saraban.standard import SIZE_TOLERANCE, STYLES
from docgen.saraban.units import Pt
from docgen.thai.digits import to_thai_digits
from docgen.word.facts import DocxFacts, RunFacts
from docgen.word.specimens import order_facts, paragraph, run

_SHOWN = 30
"""So many characters of a text are shown in a message."""
_FREE = {Role.EMBLEM, Role.RULE_LINE, Role.TITLE, Role.ANNEX_TITLE}
"""A picture or a line has no text to measure; a title may be larger."""


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for line in facts.body:
        style = STYLES.get(line.role) if line.role and line.role not in _FREE else None
        for each in line.runs if style else ():
            text, size = line.text[each.start : each.end], _size(each, line.text)
            if style and size is not None and abs(size - style.size.value) > SIZE_TOLERANCE.value:
                told = _wrong(text.strip(), size, style.size)
                yield AtParagraph("document", line.number, each.start, each.end, told)
                break


def _size(each: RunFacts, whole: str) -> float | None:
    text = whole[each.start : each.end]
    if not text.strip():
        return None
    thai = each.forced_complex or any("ก" <= char <= "๛" for char in text)
    return each.thai_size if thai else each.latin_size


def _wrong(text: str, size: float, right: Pt) -> Message:
    told, wanted = to_thai_digits(f"{size:g}"), to_thai_digits(f"{right.value:g}")
    return Message(
        f"ข้อความ “{_shortened(text)}” ใช้ตัวอักษรขนาด {told} พอยต์ ให้ใช้ {wanted} พอยต์",
        f"this text is set at {size:g} pt; use {right.value:g} pt",
    )


def _shortened(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


RULE = StructureRule(
    code="FNT002",
    clause="opm-typing-2553",
    severity=Severity.WARNING,
    message="ข้อความใช้ตัวอักษรขนาด ๑๖ พอยต์",
    english="text is set at 16 points",
    why="Smaller Thai text is hard to read; larger text wastes pages.",
    docx=DocxCheck(_check, frozenset({"order"})),
    good=(
        order_facts(),
        order_facts(title=paragraph("คำสั่งก", Role.TITLE, runs=(run("คำสั่งก", thai_size=18.0),))),
        order_facts(body=paragraph("ก", runs=(run("ก", latin_size=11.0),))),
        order_facts(body=paragraph("ก", runs=(run("ก", thai_size=None),))),
        order_facts(body=paragraph("ก", runs=(run("ก", thai_size=16.5),))),
        order_facts(body=paragraph("  ", runs=(run("  ", latin_size=8.0),))),
        order_facts(body=paragraph("ก", role=None, runs=(run("ก", thai_size=12.0),))),
    ),
    bad=(
        order_facts(body=paragraph("ก", runs=(run("ก", thai_size=15.0),))),
        order_facts(body=paragraph("PMQA", runs=(run("PMQA", latin_size=11.0),))),
        order_facts(body=paragraph("กข", runs=(run("ก"), run("กข", start=1, thai_size=18.0)))),
        order_facts(members=paragraph("ก", Role.CELL, runs=(run("ก", thai_size=14.0),))),
    ),
)
