"""The opening of an order: reason, power, and what is ordered; repeal and general provisions."""

from collections.abc import Iterator

from docgen.model.order import Order
from docgen.wording.amending import amending_phrase
from docgen.wording.appointing import appointing_phrase
from docgen.wording.assigning import ASSIGNING_PHRASE
from docgen.wording.citing import authority_phrase
from docgen.wording.order_page import Block, clause, paragraph
from docgen.wording.orders import order_named

_PROVISIONS_PHRASE = "มีคำสั่ง ดังต่อไปนี้"


def opening_blocks(order: Order, office: str) -> Iterator[Block]:
    """Yield the reasons, then `อาศัยอำนาจตาม… จึง…`, then the orders repealed when many."""
    yield from (paragraph(text) for text in order.reason)
    phrases = list(_phrases(order, office))
    power = authority_phrase(order.authorities)
    if phrases:
        yield paragraph(f"{power} จึง{' และ'.join(phrases)}".strip())
    elif power:
        yield paragraph(power)
    if len(order.repeals) > 1:
        yield from _repealed(order, office)


def _phrases(order: Order, office: str) -> Iterator[str]:
    if len(order.repeals) == 1:
        yield f"ให้ยกเลิก{order_named(order.repeals[0], office)}"
    elif order.repeals:
        yield "ให้ยกเลิกคำสั่งดังต่อไปนี้"
    if order.amends:
        yield amending_phrase(order.amends, office)
    if order.bodies:
        yield appointing_phrase(order)
    if order.assignments:
        yield ASSIGNING_PHRASE
    if order.provisions:
        yield _PROVISIONS_PHRASE


def _repealed(order: Order, office: str) -> Iterator[Block]:
    for number, reference in enumerate(order.repeals, start=1):
        yield clause(1, f"({number})", order_named(reference, office))
