"""The shapes of the office's register files; each list may stand under a key of its own or bare."""

from typing import Final

from pydantic import Field

from docgen.model.office import Office
from docgen.model.part import Part
from docgen.model.person import Person
from docgen.model.school import School
from docgen.sources.keys import plain_key
from docgen.sources.layout import Column, RowSheet
from docgen.sources.nodes import Entry, Mapping, Node


class OfficeFile(Part):
    """office.yaml."""

    office: Office = Field(title="สำนักงาน")


class PeopleFile(Part):
    """people.yaml or people.xlsx."""

    people: tuple[Person, ...] = Field(title="บุคลากร")


class SchoolsFile(Part):
    """schools.xlsx or schools.csv."""

    schools: tuple[School, ...] = Field(title="โรงเรียน")


PEOPLE_SHEET: Final = RowSheet(
    "บุคลากร",
    into=("บุคลากร", "ดำรงตำแหน่ง"),
    columns=(
        Column("รหัส", ("รหัส",), depth=0, groups=True),
        *(Column(name, (name,), depth=0) for name in ("คำนำหน้า", "ชื่อ", "นามสกุล")),
        *(Column(name, (name,)) for name in ("ตำแหน่ง", "ระดับ", "กลุ่ม", "เลขที่ตำแหน่ง", "ตั้งแต่", "ถึง")),
    ),
    note="หนึ่งแถวคือหนึ่งตำแหน่ง คนเดียวกันหลายตำแหน่งให้ใช้รหัสเดียวกัน",
)
"""people.xlsx: one row a posting; rows of one id are one person."""


def under_its_key(node: Node, model: type[Part]) -> Mapping:
    """Return `node` under the only key of `model`, put there when the file leaves it out."""
    name, info = next(iter(model.model_fields.items()))
    title = info.title or name
    if isinstance(node, Mapping) and len(node.entries) == 1:
        key = plain_key(node.entries[0].key)
        if key in (plain_key(title), plain_key(name)):
            return node
    return Mapping((Entry(title, node.place, node),), node.place)
