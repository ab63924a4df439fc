"""A common misspelling of officialese."""

import re
from collections.abc import Iterator
from functools import cache

from docgen.findings import Fix, Severity, Span
from docgen.messages import Message
from docgen.rule import Bad, TextRule
from docgen.saraban.misspellings import wrong_and_right

_THAI = re.compile("[ก-ฮ]")


def _check(text: str) -> Iterator[Span]:
    if not _THAI.search(text):
        return
    known = _known()
    for found in _forms().finditer(text):
        right, before, _ = known[found[0]]
        if not text[: found.start()].endswith(before):
            told = Message(f"“{found[0]}” สะกดผิด ให้เขียน {right}", f"misspelt; write {right}")
            yield Span(*found.span(), Fix(right, safe=False), told)


@cache
def _known() -> dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]]:
    return wrong_and_right()


@cache
def _forms() -> re.Pattern[str]:
    """Return the pattern of all wrong forms; a vowel or mark behind one makes it another word."""
    each = (
        re.escape(wrong) + (f"(?!{'|'.join(map(re.escape, after))})" if after else "")
        for wrong, (_, _, after) in sorted(_known().items(), key=lambda e: -len(e[0]))
    )
    return re.compile(f"(?:{'|'.join(each)})(?![ัิ-ฺ็-๎])")


RULE = TextRule(
    code="TXT021",
    clause="royal-dictionary",
    severity=Severity.WARNING,
    message="สะกดผิด ให้เขียนตามพจนานุกรม",
    english="misspelt; write it as in the dictionary",
    why="A misspelt word in a signed document is read as carelessness in all of it.",
    check=_check,
    good=(
        "อนุญาตให้บุคลากรลงลายเซ็นตามกฎหมาย และปรากฏหมายเลขในทะเบียน",
        "เสียงร้องไห้ของนักเรียน ร้อยละ ๙๐ เปอร์เซ็นต์",
        "คณะกรรมการพิจารณาจัดสรรงบประมาณตามหลักเกณฑ์ที่กำหนด",
    ),
    bad=(
        Bad("ขออนุญาติลาพักผ่อน", fixed="ขออนุญาตลาพักผ่อน"),
        Bad("ปฎิบัติหน้าที่ตามภาระกิจ", fixed="ปฏิบัติหน้าที่ตามภารกิจ"),
        Bad("ตามพระราชบัญญัตการศึกษา", fixed="ตามพระราชบัญญัติการศึกษา"),
        Bad("มีข้อผูกพันธ์ไว้ไห้ครบ", fixed="มีข้อผูกพันไว้ให้ครบ"),
    ),
)
