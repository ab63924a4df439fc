"""The documents of a case beside the orders they were printed from, and what those say."""

import re
from collections.abc import Iterator
from typing import Final

from docgen.cases.rule import CaseDocument, CaseFacts, CaseRecord
from docgen.errors import NotComposable
from docgen.findings import AtParagraph
from docgen.messages import Message
from docgen.model.order import Order
from docgen.saraban.roles import Role
from docgen.thai.date_reading import find_dates
from docgen.thai.dates import long_date
from docgen.thai.digits import to_arabic_digits, to_thai_digits
from docgen.thai.names import same_name_key, same_person_key
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.member_tables import named_seats
from docgen.wording.seats import seat_of
from docgen.wording.signing import Signature, signature_of


def printed_orders(case: CaseFacts) -> Iterator[tuple[CaseDocument, Order]]:
    """Yield each order document of ours with its record, where it is sure which one that is."""
    orders = list(case.records_of(Order))
    for document in case.of_kind("order"):
        if origin := document.facts.provenance:
            source = [order for each, order in orders if _is_source(each, origin.record)]
            if len(source) == 1 or (not origin.record and len(orders) == 1):
                yield document, (source or [orders[0][1]])[0]


def disagreements(facts: DocxFacts, order: Order) -> Iterator[AtParagraph]:
    """Yield where a printed order says another number, day, signer or member than its record."""
    yield from _number(facts, order)
    yield from _day(facts, order)
    yield from _signature(facts, order)
    yield from _members(facts, order)


def _is_source(record: CaseRecord, named: str) -> bool:
    return bool(named) and record.path.as_posix().endswith(named)


def _number(facts: DocxFacts, order: Order) -> Iterator[AtParagraph]:
    for line in facts.with_role(Role.NUMBER)[:1] if order.number else ():
        found = _NUMBER.search(to_arabic_digits(line.text))
        if found and re.sub(r"\s", "", found[0]) != str(order.number):
            told = to_thai_digits(f"ที่ {order.number}")
            yield AtParagraph("document", line.number, *found.span(), _told(told))


def _day(facts: DocxFacts, order: Order) -> Iterator[AtParagraph]:
    for line in facts.with_role(Role.ORDERED_ON)[:1] if order.day else ():
        for found in find_dates(line.text):
            if order.day and found.date and found.date != order.day:
                told = _told(f"วันที่ {long_date(order.day)}")
                yield AtParagraph("document", line.number, found.start, found.end, told)


def _signature(facts: DocxFacts, order: Order) -> Iterator[AtParagraph]:
    signature = _signer(order)
    names, posts = facts.with_role(Role.SIGNATURE), facts.with_role(Role.POSITION)
    if signature is None or len(names) != 1:
        return
    signed, expected = (
        same_person_key(name.strip(_BRACKETS)) for name in (names[0].text, signature.name)
    )
    if signed != expected:
        yield _whole(names[0], signature.name)
    written = "".join(same_name_key(line.text) for line in posts)
    if posts and written != "".join(map(same_name_key, signature.positions)):
        yield _whole(posts[0], " ".join(signature.positions))


def _signer(order: Order) -> Signature | None:
    try:
        return signature_of(order.signer, order.day)
    except NotComposable:
        return None


def _members(facts: DocxFacts, order: Order) -> Iterator[AtParagraph]:
    seats = [seat_of(seat, order.day) for body in order.bodies for seat in body.members]
    named = list(named_seats(facts))
    if not (seats and named):
        return
    known = {same_person_key(seat.name) for seat in seats}
    for found in named:
        if same_person_key(found.name) not in known:
            told = Message(f"รายการไม่มีชื่อ {found.name} {_CURE}", "the record has no such name")
            end = found.start + len(found.name)
            yield AtParagraph("document", found.line.number, found.start, end, told)
    text = same_name_key(facts.text)
    for seat in seats:
        if seat.position and same_person_key(seat.name) not in text:
            told = Message(f"เอกสารไม่มีชื่อ {seat.name} ซึ่งมีในรายการ {_CURE}", "a name is lost")
            yield AtParagraph(message=told)


def _whole(line: ParagraphFacts, record: str) -> AtParagraph:
    return AtParagraph("document", line.number, 0, len(line.text), _told(record))


def _told(record: str) -> Message:
    return Message(f"รายการเขียนว่า “{record}” {_CURE}", f"the record says “{record}”")


_CURE: Final = "ให้แก้เอกสารหรือรายการให้ตรงกัน"
_NUMBER: Final = re.compile(r"\d+\s*/\s*\d{4}")
_BRACKETS: Final = "() \t"
