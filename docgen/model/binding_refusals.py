"""Values of the wrong form: a list where a text should be, a text where keys should be."""

import re

from docgen.messages import Message
from docgen.model.binding_shapes import fields_of
from docgen.model.part import Part
from docgen.places import CellPlace
from docgen.sources.nodes import Entry, Node, Scalar, Sequence

_TIGHT_COLON = re.compile(r"^(?P<key>[^\s:]+):(?=[^\s/])")
_SHOWN_KEYS = 6


def should_be_text(node: Node) -> Message:
    """Return what to tell when a list or keys stand where one value should."""
    if isinstance(node, Sequence):
        return Message(
            "ต้องเป็นค่าเดียว ไม่ใช่รายการหลายข้อ ให้เขียนต่อจากเครื่องหมาย : ในบรรทัดเดียวกัน",
            "should be one value, not a list; write it after the colon",
        )
    return Message(
        'ต้องเป็นข้อความ ไม่ใช่หัวข้อย่อย ถ้าข้อความมีเครื่องหมาย : ให้ใส่เครื่องหมายคำพูด " " ครอบทั้งข้อความ',
        "should be text, not keys; quote a text that holds a colon",
    )


def should_have_keys(node: Node, model: type[Part]) -> Message:
    """Return what to tell when a text or a list stands where keys should."""
    if isinstance(node, Scalar) and (tight := _TIGHT_COLON.match(str(node.value))):
        return Message(
            f"ต้องเว้นวรรคหลังเครื่องหมาย : ให้เขียน “{tight['key']}: …”",
            f"a space is missing after the colon; write “{tight['key']}: …”",
        )
    fields = fields_of(model)[:_SHOWN_KEYS]
    found = ("รายการ", "a list") if isinstance(node, Sequence) else ("ข้อความ", "text")
    return Message(
        f"ต้องมีหัวข้อย่อย เช่น {' '.join(each.title for each in fields)} ไม่ใช่{found[0]}",
        f"should have keys such as {', '.join(each.name for each in fields)}, not be {found[1]}",
    )


def twice(earlier: Entry) -> Message:
    """Return what to tell when a field is given a second time."""
    place = earlier.place
    at = f"ช่อง {place.cell}" if isinstance(place, CellPlace) else f"บรรทัด {place}"
    return Message(
        f"ซ้ำกับ “{earlier.key}” ที่{at} ให้เหลือเพียงแห่งเดียว",
        f"gives again what “{earlier.key}” gives at {place}; keep one",
    )
