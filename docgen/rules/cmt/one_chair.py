"""A committee has one chair."""

from collections.abc import Iterator

from docgen.findings import AtField, Severity
from docgen.messages import Message
from docgen.model.committee import RoleClass
from docgen.model.office_data import OfficeData
from docgen.model.order import Order
from docgen.model.role_words import lacks
from docgen.model.specimens import body, chair, member, order, secretary
from docgen.rule import RecordCheck, StructureRule

_WITHOUT_CHAIR = ("เก็บรักษาเงิน", "ส่งเงิน", "กำกับห้องสอบ", "กำกับการสอบ", "คุมสอบ", "เพิ่มเติม")


def _check(record: Order, _data: OfficeData) -> Iterator[AtField]:
    for at, each in enumerate(record.bodies):
        chairs = [n for n, one in enumerate(each.members) if one.role_class is RoleClass.CHAIR]
        for extra in chairs[1:]:
            told = f"{each.name} มีประธานมากกว่าหนึ่งคน ให้เหลือคนเดียว คนอื่นให้เป็นรองประธานหรือกรรมการ"
            message = Message(told, f"{each.name} has more than one chair")
            yield AtField(("bodies", at, "members", extra, "role"), message)
        exempt = any(word in each.name for word in _WITHOUT_CHAIR) or "เพิ่มเติม" in record.subject
        if not exempt and lacks(each, RoleClass.CHAIR, "ประธาน"):
            told = f"{each.name} ยังไม่มีประธาน ให้ระบุหน้าที่ประธานให้หนึ่งคน เช่น ประธานกรรมการ"
            yield AtField(("bodies", at, "members"), Message(told, f"{each.name} has no chair"))


RULE = StructureRule(
    code="CMT001",
    clause="docgen-committee",
    severity=Severity.ERROR,
    message="คณะกรรมการหรือคณะทำงานแต่ละคณะต้องมีประธานหนึ่งคน",
    english="each committee has exactly one chair",
    why="Without one chair nobody can call or close a meeting.",
    record=RecordCheck(Order, _check),
    good=(
        order(),
        order(body(chair(), member("รองประธานกรรมการ"), member("รองประธานกรรมการ", post="นิติกร"))),
        order(body(member("หัวหน้าคณะทำงาน"), name="คณะทำงานฝ่ายสถานที่")),
        order(body(member("ที่ปรึกษา"), name="คณะที่ปรึกษา")),
        order(body(member("กรรมการ"), name="คณะกรรมการเก็บรักษาเงิน")),
    ),
    bad=(
        order(body(member(), secretary())),
        order(body(), body(chair(), chair(post="นิติกร"), secretary())),
        order(body(member("คณะทำงาน"), name="คณะทำงานตรวจสอบข้อมูล")),
    ),
)
