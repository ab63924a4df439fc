"""คำสั่ง (แบบที่ ๔): appointment of committees, duties, amendment, repeal, general."""

from collections.abc import Iterator

from docgen.errors import NotComposable
from docgen.kind import Kind, Page
from docgen.messages import Message
from docgen.model.office_data import OfficeData
from docgen.model.order import Order
from docgen.thai.dates import long_date
from docgen.wording.amending import amending_blocks
from docgen.wording.appointing import annex_blocks, appointing_blocks, names_are_annexed
from docgen.wording.assigning import assigning_blocks
from docgen.wording.directing import opening_blocks
from docgen.wording.duties import duty_blocks, plain
from docgen.wording.house_style import in_house_style
from docgen.wording.order_page import Annex, Block, OrderPage, paragraph
from docgen.wording.orders import effective_line, number_line, ordered_on
from docgen.wording.signing import signature_of

_ORDERS_NOTHING = Message(
    "คำสั่งนี้ยังไม่ได้สั่งการเรื่องใด ให้กรอกอย่างน้อยหนึ่งหัวข้อ ได้แก่ คณะกรรมการ มอบหมายหน้าที่ แก้ไขคำสั่ง "
    "ยกเลิกคำสั่ง หรือ ข้อสั่งการ",
    "this order orders nothing; fill in bodies, assignments, amends, repeals or provisions",
)


def _documents(order: Order, office: OfficeData) -> Iterator[Page]:
    settings = office.office.settings
    page = _page(order, office.office.name, settings.annex_from)
    yield Page(in_house_style(page, settings.digits), title=order.subject)


def _page(order: Order, office: str, annex_from: int) -> OrderPage:
    done = (order.bodies, order.assignments, order.amends, order.repeals, order.provisions)
    if not any((*done, order.closing)):
        raise NotComposable((), _ORDERS_NOTHING)
    annexed = names_are_annexed(order, annex_from)
    signature = signature_of(order.signer, order.day)
    return OrderPage(
        title=f"คำสั่ง{office}",
        number=number_line(order),
        subject=f"เรื่อง  {order.subject}",
        blocks=tuple(_blocks(order, office, annexed=annexed)),
        effective=effective_line(order),
        ordered_on=ordered_on(order.day),
        signature=signature.name,
        positions=signature.positions,
        annexes=(_annex(order, office),) if annexed else (),
    )


def _blocks(order: Order, office: str, *, annexed: bool) -> Iterator[Block]:
    yield from opening_blocks(order, office)
    if order.amends:
        yield from amending_blocks(order.amends, order.day)
    yield from appointing_blocks(order, annexed=annexed)
    yield from assigning_blocks(order)
    yield from duty_blocks(order.provisions, plain)
    yield from (paragraph(text) for text in order.closing)
    if order.retroactive_reason:
        yield paragraph(order.retroactive_reason)


def _annex(order: Order, office: str) -> Annex:
    dated = f"  ลงวันที่ {long_date(order.day)}" if order.day else ""
    title = f"บัญชีรายชื่อแนบท้ายคำสั่ง{office}\n{number_line(order)}{dated}"
    return Annex(title, tuple(annex_blocks(order)))


KIND = Kind(
    name="order",
    title="คำสั่ง",
    english="order",
    clause="saraban-2526:16",
    record="order",
    template="order.docx",
    context=OrderPage,
    documents=_documents,
)
