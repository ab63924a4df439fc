"""The spaces and brackets of an amount: `๑๐๐ บาท (หนึ่งร้อยบาทถ้วน)`."""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.rule import Bad, TextRule
from docgen.thai.digits import to_arabic_digits
from docgen.thai.money import find_amounts

_ATTACHED = re.compile(r"(?<=\d)บาท|(?:(?<=\d บาท)|(?<=\dบาท))\((?=\D)")
_UNBRACKETED = re.compile(r"(?P<before>\d\s?บาท)\s?$")
_WORDS_END = re.compile(r"(?:ถ้วน|สตางค์)$")


def _check(text: str) -> Iterator[Span]:
    if "บาท" not in text:
        return
    folded = to_arabic_digits(text)
    for attached in _ATTACHED.finditer(folded):
        yield Span(*attached.span(), Fix(f" {attached[0]}"))
    for found in find_amounts(text):
        if found.has_figures or not found.words or not _WORDS_END.search(found.words):
            continue
        figures = _UNBRACKETED.search(folded, 0, found.start)
        if figures and _same_amount(text[: found.start], found.words_value):
            yield Span(figures.end("before"), found.end, Fix(f" ({found.words})"))


def _same_amount(before: str, value: object) -> bool:
    *_, last = find_amounts(before)
    return value is not None and last.figures == value


RULE = TextRule(
    code="MNY011",
    clause="docgen-house",
    severity=Severity.WARNING,
    message="จำนวนเงินเว้นวรรคหน้าคำว่า บาท และใส่ตัวอักษรในวงเล็บ เช่น ๑๐๐ บาท (หนึ่งร้อยบาทถ้วน)",
    english="an amount is written as in ๑๐๐ บาท (หนึ่งร้อยบาทถ้วน)",
    why="One form for all amounts; figures that touch the word are misread.",
    check=_check,
    good=(
        "เป็นเงิน ๑๐๐ บาท (หนึ่งร้อยบาทถ้วน)",
        "ประมาณ ๑.๒ ล้านบาท",
        "ค่าปรับห้าสิบบาทถ้วน",
        "จาก ๑๐๐ บาท เป็นหนึ่งร้อยบาทถ้วน",
    ),
    bad=(
        Bad("เป็นเงิน ๑๐๐บาท", fixed="เป็นเงิน ๑๐๐ บาท"),
        Bad("๑๐๐ บาท(หนึ่งร้อยบาทถ้วน)", fixed="๑๐๐ บาท (หนึ่งร้อยบาทถ้วน)"),
        Bad("๑๐๐บาท(หนึ่งร้อยบาทถ้วน)", fixed="๑๐๐ บาท (หนึ่งร้อยบาทถ้วน)"),
        Bad("๑๐๐ บาท หนึ่งร้อยบาทถ้วน", fixed="๑๐๐ บาท (หนึ่งร้อยบาทถ้วน)"),
    ),
)
