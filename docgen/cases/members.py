"""The members that the orders of a case appoint, and what later papers say of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from docgen.cases.rule import CaseFacts, CaseRecord
from docgen.model.committee import Body, Member
from docgen.model.order import Order
from docgen.model.person import Person
from docgen.model.texts import Path


@dataclass(frozen=True, slots=True)
class Appointed:
    """A seat, the body it is in, and the order that fills it."""

    source: CaseRecord
    order: Order
    body: Body
    path: Path
    seat: Member


def appointed_members(case: CaseFacts) -> Iterator[Appointed]:
    """Yield every seat that an order of the case fills."""
    for source, record in case.records_of(Order):
        for at, each in enumerate(record.bodies):
            for index, seat in enumerate(each.members):
                yield Appointed(source, record, each, ("bodies", at, "members", index), seat)


def removed_people(case: CaseFacts) -> frozenset[str]:
    """Return the ids of the people whom an amending order of the case takes out."""
    return frozenset(
        change.former.person.id
        for _, record in case.records_of(Order)
        for change in (record.amends.changes if record.amends else ())
        if change.former and change.former.person
    )


def latest_day(case: CaseFacts) -> date | None:
    """Return the day of the last record or document of the case."""
    days = [each.day for each in case.records] + [each.day for each in case.documents]
    return max((day for day in days if day), default=None)


def left_office_on(person: Person) -> date | None:
    """Return the last day of a person in any post; None when a post goes on."""
    ends = [posting.valid_to for posting in person.postings]
    known = [end for end in ends if end]
    return max(known) if known and len(known) == len(ends) else None
