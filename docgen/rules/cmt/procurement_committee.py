"""A procurement committee has a chair and two members; who selects does not inspect."""

import re
from collections.abc import Iterator
from typing import Final

from docgen.findings import AtField, Severity
from docgen.messages import Message
from docgen.model.committee import Body, Member, RoleClass
from docgen.model.office_data import OfficeData
from docgen.model.order import Order
from docgen.model.specimens import body, chair, member, order, secretary
from docgen.rule import RecordCheck, StructureRule
from docgen.thai.names import same_person_key

_INSPECTS: Final = re.compile(r"^คณะกรรมการตรวจรับ(?:พัสดุ|งานจ้าง|การจ้าง)")
_SELECTS: Final = re.compile(
    r"^คณะกรรมการ(?:พิจารณาผล|(?:จัด)?ซื้อหรือ(?:จัด)?จ้างโดยวิธี|(?:จัด)?(?:ซื้อ|จ้าง)โดยวิธี|ดำเนินงานจ้าง)"
)
_LEAST: Final = 2


def _check(record: Order, _data: OfficeData) -> Iterator[AtField]:
    for at, each in enumerate(record.bodies):
        selects, inspects = _SELECTS.match(each.name), _INSPECTS.match(each.name)
        if (selects or inspects) and _is_small(each):
            yield AtField(("bodies", at, "members"))
        if inspects:
            yield from _selected(record, at, each)


def _is_small(each: Body) -> bool:
    members = [seat for seat in each.members if seat.role.startswith("กรรมการ")]
    has_chair = any(seat.role_class is RoleClass.CHAIR for seat in each.members)
    return not has_chair or len(members) < _LEAST


def _selected(record: Order, at: int, inspecting: Body) -> Iterator[AtField]:
    selecting = (each for each in record.bodies if "พิจารณาผล" in each.name)
    names = {_key(seat) for each in selecting for seat in each.members} - {""}
    for index, seat in enumerate(inspecting.members):
        if _key(seat) in names:
            yield AtField(("bodies", at, "members", index), _BOTH)


def _key(seat: Member) -> str:
    return same_person_key(seat.person.name if seat.person else seat.external or "")


_BOTH: Final = Message(
    "ผู้ที่เป็นกรรมการพิจารณาผลไม่ควรเป็นกรรมการตรวจรับพัสดุของงานเดียวกัน ให้เปลี่ยนผู้ใดผู้หนึ่ง",
    "who evaluates the bids does not inspect the goods",
)
_OTHER_TWO: Final = (member(external="นายอำนาจ คงมั่น"), member(external="นางสาวอรทัย บุญมา"))
_INSPECTION: Final = "คณะกรรมการตรวจรับพัสดุ"
_EVALUATION: Final = "คณะกรรมการพิจารณาผลการประกวดราคาอิเล็กทรอนิกส์"

RULE = StructureRule(
    code="CMT008",
    clause="procurement-rule-2560:26",
    severity=Severity.WARNING,
    message="คณะกรรมการซื้อหรือจ้างต้องมีประธานกรรมการ ๑ คน และกรรมการอื่นอย่างน้อย ๒ คน",
    english="a procurement committee has a chair and at least two members",
    why="Inspectors of accounts strike out what a committee too small has accepted.",
    record=RecordCheck(Order, _check),
    good=(
        order(),
        order(body(name=_INSPECTION)),
        order(body(chair(), secretary(), name="คณะกรรมการกำหนดรายละเอียดคุณลักษณะเฉพาะ")),
        order(
            body(name=_EVALUATION),
            body(chair(external="นายวิชัย อุดมผล"), *_OTHER_TWO, name=_INSPECTION),
        ),
    ),
    bad=(
        order(body(chair(), member(), name=_INSPECTION)),
        order(body(member(), secretary(), name="คณะกรรมการซื้อหรือจ้างโดยวิธีเฉพาะเจาะจง")),
        order(body(name=_EVALUATION), body(name=_INSPECTION)),
    ),
)
