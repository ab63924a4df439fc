"""A record to fill in, as a workbook: its sheets, headings, drop-downs and checks."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from docgen.model.binding_keys import field_named
from docgen.model.binding_shapes import FieldShape, Many, Nested
from docgen.model.office_data import OfficeData
from docgen.model.part import Part
from docgen.sources.layout import (
    KEY_HEADING,
    NOTE_HEADING,
    PATH_MARK,
    VALUE_HEADING,
    KeySheet,
    RowSheet,
    WorkbookLayout,
)
from docgen.sources.workbook_writing import Box, Entry, PlannedSheet, write_workbook
from docgen.starters.choices import box_of

_KEY_WIDTHS: Final = (40, 70, 90)
_NARROW, _MIDDLE, _WIDE = 12, 28, 60
_WIDE_HEADINGS: Final = frozenset({"ข้อความ", "ขอบข่าย", "หน้าที่ใหม่", "เรื่อง", "เพราะ"})
_REQUIRED: Final = " *"

_ADVICE: Final = (
    "กรอกข้อมูลในแผ่นงานถัดไป หัวข้อหรือคอลัมน์ที่มีเครื่องหมาย * จำเป็นต้องกรอก ที่เหลือเว้นว่างได้",
    "ห้ามเปลี่ยนชื่อแผ่นงานและชื่อคอลัมน์ แทรกแถว ลบแถว และเรียงแถวใหม่ได้ตามต้องการ",
    "ช่องที่มีรายการให้เลือก ให้กดลูกศรท้ายช่อง หรือพิมพ์เองได้ตามชื่อในทะเบียน",
    "วันที่พิมพ์ได้หลายแบบ เช่น ๓ พฤศจิกายน ๒๕๖๙ หรือ 3/11/2569",
    "หัวข้อที่มีได้หลายย่อหน้า ให้แทรกแถวใต้หัวข้อนั้น เว้นช่องหัวข้อว่าง แล้วกรอกในช่องค่า",
    "คอลัมน์แรกที่บอกว่าเป็นของคณะใด กลุ่มใด หรือคนใด เว้นว่างได้เมื่อเหมือนแถวบน",
    "เลขข้อ พิมพ์ ๑ ๑.๑ หรือ ๑.๑.๑ เพื่อบอกระดับ เอกสารจะให้เลขข้อใหม่ตามลำดับเอง",
)


def starter_workbook(
    layout: WorkbookLayout, model: type[Part], office: OfficeData, path: Path
) -> None:
    """Write the starter to `path`; the names offered are those of `office`."""
    advice, lists = layout.ignored
    sheets = [
        PlannedSheet(advice, widths=(150,), rows=tuple(_advice(layout))),
        _key_sheet(layout.main, model, office),
        *(_row_sheet(rows, model, office) for rows in layout.rows),
    ]
    write_workbook(path, sheets, lists)


def _advice(layout: WorkbookLayout) -> Iterator[tuple[str]]:
    yield from ((line,) for line in _ADVICE)
    yield ("",)
    yield from ((f"แผ่นงาน {rows.name}: {rows.note}",) for rows in layout.rows if rows.note)


def _key_sheet(layout: KeySheet, model: type[Part], office: OfficeData) -> PlannedSheet:
    rows: list[tuple[str, ...]] = []
    boxes: dict[tuple[int, int], Box] = {}
    for number, key in enumerate(layout.keys, start=2):
        holder, field = _along(model, tuple(key.split(PATH_MARK)))
        needed = field.required and PATH_MARK not in key
        many = " มีได้หลายแถว" if key in layout.many else ""
        rows.append((key + _REQUIRED * needed, "", (field.description + many).strip()))
        boxes[number, 2] = box_of(holder, field, office)
    headings = (KEY_HEADING, VALUE_HEADING, NOTE_HEADING)
    return PlannedSheet(layout.name, headings, _KEY_WIDTHS, tuple(rows), boxes=boxes)


def _row_sheet(layout: RowSheet, model: type[Part], office: OfficeData) -> PlannedSheet:
    needed: dict[str, bool] = {}
    boxes: dict[str, Box] = {}
    for depth in range(len(layout.into)):
        for column in layout.at_depth(depth):
            way = (*layout.inside, *layout.into[: depth + 1], *column.key)
            holder, field = _along(model, way)
            boxes[column.heading] = box_of(holder, field, office)
            needed[column.heading] = field.required and len(column.key) == 1
    headings = layout.headings
    return PlannedSheet(
        layout.name,
        tuple(heading + _REQUIRED * needed.get(heading, False) for heading in headings),
        tuple(_width(heading, boxes.get(heading)) for heading in headings),
        columns={
            number: boxes.get(heading, Box()) for number, heading in enumerate(headings, start=1)
        },
    )


def _along(model: type[Part], keys: tuple[str, ...]) -> tuple[type[Part], FieldShape]:
    """Return the field the keys lead to and the part it belongs to; raises KeyError."""
    field = field_named(model, keys[0])
    if field is None:
        raise KeyError(keys[0])
    if len(keys) == 1:
        return model, field
    shape = field.shape
    while isinstance(shape, Many):
        shape = shape.item
    if not isinstance(shape, Nested):
        raise KeyError(keys[1])
    return _along(shape.model, keys[1:])


def _width(heading: str, box: Box | None) -> int:
    if box is None or box.entry is Entry.WHOLE:
        return _NARROW
    return _WIDE if heading in _WIDE_HEADINGS else _MIDDLE
