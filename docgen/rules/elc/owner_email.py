"""A letter since the fourth edition of the regulation tells an electronic address."""

from collections.abc import Iterator
from datetime import date

from docgen.errors import NotReadable
from docgen.findings import AtParagraph, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.thai.date_reading import read_date
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import LETTER
from docgen.word.letter_specimens import letter_facts, lines

_SINCE = date(2021, 8, 23)
"""ฉบับที่ ๔ in force."""


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    phones = facts.with_role(Role.PHONE)
    if phones and _is_recent(facts) and "@" not in facts.text:
        yield AtParagraph(number=phones[-1].number, end=len(phones[-1].text))


def _is_recent(facts: DocxFacts) -> bool:
    for line in facts.with_role(Role.DATE):
        try:
            return read_date(line.text) >= _SINCE
        except NotReadable:
            continue
    return False


RULE = StructureRule(
    code="ELC001",
    clause="saraban-2564",
    severity=Severity.INFO,
    message="หนังสือไม่มีที่อยู่ไปรษณีย์อิเล็กทรอนิกส์ของเจ้าของเรื่อง ถ้ามีให้เพิ่มต่อจาก โทร.",
    english="the letter gives no e-mail address of the unit; add one after the telephone",
    why="Since 2564 offices send to each other's electronic address first.",
    docx=DocxCheck(_check, LETTER),
    good=(
        letter_facts(),
        letter_facts(date="๑๒ พฤศจิกายน ๒๕๖๓", phone="โทร. ๐ ๒๒๘๐ ๒๙๓๐"),
        letter_facts(date="         พฤศจิกายน ๒๕๖๙", phone="โทร. ๐ ๒๒๘๐ ๒๙๓๐"),
        letter_facts(phone=None),
    ),
    bad=(
        letter_facts(phone="โทร. ๐ ๒๒๘๐ ๒๙๓๐"),
        letter_facts(phone=lines(Role.PHONE, "โทร. ๐ ๒๒๘๐ ๒๙๓๐", "โทรสาร ๐ ๒๒๘๐ ๒๙๓๑")),
    ),
)
