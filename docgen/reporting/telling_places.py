"""Places and looks in the words of a person who reads the report."""

import re

from docgen.findings import FormatFix, Look
from docgen.messages import Language, Message
from docgen.places import DocxPlace, Place
from docgen.thai.digits import to_thai_digits

_STORY = re.compile(r"([a-z]+)(\d*)")
_STORIES = {
    "header": Message("หัวกระดาษ", "header"),
    "footer": Message("ท้ายกระดาษ", "footer"),
    "footnotes": Message("เชิงอรรถ", "footnotes"),
    "endnotes": Message("เชิงอรรถท้ายเรื่อง", "endnotes"),
    "comments": Message("ความคิดเห็น", "comments"),
}
_CM, _PT = Message(" ซม.", " cm"), Message(" พอยต์", " pt")
_LOOKS: dict[Look, tuple[Message, Message | None]] = {
    Look.THAI_FONT: (Message("แบบอักษร", "font"), None),
    Look.SIZE: (Message("ขนาดอักษร", "size"), _PT),
    Look.BOLD: (Message("ตัวหนา", "bold"), None),
    Look.COLOUR: (Message("สีอักษร", "colour"), None),
    Look.LANGUAGE: (Message("ภาษาของข้อความ", "language"), None),
    Look.ALIGNMENT: (Message("การจัดแนว", "alignment"), None),
    Look.LINE_SPACING: (Message("ระยะบรรทัด", "line spacing"), None),
    Look.FIRST_LINE: (Message("ย่อหน้าเข้าไป", "first line"), _CM),
    Look.SPACE_BEFORE: (Message("ระยะก่อนย่อหน้า", "space before"), _PT),
    Look.LETTER_SPACING: (Message("ระยะระหว่างอักษร", "letter spacing"), _PT),
    Look.PAPER: (Message("กระดาษ", "paper"), None),
    Look.LEFT_MARGIN: (Message("ขอบกระดาษด้านซ้าย", "left margin"), _CM),
    Look.RIGHT_MARGIN: (Message("ขอบกระดาษด้านขวา", "right margin"), _CM),
    Look.PICTURE_HEIGHT: (Message("ความสูงของภาพ", "picture height"), _CM),
    Look.NUMBERING: (Message("เลขลำดับ", "numbering"), None),
    Look.KEEP_NEXT: (Message("อยู่กับย่อหน้าถัดไป", "keep with next"), None),
}
_VALUES = {
    "thaiDistribute": "กระจายแบบไทย", "center": "กึ่งกลาง", "left": "ชิดซ้าย", "right": "ชิดขวา",
    "both": "ชิดขอบสองด้าน", "single": "หนึ่งเท่า", "thaiNumbers": "เลขไทย", "th-TH": "ไทย",
    "A4 portrait": "A4 แนวตั้ง", "true": "ใช่", "false": "ไม่ใช่", "000000": "ดำ",
}  # fmt: skip


def said_place(place: Place, language: Language) -> str:
    """Return where something stands; of a .docx the paragraph, which the excerpt shows."""
    if not isinstance(place, DocxPlace):
        return str(place)
    if language is Language.ENGLISH:
        return f"{place.story}:{place.paragraph}"
    found = _STORY.match(place.story)
    story = _STORIES.get(found[1]) if found else None
    named = f"{story.th}{f' {found[2]}' if found[2] else ''} " if story and found else ""
    return to_thai_digits(f"{named}ย่อหน้า {place.paragraph}")


def said_looks(place: Place, fix: FormatFix, language: Language) -> str:
    """Return the looks that a fix sets, and where."""
    told = []
    for look, value in fix.looks:
        name, unit = _LOOKS[look]
        told.append(f"{name.said_in(language)} {_value(value, unit, language)}")
    where = said_place(place, language)
    return f"{where}: {', '.join(told)}" if where else ", ".join(told)


def _value(value: str, unit: Message | None, language: Language) -> str:
    if language is Language.ENGLISH:
        return f"{value}{unit.en if unit else ''}"
    if value.startswith("exact "):
        value, unit = value.replace("exact", "เท่ากับ"), _PT
    return to_thai_digits(f"{value}{unit.th}") if unit else _VALUES.get(value, value)
