"""How a text names an earlier order that it amends or repeals: `ที่ ๓๗๖/๒๕๖๘ ลงวันที่ …`."""

import re
from typing import Final

from docgen.thai.digits import to_arabic_digits


def changed_order(text: str) -> tuple[int, int] | None:
    """Return the place of the order that `text` amends or repeals, if it does."""
    found = _CHANGES.search(text)
    return found.span(1) if found else None


def missing_identity(text: str) -> tuple[str, ...]:
    """Return what `text` leaves out of an order's identity: เลขที่, วันที่, both or nothing."""
    folded = to_arabic_digits(text)
    return tuple(name for name, form in _IDENTITY if not form.search(folded))


_CHANGES: Final = re.compile(
    r"(?:ให้|จึง|ขอ|^[\s\d.()ข้อ]*)\s*(?:ยกเลิก|แก้ไขเพิ่มเติม|แก้ไข)(?:ความใน)?"
    r"(คำสั่ง(?!\s*(?:ใด|อื่น|ที่ขัด|ทางปกครอง|นี้|ดังนี้|ดังต่อไปนี้)|.*(?:ดังกล่าว|ข้างต้น)).*)"
)
_IDENTITY: Final = (
    ("เลขที่", re.compile(r"(?<!วัน)ที่\s*[^\s/]*\s*\d+\s*/\s*\d{2,4}")),
    ("วันที่", re.compile(r"(?:ลงวันที่|ลว\.|สั่ง\s*ณ\s*วันที่|ลงวัน\S+ที่)\s*\d")),
)
