"""A full stop at the end of a Thai sentence; abbreviations and numbers keep theirs."""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.rule import Bad, TextRule

_END = re.compile(r"(?P<word>[ก-๎]{8,})(?P<stop>\.)$")
_VOWEL = re.compile("[ะ-ฺเ-ๅ็-๎]")
_TAIL = 4
"""An abbreviation that ends a sentence (ของ สพป.) has no vowel in its last letters."""
_LONGEST = 30
_SHORT_FORMS = ("โทร", "เบอร์โทร", "แอพ", "เมล")
_CONSONANT = re.compile("[ก-ฮ]")
_PROSE = 35


def _check(text: str) -> Iterator[Span]:
    line = text.rstrip()
    found = _END.search(line, max(0, len(line) - _LONGEST)) if line.endswith(".") else None
    if not found or len(_CONSONANT.findall(text)) < _PROSE:
        return
    word = found["word"]
    if _VOWEL.search(word[-_TAIL:]) and not word.endswith(_SHORT_FORMS):
        yield Span(*found.span("stop"), Fix("", safe=False))


RULE = TextRule(
    code="TXT017",
    clause="orst-spacing",
    severity=Severity.WARNING,
    message="ประโยคภาษาไทยไม่ลงท้ายด้วยมหัพภาค ให้ลบจุดออก",
    english="a Thai sentence has no full stop; take it away",
    why="Thai marks the end of a sentence with a space; a stop reads as an abbreviation.",
    check=_check,
    good=(
        "ให้คณะกรรมการรายงานผลการดำเนินงานต่อผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา",
        "ขอเชิญประชุมในวันพฤหัสบดีที่ ๑๙ พฤศจิกายน ๒๕๖๙ ณ ห้องประชุมดอกจาน เวลา ๐๙.๓๐ น.",
        "ให้ผู้อำนวยการโรงเรียนรายงานผลการดำเนินงานเป็นลายลักษณ์อักษรต่อผู้บังคับบัญชาในสังกัดสพป.",
        "รายละเอียดตามแบบรายงานที่แนบมาพร้อมนี้ และติดต่อสอบถามได้ที่หมายเลขโทรศัพท์หรือหมายเลขโทร.",
    ),
    bad=(
        Bad(
            "ให้คณะกรรมการรายงานผลการดำเนินงานต่อผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา.",
            fixed="ให้คณะกรรมการรายงานผลการดำเนินงานต่อผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา",
        ),
    ),
)
