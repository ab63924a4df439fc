"""สำนักงาน: names, address, groups, who signs, and the house settings."""

from datetime import date
from enum import StrEnum

from pydantic import Field

from docgen.model.fields import Count, Day, Line
from docgen.model.part import Part
from docgen.model.references import PersonRef


class Manner(StrEnum):
    """By what right somebody signs for a post."""

    HOLDER = "เจ้าของตำแหน่ง"
    ACTING = "รักษาราชการแทน"
    DELEGATED = "ปฏิบัติราชการแทน"
    CARETAKER = "รักษาการในตำแหน่ง"


class Digits(StrEnum):
    """Which digits the documents of the office use."""

    THAI = "เลขไทย"
    ARABIC = "เลขอารบิก"


class Dated(Part):
    """Something in force from one day to another."""

    valid_from: Day | None = Field(None, title="ตั้งแต่")
    valid_to: Day | None = Field(None, title="ถึง")

    def in_force_on(self, day: date | None) -> bool:
        """Whether it is in force on `day`; with no day, whether it has no end yet."""
        if day is None:
            return self.valid_to is None
        after = self.valid_from is None or self.valid_from <= day
        return after and (self.valid_to is None or day <= self.valid_to)


class Group(Dated):
    """กลุ่ม or หน่วย of the office."""

    name: Line = Field(title="ชื่อ")
    short: Line | None = Field(None, title="ชื่อย่อ")
    phone: Line | None = Field(None, title="โทรศัพท์")


class Holding(Dated):
    """Somebody who signs for a post, by what right, and when."""

    person: PersonRef = Field(title="คน")
    manner: Manner = Field(Manner.HOLDER, title="โดย")
    order: Line | None = Field(None, title="คำสั่ง", description="คำสั่งที่มอบอำนาจหรือให้รักษาราชการแทน")
    subjects: tuple[Line, ...] = Field((), title="เรื่องที่มอบ")


class Post(Part):
    """A post that signs documents."""

    key: Line = Field(title="รหัส", description="ใช้อ้างในรายการ เช่น director")
    title: Line = Field(title="ตำแหน่ง", description="ชื่อตำแหน่งเต็มตามที่พิมพ์ใต้ลายมือชื่อ")
    holdings: tuple[Holding, ...] = Field(title="ผู้ลงนาม")


class Board(Dated):
    """The board that approves for the area (กศจ. or กพท.), which has changed over the years."""

    name: Line = Field(title="ชื่อ")
    short: Line = Field(title="ชื่อย่อ")


class Settings(Part):
    """House settings of the office."""

    digits: Digits = Field(Digits.THAI, title="ตัวเลข")
    font: Line = Field("TH SarabunPSK", title="แบบอักษร")
    annex_from: Count = Field(
        40, title="แยกบัญชีรายชื่อเมื่อเกิน", description="จำนวนคนในคำสั่งที่ทำให้แยกเป็นบัญชีแนบท้าย"
    )


class Office(Part):
    """The office that issues the documents."""

    name: Line = Field(title="ชื่อ")
    short: Line = Field(title="ชื่อย่อ")
    sort: Line = Field(title="ประเภท", description="สพป. หรือ สพม.")
    code: Line = Field(title="เลขที่หนังสือ", description="เช่น ศธ ๐๔๙๙๙")
    address: tuple[Line, ...] = Field(title="ที่อยู่")
    province: Line = Field(title="จังหวัด")
    phone: Line = Field(title="โทรศัพท์")
    fax: Line | None = Field(None, title="โทรสาร")
    email: Line = Field(title="อีเมล")
    website: Line | None = Field(None, title="เว็บไซต์")
    groups: tuple[Group, ...] = Field(title="กลุ่ม")
    posts: tuple[Post, ...] = Field(title="ตำแหน่งที่ลงนาม")
    boards: tuple[Board, ...] = Field((), title="องค์คณะ")
    settings: Settings = Field(default_factory=Settings, title="การตั้งค่า")
