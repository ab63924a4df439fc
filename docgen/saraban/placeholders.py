"""What templates, forms and spreadsheets leave behind in a text: {{…}}, [ระบุ…], xxx, None, dots.

Legitimate and left alone: a row of dots wide enough to write in by hand (ten and more), a form
line with three blanks, dots that lead to a page number or end a line, `พ.ศ. ....` of a draft law,
names in angle or square brackets, masked numbers (๐๘x-xxx-xxxx), English text.
"""

import re
from collections.abc import Iterator
from typing import Final


def marks_left(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of placeholders that no finished text holds."""
    for found in _CERTAIN.finditer(text):
        yield found.span()


def dots_left(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of short rows of dots inside a sentence, where a word was to be put."""
    is_form = len(_ANY_DOTS.findall(text)) >= _FORM_BLANKS
    if is_form or len(_LETTER.findall(text)) < _PROSE:
        return
    for found in _DOTS.finditer(text):
        before = text[max(0, found.start() - _LOOK_BACK) : found.start()]
        if before.strip() and not _ERA_BEFORE.search(before):
            yield found.span()


_ASK: Final = r"(?:โปรด|กรุณา)?(?:ระบุ|ใส่|กรอก|เติม|พิมพ์|แทรก)"
_SLOT: Final = r"(?:ชื่อ[ก-๎ \-–/.]*|นามสกุล|ตำแหน่ง|วันที่|เลขที่[ก-๎]*|จำนวน(?:เงิน)?|ที่อยู่|หน่วยงาน|สังกัด)"
_WORD: Final = r"None|NaN|nan|null|undefined|TODO|TBD|FIXME|[xX]{3,}"
_CERTAIN: Final = re.compile(
    r"\{\{[^{}]{0,99}\}\}|\{%[^{}]{0,99}%\}|\$\{[^${}]*\}|«[^«»]+»"
    rf"|<\s*(?:{_ASK}[^<>]*|{_SLOT})\s*>|\[\s*(?:{_ASK}[^\[\]]*|{_SLOT})\s*\]"
    r"|#(?:N/A|REF!|VALUE!|DIV/0!|NAME\?|NUM!|NULL!)"
    r"|คลิกหรือแตะที่นี่เพื่อ(?:ใส่|ป้อน)\S*|Click (?:or tap )?here to enter [a-z ]+"
    rf"|(?<![A-Za-z0-9๐-๙._@/*\-])(?<![A-Za-z] )(?<![A-Za-z], )(?:{_WORD})"
    r"(?![A-Za-z0-9๐-๙_@/*\-]|\.[A-Za-z0-9]|,? [A-Za-z])"
)
_DOTS: Final = re.compile(r"(?<![.…])(?:\.{4,9}|…{2,3})(?![.…])(?=\s*[ก-ฮเ-ไ(])")
_ANY_DOTS: Final = re.compile(r"\.{4,}|…{2,}")
_ERA_BEFORE: Final = re.compile(r"(?:พ\.ศ|พุทธศักราช)\.?\s*$")
_LOOK_BACK: Final = 20
_FORM_BLANKS: Final = 3
_LETTER: Final = re.compile("[ก-ฮ]")
_PROSE: Final = 35
