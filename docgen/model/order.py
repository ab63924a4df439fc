"""คำสั่ง as data: the shape that the rules of orders read."""

from datetime import date
from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from docgen.model.committee import Body, Duty, Member
from docgen.model.effective import EffectiveFrom
from docgen.model.fields import Count, Day, Line, Text
from docgen.model.numbers import OrderNumber
from docgen.model.part import Part
from docgen.model.record import Record
from docgen.model.references import CitationRef, GroupRef, PersonRef, PostRef


class AnnexChoice(StrEnum):
    """Where the names stand."""

    AUTOMATIC = "อัตโนมัติ"
    ALWAYS = "แยก"
    NEVER = "ไม่แยก"


class OrderReference(Part):
    """An order that this one amends or repeals. Number and date are both needed (rule ORD008)."""

    number: OrderNumber | None = Field(None, title="เลขที่", description="เช่น ๓๗๖/๒๕๖๘")
    day: Day | None = Field(None, title="ลงวันที่")
    subject: Line | None = Field(None, title="เรื่อง")
    issuer: Line | None = Field(None, title="ผู้ออกคำสั่ง", description="เว้นไว้เมื่อเป็นคำสั่งของสำนักงานเอง")


class Signer(Part):
    """Who signs: a post of the office, and a person when it is not the one in office that day."""

    SHORTHAND: ClassVar[str | None] = "post"

    post: PostRef = Field(title="ตำแหน่ง", description="รหัสตำแหน่งใน office.yaml เช่น director")
    person: PersonRef | None = Field(None, title="คน", description="ผู้ลงนามแทน (ถ้ามี)")


class Assignment(Part):
    """The duties of one person in a duty order."""

    person: PersonRef = Field(title="คน")
    substitute_rank: Count | None = Field(
        None, title="ลำดับปฏิบัติหน้าที่แทน", description="ลำดับที่ปฏิบัติหน้าที่แทนผู้อำนวยการกลุ่ม"
    )
    head_of: tuple[Line, ...] = Field((), title="หัวหน้างาน")
    supervises: tuple[GroupRef, ...] = Field((), title="กำกับดูแล")
    paired_with: PersonRef | None = Field(None, title="ปฏิบัติงานคู่กับ")
    duties: tuple[Duty, ...] = Field(title="หน้าที่")


class AssignmentGroup(Part):
    """The people of one group, or the deputies, with their duties."""

    group: GroupRef | None = Field(None, title="กลุ่ม")
    heading: Line | None = Field(None, title="หัวข้อ", description="ใช้แทนชื่อกลุ่ม เช่น รองผู้อำนวยการ")
    intro: Text | None = Field(None, title="ขอบข่าย")
    people: tuple[Assignment, ...] = Field(title="บุคลากร")


class ChangeSort(StrEnum):
    """What an amendment does."""

    ADD = "เพิ่ม"
    REMOVE = "ตัดออก"
    REPLACE = "แทน"


class Change(Part):
    """One change to an earlier order: a member or a duty, added, removed or replaced."""

    sort: ChangeSort = Field(title="การแก้ไข")
    body: Line | None = Field(None, title="คณะ", description="ชื่อคณะในคำสั่งเดิม")
    member: Member | None = Field(None, title="กรรมการ", description="ผู้ที่เพิ่ม หรือผู้ที่เข้ามาแทน")
    former: Member | None = Field(None, title="กรรมการเดิม", description="ผู้ที่ตัดออกหรือถูกแทน")
    clause: Line | None = Field(
        None, title="ข้อ", description="ข้อหน้าที่ตามที่พิมพ์ในคำสั่งเดิม เช่น (๓) หรือ ๒.๓"
    )
    duty: Text | None = Field(None, title="หน้าที่ใหม่", description="ข้อความหน้าที่ใหม่")


class Amendment(Part):
    """The order amended and what changes in it."""

    order: OrderReference = Field(title="คำสั่งเดิม")
    changes: tuple[Change, ...] = Field(title="รายการแก้ไข")


class Order(Record):
    """คำสั่ง: one matter may appoint, assign, amend, repeal and direct in one order."""

    number: OrderNumber | None = Field(
        None, title="เลขที่", description="เช่น ๔๑๒/๒๕๖๙ เว้นว่างเมื่อเป็นร่าง"
    )
    day: Day | None = Field(None, title="ลงวันที่", description="วันที่สั่ง เว้นว่างเมื่อเป็นร่าง")
    subject: Line = Field(title="เรื่อง", description="ไม่ต้องพิมพ์คำว่า เรื่อง")
    fiscal_year: Count | None = Field(
        None, title="ปีงบประมาณ", description="ปีงบประมาณที่คำสั่งนี้ใช้ เช่น ๒๕๗๐"
    )
    reason: tuple[Text, ...] = Field(
        (), title="เหตุผล", description="ย่อหน้าเหตุผล ขึ้นต้นด้วย ด้วย… หรือ ตามที่…นั้น"
    )
    authorities: tuple[CitationRef, ...] = Field(
        (), title="อาศัยอำนาจ", description="รหัสกฎหมายใน clauses.yaml เช่น moe-admin-2546:37"
    )
    bodies: tuple[Body, ...] = Field((), title="คณะกรรมการ")
    assignments: tuple[AssignmentGroup, ...] = Field((), title="มอบหมายหน้าที่")
    amends: Amendment | None = Field(None, title="แก้ไขคำสั่ง")
    repeals: tuple[OrderReference, ...] = Field((), title="ยกเลิกคำสั่ง")
    provisions: tuple[Duty, ...] = Field(
        (), title="ข้อสั่งการ", description="ข้อความของคำสั่งทั่วไป เรียงข้อได้สามระดับ"
    )
    closing: tuple[Text, ...] = Field((), title="ข้อความท้าย")
    effective_from: EffectiveFrom | None = Field(
        None, title="ตั้งแต่", description="บัดนี้เป็นต้นไป หรือวันที่"
    )
    effective_to: Day | None = Field(None, title="ถึง")
    retroactive_reason: Text | None = Field(
        None, title="เหตุที่มีผลย้อนหลัง", description="จำเป็นเมื่อวันมีผลอยู่ก่อนวันที่สั่ง"
    )
    signer: Signer = Field(title="ผู้ลงนาม")
    annex: AnnexChoice = Field(AnnexChoice.AUTOMATIC, title="บัญชีรายชื่อแนบท้าย")

    @property
    def effective_day(self) -> date | None:
        """The day it takes effect; the day of the order when that is บัดนี้เป็นต้นไป."""
        return self.effective_from.day or self.day if self.effective_from else None
