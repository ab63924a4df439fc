"""A member who has left office before a later paper of the case is replaced by an order."""

from collections.abc import Iterator
from datetime import date

from docgen.cases.members import (
    appointed_members,
    latest_day,
    left_office_on,
    removed_people,
)
from docgen.cases.rule import AtFile, CaseFacts, CaseRule
from docgen.cases.specimens import case
from docgen.findings import AtField, Severity
from docgen.messages import Message
from docgen.model.office_data import OfficeData
from docgen.model.order import Amendment, Change, ChangeSort, Order
from docgen.model.person import Person, Posting
from docgen.model.specimens import (
    body,
    chair,
    member,
    order,
    person,
    reference,
    secretary,
)
from docgen.thai.dates import long_date
from docgen.word.meeting_specimens import minutes_facts


def _check(case: CaseFacts, _office: OfficeData | None) -> Iterator[AtFile]:
    latest, removed = latest_day(case), removed_people(case)
    for each in appointed_members(case):
        person, until = each.seat.person, each.order.effective_to
        left = left_office_on(person) if person else None
        if not (person and left and latest and each.order.day) or person.id in removed:
            continue
        if each.order.day <= left < latest and not (until and until < latest):
            yield AtFile(each.source.path, AtField(each.path, _told(person.name, left, latest)))


def _told(name: str, left: date, latest: date) -> Message:
    thai = f"{name} พ้นจากตำแหน่งเมื่อวันที่ {long_date(left)} ก่อนเอกสารวันที่ {long_date(latest)}"
    english = f"{name} left office on {left}, before a paper of {latest}"
    return Message(f"{thai} ให้มีคำสั่งเปลี่ยนตัวกรรมการ", english)


_LEAVING = person(postings=(Posting(position="นิติกร", valid_to=date(2026, 11, 15)),))
_LATE = person(postings=(Posting(position="นิติกร", valid_to=date(2027, 9, 30)),))
_MOVED = person(postings=(*_LEAVING.postings, Posting(position="นักทรัพยากรบุคคล")))


def _with(one: Person, **changes: object) -> Order:
    return order(body(chair(), member(person=one), secretary()), **changes)


_OUT = Change(sort=ChangeSort.REMOVE, former=member(person=_LEAVING))
_REPLACING = order(day=date(2026, 11, 18), amends=Amendment(order=reference(), changes=(_OUT,)))

RULE = CaseRule(
    code="CAS108",
    clause="docgen-consistency",
    severity=Severity.WARNING,
    message="กรรมการพ้นจากตำแหน่งก่อนเอกสารฉบับหลังของเรื่อง ให้มีคำสั่งเปลี่ยนตัว",
    english="a member left office before a later paper of the case",
    why="Somebody who has retired cannot be invited, sit or sign.",
    check=_check,
    good=(
        case(_with(_LATE), minutes_facts()),
        case(_with(_LEAVING)),
        case(_with(_MOVED), minutes_facts()),
        case(_with(_LEAVING), _REPLACING),
        case(_with(_LEAVING, effective_to=date(2026, 11, 15)), minutes_facts()),
    ),
    bad=(
        case(_with(_LEAVING), minutes_facts()),
        case(_with(_LEAVING), order(day=date(2026, 11, 20))),
    ),
)
