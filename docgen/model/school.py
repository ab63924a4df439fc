"""โรงเรียนในสังกัด."""

from pydantic import Field

from docgen.model.fields import Count, Line
from docgen.model.part import Part


class School(Part):
    """One school of the area."""

    code: Line = Field(title="รหัสโรงเรียน")
    name: Line = Field(title="ชื่อโรงเรียน", description="ไม่ต้องมีคำว่าโรงเรียนนำหน้า")
    subdistrict: Line = Field(title="ตำบล")
    district: Line = Field(title="อำเภอ")
    cluster: Line | None = Field(None, title="กลุ่มโรงเรียน")
    sort: Line = Field(title="ประเภท", description="ประถม ขยายโอกาส หรือมัธยม")
    students: Count = Field(title="จำนวนนักเรียน")
    director: Line | None = Field(None, title="ผู้อำนวยการโรงเรียน")
    director_level: Line | None = Field(None, title="วิทยฐานะ")
    acting: Line | None = Field(
        None, title="การดำรงตำแหน่ง", description="ว่างไว้ หรือ รักษาราชการแทน หรือ รักษาการในตำแหน่ง"
    )
    acting_post: Line | None = Field(None, title="ตำแหน่งผู้รักษาการ")
    status: Line = Field("เปิดทำการ", title="สถานะ")

    @property
    def full_name(self) -> str:
        """The name with โรงเรียน before it."""
        return self.name if self.name.startswith("โรงเรียน") else f"โรงเรียน{self.name}"
