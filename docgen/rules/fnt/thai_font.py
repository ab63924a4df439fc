"""The text of an official document is set in TH Sarabun."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.standard import ACCEPTED_FONTS, DECEPTIVE_FONTS, FONT
from docgen.word.facts import DocxFacts
from docgen.word.specimens import order_facts, paragraph, run

_THAI = re.compile(r"[ก-๛]")
_SHOWN = 30
"""So many characters of a text are shown in a message."""
_FAMILIES = {name.casefold() for name in ACCEPTED_FONTS | DECEPTIVE_FONTS}
"""TH SarabunIT๙ is of the family; another rule says why it deceives."""


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for story in facts.stories:
        for line in story.paragraphs:
            for each in line.runs:
                text, font = line.text[each.start : each.end], each.thai_font
                if font and _THAI.search(text) and font.casefold() not in _FAMILIES:
                    told = Message(
                        f"ข้อความ “{_shortened(text.strip())}” ใช้แบบอักษร {font} ให้ใช้ {FONT}",
                        f"this text is set in {font}; use {FONT}",
                    )
                    yield AtParagraph(story.name, line.number, each.start, each.end, told)
                    break


def _shortened(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


RULE = StructureRule(
    code="FNT001",
    clause="cabinet-2553-09-07",
    severity=Severity.WARNING,
    message=f"ใช้แบบอักษรไทยสารบรรณ ({FONT})",
    english=f"Thai text is set in the TH Sarabun family ({FONT})",
    why="It is the government's standard face, and every office has it.",
    docx=DocxCheck(_check, frozenset({"order"})),
    good=(
        order_facts(),
        order_facts(subject=paragraph("ก", runs=(run("ก", thai_font="TH Sarabun New"),))),
        order_facts(subject=paragraph("ก", runs=(run("ก", thai_font="TH SarabunIT๙"),))),
        order_facts(subject=paragraph("ก", runs=(run("ก", latin_font="Times New Roman"),))),
        order_facts(subject=paragraph("PMQA", runs=(run("PMQA", thai_font="Angsana New"),))),
        order_facts(subject=paragraph("ก", runs=(run("ก", thai_font=None),))),
    ),
    bad=(
        order_facts(subject=paragraph("เรื่อง", runs=(run("เรื่อง", thai_font="Angsana New"),))),
        order_facts(subject=paragraph("๑๒", runs=(run("๑๒", thai_font="Cordia New"),))),
        order_facts(
            subject=paragraph("กข", runs=(run("ก"), run("ข", start=1, end=2, thai_font="Tahoma")))
        ),
    ),
)
