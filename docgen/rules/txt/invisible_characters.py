"""Characters that nobody sees: zero-width spaces and joiners, byte-order marks."""

from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.rule import Bad, TextRule
from docgen.thai.text import invisible_characters


def _check(text: str) -> Iterator[Span]:
    for start, end, _ in invisible_characters(text):
        yield Span(start, end, Fix(""))


RULE = TextRule(
    code="TXT006",
    clause="unicode-thai",
    severity=Severity.ERROR,
    message="มีอักขระที่มองไม่เห็นแทรกอยู่ในข้อความ ให้ลบออก",
    english="invisible characters in the text; remove them",
    why="They come with text copied from web pages and make equal names and numbers unequal.",
    check=_check,
    good=(
        "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑",
        "ส่งถึงสำนักงานเขตพื้นที่การศึกษา ภายในวันที่ ๓๐ พฤศจิกายน ๒๕๖๙",
    ),
    bad=(
        Bad("โรงเรียน\u200bบ้านหนองบัว", fixed="โรงเรียนบ้านหนองบัว"),
        Bad("\ufeffเรื่อง แต่งตั้งคณะกรรมการ", fixed="เรื่อง แต่งตั้งคณะกรรมการ"),
        Bad("ที่ ๔๑๒/\u2060๒๕๖๙", fixed="ที่ ๔๑๒/๒๕๖๙"),
    ),
)
