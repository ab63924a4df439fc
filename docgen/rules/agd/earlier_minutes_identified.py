"""The item that adopts earlier minutes names the meeting and its day."""

import re
from collections.abc import Iterator
from typing import Final

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.thai.date_reading import find_dates
from docgen.thai.digits import to_thai_digits
from docgen.word.facts import DocxFacts
from docgen.word.meeting_parts import (
    MEETINGS,
    Session,
    agenda_sections,
    session_of,
    sessions_in,
)
from docgen.word.meeting_specimens import agenda_facts, item, minutes_facts

_ADOPTS: Final = re.compile(r"รับรองรายงาน")
_NOTHING: Final = re.compile(r"(?:^|[\s\-–—(])(?:ไม่มี|ยังไม่มี|งด)|ครั้งแรก", re.MULTILINE)


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    own = session_of(facts)
    for section in agenda_sections(facts):
        if not _ADOPTS.search(section.item.text) or _NOTHING.search(section.text):
            continue
        named = [found for line in (section.item, *section.lines) for found in sessions_in(line)]
        if not named or not any(True for _ in find_dates(section.text)):
            yield AtParagraph(number=section.item.number, end=len(section.item.text))
        elif own and (wrong := _not_earlier(named, own)):
            told = _later(wrong)
            yield AtParagraph("document", wrong.line.number, wrong.start, wrong.end, told)


def _not_earlier(named: list[Session], own: Session) -> Session | None:
    later = [each for each in named if each.year == own.year and each.number >= own.number]
    return named[0] if len(later) == len(named) else None


def _later(session: Session) -> Message:
    told = f"รับรองรายงานการประชุมครั้งที่ {session.number}/{session.year} ไม่ได้ เพราะไม่ใช่การประชุมครั้งก่อน"
    return Message(to_thai_digits(told), "minutes of this or a later meeting cannot be adopted")


_ADOPTING: Final = "ระเบียบวาระที่ ๒  เรื่องรับรองรายงานการประชุม"

RULE = StructureRule(
    code="AGD003",
    clause="saraban-2526:25",
    severity=Severity.WARNING,
    message="วาระรับรองรายงานการประชุมต้องระบุครั้งที่และวันที่ของการประชุมที่รับรอง",
    english="the item that adopts minutes names the meeting and its day",
    why="Members must know which minutes they adopt.",
    docx=DocxCheck(_check, MEETINGS),
    good=(
        agenda_facts(),
        minutes_facts(),
        agenda_facts(session="ครั้งที่ ๑/๒๕๗๐", met_on="วันที่ ๕ มกราคม ๒๕๗๐"),
        agenda_facts(item2=item(_ADOPTING, "ครั้งที่ ๒/๒๕๖๙ วันที่ ๒๒ ตุลาคม ๒๕๖๙")),
        minutes_facts(item2=item(_ADOPTING, "ไม่มี เนื่องจากเป็นการประชุมครั้งแรก")),
    ),
    bad=(
        agenda_facts(item2=item(_ADOPTING)),
        agenda_facts(item2=item(_ADOPTING, "ครั้งที่ ๒/๒๕๖๙")),
        minutes_facts(item2=item(_ADOPTING, "ครั้งที่ ๓/๒๕๖๙ เมื่อวันที่ ๑๙ พฤศจิกายน ๒๕๖๙")),
    ),
)
