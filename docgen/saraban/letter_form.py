"""The parts of form 1, the external letter: which it must have, and in which order they stand."""

import re
from types import MappingProxyType
from typing import Final

from docgen.saraban.roles import Role

NEEDED_PARTS: Final = MappingProxyType(
    {
        Role.NUMBER: "ที่",
        Role.OWNER: "ส่วนราชการเจ้าของหนังสือ",
        Role.DATE: "วัน เดือน ปี",
        Role.SUBJECT: "เรื่อง",
        Role.SALUTATION: "คำขึ้นต้น",
        Role.CLOSING: "คำลงท้าย",
        Role.SIGNATURE: "ชื่อผู้ลงนามในวงเล็บ",
    }
)
"""The text, the position and the unit in charge have rules of their own."""

PARTS_IN_ORDER: Final = MappingProxyType(
    {
        Role.SUBJECT: "เรื่อง",
        Role.SALUTATION: "คำขึ้นต้น",
        Role.REFERENCE: "อ้างถึง",
        Role.ENCLOSURE: "สิ่งที่ส่งมาด้วย",
        Role.BODY: "ข้อความ",
        Role.CLOSING: "คำลงท้าย",
        Role.SIGNATURE: "ชื่อผู้ลงนาม",
        Role.POSITION: "ตำแหน่ง",
    }
)
"""Number, owner and date stand side by side above; their order in the file tells nothing."""

WRITTEN_PARTS: Final = MappingProxyType(
    {
        Role.NUMBER: re.compile(r"\s*ที่\s"),
        Role.SUBJECT: re.compile(r"\s*เรื่อง\s"),
        Role.SALUTATION: re.compile(r"\s*(?:กราบเรียน|เรียน|นมัสการ|กราบทูล)\s"),
        Role.CLOSING: re.compile(r"\s*ขอ(?:แสดงความนับถือ|นมัสการ)"),
        Role.SIGNATURE: re.compile(r"\s*\([^()]{5,70}\)\s*$"),
    }
)
"""How a part begins that was not recognised for what it is: it is there all the same."""
