"""The amount in figures is not the amount in words.

The older หนึ่งร้อยหนึ่ง is as good as หนึ่งร้อยเอ็ด. Words that are plainly an amount and yet cannot be
read (a slip in the spelling) are told of as well.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from docgen.errors import NotReadable
from docgen.findings import Fix, Severity, Span
from docgen.messages import Message
from docgen.rule import Bad, TextRule
from docgen.thai.money import baht_figures, baht_text, find_amounts, read_baht_text

_SAID = re.compile(r"[-=*–—\s]*(?:ตัวอักษร\s*)?(?P<said>\S.*?)[-=*–—\s]*", re.DOTALL)
_AN_AMOUNT = re.compile(
    r"(?:ศูนย์|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|ยี่|สิบ|ร้อย)(?:(?!ละ)[ก-๎ ])*(?:บาท(?:ถ้วน|ท้วน)|สตางค์)"
)

_LONGEST = 300


def _check(text: str) -> Iterator[Span]:
    for found in find_amounts(text):
        if found.figures is not None and found.words_end - found.words_start < _LONGEST:
            said = _SAID.fullmatch(text, found.words_start, found.words_end)
            if said and not _agree(found.figures, said["said"]):
                yield _mismatch(found.figures, *said.span("said"))


def _agree(figures: Decimal, words: str) -> bool:
    try:
        return abs(read_baht_text(words)) == read_baht_text(baht_text(figures))
    except NotReadable:
        return not _AN_AMOUNT.fullmatch(words)


def _mismatch(figures: Decimal, start: int, end: int) -> Span:
    right = baht_text(figures)
    told = Message(
        f"ตัวอักษรไม่ตรงกับตัวเลข {baht_figures(figures)} บาท ซึ่งอ่านว่า {right} ให้ตรวจว่าจำนวนใดถูก",
        f"the words do not say {figures} baht; find out which of the two is right",
    )
    return Span(start, end, Fix(right, safe=False), told)


RULE = TextRule(
    code="MNY001",
    clause="docgen-consistency",
    severity=Severity.ERROR,
    message="จำนวนเงินตัวอักษรไม่ตรงกับตัวเลข ให้ตรวจว่าจำนวนใดถูกแล้วแก้ให้ตรงกัน",
    english="the amount in words is not the amount in figures; make them agree",
    why="Where they differ the payment is stopped until a corrected letter comes.",
    check=_check,
    good=(
        "เป็นเงิน ๑๒,๓๔๕.๕๐ บาท (หนึ่งหมื่นสองพันสามร้อยสี่สิบห้าบาทห้าสิบสตางค์)",
        "วงเงิน 1,200,000 บาท (=หนึ่งล้านสองแสนบาทถ้วน=)",
        "ค่าอาหารวันละ ๑๐๐ บาท (รวมห้าวันเป็นเงินห้าร้อยบาทถ้วน)",
        "จัดสรรโรงเรียนละ ๕๐,๐๐๐ บาท (งบดำเนินงาน)",
    ),
    bad=(
        Bad(
            "จัดสรรเงิน ๒๕,๐๐๐ บาท (สองหมื่นห้าร้อยบาทถ้วน)",
            fixed="จัดสรรเงิน ๒๕,๐๐๐ บาท (สองหมื่นห้าพันบาทถ้วน)",
        ),
        Bad("รวม 1,000 บาท (-หนึ่งหมื่นบาทถ้วน-)", fixed="รวม 1,000 บาท (-หนึ่งพันบาทถ้วน-)"),
        Bad("เป็นเงิน ๑๐,๐๐๐ บาท (หนึ่งหมืนบาทถ้วน)", fixed="เป็นเงิน ๑๐,๐๐๐ บาท (หนึ่งหมื่นบาทถ้วน)"),
    ),
)
