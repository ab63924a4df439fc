"""In the number of a letter the code letters have no dot, and a space stands after them."""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.messages import Message
from docgen.rule import Bad, TextRule

_DIGITS = "[0-9๐-๙]"
_TAIL = rf"{_DIGITS}{{4,5}}(?:\.{_DIGITS}+)*"
_CODE = re.compile(rf"(?<![ก-๛.])[ก-ฮ]{{2}}(?P<gap>\.?[ \u00a0]*)(?={_TAIL}/)")
_CIRCULAR = re.compile(rf"(?<!{_DIGITS}){_TAIL}/(?P<gap>ว)(?={_DIGITS})")
_DOT = Message("รหัสตัวพยัญชนะไม่มีจุด ให้เว้นวรรคหน้าเลขประจำ เช่น ศธ ๐๔๐๙๘/๔๕๖", "no dot, a space")
_SPACE = Message("ให้เว้นวรรคหลังรหัสตัวพยัญชนะ เช่น ศธ ๐๔๐๙๘/๔๕๖", "a space after the code letters")


def _check(text: str) -> Iterator[Span]:
    for code in _CODE.finditer(text):
        gap = code["gap"]
        if gap.startswith(".") or not gap:
            yield Span(*code.span("gap"), Fix(" "), _DOT if gap else _SPACE)
    for circular in _CIRCULAR.finditer(text):
        yield Span(*circular.span("gap"), Fix("ว "))


RULE = TextRule(
    code="LET004",
    clause="saraban-2526:ภาคผนวก 1",
    severity=Severity.WARNING,
    message="ให้เว้นวรรคหลัง ว ของหนังสือเวียน เช่น ศธ ๐๔๐๐๖/ว ๗๘๙",
    english="a space stands after ว of a circular",
    why="Registers are searched by number; one number is written in one way.",
    check=_check,
    good=(
        "ที่ ศธ ๐๔๐๙๘/๔๕๖",
        "หนังสือสำนักงาน ที่ ศธ ๐๔๐๐๖/ว ๗๘๙ ลงวันที่ ๕ พฤศจิกายน ๒๕๖๙",
        "ที่ ศธ  ๐๔๑๖๐.๕๗/ว",
        "ปีงบประมาณ พ.ศ.๒๕๗๐/๒๕๗๑ และ ม.ค.2570/12",
        "โทร.๐๒๒๘/๐๐๐",
        "คำสั่ง ที่ ๔๑๒/๒๕๖๙ ขนาด กว.๑๒/๓๐",
        "ที่ กค (กวจ) ๐๔๐๕.๒/ว ๑๑๙",
    ),
    bad=(
        Bad("ที่ ศธ. ๐๔๐๙๘/๔๕๖", fixed="ที่ ศธ ๐๔๐๙๘/๔๕๖"),
        Bad("ที่ ศธ.๐๔๐๙๘/ว๔๕๖", fixed="ที่ ศธ ๐๔๐๙๘/ว ๔๕๖"),
        Bad("หนังสือ ที่ ศธ๐๔๐๐๖/ว 789", fixed="หนังสือ ที่ ศธ ๐๔๐๐๖/ว 789"),
    ),
)
