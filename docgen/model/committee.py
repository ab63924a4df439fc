"""คณะกรรมการ คณะทำงาน: members with roles, duties to three levels."""

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from docgen.model.fields import Count, Line, Text
from docgen.model.part import Part
from docgen.model.references import PersonRef, SchoolRef


class RoleClass(StrEnum):
    """What a role word means, whatever sort of body it is said in."""

    ADVISER = "adviser"
    CHAIR = "chair"
    VICE_CHAIR = "vice-chair"
    MEMBER = "member"
    SECRETARY = "secretary"
    ASSISTANT = "assistant"


ROLE_CLASSES = {
    "ที่ปรึกษา": RoleClass.ADVISER,
    "ประธานกรรมการ": RoleClass.CHAIR,
    "ประธานอนุกรรมการ": RoleClass.CHAIR,
    "ประธานคณะทำงาน": RoleClass.CHAIR,
    "หัวหน้าคณะทำงาน": RoleClass.CHAIR,
    "รองประธานกรรมการ": RoleClass.VICE_CHAIR,
    "รองประธานอนุกรรมการ": RoleClass.VICE_CHAIR,
    "รองประธานคณะทำงาน": RoleClass.VICE_CHAIR,
    "รองหัวหน้าคณะทำงาน": RoleClass.VICE_CHAIR,
    "กรรมการ": RoleClass.MEMBER,
    "อนุกรรมการ": RoleClass.MEMBER,
    "คณะทำงาน": RoleClass.MEMBER,
    "กรรมการและเลขานุการ": RoleClass.SECRETARY,
    "อนุกรรมการและเลขานุการ": RoleClass.SECRETARY,
    "คณะทำงานและเลขานุการ": RoleClass.SECRETARY,
    "เลขานุการ": RoleClass.SECRETARY,
    "กรรมการและผู้ช่วยเลขานุการ": RoleClass.ASSISTANT,
    "อนุกรรมการและผู้ช่วยเลขานุการ": RoleClass.ASSISTANT,
    "คณะทำงานและผู้ช่วยเลขานุการ": RoleClass.ASSISTANT,
    "ผู้ช่วยเลขานุการ": RoleClass.ASSISTANT,
}
"""The role words of official committees. A word that is not here is not a known role."""


class Duty(Part):
    """One numbered duty or provision, with what stands under it."""

    SHORTHAND: ClassVar[str | None] = "text"

    text: Text = Field(title="ข้อความ")
    items: tuple["Duty", ...] = Field((), title="ข้อย่อย")


class Member(Part):
    """One seat: a person of the office, a post, a school's director, or somebody from outside."""

    SHORTHAND: ClassVar[str | None] = "person"

    person: PersonRef | None = Field(None, title="คน", description="ชื่อบุคลากรในทะเบียน")
    post: Line | None = Field(
        None,
        title="ตำแหน่ง",
        description="กรรมการโดยตำแหน่งเมื่อไม่ระบุคน หรือตำแหน่งที่จะพิมพ์แทนตำแหน่งในทะเบียน",
    )
    school: SchoolRef | None = Field(
        None, title="โรงเรียน", description="ผู้อำนวยการโรงเรียนนี้ ตามทะเบียนโรงเรียน"
    )
    external: Line | None = Field(
        None, title="บุคคลภายนอก", description="คำนำหน้า ชื่อ และนามสกุลของผู้อยู่นอกสังกัด"
    )
    representing: Line | None = Field(None, title="ผู้แทน", description="หน่วยงานที่ส่งผู้แทนมาเป็นกรรมการ")
    agency: Line | None = Field(None, title="สังกัด", description="หน่วยงานของผู้อยู่นอกสังกัด")
    role: Line = Field(title="หน้าที่", description="เช่น ประธานกรรมการ กรรมการและเลขานุการ")

    @property
    def role_class(self) -> RoleClass | None:
        """What the role word means; None when it is not a known role word."""
        return ROLE_CLASSES.get(self.role)


class Body(Part):
    """One committee, working group or section of an order."""

    name: Line = Field(title="ชื่อ", description="เช่น คณะกรรมการอำนวยการ คณะทำงานฝ่ายสถานที่")
    members: tuple[Member, ...] = Field(title="กรรมการ")
    duties: tuple[Duty, ...] = Field((), title="หน้าที่และอำนาจ")
    stated_count: Count | None = Field(
        None, title="รวม", description="จำนวนคนที่จะพิมพ์ว่า รวม … คน (ถ้ามี)"
    )
