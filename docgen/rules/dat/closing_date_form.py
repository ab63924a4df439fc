"""The closing date line (สั่ง ณ, ประกาศ ณ, ให้ไว้ ณ) lacks วันที่ or พ.ศ."""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.rule import Bad, TextRule
from docgen.thai.date_reading import FoundDate, find_dates
from docgen.thai.dates import MONTHS

_LINE = re.compile(r"^[ \t\u00a0]*(?:สั่ง|ประกาศ|ให้ไว้)\s*ณ(?![ก-๎])[^\n]{0,60}$", re.MULTILINE)
_ERA = re.compile(r"พ\s*\.\s*ศ|พุทธศักราช")
_WEEKDAY = re.compile(r"วัน(?!ที่)[ก-๎]+ที่\s*(?:วันที่\s*)?$|วันที่\s*$")
_FULL_YEAR = 4


def _check(text: str) -> Iterator[Span]:
    for line in _LINE.finditer(text):
        has_era, has_label = _ERA.search(line[0]), "วันที่" in line[0]
        found = next(find_dates(line[0]), None)
        if (has_era and has_label) or not (found or any(name in line[0] for name in MONTHS)):
            continue
        if found and found.month_form == "full" and found.year_digits == _FULL_YEAR:
            yield _whole_date(line[0], found, line.start())
        else:
            yield Span(*line.span())


def _whole_date(line: str, found: FoundDate, offset: int) -> Span:
    label = _WEEKDAY.search(line, 0, found.start)
    start = label.start() if label else found.start
    year = line[slice(*found.year_span)] if found.year_span else ""
    day_and_month = line[found.start : found.month_span[1]]
    return Span(offset + start, offset + found.end, Fix(f"วันที่ {day_and_month} พ.ศ. {year}"))


RULE = TextRule(
    code="DAT009",
    clause="saraban-2526:16.5",
    severity=Severity.WARNING,
    message="บรรทัดลงวันที่ท้ายเอกสารต้องมีทั้งคำว่า วันที่ และ พ.ศ. เช่น วันที่ ๑๙ ตุลาคม พ.ศ. ๒๕๖๖",
    english="the closing date line has both วันที่ and พ.ศ.",
    why="The forms annexed to the regulation write the date so; a letter's date line has neither.",
    check=_check,
    on_records=False,
    good=(
        "สั่ง  ณ  วันที่ ๑๒ พฤศจิกายน พ.ศ. ๒๕๖๙",
        "ประกาศ ณ วันที่ ๑ ธันวาคม พุทธศักราช ๒๕๖๙",
        "สั่ง ณ วันที่                พ.ศ.",
        "ให้ไว้ ณ สำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑",
        "ประกาศ ณ ที่เปิดเผย ตั้งแต่วันที่ลงนาม",
        "ตามประกาศ ณ วันที่ ๑ ธันวาคม ๒๕๖๙",
    ),
    bad=(
        Bad("สั่ง ณ วันที่ ๑๒ พฤศจิกายน ๒๕๖๙", fixed="สั่ง ณ วันที่ ๑๒ พฤศจิกายน พ.ศ. ๒๕๖๙"),
        Bad("ประกาศ ณ ๑ ธันวาคม พ.ศ. ๒๕๖๙", fixed="ประกาศ ณ วันที่ ๑ ธันวาคม พ.ศ. ๒๕๖๙"),
        Bad("ให้ไว้ ณ วันพุธที่ ๒ ธันวาคม ๒๕๖๙", fixed="ให้ไว้ ณ วันที่ ๒ ธันวาคม พ.ศ. ๒๕๖๙"),
        Bad("สั่ง ณ วันที่ ๑๒ พ.ย. ๒๕๖๙"),
        Bad("สั่ง ณ วันที่        พฤศจิกายน ๒๕๖๙"),
    ),
)
