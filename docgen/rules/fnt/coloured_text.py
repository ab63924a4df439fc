"""Text is black; only marks of speed and secrecy are red."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts, ParagraphFacts, RunFacts
from docgen.word.specimens import order_facts, paragraph, run

_MARKS = frozenset({Role.SPEED, Role.SECRECY})
_MARK_WORDS = re.compile(r"\s*(ด่วน|ลับ|ร่าง|สำเนา)")
_LINK = re.compile(r"https?:|www\.|@|\.(?:go|ac|or|co)\.th|\.com")
_RGB = re.compile(r"[0-9A-Fa-f]{6}")
_NEARLY_BLACK = 0x40


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    """Tell of each colour once."""
    told: set[str] = set()
    for line in facts.body:
        for each in line.runs if not _is_free(line) else ():
            colour = (each.colour or "").upper()
            if colour not in told and _is_coloured(line.text, each):
                told.add(colour)
                yield AtParagraph("document", line.number, each.start, each.end)


def _is_free(line: ParagraphFacts) -> bool:
    """Return whether colour is allowed: tables have coloured heads, links are blue."""
    return bool(line.cell or line.role in _MARKS or _MARK_WORDS.match(line.text))


def _is_coloured(text: str, each: RunFacts) -> bool:
    shown, colour = text[each.start : each.end], each.colour or ""
    if not shown.strip() or not _RGB.fullmatch(colour) or _LINK.search(text):
        return False
    return max(bytes.fromhex(colour)) > _NEARLY_BLACK


def _blue(text: str, cell: tuple[int, int, int] | None = None) -> ParagraphFacts:
    return paragraph(text, runs=(run(text, colour="0000FF"),), cell=cell)


RULE = StructureRule(
    code="FNT008",
    clause="docgen-house",
    severity=Severity.INFO,
    message="ข้อความมีสี ให้ใช้สีดำ (สีแดงใช้เฉพาะชั้นความเร็วและชั้นความลับ)",
    english="coloured text; use black (red is for marks of speed and secrecy)",
    why="Colour is lost in copies, and often it marks what was still to be filled in.",
    docx=DocxCheck(_check),
    good=(
        order_facts(),
        order_facts(body=_blue("ไปรษณีย์อิเล็กทรอนิกส์ saraban@sn1.go.th")),
        order_facts(body=_blue("รายการ", cell=(1, 1, 1))),
        order_facts(body=paragraph("ก", runs=(run("ก", colour="0D0D0D"),))),
        order_facts(body=paragraph("ด่วนที่สุด", Role.SPEED, runs=(run("ด่วนที่สุด", colour="FF0000"),))),
    ),
    bad=(order_facts(body=_blue("ข้อความ")),),
)
