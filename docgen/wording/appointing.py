"""The part of an order that appoints committees: bodies, members, duties, annexed lists."""

from collections.abc import Iterator
from datetime import date

from docgen.model.committee import Body
from docgen.model.order import AnnexChoice, Order
from docgen.wording.duties import duty_blocks, in_parentheses, under
from docgen.wording.order_page import Block, MemberRow, heading, paragraph
from docgen.wording.seats import seat_of

_SEE_ANNEX = "ประกอบด้วยผู้มีรายชื่อตามบัญชีรายชื่อแนบท้ายคำสั่งนี้"
_LEAD = "มีหน้าที่และอำนาจ"


def appointing_phrase(order: Order) -> str:
    """Return what the order does, after จึง."""
    if len(order.bodies) == 1:
        return f"แต่งตั้ง{order.bodies[0].name} โดยมีองค์ประกอบ หน้าที่และอำนาจ ดังต่อไปนี้"
    return f"แต่งตั้ง{_sorts(order.bodies)} ดังต่อไปนี้"


def names_are_annexed(order: Order, annex_from: int) -> bool:
    """Whether the names stand in a list after the signature."""
    if order.annex is AnnexChoice.AUTOMATIC:
        return sum(len(body.members) for body in order.bodies) > annex_from
    return order.annex is AnnexChoice.ALWAYS


def appointing_blocks(order: Order, *, annexed: bool) -> Iterator[Block]:
    """Yield the bodies with their members (unless annexed) and duties."""
    if len(order.bodies) == 1:
        yield from _single_body(order.bodies[0], order.day, annexed=annexed)
        return
    for number, body in enumerate(order.bodies, start=1):
        yield from _one_of_many(number, body, order.day, annexed=annexed)


def annex_blocks(order: Order) -> Iterator[Block]:
    """Yield the names of every body, as they stand in the annexed list."""
    for number, body in enumerate(order.bodies, start=1):
        alone = len(order.bodies) == 1
        yield heading("" if alone else f"{number}.", body.name)
        yield from _members("" if alone else f"{number}", body, order.day)


def _sorts(bodies: tuple[Body, ...]) -> str:
    committees = any(body.name.startswith("คณะกรรมการ") for body in bodies)
    working = any(body.name.startswith("คณะทำงาน") for body in bodies)
    if committees and working:
        return "คณะกรรมการและคณะทำงาน"
    return "คณะทำงาน" if working else "คณะกรรมการ"


def _single_body(body: Body, day: date | None, *, annexed: bool) -> Iterator[Block]:
    yield heading("1.", "องค์ประกอบ")
    yield from [paragraph(_SEE_ANNEX)] if annexed else _members("1", body, day)
    if body.duties:
        yield heading("2.", "หน้าที่และอำนาจ")
        yield from duty_blocks(body.duties, under("2"))


def _one_of_many(number: int, body: Body, day: date | None, *, annexed: bool) -> Iterator[Block]:
    yield heading(f"{number}.", body.name if annexed else f"{body.name} ประกอบด้วย")
    if not annexed:
        yield from _members(f"{number}", body, day)
    lead = f"{_SEE_ANNEX} {_LEAD}" if annexed else _LEAD
    match body.duties:
        case () if annexed:
            yield paragraph(_SEE_ANNEX)
        case ():
            return
        case (only,) if not only.items:
            yield paragraph(f"{lead} {only.text}")
        case duties:
            yield paragraph(f"{lead} ดังนี้")
            yield from duty_blocks(duties, in_parentheses)


def _members(prefix: str, body: Body, day: date | None) -> Iterator[Block]:
    if body.members:
        yield Block("members", rows=tuple(_rows(prefix, body, day)))
    if body.stated_count is not None:
        yield paragraph(f"รวม {body.stated_count} คน")


def _rows(prefix: str, body: Body, day: date | None) -> Iterator[MemberRow]:
    for count, member in enumerate(body.members, start=1):
        seat = seat_of(member, day)
        number = f"{prefix}.{count}" if prefix else f"{count}."
        yield MemberRow(number, seat.name, seat.position, member.role)
