"""A committee has a secretary, save those whose own rules need none."""

from collections.abc import Iterator

from docgen.findings import AtField, Severity
from docgen.messages import Message
from docgen.model.committee import RoleClass
from docgen.model.office_data import OfficeData
from docgen.model.order import Order
from docgen.model.role_words import lacks
from docgen.model.specimens import body, chair, member, order
from docgen.rule import RecordCheck, StructureRule

_WITHOUT_SECRETARY = (
    *("ตรวจรับ", "ซื้อ", "จัดจ้าง", "ราคากลาง", "ขอบเขตของงาน", "พิจารณาผล", "ควบคุมงาน"),
    *("พัสดุ", "เก็บรักษาเงิน", "ส่งเงิน", "ทำลายหนังสือ", "กำกับห้องสอบ", "กำกับการสอบ", "คุมสอบ"),
    "เพิ่มเติม",
)
"""Bodies of procurement, safe-keeping and examinations: a chair and members are enough."""
_MEMBER = (("คณะทำงาน", "คณะทำงาน"), ("คณะอนุกรรมการ", "อนุกรรมการ"))


def _check(record: Order, _data: OfficeData) -> Iterator[AtField]:
    for at, each in enumerate(record.bodies):
        exempt = any(word in each.name for word in _WITHOUT_SECRETARY)
        if exempt or "เพิ่มเติม" in record.subject or not lacks(each, RoleClass.SECRETARY, "เลขา"):
            continue
        seat = next((word for start, word in _MEMBER if each.name.startswith(start)), "กรรมการ")
        told = f"{each.name} ยังไม่มีเลขานุการ ให้ระบุหน้าที่ {seat}และเลขานุการ ให้หนึ่งคน"
        yield AtField(("bodies", at, "members"), Message(told, f"{each.name}: no secretary"))


RULE = StructureRule(
    code="CMT002",
    clause="docgen-committee",
    severity=Severity.ERROR,
    message="คณะกรรมการหรือคณะทำงานแต่ละคณะต้องมีเลขานุการ",
    english="each committee has a secretary",
    why="The secretary calls the meeting and keeps its minutes.",
    record=RecordCheck(Order, _check),
    good=(
        order(),
        order(body(chair(), member("คณะทำงานและเลขานุการ"), name="คณะทำงานฝ่ายสถานที่")),
        order(body(chair(), member(), name="คณะกรรมการตรวจรับพัสดุ")),
        order(body(member("ที่ปรึกษา"), name="คณะที่ปรึกษา")),
    ),
    bad=(
        order(body(chair(), member("เหรัญญิก"))),
        order(body(chair(), member("กรรมการและผู้ช่วยเลขานุการ"))),
    ),
)
