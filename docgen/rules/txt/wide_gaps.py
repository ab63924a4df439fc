"""Three spaces and more inside a sentence; one or two are right, a wide blank is alignment."""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.rule import Bad, TextRule

_GAP = re.compile(r"(?<=\S) {3,}(?=\S)")
_WIDEST = 5
"""Wider gaps are blanks to fill in, or columns set with spaces."""
_MOST = 9
"""A line with more gaps is set in columns."""
_PROSE = 30
"""So many consonants stand before a gap that is inside a sentence, not after a label or a name."""
_CONSONANT = re.compile("[ก-ฮ]")
_BLANK_BEFORE = re.compile(r"(?:ที่|พ\.ศ\.|เดือน|จำนวน|เวลา|ข้อ|ชื่อ|ตำแหน่ง|เลข\S*|[.…:_/(|])$")
_BLANK_AFTER = re.compile(
    r"[/.…_(:)|•-]|[0-9๐-๙]+[.)]|พ\.ศ\.|บาท|น\.|คน|เดือน|ที่ปรึกษา|(?:รอง)?(?:ประธาน|หัวหน้า)|(?:อนุ)?กรรมการ|คณะทำงาน|เลขา|ผู้ช่วย"
)


def _check(text: str) -> Iterator[Span]:
    gaps = list(_GAP.finditer(text))
    if len(gaps) <= _MOST and all(_inside_sentence(text, *gap.span()) for gap in gaps):
        for gap in gaps:
            yield Span(*gap.span(), Fix("  "))


def _inside_sentence(text: str, start: int, end: int) -> bool:
    before = text[:start]
    return (
        end - start <= _WIDEST
        and len(_CONSONANT.findall(before)) >= _PROSE
        and not _BLANK_BEFORE.search(before)
        and not _BLANK_AFTER.match(text, end)
    )


RULE = TextRule(
    code="TXT009",
    clause="typing-2526:8",
    severity=Severity.WARNING,
    message="เว้นวรรคในข้อความเกินสองระยะ ให้เหลือหนึ่งหรือสองระยะ",
    english="three spaces and more inside a sentence; leave one or two",
    why="The typing guide knows one stroke and two strokes; wider gaps tear the line apart.",
    check=_check,
    in_tables=False,
    good=(
        "เรื่อง     แต่งตั้งคณะกรรมการพิจารณาจัดสรรงบประมาณของสำนักงานเขตพื้นที่การศึกษา",
        "ให้คณะกรรมการรายงานผลต่อผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา  ทั้งนี้ ภายใน ๓๐ วัน",
        "สั่ง ณ วันที่        พ.ศ. ๒๕๖๙",
        "๑. นายสุเมธ ทองประเสริฐ     ผู้อำนวยการกลุ่มนโยบายและแผน สำนักงานเขต    ประธานกรรมการ",
        "ตามคำสั่งสำนักงานเขตพื้นที่การศึกษาประถมศึกษา ที่    /๒๕๖๙ ลงวันที่    พฤศจิกายน ๒๕๖๙",
    ),
    bad=(
        Bad(
            "ให้คณะกรรมการรายงานผลต่อผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา   ทั้งนี้ ภายใน ๓๐ วัน",
            fixed="ให้คณะกรรมการรายงานผลต่อผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา  ทั้งนี้ ภายใน ๓๐ วัน",
        ),
    ),
)
