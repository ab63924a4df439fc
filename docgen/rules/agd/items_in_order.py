"""Agenda items are numbered on, and so are the items under each of them."""

import re
from collections import Counter
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
    """Judge the items of this number; others are read out, or are one that was mistyped."""
    before = 0
    lines = [line for line in section.lines if line.role is Role.AGENDA_SUBITEM]
    found = [(line, _SUBITEM.match(to_arabic_digits(line.text))) for line in lines]
    numbered = [(line, int(one[1]), int(one[2])) for line, one in found if one]
    heads = Counter(head for _, head, _ in numbered)
    for line, head, number in numbered:
        is_own, follows = head == section.number, number == before + 1
        if is_own or (follows and heads[head] == 1):
            if not (is_own and follows):
                yield _at(line, f"{section.number}.{before + 1}", f"{head}.{number}")
            before = number


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
        agenda_facts(item4=(*_FOURTH, subitem("วาระที่ ๔.๑ ค่ารถ"), subitem("๔.๒ ค่าซ่อม ๔.๕ ล้าน"))),
        agenda_facts(item4=(*_FOURTH, subitem("ค่าพาหนะนักเรียน"))),
        minutes_facts(item4=(*_FOURTH, subitem("๒.๑ สำรวจ"), subitem("๒.๒ สรุป"))),
    ),
    bad=(
        agenda_facts(item3=None),
        agenda_facts(item4=item("ระเบียบวาระที่ ๓  เรื่องที่เสนอให้ที่ประชุมพิจารณา")),
        agenda_facts(item4=(*_FOURTH, subitem("๔.๑ ค่าพาหนะ"), subitem("๔.๓ ค่าซ่อมแซม"))),
        minutes_facts(item4=(*_FOURTH, subitem("๓.๑ ค่าพาหนะ"))),
    ),
)
