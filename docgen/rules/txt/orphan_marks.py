"""A vowel sign or tone with no consonant to stand on."""

from collections.abc import Iterator

from docgen.findings import Severity, Span
from docgen.rule import Bad, TextRule
from docgen.thai.text import orphan_marks


def _check(text: str) -> Iterator[Span]:
    for start, end, _ in orphan_marks(text):
        yield Span(start, end)


RULE = TextRule(
    code="TXT005",
    clause="wtt-2",
    severity=Severity.WARNING,
    message="สระหรือวรรณยุกต์ไม่มีพยัญชนะรองรับ ให้ตรวจว่าพยัญชนะตกหล่นหรือพิมพ์เกิน",
    english="a Thai mark stands on no consonant; a letter is missing or the mark is one too many",
    why="Word draws a dotted circle there, and what the word should be only a person can tell.",
    check=_check,
    good=(
        "ที่ประชุมมีมติเห็นชอบ",
        "ข้อมูลสารสนเทศ (ฉบับที่ ๒)",
        "ครุภัณฑ์คอมพิวเตอร์ ยี่ห้อ HP",
    ),
    bad=(
        Bad("ตามหนังสือ \u0e48ที่อ้างถึง"),
        Bad("\u0e31ดส่งเอกสารภายในกำหนด"),
        Bad("ระบบ e-MES\u0e4c ของ สพฐ."),
    ),
)
