"""คำสั่ง as a workbook: the sheets and columns of order.xlsx."""

from typing import Final

from docgen.sources.layout import Column, KeySheet, Outline, RowSheet, WorkbookLayout

_BODY = Column("คณะ", ("ชื่อ",), depth=0, groups=True)
_NUMBERED = Outline("ข้อ", "ข้อย่อย")
_TEXT = Column("ข้อความ", ("ข้อความ",))
_SEAT = ("คน", "ตำแหน่ง", "โรงเรียน", "บุคคลภายนอก", "ผู้แทน", "สังกัด", "หน้าที่")


def _plain(*headings: str) -> tuple[Column, ...]:
    return tuple(Column(heading, (heading,)) for heading in headings)


_MAIN = KeySheet(
    "คำสั่ง",
    keys=(
        "เลขที่",
        "ลงวันที่",
        "เรื่อง",
        "ปีงบประมาณ",
        "เหตุผล",
        "อาศัยอำนาจ",
        "ข้อความท้าย",
        "ตั้งแต่",
        "ถึง",
        "เหตุที่มีผลย้อนหลัง",
        "ผู้ลงนาม/ตำแหน่ง",
        "ผู้ลงนาม/คน",
        "บัญชีรายชื่อแนบท้าย",
        "แก้ไขคำสั่ง/คำสั่งเดิม/เลขที่",
        "แก้ไขคำสั่ง/คำสั่งเดิม/ลงวันที่",
        "แก้ไขคำสั่ง/คำสั่งเดิม/เรื่อง",
        "แก้ไขคำสั่ง/คำสั่งเดิม/ผู้ออกคำสั่ง",
    ),
    many=("เหตุผล", "อาศัยอำนาจ", "ข้อความท้าย"),
)

_MEMBERS = RowSheet(
    "กรรมการ",
    into=("คณะกรรมการ", "กรรมการ"),
    columns=(_BODY, *_plain(*_SEAT)),
    note="หนึ่งแถวคือกรรมการหนึ่งคน ระบุเพียงหนึ่งอย่างใน คน ตำแหน่ง โรงเรียน บุคคลภายนอก หรือผู้แทน",
)
_DUTIES = RowSheet(
    "หน้าที่และอำนาจ",
    into=("คณะกรรมการ", "หน้าที่และอำนาจ"),
    columns=(_BODY, _TEXT),
    outline=_NUMBERED,
    note="หนึ่งแถวคือหนึ่งข้อ ใส่เลขข้อเป็น ๑ ๑.๑ หรือ ๑.๑.๑ เพื่อบอกระดับ",
)
_PROVISIONS = RowSheet(
    "ข้อสั่งการ",
    into=("ข้อสั่งการ",),
    columns=(_TEXT,),
    outline=_NUMBERED,
    note="ข้อความของคำสั่งทั่วไป หนึ่งแถวคือหนึ่งข้อ",
)
_ASSIGNMENTS = RowSheet(
    "มอบหมายหน้าที่",
    into=("มอบหมายหน้าที่", "บุคลากร", "หน้าที่"),
    columns=(
        Column("กลุ่ม", ("กลุ่ม",), depth=0, groups=True),
        Column("หัวข้อ", ("หัวข้อ",), depth=0, groups=True),
        Column("คน", ("คน",), depth=1, groups=True),
        Column("ขอบข่าย", ("ขอบข่าย",), depth=0),
        Column("ลำดับปฏิบัติหน้าที่แทน", ("ลำดับปฏิบัติหน้าที่แทน",), depth=1),
        Column("หัวหน้างาน", ("หัวหน้างาน",), depth=1),
        Column("กำกับดูแล", ("กำกับดูแล",), depth=1),
        Column("ปฏิบัติงานคู่กับ", ("ปฏิบัติงานคู่กับ",), depth=1),
        _TEXT,
    ),
    outline=_NUMBERED,
    note="หนึ่งแถวคือหน้าที่หนึ่งข้อ เว้นว่างกลุ่มและคนได้เมื่อเหมือนแถวบน",
)
_CHANGES = RowSheet(
    "รายการแก้ไข",
    into=("รายการแก้ไข",),
    inside=("แก้ไขคำสั่ง",),
    columns=(
        *_plain("การแก้ไข", "คณะ", "ข้อ", "หน้าที่ใหม่"),
        *(Column(f"กรรมการใหม่: {name}", ("กรรมการ", name)) for name in _SEAT),
        *(Column(f"กรรมการเดิม: {name}", ("กรรมการเดิม", name)) for name in _SEAT),
    ),
    note="ใช้เมื่อแก้ไขคำสั่งเดิม หนึ่งแถวคือการแก้ไขหนึ่งรายการ",
)
_REPEALS = RowSheet(
    "ยกเลิกคำสั่ง",
    into=("ยกเลิกคำสั่ง",),
    columns=_plain("เลขที่", "ลงวันที่", "เรื่อง", "ผู้ออกคำสั่ง"),
    note="คำสั่งเดิมที่คำสั่งนี้ยกเลิก หนึ่งแถวคือหนึ่งคำสั่ง",
)
_COUNTS = RowSheet(
    "จำนวนกรรมการ",
    into=("คณะกรรมการ",),
    columns=(Column("คณะ", ("ชื่อ",), groups=True), *_plain("รวม")),
    note="ใช้เมื่อต้องการพิมพ์ว่า รวม … คน",
)
_EXEMPTIONS = RowSheet(
    "ยกเว้น",
    into=("ยกเว้น",),
    columns=_plain("กฎ", "เพราะ"),
    note="กฎที่ยกเว้นสำหรับเรื่องนี้ พร้อมเหตุผล",
)

ORDER_WORKBOOK: Final = WorkbookLayout(
    _MAIN,
    (
        _MEMBERS,
        _DUTIES,
        _PROVISIONS,
        _ASSIGNMENTS,
        _CHANGES,
        _REPEALS,
        _COUNTS,
        _EXEMPTIONS,
    ),
)
