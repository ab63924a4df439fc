"""What minutes and agendas say, read by the parts their paragraphs play: session, people, items."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from docgen.saraban.roles import Role
from docgen.thai.date_reading import find_dates
from docgen.thai.digits import to_arabic_digits
from docgen.thai.name_titles import split_titles
from docgen.thai.names import same_person_key
from docgen.word.facts import DocxFacts, ParagraphFacts

MINUTES: Final = frozenset({"minutes"})
MEETINGS: Final = frozenset({"minutes", "agenda"})


@dataclass(frozen=True, slots=True)
class Session:
    """`ครั้งที่ ๓/๒๕๖๙` and where it stands."""

    line: ParagraphFacts
    start: int
    end: int
    number: int
    year: int


@dataclass(frozen=True, slots=True)
class Attendee:
    """A person with title and surname, named under one of the headings of attendance."""

    line: ParagraphFacts
    heading: Role
    start: int
    end: int

    @property
    def name(self) -> str:
        """The name as written, title included."""
        return self.line.text[self.start : self.end]

    @property
    def key(self) -> str:
        """Equal for all ways to write this person's name."""
        return same_person_key(self.name)


@dataclass(frozen=True, slots=True)
class AgendaSection:
    """An agenda item and all that stands under it."""

    item: ParagraphFacts
    number: int | None
    lines: tuple[ParagraphFacts, ...]

    @property
    def text(self) -> str:
        """The item and all under it, a line a paragraph."""
        return "\n".join(line.text for line in (self.item, *self.lines))


def sessions_in(line: ParagraphFacts) -> Iterator[Session]:
    """Yield every `ครั้งที่ n/ปี` of a paragraph."""
    for found in _SESSION.finditer(to_arabic_digits(line.text)):
        yield Session(line, *found.span(), int(found[1]), int(found[2]))


def session_of(facts: DocxFacts) -> Session | None:
    """Return the number of the meeting, from the head of the document."""
    return next((found for line in head_of(facts) for found in sessions_in(line)), None)


def head_of(facts: DocxFacts) -> tuple[ParagraphFacts, ...]:
    """Return the paragraphs before the people or the agenda."""
    ends = facts.with_role(*_ATTENDANCE, Role.STARTED, Role.AGENDA_ITEM)
    return tuple(line for line in facts.body if not ends or line.number < ends[0].number)


def day_of(facts: DocxFacts) -> date | None:
    """Return the day of a meeting of one day; None when it is not said or there are several."""
    lines = facts.with_role(Role.MET_ON) or head_of(facts)
    days = {found.modern_date for line in lines for found in find_dates(line.text)}
    return days.pop() if len(days) == 1 else None


def attendance_lines(facts: DocxFacts) -> Iterator[tuple[Role, ParagraphFacts]]:
    """Yield each line of a list of people with the heading it stands under."""
    heading: Role | None = None
    for line in facts.body:
        if line.role in _ATTENDANCE:
            heading = line.role
        elif line.role in (Role.STARTED, Role.AGENDA_ITEM, Role.ENDED):
            heading = None
        elif heading and line.text.strip():
            yield heading, line


def attendees(facts: DocxFacts) -> Iterator[Attendee]:
    """Yield the people named under the headings of attendance; posts without a name are none."""
    for heading, line in attendance_lines(facts):
        if place := named_person(line.text):
            yield Attendee(line, heading, *place)


def count_under(facts: DocxFacts, heading: Role) -> int:
    """Return how many seats are listed under a heading: numbered lines, or rows of a table."""
    seats = {
        line.cell[:2] if line.cell else line.number
        for under, line in attendance_lines(facts)
        if under is heading and (line.cell or _NUMBERED.match(line.text) or named_person(line.text))
    }
    return len(seats)


def named_person(text: str) -> tuple[int, int] | None:
    """Return the place of a titled name at the start of `text`, after a number."""
    begin = len(text) - len(text.lstrip(_NUMBERING))
    titles, rest = split_titles(" ".join(text[begin:].split()))
    words = rest.split()
    if not titles or len(words) < _NAME_AND_SURNAME or words[0].startswith(_NOT_A_NAME):
        return None
    surname = words[1].rstrip(",;)")
    found = re.compile(rf"{re.escape(words[0])}\s+{re.escape(surname)}").search(text, begin)
    return (begin, found.end()) if found else None


def agenda_sections(facts: DocxFacts) -> tuple[AgendaSection, ...]:
    """Return the agenda items in order, each with the lines under it."""
    sections: list[tuple[ParagraphFacts, list[ParagraphFacts]]] = []
    for line in facts.body:
        if line.role is Role.AGENDA_ITEM:
            sections.append((line, []))
        elif line.role in (Role.ENDED, Role.RECORDER, Role.CHECKER):
            break
        elif sections:
            sections[-1][1].append(line)
    return tuple(AgendaSection(item, _item_number(item), tuple(under)) for item, under in sections)


def _item_number(item: ParagraphFacts) -> int | None:
    found = _ITEM.search(to_arabic_digits(item.text))
    return int(found[1]) if found else None


_ATTENDANCE: Final = (Role.PRESENT, Role.ABSENT, Role.OTHERS)
_SESSION: Final = re.compile(r"ครั้งที่\s*(?:\d+\s*[-–—]\s*)?(\d+)\s*/\s*(2[4-6]\d\d)(?!\d)")
_ITEM: Final = re.compile(r"วาระที่\s*(\d+)(?![\d.]*\d)")
_NUMBERED: Final = re.compile(r"\s*\(?[0-9๐-๙]+[.)]")
_NUMBERING: Final = "0123456789๐๑๒๓๔๕๖๗๘๙.() \t"
_NOT_A_NAME: Final = ("อำเภอ", "กเทศ", "กองค์การ", "ทะเบียน", "ช่าง", "แพทย์", "ไปรษณีย์", "สถานี")
_NAME_AND_SURNAME: Final = 2
