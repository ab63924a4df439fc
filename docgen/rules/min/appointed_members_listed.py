"""Minutes list every member of the committee, as come or as not come."""

from collections.abc import Iterator
from datetime import date

from docgen.cases.meetings import committee_of
from docgen.cases.members import Appointed, appointed_members
from docgen.cases.rule import AtFile, CaseDocument, CaseFacts, CaseRule
from docgen.cases.specimens import case
from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.model.office_data import OfficeData
from docgen.model.order import Amendment, Order
from docgen.model.specimens import body, chair, member, order, reference, secretary
from docgen.saraban.roles import Role
from docgen.thai.names import same_name_key, same_person_key
from docgen.word.meeting_parts import attendance_lines
from docgen.word.meeting_specimens import minutes_facts, present
from docgen.wording.seats import seat_of


def _check(case: CaseFacts, _office: OfficeData | None) -> Iterator[AtFile]:
    if any(record.amends for _, record in case.records_of(Order)):
        return
    for document in case.of_kind("minutes"):
        headings = document.facts.with_role(Role.PRESENT)
        for one in _missing(document, appointed_members(case)) if headings else ():
            told = Message(
                f"{one} เป็นกรรมการตามคำสั่ง แต่ไม่มีชื่อทั้งในผู้มาประชุมและผู้ไม่มาประชุม ให้เพิ่ม",
                f"{one} is a member by the order, and is listed nowhere",
            )
            place = AtParagraph(number=headings[0].number, end=len(headings[0].text), message=told)
            yield AtFile(document.path, place)


def _missing(document: CaseDocument, seats: Iterator[Appointed]) -> Iterator[str]:
    name = same_name_key(committee_of(document.facts))
    listed = same_name_key("".join(line.text for _, line in attendance_lines(document.facts)))
    for each in seats:
        ordered, met = each.order.day, document.day
        if not (ordered and met and ordered <= met) or same_name_key(each.body.name) != name:
            continue
        seat = seat_of(each.seat, met)
        words = (same_person_key(seat.name), same_name_key(seat.position))
        if seat.position and not any(word and word in listed for word in words):
            yield seat.name


_COMMITTEE = body(chair(), secretary())
_BY_POST = "๑. รองผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา"
_LATER = order(_COMMITTEE, body(), day=date(2026, 11, 30))

RULE = CaseRule(
    code="MIN005",
    clause="saraban-2526:25",
    severity=Severity.WARNING,
    message="กรรมการตามคำสั่งทุกคนต้องอยู่ใน “ผู้มาประชุม” หรือ “ผู้ไม่มาประชุม”",
    english="every member by the order is listed as come or as not come",
    why="The quorum is counted against the order.",
    check=_check,
    good=(
        case(order(), minutes_facts()),
        case(order(body(name="คณะทำงานจัดทำแผน")), minutes_facts(present=present("๑. นาย ก ข"))),
        case(order(body(member(post="ศึกษาธิการจังหวัด"))), minutes_facts()),
        case(order(), order(amends=Amendment(order=reference(), changes=())), minutes_facts()),
        case(order(_COMMITTEE), minutes_facts(present=present(_BY_POST, "๒. นางกัญญา ศรีสมบัติ"))),
        case(_LATER, minutes_facts(present=present("๑. นางกัญญา ศรีสมบัติ"))),
    ),
    bad=(
        case(order(), minutes_facts(present=present("๑. นางสาวปิยวรรณ แก้วมณี\tประธานกรรมการ"))),
        case(order(_COMMITTEE), minutes_facts(present=present("๑. นางกัญญา ศรีสมบัติ"))),
    ),
)
