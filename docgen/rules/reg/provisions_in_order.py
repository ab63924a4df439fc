"""The provisions of a regulation run on: name first, then commencement, last who is in charge."""

import re
from collections.abc import Iterator
from typing import Final

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.thai.digits import to_arabic_digits, to_thai_digits
from docgen.word.facts import DocxFacts
from docgen.word.issued_specimens import provisions, regulation_facts
from docgen.word.regulation_parts import own_provisions
from docgen.word.specimens import paragraph

_AMENDS: Final = re.compile(r"ฉบับที่\s*\d")
_NEEDED: Final = (
    ("ชื่อระเบียบ เช่น ข้อ ๑ ระเบียบนี้เรียกว่า “…”", "its name", re.compile(r"เรียกว่า")),
    ("วันใช้บังคับ เช่น ข้อ ๒ ระเบียบนี้ให้ใช้บังคับตั้งแต่…", "commencement", re.compile(r"ใช้บังคับ|มีผล")),
    ("ผู้รักษาการตามระเบียบ", "who is in charge", re.compile(r"รักษาการ")),
)


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    numbered = list(own_provisions(facts))
    if not numbered:
        return
    before = 0
    for line, found in numbered:
        if (number := int(found[1])) != before + 1:
            yield AtParagraph("document", line.number, *found.span(), _expected(before + 1, number))
        before = number
    amends = _AMENDS.search(to_arabic_digits(facts.text))
    for thai, english, form in _NEEDED[: 2 if amends else 3]:
        if not form.search(facts.text):
            yield AtParagraph(message=Message(f"ระเบียบยังไม่มีข้อที่บอก{thai}", f"it lacks {english}"))


def _expected(expected: int, written: int) -> Message:
    told = to_thai_digits(f"ถัดไปควรเป็นข้อ {expected} แต่เขียนข้อ {written} ให้ตรวจว่าขาดหรือซ้ำ")
    return Message(told, f"the next is ข้อ {expected}, not {written}")


_LAST: Final = "ข้อ ๓ ให้ผู้อำนวยการรักษาการตามระเบียบนี้"
_FIRST: Final = ("ข้อ ๑ ระเบียบนี้เรียกว่า “ระเบียบตัวอย่าง”", "ข้อ ๒ ให้ใช้บังคับตั้งแต่บัดนี้เป็นต้นไป")

RULE = StructureRule(
    code="REG002",
    clause="saraban-2526:17",
    severity=Severity.ERROR,
    message="ข้อของระเบียบต้องเรียงต่อเนื่อง มีชื่อระเบียบ วันใช้บังคับ และผู้รักษาการ",
    english="provisions run on, and say name, commencement and who is in charge",
    why="A missing or doubled number makes every later citation doubtful.",
    docx=DocxCheck(_check, frozenset({"regulation"})),
    good=(
        regulation_facts(),
        regulation_facts(
            year=(paragraph("(ฉบับที่ ๒)", Role.ISSUE), paragraph("พ.ศ. ๒๕๖๙", Role.YEAR)),
            provisions=provisions(
                *_FIRST, "ข้อ ๓ ให้ยกเลิกความในข้อ ๗ และให้ใช้ความต่อไปนี้แทน", "“ข้อ ๗ ให้แจ้งล่วงหน้าสามวัน”"
            ),
        ),
        regulation_facts(
            provisions=provisions(
                *_FIRST, "ข้อ ๓ ให้ใช้ความต่อไปนี้แทน “", "ข้อ ๙ ให้แจ้งล่วงหน้า”", "ข้อ ๔ ให้ผู้อำนวยการรักษาการ"
            )
        ),
        regulation_facts(provisions=provisions(*_FIRST, "ข้อ ๒/๑ คำนิยาม", _LAST)),
    ),
    bad=(
        regulation_facts(provisions=provisions(*_FIRST, "ข้อ ๔ ให้ผู้อำนวยการรักษาการ")),
        regulation_facts(provisions=provisions(*_FIRST, "ข้อ ๒ คำนิยาม", _LAST)),
        regulation_facts(provisions=provisions(*_FIRST, "ข้อ ๓ ให้แจ้งล่วงหน้าสามวัน")),
        regulation_facts(provisions=provisions("ข้อ ๑ คำนิยาม", "ข้อ ๒ ให้ใช้บังคับ", _LAST)),
    ),
)
