"""Planted: the head and the words of a memo (MEM)."""

from tests.corpus.planted.edits import after, drop, markup, said, source, steps, swap, words
from tests.corpus.planted.plant import Plant

_LEADERS, _TABLES = "memo-leaders", "memo-tables"
_TITLE, _SUBJECT = "บันทึกข้อความ", "เรื่อง  ขออนุมัติ"
_ASKED = "จำนวน ๗๕๐ บาท (เจ็ดร้อยห้าสิบบาทถ้วน)"

PLANTS = (
    Plant("MEM001", _TABLES, markup(_TITLE, ("<w:b/><w:bCs/>", "")), _TITLE),
    Plant("MEM001", _TABLES, markup(_TITLE, ('"58"', '"32"')), _TITLE),
    Plant("MEM001", _TABLES, markup(_TITLE, ('w:val="center"', 'w:val="left"')), _TITLE),
    Plant("MEM002", _LEADERS, markup(_SUBJECT, ("<w:b/><w:bCs/>", "")), _SUBJECT),
    Plant("MEM002", _TABLES, drop("ส่วนราชการ  กลุ่ม")),
    Plant("MEM002", _LEADERS, drop(_SUBJECT)),
    Plant("MEM002", _LEADERS, swap(_SUBJECT, "ที่  ศธ ๐๔๙๙๙.๓"), _SUBJECT),
    Plant("MEM003", _LEADERS, after(_SUBJECT, "─" * 40), "────"),
    Plant(
        "MEM004", _TABLES, source(('cx="486486" cy="540000"', 'cx="972972" cy="1080000"')), _TITLE
    ),
    Plant("MEM004", _TABLES, source(("<wp:align>left", "<wp:align>right")), _TITLE),
    Plant("MEM005", _LEADERS, words(" โทร. ๐ ๔๒๙๙ ๙๙๙๙", ""), "ส่วนราชการ"),
    Plant(
        "MEM006",
        _LEADERS,
        after("เรียน  ผู้อำนวยการ", "สิ่งที่ส่งมาด้วย  กำหนดการ จำนวน ๑ ชุด"),
        "สิ่งที่ส่งมาด้วย",
    ),
    Plant(
        "MEM009",
        _LEADERS,
        steps(words("ขออนุมัติจัดประชุมคณะทำงาน", "ขออนุมัติใช้เงินงบประมาณ"), words(_ASKED, "ต่อไป")),
        "เรื่อง  ขออนุมัติใช้เงิน",
    ),
    Plant("MEM010", _TABLES, markup(_TITLE, ('w:line="700" w:lineRule="exact"', "")), _TITLE),
    said("SAL003", _TABLES, "เรียน  ผู้อำนวยการ", "กราบเรียน  ผู้อำนวยการ"),
)
