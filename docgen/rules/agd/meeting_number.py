"""A meeting is numbered within the calendar year it is held in: ครั้งที่ ๓/๒๕๖๙."""

import re
from collections.abc import Iterator
from typing import Final

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.thai.dates import buddhist_year
from docgen.thai.digits import to_thai_digits
from docgen.word.facts import DocxFacts
from docgen.word.meeting_parts import MEETINGS, Session, day_of, head_of, session_of
from docgen.word.meeting_specimens import agenda_facts, minutes_facts

_UNFILLED: Final = re.compile(r"ครั้งที่\s*(?:[.…_]{2,}|\s*/)")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    session, day = session_of(facts), day_of(facts)
    if session is None:
        lines = facts.with_role(Role.SESSION)
        if lines and not _UNFILLED.search("\n".join(line.text for line in head_of(facts))):
            yield AtParagraph(number=lines[0].number, end=len(lines[0].text))
    elif day and session.year != buddhist_year(day):
        told = _other_year(session, buddhist_year(day))
        yield AtParagraph("document", session.line.number, session.start, session.end, told)


def _other_year(session: Session, year: int) -> Message:
    told = (
        f"ครั้งที่ {session.number}/{session.year} แต่ประชุมในปี {year}"
        " เลขครั้งนับตามปีปฏิทินที่ประชุม ให้แก้เลขปีหรือวันที่"
    )
    return Message(to_thai_digits(told), f"the meeting was held in {year}, not {session.year}")


RULE = StructureRule(
    code="AGD001",
    clause="saraban-2526:25",
    severity=Severity.ERROR,
    message="ครั้งที่ประชุมต้องเป็น ครั้งที่ <ลำดับ>/<ปีปฏิทินที่ประชุม> เช่น ครั้งที่ ๓/๒๕๖๙",
    english="a meeting is numbered within its calendar year, as ครั้งที่ ๓/๒๕๖๙",
    why="The series starts again each January; two meetings of one number cannot be told apart.",
    docx=DocxCheck(_check, MEETINGS),
    good=(
        minutes_facts(),
        agenda_facts(),
        minutes_facts(session="ครั้งที่ ๓๖–๑/๒๕๖๙"),
        agenda_facts(session="ครั้งที่ ......./๒๕๖๙", met_on="วันที่ ....... เวลา ....... น."),
        agenda_facts(met_on="เดือนธันวาคม ๒๕๖๙"),
    ),
    bad=(
        minutes_facts(session="ครั้งที่ ๓/๒๕๖๘"),
        minutes_facts(session="ครั้งที่ ๓"),
        agenda_facts(session="ครั้งที่ ๑/๒๕๗๐"),
        agenda_facts(met_on="วันอังคารที่ ๕ มกราคม ๒๕๗๐ เวลา ๐๙.๓๐ น."),
    ),
)
