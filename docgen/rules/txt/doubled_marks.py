"""A tone or vowel sign typed twice, or two that cannot stand together."""

from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.messages import Message
from docgen.rule import Bad, TextRule
from docgen.thai.text import doubled_marks

_RIVALS = Message(
    "มีสระหรือวรรณยุกต์สองตัวบนพยัญชนะเดียวกัน ให้ตรวจคำแล้วเหลือตัวที่ถูกต้องเพียงตัวเดียว",
    "two rival Thai marks on one consonant; keep the right one",
)


def _check(text: str) -> Iterator[Span]:
    for start, end, right in doubled_marks(text):
        if right is None:
            yield Span(start, end, message=_RIVALS)
        else:
            yield Span(start, end, Fix(right))


RULE = TextRule(
    code="TXT004",
    clause="unicode-thai",
    severity=Severity.ERROR,
    message="สระหรือวรรณยุกต์ซ้ำกัน ให้เหลือเพียงตัวเดียว",
    english="a Thai mark is typed twice; keep one",
    why="The second mark hides under the first on screen, and no search finds the word.",
    check=_check,
    good=(
        "ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป",
        "ผู้ที่ได้รับแต่งตั้งให้ปฏิบัติหน้าที่",
        "ปีที่สี่ ชั้นประถมศึกษาปีที่ ๖",
    ),
    bad=(
        Bad("หน้าที\u0e35\u0e48ของคณะกรรมการ", fixed="หน้าที่ของคณะกรรมการ"),
        Bad("ผู้อำนวยการกลุ\u0e48\u0e48มนโยบายและแผน", fixed="ผู้อำนวยการกลุ่มนโยบายและแผน"),
        Bad("จัดซ\u0e37\u0e49\u0e48อครุภัณฑ์"),
    ),
)
