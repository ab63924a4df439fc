"""Agenda items are numbered on, and so are the items under each of them."""

import re
from collections.abc import Iterator
from typing import Final

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.thai.digits import to_arabic_digits, to_thai_digits
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.meeting_parts import MEETINGS, AgendaSection, agenda_sections
from docgen.word.meeting_specimens import agenda_facts, item, minutes_facts, subitem

_SUBITEM: Final = re.compile(r"\s*(?:(?:ระเบียบ)?วาระที่\s*|เรื่องที่\s*)?(\d+)\.(\d+)(?![\d.]*\d)")
_MOVED: Final = re.compile(r"(?:เลื่อน|สลับ|นำ|ยก)\S*(?:ระเบียบ)?วาระ")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    sections = [section for section in agenda_sections(facts) if section.number is not None]
    if _MOVED.search(facts.text):
        return
    before = 0
    for section in sections:
        number = section.number or 0
        if number not in (1, before + 1):
            yield _at(section.item, f"{before + 1}", f"{number}")
        before = number
        yield from _under(section)


def _under(section: AgendaSection) -> Iterator[AtParagraph]:
    before = 0
    for line in section.lines:
        found = _SUBITEM.match(to_arabic_digits(line.text))
        if line.role is not Role.AGENDA_SUBITEM or not found:
            continue
        expected = f"{section.number}.{before + 1}"
        if (int(found[1]), int(found[2])) != (section.number, before + 1):
            yield _at(line, expected, f"{found[1]}.{found[2]}")
        before = int(found[2])


def _at(line: ParagraphFacts, expected: str, written: str) -> AtParagraph:
    start = to_arabic_digits(line.text).index(written)
    told = to_thai_digits(f"ถัดไปควรเป็นลำดับ {expected} แต่เขียน {written} ให้ตรวจว่าขาดหรือซ้ำ")
    message = Message(told, f"the next item is {expected}, not {written}")
    return AtParagraph("document", line.number, start, start + len(written), message)


_FOURTH: Final = item("ระเบียบวาระที่ ๔  เรื่องที่เสนอให้ที่ประชุมพิจารณา")

RULE = StructureRule(
    code="AGD002",
    clause="docgen-consistency",
    severity=Severity.ERROR,
    message="ลำดับระเบียบวาระต้องต่อเนื่อง และข้อย่อยขึ้นต้นด้วยเลขของวาระนั้น",
    english="agenda items are numbered on, and items under them by their number",
    why="Resolutions are quoted by these numbers for years.",
    docx=DocxCheck(_check, MEETINGS),
    good=(
        agenda_facts(),
        minutes_facts(),
        minutes_facts(opening="ประธานขอเลื่อนระเบียบวาระที่ ๔ ขึ้นมาก่อน", item3=None),
        agenda_facts(
            item4=(*_FOURTH, subitem("วาระที่ ๔.๑ ค่าพาหนะ"), subitem("๔.๒ ค่าซ่อมแซม ๔.๕ ล้านบาท"))
        ),
        agenda_facts(item4=(*_FOURTH, subitem("ค่าพาหนะนักเรียน"))),
    ),
    bad=(
        agenda_facts(item3=None),
        agenda_facts(item4=item("ระเบียบวาระที่ ๓  เรื่องที่เสนอให้ที่ประชุมพิจารณา")),
        agenda_facts(item4=(*_FOURTH, subitem("๔.๑ ค่าพาหนะ"), subitem("๔.๓ ค่าซ่อมแซม"))),
        minutes_facts(item4=(*_FOURTH, subitem("๓.๑ ค่าพาหนะ"))),
    ),
)
