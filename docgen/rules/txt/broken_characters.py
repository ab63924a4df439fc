"""Characters of old fonts, or of a text read in the wrong encoding."""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.rule import Bad, TextRule
from docgen.thai.text import private_use_marks

_GARBLED = re.compile(r"\ufffd+|(?:à[\xb8\xb9].){2,}|[¡-ûà-ÿ]{5,}")
_FEWEST_SORTS = 4
"""A row of equal signs (····) is drawn on purpose; a garbled word has many letters."""


def _check(text: str) -> Iterator[Span]:
    for start, end, right in private_use_marks(text):
        yield Span(start, end, Fix(right) if right is not None else None)
    for found in _GARBLED.finditer(text):
        if "\ufffd" in found[0] or len(set(found[0])) >= _FEWEST_SORTS:
            yield Span(*found.span())


RULE = TextRule(
    code="TXT008",
    clause="unicode-thai",
    severity=Severity.ERROR,
    message="มีอักขระที่เสียหรือเป็นของแบบอักษรรุ่นเก่า ให้พิมพ์ข้อความส่วนนี้ใหม่จากต้นฉบับ",
    english="broken characters, or those of an old font; type this part again from the source",
    why="Another computer shows them as boxes, and no search finds the word.",
    check=_check,
    good=(
        "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑",
        "ห้องอบรม Café de Sri Nakhon ชั้น ๒",
        "รายการ ········ หน้า ๓ ขนาด ๖๐ × ๑๒๐ ซม. ± ๒ ซม.",
    ),
    bad=(
        Bad("ที\uf70aประชุมรับทราบ", fixed="ที่ประชุมรับทราบ"),
        Bad("ÃÒª¡ÒÃ ¡ÃÐ·ÃÇ§ÈÖ¡ÉÒ"),
        Bad("\xe0\xb8\xa3\xe0\xb8\xb2\xe0\xb8\x8a"),
        Bad("สำนักงาน\ufffdขตพื้นที่การศึกษา"),
    ),
)
