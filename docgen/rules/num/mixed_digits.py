"""Thai and Arabic digits inside one number."""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.rule import Bad, TextRule
from docgen.thai.digits import latin_spans, to_thai_digits

_NUMBER = re.compile(r"[0-9๐-๙]+(?:[.,/][0-9๐-๙]+)*")
_ARABIC = re.compile("[0-9]")
_THAI = re.compile("[๐-๙]")


def _check(text: str) -> Iterator[Span]:
    done = 0
    for start, end in (*latin_spans(text), (len(text), len(text))):
        for number in _NUMBER.finditer(text, done, start):
            if _ARABIC.search(number[0]) and _THAI.search(number[0]):
                yield Span(*number.span(), Fix(to_thai_digits(number[0])))
        done = end


RULE = TextRule(
    code="NUM002",
    clause="docgen-consistency",
    severity=Severity.ERROR,
    message="ตัวเลขจำนวนเดียวปนเลขไทยกับเลขอารบิก ให้ใช้เลขไทยทั้งจำนวน",
    english="Thai and Arabic digits mixed in one number; write it all in Thai digits",
    why="It is a slip of the keyboard in every case, and the number is found by no search.",
    check=_check,
    good=(
        "ที่ ๔๑๒/๒๕๖๙ ลงวันที่ ๓ พฤศจิกายน ๒๕๖๙",
        "วงเงิน ๑๒,๓๔๕.๕๐ บาท",
        "ประจำปีงบประมาณ พ.ศ. 2570",
        "เครื่องพิมพ์ A4 จำนวน ๒ เครื่อง",
        "ข้อ ๑ ระบบ ISO 9001:2015",
    ),
    bad=(
        Bad("ปีงบประมาณ พ.ศ. 25๗๐", fixed="ปีงบประมาณ พ.ศ. ๒๕๗๐"),
        Bad("จำนวน ๑2 โรงเรียน", fixed="จำนวน ๑๒ โรงเรียน"),
        Bad("ที่ 412/๒๕๖๙", fixed="ที่ ๔๑๒/๒๕๖๙"),
        Bad("วงเงิน ๑๒,345.00 บาท", fixed="วงเงิน ๑๒,๓๔๕.๐๐ บาท"),
    ),
)
