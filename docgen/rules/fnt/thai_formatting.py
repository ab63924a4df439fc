"""Thai text says its font and size in the complex-script slots, which are the ones Word reads."""

import re
from collections.abc import Iterator
from itertools import dropwhile, takewhile

from docgen.findings import AtParagraph, FormatFix, Look, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.standard import FONT, FONT_SIZE
from docgen.thai.digits import to_thai_digits
from docgen.word.facts import DocxFacts, RunFacts
from docgen.word.specimens import order_facts, paragraph, run

_THAI = re.compile(r"[ก-๛]")
_NO_FONT = Message(
    f"ข้อความไทยไม่ได้กำหนดแบบอักษรไทย (w:cs) ให้กำหนดแบบอักษรของภาษาที่ซับซ้อนเป็น {FONT}",
    "Thai text without a complex-script font (w:cs)",
)
_NO_SIZE = Message(
    "ข้อความไทยไม่ได้กำหนดขนาดตัวอักษรไทย (w:szCs) ให้กำหนดขนาดของภาษาที่ซับซ้อนเป็น "
    f"{to_thai_digits(f'{FONT_SIZE.value:g}')} พอยต์",
    "Thai text without a complex-script size (w:szCs)",
)


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for story in facts.stories:
        for line in story.paragraphs:
            thai = [each for each in line.runs if _THAI.search(line.text, each.start, each.end)]
            wrong = list(dropwhile(lambda each: _fault(each) is None, thai))
            if wrong:
                fix = _mend(wrong[0])
                alike = list(takewhile(lambda each: _fault(each) and _mend(each) == fix, wrong))  # noqa: B023
                start, end = alike[0].start, alike[-1].end
                yield AtParagraph(story.name, line.number, start, end, _fault(wrong[0]), fix)


def _fault(each: RunFacts) -> Message | None:
    if each.thai_font is None:
        return _NO_FONT
    if each.thai_size is None:
        return _NO_SIZE
    if each.latin_size in (None, each.thai_size):
        return None
    thai, latin = (to_thai_digits(f"{size:g}") for size in (each.thai_size, each.latin_size or 0))
    return Message(
        f"ขนาดตัวอักษรไทย (w:szCs) {thai} พอยต์ ไม่เท่ากับขนาดอักษรละติน (w:sz) {latin} พอยต์ ให้กำหนดเท่ากัน",
        "the complex-script size (w:szCs) differs from the Latin size (w:sz)",
    )


def _mend(each: RunFacts) -> FormatFix:
    """Return what is missing, the characters drawn as large as they are drawn now."""
    size = (Look.SIZE, f"{each.thai_size or FONT_SIZE.value:g}")
    if each.thai_font is not None:
        return FormatFix((size,))
    font = (Look.THAI_FONT, FONT)
    return FormatFix((font,) if each.thai_size is not None else (font, size))


RULE = StructureRule(
    code="FNT003",
    clause="iso-29500",
    severity=Severity.ERROR,
    message="ข้อความไทยต้องกำหนดแบบอักษรและขนาดของอักษรไทย (w:cs และ w:szCs)",
    english="Thai text needs a complex-script font and size (w:cs, w:szCs)",
    why="Word sets Thai by these alone: without them the page changes on the next computer.",
    docx=DocxCheck(_check),
    good=(
        order_facts(),
        order_facts(body=paragraph("PMQA", runs=(run("PMQA", thai_font=None, thai_size=None),))),
        order_facts(body=paragraph("ก", runs=(run("ก", latin_size=20.0, thai_size=20.0),))),
    ),
    bad=(
        order_facts(body=paragraph("ก", runs=(run("ก", thai_font=None),))),
        order_facts(body=paragraph("๑", runs=(run("๑", thai_size=None),))),
        order_facts(body=paragraph("ก", runs=(run("ก", thai_size=14.0),))),
    ),
)
