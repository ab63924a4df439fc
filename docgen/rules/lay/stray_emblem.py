"""The garuda stands on the first page only, and not on minutes or agendas."""

import re
from collections.abc import Iterator
from dataclasses import replace

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.standard import EMBLEM_HEIGHT, EMBLEM_TOLERANCE
from docgen.word.facts import DocxFacts, PictureFacts
from docgen.word.meeting_specimens import agenda_facts, minutes_facts
from docgen.word.specimens import EMBLEM, PAGE, order_facts

_NAMED = re.compile(r"docgen-emblem|ครุฑ|garuda|krut", re.IGNORECASE)
_MEETINGS = frozenset({"minutes", "agenda"})
_NOT_HERE = Message(
    "รายงานการประชุมและระเบียบวาระการประชุมไม่ใช้ตราครุฑ ให้นำตราครุฑออก",
    "no garuda on this kind of document",
)
_ON_EVERY_PAGE = Message(
    "ตราครุฑอยู่ในหัวกระดาษจึงพิมพ์ทุกหน้า ให้ใช้ตราครุฑเฉพาะหน้าแรก (ตั้งหน้าแรกต่างจากหน้าอื่น)",
    "the garuda stands in a header and is printed on every page",
)


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for picture in facts.pictures:
        if facts.kind in _MEETINGS:
            if _NAMED.search(picture.name):
                yield AtParagraph(message=_NOT_HERE)
                return
        elif _is_on_every_page(picture, facts):
            yield AtParagraph(message=_ON_EVERY_PAGE)
            return


def _is_on_every_page(picture: PictureFacts, facts: DocxFacts) -> bool:
    """Return whether it stands in a header that the first page shares with the others."""
    shared = facts.sections and not any(page.different_first_page for page in facts.sections)
    tall = abs(picture.height_cm - EMBLEM_HEIGHT.value) <= EMBLEM_TOLERANCE.value
    emblem = tall or bool(_NAMED.search(picture.name))
    return bool(shared and emblem and picture.story.startswith("header"))


_IN_HEADER = replace(EMBLEM, story="header1")
_FIRST = replace(PAGE, different_first_page=True)

RULE = StructureRule(
    code="LAY009",
    clause="docgen-house",
    severity=Severity.WARNING,
    message="ตราครุฑใช้เฉพาะหน้าแรก และไม่ใช้ในรายงานการประชุมหรือระเบียบวาระ",
    english="the garuda stands on the first page only, never on minutes or agendas",
    why="Later pages are plain paper, and so is the paper of a meeting.",
    docx=DocxCheck(
        _check, frozenset({"letter", "stamped", "order", "announcement", "minutes", "agenda"})
    ),
    good=(
        order_facts(),
        order_facts(pictures=(_IN_HEADER,), sections=(_FIRST,)),
        order_facts(pictures=(replace(_IN_HEADER, name="logo", height_cm=1.0),)),
        replace(minutes_facts(), pictures=(replace(EMBLEM, name="Picture 1"),)),
    ),
    bad=(
        order_facts(pictures=(_IN_HEADER,)),
        replace(agenda_facts(), pictures=(replace(EMBLEM, name="ตราครุฑ"),)),
    ),
)
