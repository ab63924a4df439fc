"""A date in figures only, in running text."""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.messages import Message
from docgen.rule import Bad, TextRule
from docgen.thai.date_reading import FoundDate, find_dates
from docgen.thai.dates import FIRST_DATE, long_date
from docgen.thai.digits import latin_spans, to_arabic_digits

_FULL_YEAR = 4
_A_NUMBER_BEFORE = re.compile(r"(?:(?<!วัน)ที่|ข้อ|ครั้งที่|หน้า|เลข\S*|ชุด|รหัส\S*|ฉบับ\S*)\s*$")
_LOOK_BACK = 20
_FIGURES = re.compile(r"[0-9๐-๙]\s?[-/.]\s?[0-9๐-๙]{1,2}\s?[-/.]\s?[0-9๐-๙]")
_THAI = re.compile("[ก-ฮ]")


def _check(text: str) -> Iterator[Span]:
    if not (_FIGURES.search(text) and _THAI.search(text)):
        return
    codes = tuple(latin_spans(text))
    for found in find_dates(text):
        if found.month_form != "numeric" or found.date is None or found.date < FIRST_DATE:
            continue
        before = text[max(0, found.start - _LOOK_BACK) : found.start]
        in_code = any(start <= found.start < end for start, end in codes)
        if _is_certain(found) and not in_code and not _A_NUMBER_BEFORE.search(before):
            yield _written_out(text, found)


def _is_certain(found: FoundDate) -> bool:
    return found.is_iso or found.has_label or found.year_digits == _FULL_YEAR


def _written_out(text: str, found: FoundDate) -> Span:
    right = long_date(found.date) if found.date else ""
    if text[found.start].isascii():
        right = to_arabic_digits(right)
    told = Message(
        f"เขียนวันที่เป็นตัวเลขล้วน ให้เขียนชื่อเดือนเต็ม เช่น {right}",
        "a date in figures only; write the month's name",
    )
    return Span(found.start, found.end, Fix(right, safe=False), told)


RULE = TextRule(
    code="DAT006",
    clause="saraban-2526:11.3",
    severity=Severity.WARNING,
    message="เขียนวันที่เป็นตัวเลขล้วน ให้เขียนเลขวันที่ ชื่อเต็มของเดือน และปี พ.ศ.",
    english="a date in figures only; write day, full month and Buddhist year",
    why="5/10 is May to one reader and October to another.",
    check=_check,
    in_tables=False,
    good=(
        "ลงวันที่ ๑๙ พฤศจิกายน ๒๕๖๙",
        "ที่ ๔/๑๑/๒๕๖๙ ของคณะอนุกรรมการ",
        "แฟ้ม report-2026-11-19.pdf บนระบบ",
        "คะแนน 10/20/70 และหมายเลข 12/34/2566",
    ),
    bad=(
        Bad("ภายในวันที่ ๑๙/๑๑/๒๕๖๙", fixed="ภายในวันที่ ๑๙ พฤศจิกายน ๒๕๖๙"),
        Bad("ประชุมวันที่ 2026-11-19 เวลา ๐๙.๓๐ น.", fixed="ประชุมวันที่ 19 พฤศจิกายน 2569 เวลา ๐๙.๓๐ น."),
        Bad("ส่งภายในวันที่ ๕/๑/๗๐", fixed="ส่งภายในวันที่ ๕ มกราคม ๒๕๗๐"),
    ),
)
