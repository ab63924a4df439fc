"""Resolutions need a quorum: by the usual rule, half of the members."""

from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.thai.digits import to_thai_digits
from docgen.word.facts import DocxFacts
from docgen.word.meeting_parts import MINUTES, count_under
from docgen.word.meeting_specimens import absent, minutes_facts, present


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    came, stayed = count_under(facts, Role.PRESENT), count_under(facts, Role.ABSENT)
    if came and came < stayed and facts.with_role(Role.RESOLUTION):
        heading = facts.with_role(Role.PRESENT)[0]
        yield AtParagraph("document", heading.number, 0, len(heading.text), _short(came, stayed))


def _short(came: int, stayed: int) -> Message:
    told = f"มาประชุม {came} คน จากกรรมการ {came + stayed} คน ไม่ถึงกึ่งหนึ่ง แต่มีมติ ให้ตรวจองค์ประชุม"
    return Message(to_thai_digits(told), f"{came} of {came + stayed} members came, yet resolved")


_THREE = ("๑. นายวิชัย อุดมผล\tกรรมการ", "๒. นายอำนาจ คงมั่น\tกรรมการ", "๓. ผู้แทนเทศบาล\tกรรมการ")
_TWO = ("๑. นางสาวปิยวรรณ แก้วมณี\tประธานกรรมการ", "๒. นางกัญญา ศรีสมบัติ\tเลขานุการ")

RULE = StructureRule(
    code="MIN009",
    clause="admin-procedure-2539:79",
    severity=Severity.WARNING,
    message="กรรมการมาประชุมไม่ถึงกึ่งหนึ่ง แต่มีมติที่ประชุม ให้ตรวจองค์ประชุม",
    english="fewer than half of the members came, yet there are resolutions",
    why="A resolution without a quorum is void; the law of a committee may set another number.",
    docx=DocxCheck(_check, MINUTES),
    good=(
        minutes_facts(),
        minutes_facts(absent=None),
        minutes_facts(present=present(*_TWO), absent=absent(*_THREE[:2])),
        minutes_facts(absent=absent("ไม่มี")),
    ),
    bad=(
        minutes_facts(present=present(*_TWO), absent=absent(*_THREE)),
        minutes_facts(present=present(_TWO[0]), absent=absent(*_THREE[:2])),
    ),
)
