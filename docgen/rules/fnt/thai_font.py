"""The text of an official document is set in TH Sarabun."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, FormatFix, Look, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.document_types import DocumentType
from docgen.saraban.standard import ACCEPTED_FONTS, DECEPTIVE_FONTS, FONT
from docgen.thai.text import shortened
from docgen.word.facts import DocxFacts, RunFacts
from docgen.word.specimens import order_facts, paragraph, run

_THAI = re.compile(r"[ก-๛]")
"""So many characters of a text are shown in a message."""
_FIX = FormatFix(((Look.THAI_FONT, FONT),))
_FAMILIES = {name.casefold() for name in ACCEPTED_FONTS | DECEPTIVE_FONTS}
"""TH SarabunIT๙ is of the family; another rule says why it deceives."""


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for story in facts.stories:
        for line in story.paragraphs:
            wrong = [each for each in line.runs if _is_other(each, line.text)]
            if wrong:
                text = line.text[wrong[0].start : wrong[0].end].strip()
                told = _told(text, wrong[0].thai_font or "")
                yield AtParagraph(
                    story.name, line.number, wrong[0].start, wrong[-1].end, told, _FIX
                )


def _is_other(each: RunFacts, whole: str) -> bool:
    thai = _THAI.search(whole, each.start, each.end)
    return bool(each.thai_font and thai and each.thai_font.casefold() not in _FAMILIES)


def _told(text: str, font: str) -> Message:
    return Message(
        f"ข้อความ “{shortened(text)}” ใช้แบบอักษร {font} ให้ใช้ {FONT}",
        f"this text is set in {font}; use {FONT}",
    )


RULE = StructureRule(
    code="FNT001",
    clause="cabinet-2553-09-07",
    severity=Severity.WARNING,
    message=f"ใช้แบบอักษรไทยสารบรรณ ({FONT})",
    english=f"Thai text is set in the TH Sarabun family ({FONT})",
    why="It is the government's standard face, and every office has it.",
    docx=DocxCheck(_check, frozenset(DocumentType)),
    good=(
        order_facts(),
        order_facts(subject=paragraph("ก", runs=(run("ก", thai_font="TH SarabunIT๙"),))),
        order_facts(subject=paragraph("PMQA", runs=(run("PMQA", thai_font="Angsana New"),))),
    ),
    bad=(
        order_facts(subject=paragraph("เรื่อง", runs=(run("เรื่อง", thai_font="Angsana New"),))),
        order_facts(
            subject=paragraph("กข", runs=(run("ก"), run("ข", start=1, end=2, thai_font="Tahoma")))
        ),
    ),
)
