"""A space on the wrong side of a bracket, a comma or ฯ."""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.rule import Bad, TextRule

_STRAY = re.compile(
    r"(?<=[ก-๛A-Za-z0-9)]) {1,3}(?=,(?:\s|[ก-๎]))"
    r"|(?<=[ก-ฮะ-ูเ-์]) (?=ฯ(?!\s?ลฯ|พณฯ))"
    r"|(?<=\() {1,3}(?=[ก-ฮเ-ไA-Za-z0-9๐-๙])|(?<=[ก-๛A-Za-z0-9.ฯ]) {1,3}(?=\))"
)


def _check(text: str) -> Iterator[Span]:
    for stray in _STRAY.finditer(text):
        yield Span(*stray.span(), Fix(""))


RULE = TextRule(
    code="TXT012",
    clause="orst-spacing:1.2.15",
    severity=Severity.WARNING,
    message="เว้นวรรคผิดที่ ไม่ต้องเว้นวรรคหน้าจุลภาค หน้า ฯ หรือด้านในวงเล็บ",
    english="no space before a comma or ฯ, nor inside brackets",
    why="The Royal Society's spacing rule; the sign may fall to the next line alone.",
    check=_check,
    good=(
        "ดินสอ ปากกา ฯลฯ",
        "กราบเรียน ฯพณฯ นายกรัฐมนตรี",
        "(          ) เห็นชอบ   ( ) ไม่เห็นชอบ",
        "กรุงเทพฯ ในวันที่ ๑ ธันวาคม ๒๕๖๙ (ถ้ามี)",
        "วงเงิน ๑๒,๓๔๕ บาท",
        "(                         )",
        "(ลงชื่อ                    )",
    ),
    bad=(
        Bad("( นายธีรเดช วงศ์อารีย์ )", fixed="(นายธีรเดช วงศ์อารีย์)"),
        Bad("Google Form , Google Sheet", fixed="Google Form, Google Sheet"),
        Bad("ชาวกรุงเทพ ฯ ทุกคน", fixed="ชาวกรุงเทพฯ ทุกคน"),
    ),
)
