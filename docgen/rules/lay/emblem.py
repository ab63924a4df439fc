"""The garuda stands above the title: 3 cm high, undistorted, in the middle."""

from collections.abc import Iterator
from dataclasses import replace

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.saraban.standard import ASPECT_TOLERANCE, EMBLEM_HEIGHT, EMBLEM_TOLERANCE
from docgen.thai.digits import to_thai_digits
from docgen.word.facts import DocxFacts, PictureFacts
from docgen.word.specimens import EMBLEM, order_facts, paragraph

_SIDES = ("left", "right", "start", "end", "inside", "outside")
_MISSING = Message("ไม่มีตราครุฑเหนือหัวคำสั่ง ให้ใส่ตราครุฑสูง ๓ ซม. กลางหน้ากระดาษ", "no garuda")
_PLACEHOLDER = Message(
    "ยังเป็นกรอบว่างแทนตราครุฑ ให้นำตราครุฑของสำนักงานเข้าด้วยคำสั่ง docgen emblem set แฟ้มภาพ",
    "the frame still waits for the garuda: docgen emblem set FILE",
)
_DISTORTED = Message(
    "ตราครุฑผิดสัดส่วน ให้ใส่ภาพใหม่หรือล็อกสัดส่วนของภาพ", "the garuda is stretched or squeezed"
)
_OFF_CENTRE = Message("ตราครุฑไม่อยู่กลางหน้ากระดาษ ให้จัดกึ่งกลาง", "the garuda is not centred")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    found = next((picture for picture in facts.pictures if _is_emblem(picture, facts)), None)
    if found is None:
        yield AtParagraph(message=_MISSING)
        return
    at = found.paragraph
    if found.placeholder:
        yield AtParagraph(found.story, at, message=_PLACEHOLDER)
    if abs(found.height_cm - EMBLEM_HEIGHT.value) > EMBLEM_TOLERANCE.value:
        yield AtParagraph(found.story, at, message=_wrong_height(found.height_cm))
    if _is_distorted(found):
        yield AtParagraph(found.story, at, message=_DISTORTED)
    if found.alignment in _SIDES:
        yield AtParagraph(found.story, at, message=_OFF_CENTRE)


def _is_emblem(picture: PictureFacts, facts: DocxFacts) -> bool:
    if picture.story != "document":
        return picture.story.startswith("header")
    titles = facts.with_role(Role.TITLE)
    places = {line.number for line in facts.with_role(Role.EMBLEM)}
    return picture.paragraph in places or bool(titles and picture.paragraph <= titles[0].number)


def _is_distorted(picture: PictureFacts) -> bool:
    if not (picture.pixel_width and picture.pixel_height and picture.height_cm):
        return False
    drawn = picture.width_cm / picture.height_cm
    return abs(drawn * picture.pixel_height / picture.pixel_width - 1) > ASPECT_TOLERANCE


def _wrong_height(height: float) -> Message:
    right = f"{EMBLEM_HEIGHT.value:g}"
    told = to_thai_digits(f"ตราครุฑสูง {height:.2f} ซม. ให้ปรับเป็น {right} ซม.")
    return Message(told, f"the garuda is {height:.2f} cm high, not {right}")


RULE = StructureRule(
    code="LAY008",
    clause="saraban-2526:71",
    severity=Severity.WARNING,
    message="ตราครุฑสูง ๓ ซม. ได้สัดส่วน อยู่กลางหน้ากระดาษเหนือหัวคำสั่ง",
    english="the garuda is 3 cm high, undistorted, centred above the title",
    why="The garuda is the first mark by which an official document is known.",
    docx=DocxCheck(_check, frozenset({"order"})),
    good=(
        order_facts(),
        order_facts(pictures=(replace(EMBLEM, height_cm=3.1, width_cm=2.79),)),
        order_facts(pictures=(replace(EMBLEM, pixel_width=None, pixel_height=None),)),
        order_facts(pictures=(replace(EMBLEM, story="header1", paragraph=99, alignment=None),)),
        order_facts(emblem=None, title=paragraph("คำสั่งก", Role.TITLE)),
        order_facts(pictures=(EMBLEM, replace(EMBLEM, paragraph=9, height_cm=8.0))),
    ),
    bad=(
        order_facts(pictures=()),
        order_facts(pictures=(replace(EMBLEM, placeholder=True),)),
        order_facts(pictures=(replace(EMBLEM, height_cm=1.5, width_cm=1.35),)),
        order_facts(pictures=(replace(EMBLEM, width_cm=3.0),)),
        order_facts(pictures=(replace(EMBLEM, alignment="left"),)),
        order_facts(pictures=(replace(EMBLEM, paragraph=9),)),
    ),
)
