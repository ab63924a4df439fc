"""The sign ฿, บ. or THB instead of the word บาท in running text."""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.rule import Bad, TextRule
from docgen.thai.digits import to_arabic_digits

_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d{2})?|\d+(?:\.\d{2})?"
_SIGNED = re.compile(
    rf"(?:฿\s?|(?<![A-Za-z])THB\s)(?P<after>{_NUMBER})(?:\.-|\s?บาท)?(?![\d,])"
    rf"|(?<![\d.,/])(?P<before>{_NUMBER})(?:\.-)?\s?(?:฿|THB(?![A-Za-z]))"
    r"|(?<![\d.,/])(?P<short>\d{1,3}(?:,\d{3})+(?:\.\d{2})?)\s?บ\.(?!\s?[ก-๎])"
)

_SIGN = re.compile("฿|บ[.]|THB")


def _check(text: str) -> Iterator[Span]:
    if not _SIGN.search(text):
        return
    for found in _SIGNED.finditer(to_arabic_digits(text)):
        group = next(name for name, value in found.groupdict().items() if value)
        figures = text[slice(*found.span(group))]
        yield Span(*found.span(), Fix(f"{figures} บาท"))


RULE = TextRule(
    code="MNY008",
    clause="docgen-house",
    severity=Severity.WARNING,
    message="ในข้อความให้เขียนคำว่า บาท แทนเครื่องหมาย ฿ หรือคำย่อ บ. และ THB",
    english="running text has the word บาท, not ฿, บ. or THB",
    why="An official text writes its words out; signs are for price lists and tables.",
    check=_check,
    in_tables=False,
    good=("เป็นเงิน ๑๒,๐๐๐ บาท", "เลขที่ ๕ บ.โนนสูง ต.ในเมือง", "หมู่ ๕ บ. โนนสูง", "รหัส THB01"),
    bad=(
        Bad("เป็นเงิน ฿๑๒,๐๐๐", fixed="เป็นเงิน ๑๒,๐๐๐ บาท"),
        Bad("เป็นเงิน ๑๒,๐๐๐ บ.", fixed="เป็นเงิน ๑๒,๐๐๐ บาท"),
        Bad("วงเงิน THB 500,000.00 ต่อปี", fixed="วงเงิน 500,000.00 บาท ต่อปี"),
        Bad("วงเงิน ๕๐๐ THB", fixed="วงเงิน ๕๐๐ บาท"),
    ),
)
