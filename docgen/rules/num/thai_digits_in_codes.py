"""Thai digits inside a link, an e-mail address, or a code that has Arabic ones as well."""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.rule import Bad, TextRule
from docgen.thai.digits import latin_spans, to_arabic_digits

_ADDRESS = re.compile(r"(?:(?:https?|ftp)://|www\.)[^\sก-๎]+|[A-Za-z0-9๐-๙._%+-]+@[A-Za-z0-9๐-๙.-]+")
_MIXED_CODE = re.compile(
    r"[A-Za-z](?=[A-Za-z0-9๐-๙_-]*[0-9])(?=[A-Za-z0-9_-]*[๐-๙])[A-Za-z0-9๐-๙_-]+"
)
_LATIN = re.compile("[A-Za-z]")
_THAI_DIGITS = re.compile("[๐-๙]+")


def _check(text: str) -> Iterator[Span]:
    if _LATIN.search(text) and _THAI_DIGITS.search(text):
        for start, end in latin_spans(text):
            found = _ADDRESS.match(text, start, end) or _MIXED_CODE.fullmatch(text, start, end)
            if found and _THAI_DIGITS.search(found[0]):
                yield Span(*found.span(), Fix(to_arabic_digits(found[0])))


RULE = TextRule(
    code="NUM004",
    clause="cabinet-2543-05-02",
    severity=Severity.ERROR,
    message="ที่อยู่เว็บ ไปรษณีย์อิเล็กทรอนิกส์ และรหัสภาษาอังกฤษใช้เลขอารบิก",
    english="links, e-mail addresses and Latin codes have Arabic digits",
    why="A link or an address with Thai digits in it leads nowhere.",
    check=_check,
    good=(
        "ดูที่ https://www.obec.go.th/archives/123456 หรือ plan2570@obec.go.th",
        "สถานการณ์ COVID-๑๙ กระดาษ A๔ ระบบ PM๒.๕",
        "ดูที่ www.sinakhon1.go.th จำนวน ๓ ครั้ง",
        "๑.Google Form ๒.Google Sheet",
        "รายงานผล_๒๕๖๙.pdf",
    ),
    bad=(
        Bad("ดูที่ https://www.obec.go.th/๑๒๓", fixed="ดูที่ https://www.obec.go.th/123"),
        Bad("ส่งที่ plan๒๕๗๐@obec.go.th", fixed="ส่งที่ plan2570@obec.go.th"),
        Bad("แบบฟอร์ม W9๘ ของระบบ", fixed="แบบฟอร์ม W98 ของระบบ"),
    ),
)
