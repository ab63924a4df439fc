"""บุคลากร: names, and the posts each person held from day to day."""

from datetime import date

from pydantic import Field

from docgen.model.fields import Day, Line
from docgen.model.part import Part
from docgen.thai.names import PersonName, position_with_level, written_name


class Posting(Part):
    """A post somebody holds or held, from one day to another."""

    position: Line = Field(title="ตำแหน่ง", description="ชื่อตำแหน่งโดยไม่รวมระดับ")
    level: Line | None = Field(None, title="ระดับ", description="ระดับหรือวิทยฐานะ เช่น ชำนาญการ")
    group: Line | None = Field(None, title="กลุ่ม", description="ชื่อกลุ่มหรือหน่วยตามทะเบียนของสำนักงาน")
    position_number: Line | None = Field(None, title="เลขที่ตำแหน่ง", description="เช่น อ ๓๑")
    valid_from: Day | None = Field(None, title="ตั้งแต่")
    valid_to: Day | None = Field(None, title="ถึง")

    def held_on(self, day: date | None) -> bool:
        """Whether the post is held on `day`; with no day, whether it is still held."""
        if day is None:
            return self.valid_to is None
        after = self.valid_from is None or self.valid_from <= day
        return after and (self.valid_to is None or day <= self.valid_to)

    @property
    def written(self) -> str:
        """Position and level joined as they are printed."""
        return position_with_level(self.position, self.level or "")


class Person(Part):
    """One person of the office, or one it works with."""

    id: Line = Field(title="รหัส", description="รหัสภายใน ไม่ใช่เลขประจำตัวประชาชน")
    title: Line = Field(title="คำนำหน้า")
    first: Line = Field(title="ชื่อ")
    last: Line = Field(title="นามสกุล")
    postings: tuple[Posting, ...] = Field(title="ดำรงตำแหน่ง")

    @property
    def name(self) -> str:
        """Title, first and last name as they are printed."""
        return written_name(PersonName(self.title, self.first, self.last))

    def posting_on(self, day: date | None) -> Posting | None:
        """Return the post held on `day` (None: now), the latest one when several overlap."""
        held = [posting for posting in self.postings if posting.held_on(day)]
        return max(held, key=lambda posting: posting.valid_from or date.min, default=None)
