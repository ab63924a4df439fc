"""At the lower left stand the unit in charge and its telephone."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.letter_lines import LETTER
from docgen.word.letter_specimens import letter_facts
from docgen.word.specimens import paragraph

_PHONE = re.compile(r"โทร|☎|Tel\b|หมายเลขติดต่อ", re.IGNORECASE)
_NOT_A_UNIT = re.compile(r"\s*(?:โทร|☎|Tel|E-?mail|อีเมล|ไปรษณีย์|สำเนา|http|www|QR)", re.IGNORECASE)
_NO_UNIT = Message(
    "ไม่มีส่วนราชการเจ้าของเรื่องที่มุมล่างซ้าย ให้เพิ่ม เช่น กลุ่มนโยบายและแผน", "no unit in charge is named"
)


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    signed = [line.number for line in facts.with_role(Role.SIGNATURE, Role.POSITION)]
    if not signed:
        return
    below = (*(line for line in facts.body if line.number > max(signed)), *_footers(facts))
    named = facts.with_role(Role.UNIT) or any(_may_be_unit(line) for line in below)
    if not named:
        yield AtParagraph(message=_NO_UNIT)
    if not _PHONE.search(facts.text):
        yield AtParagraph()


def _footers(facts: DocxFacts) -> Iterator[ParagraphFacts]:
    for story in facts.stories:
        if story.name != "document":
            yield from story.paragraphs


def _may_be_unit(line: ParagraphFacts) -> bool:
    return bool(re.search("[ก-ฮ]", line.text)) and not _NOT_A_UNIT.match(line.text)


RULE = StructureRule(
    code="LET014",
    clause="saraban-2526:11.13",
    severity=Severity.WARNING,
    message="ไม่มีหมายเลขโทรศัพท์ของเจ้าของเรื่อง ให้เพิ่ม เช่น โทร. ๐ ๒๒๘๐ ๒๙๓๐",
    english="the telephone of the unit in charge is missing",
    why="Who has a question should know whom to ask.",
    docx=DocxCheck(_check, LETTER),
    good=(
        letter_facts(),
        letter_facts(unit="กลุ่มนโยบายและแผน โทร. ๐ ๒๒๘๐ ๒๙๓๐", phone=None),
        letter_facts(unit=paragraph("งานธุรการ", None), phone=paragraph("โทรศัพท์ ๐ ๒๒๘๐ ๒๙๓๐", None)),
        letter_facts(signature=None, position=None, unit=None, phone=None),
    ),
    bad=(
        letter_facts(unit=None),
        letter_facts(phone=None),
        letter_facts(unit=None, phone=None),
    ),
)
