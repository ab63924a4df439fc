"""What a person writes: the root of every record type."""

from pydantic import Field

from docgen.model.fields import Line
from docgen.model.part import Part


class Exemption(Part):
    """A rule silenced in one record, with the reason somebody gave."""

    rule: Line = Field(title="กฎ", description="รหัสกฎ เช่น NUM001")
    because: Line = Field(title="เพราะ", description="เหตุผลที่ยกเว้น")


class Record(Part):
    """One matter as data, before any layout."""

    exemptions: tuple[Exemption, ...] = Field(
        (), title="ยกเว้น", description="กฎที่ยกเว้นสำหรับรายการนี้ พร้อมเหตุผล"
    )
