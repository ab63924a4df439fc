"""A comma inside a year or the number of a document."""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.rule import Bad, TextRule
from docgen.thai.dates import MONTHS

_YEAR = re.compile(
    rf"(?:พ\.\s?ศ\.|ปีงบประมาณ|ปีการศึกษา|{'|'.join(MONTHS)}|[0-9๐-๙]/)\s{{0,3}}"
    r"(?P<year>[2๒],[4-6๔-๖][0-9๐-๙]{2})(?![0-9๐-๙,.]|\s?(?:บาท|คน|ราย|แห่ง|โรง|ล้าน|ชุด|ครั้ง))"
)


def _check(text: str) -> Iterator[Span]:
    for found in _YEAR.finditer(text):
        yield Span(*found.span("year"), Fix(found["year"].replace(",", "")))


RULE = TextRule(
    code="NUM006",
    clause="docgen-house",
    severity=Severity.WARNING,
    message="ปีและเลขที่หนังสือไม่ใส่จุลภาค ให้ลบจุลภาคออก",
    english="a year or the number of a document has no comma; remove it",
    why="It comes from a spreadsheet's number format, and the year is found by no search.",
    check=_check,
    good=(
        "ประจำปีงบประมาณ พ.ศ. ๒๕๗๐",
        "เดือนมกราคม ๒,๕๐๐ บาท",
        "ประจำปีการศึกษา ๒,๕๐๐ คน",
        "ที่ ๔๑๒/๒๕๖๙",
    ),
    bad=(
        Bad("ประจำปีงบประมาณ พ.ศ. ๒,๕๗๐", fixed="ประจำปีงบประมาณ พ.ศ. ๒๕๗๐"),
        Bad("ลงวันที่ ๓ พฤศจิกายน ๒,๕๖๙", fixed="ลงวันที่ ๓ พฤศจิกายน ๒๕๖๙"),
        Bad("ที่ ๔๑๒/๒,๕๖๙", fixed="ที่ ๔๑๒/๒๕๖๙"),
    ),
)
