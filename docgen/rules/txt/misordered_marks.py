"""Marks typed in the wrong order: the tone before the vowel sign."""

from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.rule import Bad, TextRule
from docgen.thai.text import misordered_marks


def _check(text: str) -> Iterator[Span]:
    for start, end, right in misordered_marks(text):
        yield Span(start, end, Fix(right) if right else None)


RULE = TextRule(
    code="TXT003",
    clause="wtt-2",
    severity=Severity.WARNING,
    message="ลำดับสระและวรรณยุกต์สลับกัน ให้พิมพ์พยัญชนะ สระ แล้วจึงวรรณยุกต์",
    english="Thai marks are in the wrong order; type the consonant, its vowel, then the tone",
    why="The two orders print alike in some fonts and break in others; names stop being equal.",
    check=_check,
    good=(
        "เพื่อให้การดำเนินงานเป็นไปด้วยความเรียบร้อย",
        "สิ่งก่อสร้างและที่ดิน ค่าน้ำ ค่าไฟฟ้า",
        "ผู้มีสิทธิ์เข้ารับการคัดเลือก",
    ),
    bad=(
        Bad("พ\u0e37\u0e49นท\u0e48\u0e35การศึกษา", fixed="พื้นที่การศึกษา"),
        Bad("ค่านำ\u0e49ประปา", fixed="ค่าน้ำประปา"),
        Bad("สิทธ\u0e4c\u0e34ของข้าราชการครู", fixed="สิทธิ์ของข้าราชการครู"),
    ),
)
