"""The garuda of a memo is 1.5 cm high and stands at the upper left."""

from collections.abc import Iterator
from dataclasses import replace

from docgen.findings import AtParagraph, FormatFix, Look, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.saraban.standard import EMBLEM_HEIGHT, EMBLEM_TOLERANCE, MEMO_EMBLEM_HEIGHT
from docgen.thai.digits import to_thai_digits
from docgen.word.facts import DocxFacts, PictureFacts
from docgen.word.letter_lines import MEMO
from docgen.word.letter_specimens import MEMO_EMBLEM, memo_facts

_LEAST_CM = 1.0
_NARROWEST, _WIDEST = 0.7, 1.3
"""Width to height; the garuda is about as wide as high, most logos in a head are not."""
_ASIDE = Message("ตราครุฑของบันทึกข้อความอยู่มุมบนซ้าย ให้ย้ายมาชิดซ้าย", "the garuda stands at the left")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    seen = [picture for picture in facts.pictures if _may_be_emblem(picture, facts)]
    if not seen:
        return
    emblem = min(seen, key=_from_standard)
    if _from_standard(emblem) > EMBLEM_TOLERANCE.value:
        height = f"{emblem.height_cm:.2f}"
        told = to_thai_digits(f"ตราครุฑสูง {height} ซม. บันทึกข้อความใช้ ๑.๕ ซม.")
        fix = FormatFix(((Look.PICTURE_HEIGHT, f"{MEMO_EMBLEM_HEIGHT.value:g}"),))
        yield AtParagraph(
            emblem.story, emblem.paragraph, 0, 0, Message(told, f"it is {height} cm high"), fix
        )
    if emblem.alignment in ("right", "end", "outside"):
        yield AtParagraph(emblem.story, emblem.paragraph, message=_ASIDE)


def _from_standard(picture: PictureFacts) -> float:
    return abs(picture.height_cm - MEMO_EMBLEM_HEIGHT.value)


def _may_be_emblem(picture: PictureFacts, facts: DocxFacts) -> bool:
    titles = facts.with_role(Role.MEMO_TITLE)
    if picture.story != "document" or not titles or picture.paragraph > titles[0].number:
        return False
    tallest = EMBLEM_HEIGHT.value + EMBLEM_TOLERANCE.value
    shape = picture.width_cm / picture.height_cm if picture.height_cm else 0
    return _LEAST_CM <= picture.height_cm <= tallest and _NARROWEST <= shape <= _WIDEST


RULE = StructureRule(
    code="MEM004",
    clause="saraban-2526:71",
    severity=Severity.WARNING,
    message="ตราครุฑของบันทึกข้อความสูง ๑.๕ ซม. อยู่มุมบนซ้าย",
    english="the garuda of a memo is 1.5 cm high, at the upper left",
    why="The regulation has two sizes; the large one is for external letters.",
    docx=DocxCheck(_check, MEMO),
    good=(
        memo_facts(),
        memo_facts(pictures=()),
        memo_facts(pictures=(replace(MEMO_EMBLEM, height_cm=1.6, width_cm=1.44),)),
        memo_facts(pictures=(replace(MEMO_EMBLEM, height_cm=2.5, width_cm=2.5), MEMO_EMBLEM)),
        memo_facts(pictures=(replace(MEMO_EMBLEM, paragraph=9, height_cm=3.0, width_cm=3.0),)),
        memo_facts(pictures=(replace(MEMO_EMBLEM, alignment="center"),)),
    ),
    bad=(
        memo_facts(pictures=(replace(MEMO_EMBLEM, height_cm=3.0, width_cm=2.7),)),
        memo_facts(pictures=(replace(MEMO_EMBLEM, alignment="right"),)),
    ),
)
