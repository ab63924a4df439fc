"""Latin letters keep the theme's font beside Thai letters in TH Sarabun."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, FormatFix, Look, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.standard import ACCEPTED_FONTS, FONT
from docgen.word.facts import DocxFacts, RunFacts
from docgen.word.specimens import order_facts, paragraph, run

_LATIN = re.compile(r"[A-Za-z0-9]")
_FAMILIES = frozenset(name.casefold() for name in ACCEPTED_FONTS)
_FIX = FormatFix(((Look.THAI_FONT, FONT),))


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for line in facts.body:
        for each in line.runs:
            if _is_mixed(each) and _LATIN.search(line.text, each.start, each.end):
                told = _told(line.text[each.start : each.end].strip(), each.latin_font or "")
                yield AtParagraph("document", line.number, each.start, each.end, told, _FIX)


def _is_mixed(each: RunFacts) -> bool:
    thai, latin = (each.thai_font or "").casefold(), (each.latin_font or "").casefold()
    free = each.theme_font and not each.forced_complex
    return free and thai in _FAMILIES and latin != "" and latin not in _FAMILIES


def _told(text: str, font: str) -> Message:
    return Message(
        f"อักษรโรมันหรือเลขอารบิกใน “{text[:30]}” ยังใช้แบบอักษร {font} ของชุดรูปแบบ ให้ใช้ {FONT} ทั้งข้อความ",
        f"Latin letters keep the theme's font {font}; use {FONT}",
    )


_MIXED = run("ISO 9001", theme_font=True, latin_font="Calibri")
_THAI = run("ประชุม", theme_font=True, latin_font="Calibri")

RULE = StructureRule(
    code="FNT004",
    clause="iso-29500",
    severity=Severity.WARNING,
    message="อักษรโรมันยังใช้แบบอักษรของชุดรูปแบบ ให้กำหนดแบบอักษรเดียวกันทั้งข้อความ",
    english="a theme font is left beside the explicit Thai font",
    why="The English words of a sentence change their face on the next computer.",
    docx=DocxCheck(_check),
    good=(
        order_facts(),
        order_facts(body=paragraph("ประชุม", runs=(_THAI,))),
        order_facts(body=paragraph("ISO 9001", runs=(run("ISO 9001", theme_font=True),))),
        order_facts(body=paragraph("ISO 9001", runs=(run("ISO 9001", latin_font="Calibri"),))),
    ),
    bad=(order_facts(body=paragraph("ISO 9001", runs=(_MIXED,))),),
)
