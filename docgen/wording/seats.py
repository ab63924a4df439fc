"""How a seat on a committee is written: who, in what post."""

from dataclasses import dataclass
from datetime import date

from docgen.model.committee import Member
from docgen.model.person import Person
from docgen.model.school import School


@dataclass(frozen=True, slots=True)
class Seat:
    """A seat as printed; with no `position` the seat is a post or an agency, in `name`."""

    name: str
    position: str = ""

    @property
    def in_one_line(self) -> str:
        """Name and position in running text.

        >>> Seat("นางกัญญา ศรีสมบัติ", "ผู้อำนวยการกลุ่มนโยบายและแผน").in_one_line
        'นางกัญญา ศรีสมบัติ ตำแหน่ง ผู้อำนวยการกลุ่มนโยบายและแผน'
        """
        return f"{self.name} ตำแหน่ง {self.position}" if self.position else self.name


def seat_of(member: Member, day: date | None) -> Seat:
    """Return how `member` is written in a document of `day` (None: a draft, written as now)."""
    if member.person:
        return Seat(member.person.name, member.post or position_of(member.person, day))
    if member.school:
        return _director(member.school)
    if member.external:
        return Seat(member.external, " ".join(filter(None, (member.post, member.agency))))
    if member.representing:
        return Seat(f"ผู้แทน{member.representing.removeprefix('ผู้แทน')}", member.post or "")
    return Seat(" ".join(filter(None, (member.post, member.agency))))


def position_of(person: Person, day: date | None) -> str:
    """Return the post of `person` on `day`, position and level joined; "" when there is none."""
    posting = person.posting_on(day)
    return posting.written if posting else ""


def _director(school: School) -> Seat:
    post = f"ผู้อำนวยการ{school.full_name}"
    if not school.director:
        return Seat(post)
    if school.acting:
        own = f"{school.acting_post} " if school.acting_post else ""
        return Seat(school.director, f"{own}{school.acting}{post}")
    return Seat(school.director, post)
