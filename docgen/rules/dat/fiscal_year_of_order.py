"""The fiscal year of an order does not hold the day of the order.

Legal all the same: the next year's orders in August and September or about requests and plans,
and the past year's when they look back on it (ประเมินผล, รายงาน).
"""

import re
from collections.abc import Iterator

from docgen.findings import AtField, Fix, Severity
from docgen.messages import Message
from docgen.model.office_data import OfficeData
from docgen.model.order import Order
from docgen.model.specimens import order
from docgen.rule import RecordCheck, StructureRule
from docgen.thai.date_reading import read_date
from docgen.thai.dates import long_date
from docgen.thai.digits import to_thai_digits
from docgen.thai.years import fiscal_year

_LOOKS_AHEAD = re.compile(r"คำขอ|เสนอขอ|จัดตั้งงบประมาณ|แผน|เตรียม|ล่วงหน้า")
_LOOKS_BACK = re.compile(
    r"ประเมิน|ติดตาม|รายงาน|สรุปผล|ถอดบทเรียน|กันเงิน|เหลื่อมปี|ควบคุมภายใน|ตรวจสอบ|ตรวจรับ"
)
_EARLY_MONTHS = (8, 9)


def _check(record: Order, _office: OfficeData) -> Iterator[AtField]:
    if record.day is None or record.fiscal_year is None:
        return
    right = fiscal_year(record.day)
    match record.fiscal_year - right:
        case 0:
            return
        case 1 if record.day.month in _EARLY_MONTHS or _LOOKS_AHEAD.search(record.subject):
            return
        case -1 if _LOOKS_BACK.search(record.subject):
            return
    told = Message(
        to_thai_digits(
            f"คำสั่งลงวันที่ {long_date(record.day)} อยู่ในปีงบประมาณ พ.ศ. {right} แต่ระบุปีงบประมาณ"
            f" {record.fiscal_year} ให้ตรวจว่าผิดที่วันที่หรือที่ปีงบประมาณ"
        ),
        f"{record.day} is in fiscal year {right}, but the order says {record.fiscal_year}",
    )
    yield AtField(("fiscal_year",), told, Fix(to_thai_digits(str(right)), safe=False))


RULE = StructureRule(
    code="DAT014",
    clause="budget-procedures-2561:4",
    severity=Severity.WARNING,
    message="ปีงบประมาณไม่ตรงกับวันที่สั่ง (๑ ตุลาคม ถึง ๓๐ กันยายน นับเป็นปีหลัง) ให้ตรวจแล้วแก้",
    english="the fiscal year does not hold the day of the order; correct one of them",
    why="From October the fiscal year runs ahead of the calendar; the old number is a habit.",
    record=RecordCheck(Order, _check),
    good=(
        order(fiscal_year=2570),
        order(fiscal_year=2571, day=read_date("๑ กันยายน ๒๕๗๐")),
        order(fiscal_year=2569, subject="แต่งตั้งคณะกรรมการประเมินผลแผนปฏิบัติการ"),
    ),
    bad=(
        order(fiscal_year=2569),
        order(fiscal_year=2571),
        order(fiscal_year=2568, subject="แต่งตั้งคณะกรรมการประเมินผลแผนปฏิบัติการ"),
    ),
)
