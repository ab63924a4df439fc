"""Arabic digits in TH SarabunIT๙, which draws them as Thai digits."""

from collections.abc import Iterator

from docgen.findings import AtParagraph, Fix, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.standard import DECEPTIVE_FONTS
from docgen.thai.digits import arabic_spans, to_thai_digits
from docgen.word.facts import DocxFacts, ParagraphFacts, RunFacts
from docgen.word.specimens import order_facts, paragraph, run

_DECEPTIVE = {name.casefold() for name in DECEPTIVE_FONTS}


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for story in facts.stories:
        for line in story.paragraphs:
            for start, end in _deceptive_digits(line):
                fix = Fix(to_thai_digits(line.text[start:end]))
                yield AtParagraph(story.name, line.number, start, end, fix=fix)


def _deceptive_digits(line: ParagraphFacts) -> Iterator[tuple[int, int]]:
    runs = [each for each in line.runs if _draws_thai_digits(each)]
    for start, end in arabic_spans(line.text) if runs else ():
        if any(each.start < end and start < each.end for each in runs):
            yield start, end


def _draws_thai_digits(each: RunFacts) -> bool:
    font = each.thai_font if each.forced_complex else each.latin_font
    return bool(font and font.casefold() in _DECEPTIVE)


_FONT = "TH SarabunIT๙"
_CASE = "ที่ 412/2569"

RULE = StructureRule(
    code="NUM011",
    clause="docgen-consistency",
    severity=Severity.ERROR,
    message=f"เลขนี้เป็นเลขอารบิกที่แบบอักษร {_FONT} วาดให้เห็นเป็นเลขไทย ให้พิมพ์เป็นเลขไทย",
    english="these are Arabic digits that the font draws as Thai ones; type Thai digits",
    why="On another computer, in a search or in e-saraban the number is Arabic again.",
    docx=DocxCheck(_check),
    good=(
        order_facts(),
        order_facts(number=paragraph("ที่ ๔๑๒/๒๕๖๙", runs=(run("ที่ ๔๑๒/๒๕๖๙", latin_font=_FONT),))),
        order_facts(number=paragraph(_CASE, runs=(run(_CASE, thai_font=_FONT),))),
        order_facts(body=paragraph("A4 V2", runs=(run("A4 V2", latin_font=_FONT),))),
    ),
    bad=(
        order_facts(number=paragraph("ก 3", runs=(run("ก 3", latin_font=_FONT),))),
        order_facts(
            number=paragraph(
                "ก 3", runs=(run("ก 3", thai_font="th sarabunit9", forced_complex=True),)
            )
        ),
    ),
)
