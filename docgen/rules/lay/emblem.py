"""The garuda stands above the title: 3 cm high, undistorted, in the middle."""

from collections.abc import Iterator
from dataclasses import replace

from docgen.findings import AtParagraph, FormatFix, Look, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.saraban.standard import ASPECT_TOLERANCE, EMBLEM_HEIGHT, EMBLEM_TOLERANCE
from docgen.thai.digits import to_thai_digits
from docgen.word.facts import DocxFacts, PictureFacts
from docgen.word.specimens import EMBLEM, order_facts

_FIX = FormatFix(((Look.PICTURE_HEIGHT, f"{EMBLEM_HEIGHT.value:g}"),))
_SIDES = ("left", "right", "start", "end", "inside", "outside")
_MISSING = Message("ไม่มีตราครุฑเหนือหัวคำสั่ง ให้ใส่ตราครุฑสูง ๓ ซม. กลางหน้ากระดาษ", "no garuda")
_PLACEHOLDER = Message(
    "ยังเป็นกรอบว่างแทนตราครุฑ ให้นำตราครุฑของสำนักงานเข้าด้วยคำสั่ง docgen emblem set แฟ้มภาพ",
    "the frame still waits for the garuda: docgen emblem set FILE",
)
_DISTORTED = Message("ตราครุฑผิดสัดส่วน ให้ใส่ภาพใหม่หรือล็อกสัดส่วนของภาพ", "the garuda is distorted")
_OFF_CENTRE = Message("ตราครุฑไม่อยู่กลางหน้ากระดาษ ให้จัดกึ่งกลาง", "the garuda is not centred")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    emblem = next((picture for picture in facts.pictures if _is_emblem(picture, facts)), None)
    if emblem is None:
        yield AtParagraph(message=_MISSING)
        return
    for told, fix in _faults(emblem):
        yield AtParagraph(emblem.story, emblem.paragraph, message=told, fix=fix)


def _faults(emblem: PictureFacts) -> Iterator[tuple[Message, FormatFix | None]]:
    if emblem.placeholder:
        yield _PLACEHOLDER, None
    if abs(emblem.height_cm - EMBLEM_HEIGHT.value) > EMBLEM_TOLERANCE.value:
        told = f"ตราครุฑสูง {emblem.height_cm:.2f} ซม. ให้ปรับเป็น {EMBLEM_HEIGHT.value:g} ซม."
        yield Message(to_thai_digits(told), f"the garuda is {emblem.height_cm:.2f} cm high"), _FIX
    if _is_distorted(emblem):
        yield _DISTORTED, _FIX
    if emblem.alignment in _SIDES:
        yield _OFF_CENTRE, None


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
    ),
    bad=(
        order_facts(pictures=()),
        order_facts(pictures=(replace(EMBLEM, height_cm=1.5, width_cm=1.35),)),
        order_facts(pictures=(replace(EMBLEM, width_cm=3.0),)),
    ),
)
