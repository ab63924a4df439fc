"""543 was added to a year that was Buddhist already: ๓๑๑๒ for ๒๕๖๙."""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.messages import Message
from docgen.rule import Bad, TextRule
from docgen.thai.date_grammar import LAST_BUDDHIST_YEAR, OLDEST_BUDDHIST_YEAR
from docgen.thai.dates import BUDDHIST_OFFSET, MONTHS
from docgen.thai.digits import to_arabic_digits, to_thai_digits

_YEAR = re.compile(
    rf"(?:พ\.\s?ศ\.|ปีงบประมาณ|ปีการศึกษา|{'|'.join(MONTHS)})\s{{0,3}}(?P<year>(?:29|3[0-2])\d\d)"
    r"(?![\d,]|\.\d|\s?(?:บาท|คน|ราย|แห่ง|โรง|ล้าน|ชุด|ครั้ง|เล่ม))"
)

_FAR = re.compile("[2๒][9๙][0-9๐-๙]{2}|[3๓][0-2๐-๒][0-9๐-๙]{2}")


def _check(text: str) -> Iterator[Span]:
    for found in _YEAR.finditer(to_arabic_digits(text)) if _FAR.search(text) else ():
        right = int(found["year"]) - BUDDHIST_OFFSET
        if OLDEST_BUDDHIST_YEAR <= right <= LAST_BUDDHIST_YEAR:
            yield _told(text, *found.span("year"), right)


def _told(text: str, start: int, end: int, right: int) -> Span:
    written = str(right) if text[start].isascii() else to_thai_digits(str(right))
    told = Message(
        f"ปี {text[start:end]} บวก ๕๔๓ ซ้ำสองครั้ง ที่ถูกน่าจะเป็น {written}",
        f"543 was added twice; the year is {right}",
    )
    return Span(start, end, Fix(written, safe=False), told)


RULE = TextRule(
    code="DAT005",
    clause="docgen-consistency",
    severity=Severity.WARNING,
    message="ปีพุทธศักราชบวก ๕๔๓ ซ้ำสองครั้ง ให้แก้ปี",
    english="543 was added twice to the year; correct it",
    why="Spreadsheets keep Christian years; one that was typed as Buddhist is moved once more.",
    check=_check,
    good=(
        "ลงวันที่ ๑๙ พฤศจิกายน ๒๕๖๙",
        "เดือนมกราคม ๓,๑๑๒ บาท",
        "ปีงบประมาณ ๓๑๑๒ โรงเรียน",
        "ประจำปีงบประมาณ พ.ศ. ๒๕๗๐",
    ),
    bad=(
        Bad("ตั้งแต่วันที่ ๑ ตุลาคม ๓๑๑๒", fixed="ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๙"),
        Bad("ประจำปีงบประมาณ พ.ศ. 3113", fixed="ประจำปีงบประมาณ พ.ศ. 2570"),
    ),
)
