"""The name of a day or month is cut short or misspelt."""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.messages import Message
from docgen.rule import Bad, TextRule
from docgen.saraban.misspelt_months import MISSPELT_MONTHS

_NAMES = re.compile(
    r"(?<=วัน)พฤหัส(?!บดี)ฯ?(?![ก-ฮะ-ูเ-์]*(?:ศักดิ์|วัฒน์|พล))|(?:"
    + "|".join(sorted(MISSPELT_MONTHS, key=len, reverse=True))
    + r")(?![ะ-ฺ็-๎])"
)
_THURSDAY = "พฤหัสบดี"


def _check(text: str) -> Iterator[Span]:
    for found in _NAMES.finditer(text):
        right = MISSPELT_MONTHS.get(found[0], _THURSDAY)
        told = Message(f"{found[0]} ให้เขียนว่า {right}", f"write {right}")
        yield Span(*found.span(), Fix(right), told)


RULE = TextRule(
    code="DAT012",
    clause="royal-dictionary",
    severity=Severity.WARNING,
    message="ชื่อวันหรือชื่อเดือนเขียนไม่ถูกต้อง ให้เขียนตามพจนานุกรม",
    english="the name of the day or month is not written as in the dictionary",
    why="A misspelt month is the first thing a reader of the date line sees.",
    check=_check,
    good=(
        "วันพฤหัสบดีที่ ๑๙ พฤศจิกายน ๒๕๖๙",
        "เดือนกุมภาพันธ์และกรกฎาคม ๒๕๗๐",
        "นายพฤหัส ใจดี",
        "พฤษภาคม กันยายน ธันวาคม",
    ),
    bad=(
        Bad("วันพฤหัสที่ ๑๙ พฤศจิกายน ๒๕๖๙", fixed="วันพฤหัสบดีที่ ๑๙ พฤศจิกายน ๒๕๖๙"),
        Bad("วันพฤหัสฯ ที่ ๑๙", fixed="วันพฤหัสบดี ที่ ๑๙"),
        Bad("เดือนกรกฏาคม ๒๕๗๐", fixed="เดือนกรกฎาคม ๒๕๗๐"),
        Bad("๒ กุมภาพันธุ์ ๒๕๗๐", fixed="๒ กุมภาพันธ์ ๒๕๗๐"),
    ),
)
