"""A Thai date with a year of the Christian era, or one that is no Buddhist year at all."""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.messages import Message
from docgen.rule import Bad, TextRule
from docgen.thai.date_grammar import LAST_BUDDHIST_YEAR as LAST
from docgen.thai.date_grammar import OLDEST_BUDDHIST_YEAR as OLDEST
from docgen.thai.date_grammar import DateFault, is_christian
from docgen.thai.date_reading import FoundDate, find_dates
from docgen.thai.dates import BUDDHIST_OFFSET
from docgen.thai.digits import to_thai_digits

_FULL_YEAR = 4
_LOOK_BACK = 20
_EQUIVALENT = re.compile(r"ตรงกับ(?:วันที่)?\s*$")
_ERA_WORD = re.compile(r"ค.*ศ\S*\s*$|คริสต์ศักราช\s*$")


def _check(text: str) -> Iterator[Span]:
    for found in find_dates(text):
        if found.year is None or found.is_iso or found.year_digits != _FULL_YEAR:
            continue
        before = text[max(0, found.start - _LOOK_BACK) : found.start]
        if _is_wrong(found) and not _EQUIVALENT.search(before):
            yield _right_year(found, found.year, text)


def _is_wrong(found: FoundDate) -> bool:
    year = found.year or 0
    if found.fault is DateFault.OFFSET_TWICE:
        return False
    if found.has_era_word and year < OLDEST and not is_christian(year):
        return False
    return found.has_ce_word or not OLDEST <= year <= LAST


def _right_year(found: FoundDate, year: int, text: str) -> Span:
    start, end = found.year_span or (found.start, found.end)
    if not is_christian(year):
        told = Message(
            f"ปี {text[start:end]} ไม่ใช่ปี พ.ศ. ที่เป็นไปได้ ให้ตรวจปี พ.ศ. จากต้นเรื่อง",
            f"{year} is no usable Buddhist year; look it up in the source",
        )
        return Span(start, end, message=told)
    right = str(year + BUDDHIST_OFFSET)
    right = right if text[start:end].isascii() else to_thai_digits(right)
    told = Message(
        f"ปี {text[start:end]} เป็นปีคริสต์ศักราช ให้เขียนเป็นปี พ.ศ. {right}",
        f"{year} is a Christian year; write the Buddhist year {year + BUDDHIST_OFFSET}",
    )
    if era := _ERA_WORD.search(text, found.month_span[1], start):
        start, right = era.start(), f"พ.ศ. {right}"
    return Span(start, end, Fix(right, safe=False), told)


RULE = TextRule(
    code="DAT004",
    clause="saraban-2526:16.5",
    severity=Severity.ERROR,
    message="วันที่ในหนังสือราชการไทยใช้ปีพุทธศักราช ให้เขียนปี พ.ศ.",
    english="a Thai official date has a Buddhist-era year",
    why="The regulation asks for the Buddhist year, and two eras in one file are read wrong.",
    check=_check,
    good=(
        "ลงวันที่ ๑๙ พฤศจิกายน ๒๕๖๙",
        "แผนพัฒนาการศึกษาเพื่อการพัฒนาที่ยั่งยืน ค.ศ. 2030",
        "สถาปนาเมื่อวันที่ ๖ เมษายน พ.ศ. ๒๓๒๕",
        "วันที่ ๑ มกราคม ๒๕๖๗ ตรงกับวันที่ ๑ มกราคม ค.ศ. ๒๐๒๔",
    ),
    bad=(
        Bad("ลงวันที่ ๑๙ พฤศจิกายน ๒๐๒๖", fixed="ลงวันที่ ๑๙ พฤศจิกายน ๒๕๖๙"),
        Bad("เมื่อวันที่ 19 พฤศจิกายน ค.ศ. 2026", fixed="เมื่อวันที่ 19 พฤศจิกายน พ.ศ. 2569"),
        Bad("ตั้งแต่วันที่ ๑ ตุลาคม ๔๐๐๐"),
    ),
)
