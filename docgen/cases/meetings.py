"""The papers of one case that speak of meetings: invitation, agenda, minutes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from docgen.cases.rule import CaseFacts
from docgen.saraban.roles import Role
from docgen.thai.date_reading import find_dates
from docgen.thai.digits import to_arabic_digits
from docgen.thai.names import same_name_key
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.meeting_parts import day_of, head_of, session_of, sessions_in


@dataclass(frozen=True, slots=True)
class MeetingPaper:
    """What one paper says of one meeting; `line` is where it says the day."""

    path: Path
    committee: str
    number: tuple[int, int]
    day: date
    line: ParagraphFacts
    place: ParagraphFacts | None


def meeting_papers(case: CaseFacts) -> Iterator[MeetingPaper]:
    """Yield the papers that say a committee, a number and one day of a meeting."""
    for document in case.of_kind("agenda", "minutes"):
        session, day, facts = session_of(document.facts), day_of(document.facts), document.facts
        dated = facts.with_role(Role.MET_ON) or head_of(facts)[:1]
        if session and day and dated and (name := committee_of(facts)):
            place = next(iter(facts.with_role(Role.PLACE)), None)
            numbered = session.year, session.number
            yield MeetingPaper(document.path, name, numbered, day, dated[0], place)
    for document in case.of_kind("letter", "memo"):
        for line in document.facts.with_role(Role.BODY):
            sessions, dates = list(sessions_in(line)), list(find_dates(line.text))
            name = committee_in(line.text)
            if name and len(sessions) == len(dates) == 1 and dates[0].modern_date:
                numbered = sessions[0].year, sessions[0].number
                yield MeetingPaper(document.path, name, numbered, dates[0].modern_date, line, None)


def committee_of(facts: DocxFacts) -> str:
    """Return the committee that the title of a paper names, "" when it names none."""
    return next((name for line in head_of(facts) if (name := committee_in(line.text))), "")


def committee_in(text: str) -> str:
    """Return the first committee named in `text`, with the number after it.

    >>> committee_in("รายงานการประชุมคณะกรรมการจัดสรรงบประมาณ ครั้งที่ ๓")
    'คณะกรรมการจัดสรรงบประมาณ'
    """
    found = _COMMITTEE.search(text)
    return found[0] if found else ""


def same_words(one: str, other: str) -> bool:
    """Return whether one text says what the other says, or more."""
    first, second = same_name_key(to_arabic_digits(one)), same_name_key(to_arabic_digits(other))
    return first in second or second in first


_COMMITTEE: Final = re.compile(
    r"คณะ(?:กรรมการ|อนุกรรมการ|ทำงาน)[^\s“”\"()]+(?:\s+[0-9๐-๙]+(?![0-9๐-๙/]))?"
)
