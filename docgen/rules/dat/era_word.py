"""พ.ศ. without its space, or where a reference to a letter has none."""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.messages import Message
from docgen.rule import Bad, TextRule
from docgen.thai.dates import MONTHS

_ATTACHED = re.compile(r"พ\.ศ\.(?=[0-9๐-๙])")
_OF_LETTER = re.compile(
    rf"หนังสือ[^\n]{{1,90}}?ที่ [^\n]{{2,30}}? ลงวันที่\s{{0,3}}[0-9๐-๙]{{1,2}}\s?(?:{'|'.join(MONTHS)})"
    r"(?P<era>\s?พ\.\s?ศ\.\s?)(?=[0-9๐-๙])"
)
_REFERENCE = Message(
    "วันที่ของหนังสือที่อ้างถึงไม่มีคำว่า พ.ศ. เช่น ลงวันที่ ๕ มกราคม ๒๕๖๗",
    "the date of a letter referred to has no พ.ศ.",
)
_SPACE = Message("เว้นวรรคหลัง พ.ศ. เช่น พ.ศ. ๒๕๖๙", "a space follows พ.ศ.")


def _check(text: str) -> Iterator[Span]:
    referred = [found.span("era") for found in _OF_LETTER.finditer(text)]
    yield from (Span(*span, Fix(" "), _REFERENCE) for span in referred)
    for found in _ATTACHED.finditer(text):
        if not any(start <= found.start() < end for start, end in referred):
            yield Span(*found.span(), Fix("พ.ศ. "), _SPACE)


RULE = TextRule(
    code="DAT011",
    clause="docgen-house",
    severity=Severity.WARNING,
    message="เขียน พ.ศ. เว้นวรรคก่อนเลขปี และไม่ใช้ พ.ศ. ในวันที่ของหนังสือที่อ้างถึง",
    english="a space follows พ.ศ.; the date of a letter referred to has none",
    why="Years are found by searching “พ.ศ. ๒๕๖๙”, with its space.",
    check=_check,
    good=(
        "สั่ง ณ วันที่ ๑๒ พฤศจิกายน พ.ศ. ๒๕๖๙",
        "ตามหนังสือกรมบัญชีกลาง ที่ กค ๐๔๐๒.๕/ว ๑๐ ลงวันที่ ๕ มกราคม ๒๕๖๗",
        "ประกาศของคณะปฏิวัติ ฉบับที่ ๒๑๘ ลงวันที่ ๒๙ กันยายน พ.ศ. ๒๕๑๕",
    ),
    bad=(
        Bad("พระราชบัญญัติการศึกษาแห่งชาติ พ.ศ.๒๕๔๒", fixed="พระราชบัญญัติการศึกษาแห่งชาติ พ.ศ. ๒๕๔๒"),
        Bad(
            "ตามหนังสือกรมบัญชีกลาง ที่ กค ๐๔๐๒.๕/ว ๑๐ ลงวันที่ ๕ มกราคม พ.ศ. ๒๕๖๗",
            fixed="ตามหนังสือกรมบัญชีกลาง ที่ กค ๐๔๐๒.๕/ว ๑๐ ลงวันที่ ๕ มกราคม ๒๕๖๗",
        ),
    ),
)
