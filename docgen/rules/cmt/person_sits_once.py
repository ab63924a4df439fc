"""Nobody holds two seats in one body; sitting in several bodies is usual."""

from collections.abc import Iterator

from docgen.findings import AtField, AtParagraph, Severity
from docgen.messages import Message
from docgen.model.committee import Member
from docgen.model.office_data import OfficeData
from docgen.model.order import Order
from docgen.model.specimens import DEPUTY, body, chair, member, order, school, secretary
from docgen.rule import DocxCheck, RecordCheck, StructureRule
from docgen.thai.digits import to_thai_digits
from docgen.thai.names import same_person_key
from docgen.word.facts import DocxFacts
from docgen.word.member_tables import named_seats
from docgen.word.specimens import members, order_facts


def _check_record(record: Order, _data: OfficeData) -> Iterator[AtField]:
    for at, each in enumerate(record.bodies):
        seats: dict[str, int] = {}
        for seat, one in enumerate(each.members):
            field, name = _named(one)
            first = seats.setdefault(same_person_key(name), seat)
            if name and first != seat:
                path = ("bodies", at, "members", seat, field)
                yield AtField(path, _twice(name, f"ใน{each.name}", first + 1, seat + 1))


def _named(one: Member) -> tuple[str, str]:
    if one.person:
        return "person", one.person.name
    if one.external:
        return "external", "" if one.external.startswith("ผู้") else one.external
    return "school", (one.school.director or one.school.full_name) if one.school else ""


def _check_docx(facts: DocxFacts) -> Iterator[AtParagraph]:
    rows: dict[tuple[int, str], int] = {}
    for seat in named_seats(facts):
        first = rows.setdefault((seat.table, same_person_key(seat.name)), seat.row)
        if first != seat.row:
            end, told = seat.start + len(seat.name), _twice(seat.name, "", first, seat.row)
            yield AtParagraph("document", seat.line.number, seat.start, end, told)


def _twice(name: str, where: str, first: int, second: int) -> Message:
    seats = to_thai_digits(f"{first} และ {second}")
    return Message(
        f"{name} มีชื่อซ้ำ{where} ลำดับที่ {seats} ให้เหลือลำดับเดียว",
        f"seats {first} and {second} are held by the same person: {name}",
    )


_TWICE = members(("นายสุเมธ ทองประเสริฐ", "กรรมการ"), ("๓. นายสุเมธ  ทองประเสริฐ ", "กรรมการ"))

RULE = StructureRule(
    code="CMT003",
    clause="docgen-committee",
    severity=Severity.ERROR,
    message="บุคคลหนึ่งมีชื่อได้ครั้งเดียวในแต่ละคณะ",
    english="a person sits once in each body",
    why="A name listed twice makes the count and the quorum wrong.",
    record=RecordCheck(Order, _check_record),
    docx=DocxCheck(_check_docx, frozenset({"order"})),
    good=(order(), order(body(), body(name="คณะกรรมการอำนวยการ")), order_facts()),
    bad=(
        order(body(chair(), member(person=DEPUTY), secretary())),
        order(body(), body(member(school=school()), member(external="นายประสงค์ ใจมั่น"))),
        order_facts(members=_TWICE),
    ),
)
