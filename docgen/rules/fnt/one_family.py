"""A document is set in one Thai family, not in PSK here and New there."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.standard import ACCEPTED_FONTS
from docgen.word.facts import DocxFacts
from docgen.word.specimens import order_facts, paragraph, run

_THAI = re.compile(r"[ก-ฮ]")
_FAMILIES = frozenset(name.casefold() for name in ACCEPTED_FONTS)
"""Other families are the business of other rules."""


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    first = ""
    for line in facts.body:
        for each in line.runs:
            font = each.thai_font or ""
            if font.casefold() not in _FAMILIES or not _THAI.search(
                line.text, each.start, each.end
            ):
                continue
            first = first or font
            if font.casefold() != first.casefold():
                told = _told(first, font)
                yield AtParagraph("document", line.number, each.start, each.end, told)
                return


def _told(first: str, font: str) -> Message:
    return Message(
        f"เอกสารใช้ทั้ง {first} และ {font} ให้ใช้แบบอักษรเดียวกันทั้งฉบับ",
        f"set both in {first} and in {font}; use one family",
    )


_NEW = paragraph("ข้อความ", runs=(run("ข้อความ", thai_font="TH Sarabun New"),))

RULE = StructureRule(
    code="FNT006",
    clause="docgen-house",
    severity=Severity.INFO,
    message="ใช้แบบอักษรไทยแบบเดียวกันทั้งฉบับ",
    english="one Thai family in one document",
    why="The two cuts of TH Sarabun differ a little, which looks like text pasted in.",
    docx=DocxCheck(_check),
    good=(
        order_facts(),
        order_facts(body=paragraph("ก", runs=(run("ก", thai_font="th sarabunpsk"),))),
        order_facts(body=paragraph("ก", runs=(run("ก", thai_font="Angsana New"),))),
        order_facts(body=paragraph("๒", runs=(run("๒", thai_font="TH Sarabun New"),))),
    ),
    bad=(order_facts(body=_NEW),),
)
