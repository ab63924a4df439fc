"""ๆ without the space before it and after it."""

from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.rule import Bad, TextRule
from docgen.thai.text import maiyamok_spacing


def _check(text: str) -> Iterator[Span]:
    for start, end, right in maiyamok_spacing(text):
        yield Span(start, end, Fix(right) if right else None)


RULE = TextRule(
    code="TXT013",
    clause="orst-spacing:1.2.15.1",
    severity=Severity.WARNING,
    message="ไม้ยมกต้องเว้นวรรคทั้งหน้าและหลัง เช่น ต่าง ๆ ที่",
    english="ๆ takes a space before and after",
    why="The Royal Society's spacing rule; without the space the word before is another word.",
    check=_check,
    good=(
        "ปฏิบัติงานอื่น ๆ ที่ได้รับมอบหมาย",
        "เอกสารหลักฐานต่าง ๆ",
        "ค่าใช้จ่ายอื่น ๆ (ถ้ามี)",
        "หน่วยงานอื่น ๆ, สถานศึกษา และอื่น ๆ)",
        "ด้านต่าง\u00a0ๆ ของสถานศึกษา",
    ),
    bad=(
        Bad("ปฏิบัติงานอื่นๆที่ได้รับมอบหมาย", fixed="ปฏิบัติงานอื่น ๆ ที่ได้รับมอบหมาย"),
        Bad("เอกสารหลักฐานต่างๆ", fixed="เอกสารหลักฐานต่าง ๆ"),
        Bad("งานอื่น ๆที่เกี่ยวข้อง", fixed="งานอื่น ๆ ที่เกี่ยวข้อง"),
    ),
)
