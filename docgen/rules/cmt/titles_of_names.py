"""A title is attached to the name; a rank stands apart."""

import re
from collections.abc import Iterator
from typing import Final

from docgen.findings import Fix, Severity, Span
from docgen.messages import Message
from docgen.rule import Bad, TextRule

_THAI: Final = "ก-ฮเ-ไ\u0e30-\u0e4e"
_SURNAME: Final = rf"[{_THAI}]{{2,}} {{1,2}}[{_THAI}]{{2,}}(?![{_THAI}])"
_OTHER: Final = r"(?:นาย|นาง|นางสาว|เด็กชาย|เด็กหญิง|น\.ส|หรือ|และ|ชื่อ|คำนำหน้า)"
_CIVIL: Final = re.compile(
    rf"(?<![{_THAI}])(นาย|นางสาว|นาง|เด็กชาย|เด็กหญิง)( {{1,2}})(?!{_OTHER}\b)(?={_SURNAME})"
)
_RANK: Final = re.compile(
    rf"(?<![{_THAI}])((?:พัน|ร้อย|สิบ)ตำรวจ(?:เอก|โท|ตรี)|ดาบตำรวจ|จ่าสิบตำรวจ)"
    rf"(?!หญิง|ภูธร|นครบาล)(?={_SURNAME})"
)


def _check(text: str) -> Iterator[Span]:
    for found in _CIVIL.finditer(text):
        told = Message(f"เขียน “{found[1]}” ติดกับชื่อ ไม่เว้นวรรค", f"{found[1]} is attached to the name")
        yield Span(*found.span(), Fix(found[1], safe=False), told)
    for found in _RANK.finditer(text):
        told = Message(f"เว้นวรรคหลังยศ “{found[1]}”", f"a space stands after the rank {found[1]}")
        yield Span(*found.span(), Fix(f"{found[1]} ", safe=False), told)


RULE = TextRule(
    code="CMT011",
    clause="orst-spacing:2.3",
    severity=Severity.INFO,
    message="คำนำหน้าชื่อเขียนติดกับชื่อ ยศเว้นวรรคก่อนชื่อ",
    english="a title is attached to the name; a rank stands apart",
    why="One name written in two ways looks like two people to a search.",
    check=_check,
    in_tables=False,
    good=(
        "นายสมชาย ใจดี",
        "นางสาวปิยวรรณ  แก้วมณี ประธานกรรมการ",
        "พันตำรวจเอก สมชาย ใจดี",
        "คำนำหน้า (นาย นาง นางสาว)",
        "เจ้านาย และลูกน้อง",
        "ดร.สุชาดา ใจดี",
        "นายช่างโยธา ชำนาญงาน",
    ),
    bad=(
        Bad("นาย สมชาย ใจดี เป็นประธาน", fixed="นายสมชาย ใจดี เป็นประธาน"),
        Bad("๑. นางสาว  ปิยวรรณ แก้วมณี", fixed="๑. นางสาวปิยวรรณ แก้วมณี"),
        Bad("พันตำรวจเอกสมชาย ใจดี", fixed="พันตำรวจเอก สมชาย ใจดี"),
    ),
)
