"""Regulations, announcements and certificates bear the garuda, as orders do."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.saraban.standard import EMBLEM_HEIGHT, EMBLEM_TOLERANCE
from docgen.thai.digits import to_thai_digits
from docgen.word.facts import DocxFacts, PictureFacts
from docgen.word.issued_specimens import announcement_facts, certificate_facts, regulation_facts
from docgen.word.specimens import EMBLEM

_HEADS: Final = (Role.TITLE, Role.NUMBER, Role.OWNER, Role.ABOUT, Role.SUBJECT)
_SMALLEST_CM: Final = 1.0


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    pictures = [picture for picture in facts.pictures if _stands_on_top(picture, facts)]
    if not pictures:
        yield AtParagraph()
    elif not any(map(_is_right, pictures)):
        yield AtParagraph(pictures[0].story, pictures[0].paragraph, message=_wrong(pictures[0]))


def _stands_on_top(picture: PictureFacts, facts: DocxFacts) -> bool:
    if picture.height_cm < _SMALLEST_CM:
        return False
    heads = facts.with_role(*_HEADS)
    last = heads[-1].number if heads else 0
    return picture.story.startswith("header") or picture.paragraph <= max(last, 1)


def _is_right(picture: PictureFacts) -> bool:
    return abs(picture.height_cm - EMBLEM_HEIGHT.value) <= EMBLEM_TOLERANCE.value


def _wrong(picture: PictureFacts) -> Message:
    told = f"ตราครุฑสูง {picture.height_cm:.2f} ซม. ให้ปรับเป็น {EMBLEM_HEIGHT.value:g} ซม."
    return Message(to_thai_digits(told), f"the garuda is {picture.height_cm:.2f} cm high")


RULE = StructureRule(
    code="ORD009",
    clause="saraban-2526:71",
    severity=Severity.WARNING,
    message="ไม่มีตราครุฑเหนือหัวหนังสือ ให้ใส่ตราครุฑสูง ๓ ซม. หรือพิมพ์บนกระดาษตราครุฑ",
    english="there is no garuda above the title; put one 3 cm high, or print on garuda paper",
    why="These documents are made on garuda paper, as orders are.",
    docx=DocxCheck(_check, frozenset({"regulation", "announcement", "certificate"})),
    good=(
        announcement_facts(),
        regulation_facts(),
        certificate_facts(),
        announcement_facts(pictures=(replace(EMBLEM, story="header1", paragraph=9),)),
        certificate_facts(pictures=(EMBLEM, replace(EMBLEM, paragraph=9, height_cm=6.0))),
    ),
    bad=(
        announcement_facts(pictures=()),
        regulation_facts(pictures=(replace(EMBLEM, height_cm=1.5, width_cm=1.35),)),
        certificate_facts(pictures=(replace(EMBLEM, paragraph=6),)),
    ),
)
