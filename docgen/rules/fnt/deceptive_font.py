"""TH SarabunIT๙ draws Arabic digits as Thai ones: the page deceives."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.standard import DECEPTIVE_FONTS
from docgen.word.facts import DocxFacts
from docgen.word.specimens import order_facts, paragraph, run

_FAMILIES = frozenset(name.casefold() for name in DECEPTIVE_FONTS)
_SEEN = re.compile(r"[0-9A-Za-zก-๛]")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    """Tell it once: a file in this font is in it from end to end."""
    for story in facts.stories:
        for line in story.paragraphs:
            for each in line.runs:
                fonts = {(each.thai_font or "").casefold(), (each.latin_font or "").casefold()}
                if fonts & _FAMILIES and _SEEN.search(line.text, each.start, each.end):
                    yield AtParagraph(story.name, line.number, each.start, each.end)
                    return


RULE = StructureRule(
    code="FNT005",
    clause="cabinet-2553-09-07",
    severity=Severity.WARNING,
    message="เอกสารใช้แบบอักษร TH SarabunIT๙ ซึ่งแสดงเลขอารบิกเป็นรูปเลขไทย "
    "ให้เปลี่ยนเลขเป็นเลขไทยจริง แล้วใช้ TH SarabunPSK หรือ TH Sarabun New",
    english="TH SarabunIT๙ shows Arabic digits as Thai ones; convert the digits, change the font",
    why="Search, copies and links hold Arabic digits, and another computer prints them so.",
    docx=DocxCheck(_check),
    good=(
        order_facts(),
        order_facts(body=paragraph("ก", runs=(run("ก", thai_font="TH Sarabun New"),))),
        order_facts(body=paragraph(" ", runs=(run(" ", thai_font="TH SarabunIT๙"),))),
    ),
    bad=(
        order_facts(body=paragraph("ก", runs=(run("ก", thai_font="TH SarabunIT๙"),))),
        order_facts(body=paragraph("12", runs=(run("12", latin_font="TH SarabunIT9"),))),
    ),
)
