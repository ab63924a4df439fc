"""A year given in both eras, and the two are not the same year."""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.messages import Message
from docgen.rule import Bad, TextRule
from docgen.thai.date_grammar import LAST_YEAR_FROM_APRIL
from docgen.thai.dates import BUDDHIST_OFFSET
from docgen.thai.digits import to_arabic_digits, to_thai_digits

_BOTH = re.compile(
    r"พ\.\s?ศ\.\s?(?P<thai>2\d{3})\s?(?:\(|/|หรือ|ตรงกับ(?:ปี)?|เท่ากับ)"
    r"\s?(?:ปี\s?)?ค\.\s?ศ\.\s?(?P<west>[12]\d{3})"
    r"(?!\d|\s?[-–])"
)


def _check(text: str) -> Iterator[Span]:
    for found in _BOTH.finditer(to_arabic_digits(text)) if "ค." in text else ():
        thai, west = int(found["thai"]), int(found["west"])
        offsets = {BUDDHIST_OFFSET}
        if thai <= LAST_YEAR_FROM_APRIL:
            offsets.add(BUDDHIST_OFFSET - 1)
        if thai - west not in offsets:
            yield _told(text, *found.span("west"), thai)


def _told(text: str, start: int, end: int, thai: int) -> Span:
    right = str(thai - BUDDHIST_OFFSET)
    written = right if text[start].isascii() else to_thai_digits(right)
    told = Message(
        f"พ.ศ. {to_thai_digits(str(thai))} ตรงกับ ค.ศ. {written} ไม่ใช่ {text[start:end]} ปีใดถูก",
        f"{thai} B.E. is {right}, not {to_arabic_digits(text[start:end])}",
    )
    return Span(start, end, Fix(written, safe=False), told)


RULE = TextRule(
    code="DAT019",
    clause="docgen-consistency",
    severity=Severity.WARNING,
    message="ปี พ.ศ. กับ ค.ศ. ที่เขียนคู่กันไม่ตรงกัน ให้ตรวจว่าปีใดถูก",
    english="the Buddhist and the Christian year do not agree; which is right?",
    why="One of the two is wrong, and the reader cannot know which.",
    check=_check,
    good=(
        "พ.ศ. ๒๕๖๗ (ค.ศ. ๒๐๒๔)",
        "พ.ศ. ๒๔๗๕ (ค.ศ. 1933)",
        "พ.ศ. ๒๕๖๗ และ ค.ศ. ๒๐๓๐",
        "พ.ศ. ๒๕๖๗ (ค.ศ. ๒๐๒๓–๒๐๒๔)",
    ),
    bad=(
        Bad("พ.ศ. ๒๕๖๗ (ค.ศ. 2023)", fixed="พ.ศ. ๒๕๖๗ (ค.ศ. 2024)"),
        Bad("พ.ศ. ๒๕๗๓ ตรงกับ ค.ศ. ๒๐๓๑", fixed="พ.ศ. ๒๕๗๓ ตรงกับ ค.ศ. ๒๐๓๐"),
    ),
)
