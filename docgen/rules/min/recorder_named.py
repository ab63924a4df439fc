"""Minutes name who recorded them, and somebody else checks them."""

import re
from collections.abc import Iterator
from typing import Final

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.thai.names import same_person_key
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.meeting_parts import MINUTES, named_person
from docgen.word.meeting_specimens import minutes_facts
from docgen.word.specimens import paragraph

_RECORDED: Final = re.compile(r"ผู้(?:จด|บันทึก|สรุป|เขียน|จัดทำ|พิมพ์)\S*")
_BRACKETS: Final = re.compile(r"\(([^()]+)\)")
_SIGNS_ABOVE: Final = re.compile(r"\s*(?:ลงชื่อ|ลงนาม|[.…]{3,})")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    recorders, checkers = facts.with_role(Role.RECORDER), facts.with_role(Role.CHECKER)
    if not recorders and not any(_RECORDED.search(line.text) for line in facts.body):
        yield AtParagraph()
    if not (recorders and checkers):
        return
    one, other = _signer(facts, recorders[0]), _signer(facts, checkers[0])
    if one and same_person_key(one) == same_person_key(other):
        end = len(checkers[0].text)
        yield AtParagraph("document", checkers[0].number, 0, end, _same(one))


def _signer(facts: DocxFacts, line: ParagraphFacts) -> str:
    """Return the name in brackets on the line, or on the one that goes with it."""
    beside = line.number + 1 if _SIGNS_ABOVE.match(line.text) else line.number - 1
    texts = (line.text, *(near.text for near in facts.body if near.number == beside))
    found = (_BRACKETS.search(text) for text in texts)
    return next((each[1] for each in found if each and named_person(each[1])), "")


def _same(name: str) -> Message:
    return Message(
        f"{name} เป็นทั้งผู้จดและผู้ตรวจรายงานการประชุม ให้ผู้อื่นเป็นผู้ตรวจ",
        f"{name} recorded the minutes and checked them; somebody else should check",
    )


_MINE: Final = "(นางกัญญา ศรีสมบัติ)  ผู้ตรวจรายงานการประชุม"

RULE = StructureRule(
    code="MIN010",
    clause="saraban-2526:25",
    severity=Severity.WARNING,
    message="ไม่มี “ผู้จดรายงานการประชุม” ให้เพิ่มท้ายรายงาน",
    english="nobody is named as ผู้จดรายงานการประชุม",
    why="Somebody answers for what the minutes say, and a second pair of eyes has read them.",
    docx=DocxCheck(_check, MINUTES),
    good=(
        minutes_facts(),
        minutes_facts(checker=None),
        minutes_facts(recorder=paragraph("นางกัญญา ศรีสมบัติ  ผู้บันทึกรายงานการประชุม", None)),
        minutes_facts(
            recorder=(
                paragraph("ลงชื่อ........................ผู้จดรายงานการประชุม", Role.RECORDER),
                paragraph("(นางกัญญา ศรีสมบัติ)", Role.SIGNATURE),
            ),
        ),
    ),
    bad=(
        minutes_facts(recorder=None),
        minutes_facts(checker=_MINE),
        minutes_facts(
            checker=(
                paragraph("ลงชื่อ.......................ผู้ตรวจรายงานการประชุม", Role.CHECKER),
                paragraph("(นางกัญญา  ศรีสมบัติ)", Role.SIGNATURE),
            ),
        ),
    ),
)
