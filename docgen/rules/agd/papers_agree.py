"""Invitation, agenda and minutes of one meeting say the same day and place."""

from collections.abc import Iterator
from typing import Final

from docgen.cases.meetings import MeetingPaper, meeting_papers, same_words
from docgen.cases.rule import AtFile, CaseFacts, CaseRule
from docgen.cases.specimens import case
from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.model.office_data import OfficeData
from docgen.thai.dates import long_date
from docgen.word.facts import ParagraphFacts
from docgen.word.meeting_specimens import agenda_facts, invitation_facts, minutes_facts


def _check(case: CaseFacts, _office: OfficeData | None) -> Iterator[AtFile]:
    first: dict[tuple[str, tuple[int, int]], MeetingPaper] = {}
    for paper in meeting_papers(case):
        one = first.setdefault((paper.committee, paper.number), paper)
        if one.day != paper.day:
            yield _at(paper, paper.line, _another_day(one))
        if one.place and paper.place and not same_words(one.place.text, paper.place.text):
            yield _at(paper, paper.place, _another_place(one, one.place.text.strip()))


def _at(paper: MeetingPaper, line: ParagraphFacts, told: Message) -> AtFile:
    return AtFile(paper.path, AtParagraph("document", line.number, 0, len(line.text), told))


def _another_place(paper: MeetingPaper, place: str) -> Message:
    return Message(
        f"สถานที่ไม่ตรงกับ {paper.path.name} ซึ่งเขียนว่า “{place}” ให้แก้ให้ตรงกัน",
        f"{paper.path.name} says another place",
    )


def _another_day(paper: MeetingPaper) -> Message:
    return Message(
        f"วันประชุมไม่ตรงกับ {paper.path.name} ซึ่งเขียนว่าวันที่ {long_date(paper.day)} ให้แก้ให้ตรงกัน",
        f"{paper.path.name} says {paper.day}",
    )


_EVENING: Final = "เมื่อวันศุกร์ที่ ๒๐ พฤศจิกายน ๒๕๖๙ เวลา ๐๙.๓๐ น."

RULE = CaseRule(
    code="AGD006",
    clause="docgen-consistency",
    severity=Severity.WARNING,
    message="หนังสือเชิญ ระเบียบวาระ และรายงานการประชุมครั้งเดียวกันต้องตรงกัน",
    english="invitation, agenda and minutes of one meeting agree",
    why="Whoever came on the day of the invitation must find the meeting in the minutes.",
    check=_check,
    good=(
        case(invitation_facts(), agenda_facts(), minutes_facts()),
        case(agenda_facts(), minutes_facts(session="ครั้งที่ ๔/๒๕๖๙", met_on=_EVENING)),
        case(agenda_facts(place="ณ ห้องประชุมสำนักงานเขตพื้นที่การศึกษา ชั้น ๒"), minutes_facts()),
        case(
            agenda_facts(title="ระเบียบวาระการประชุมคณะทำงานจัดทำแผน"), minutes_facts(met_on=_EVENING)
        ),
        case(agenda_facts(met_on=None), minutes_facts()),
    ),
    bad=(
        case(agenda_facts(), minutes_facts(met_on=_EVENING)),
        case(invitation_facts(), agenda_facts(met_on=_EVENING)),
        case(agenda_facts(place="ณ หอประชุมโรงเรียนบ้านโนนสว่าง"), minutes_facts()),
    ),
)
