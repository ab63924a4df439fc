"""ๆ at the start of a paragraph, or doubled."""

import re
from collections.abc import Iterator

from docgen.findings import Severity, Span
from docgen.rule import Bad, TextRule

_ALONE = re.compile(r"^\s*ๆ(?!\s*[(=:–-])|ๆ\s?ๆ+", re.MULTILINE)


def _check(text: str) -> Iterator[Span]:
    for found in _ALONE.finditer(text):
        yield Span(*found.span())


RULE = TextRule(
    code="TXT014",
    clause="w3c-thai-layout",
    severity=Severity.WARNING,
    message="ไม้ยมกขึ้นต้นบรรทัดหรือซ้อนกัน ให้อยู่หลังคำที่ซ้ำเพียงตัวเดียว",
    english="ๆ at the start of a line, or doubled; it stands once, after the word it repeats",
    why="Alone it repeats nothing, and the reader does not know which word is meant.",
    check=_check,
    good=("ปฏิบัติงานอื่น ๆ ที่ได้รับมอบหมาย", "ๆ (ไม้ยมก) ใช้หลังคำที่ต้องการซ้ำ"),
    bad=(Bad("ๆ ที่ได้รับมอบหมาย"), Bad("ปฏิบัติงานอื่น ๆๆ ที่ได้รับมอบหมาย")),
)
