"""No more votes than members who came."""

import re
from collections.abc import Iterator
from typing import Final

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.thai.digits import to_arabic_digits, to_thai_digits
from docgen.word.facts import DocxFacts
from docgen.word.meeting_parts import MINUTES, count_under
from docgen.word.meeting_specimens import item, minutes_facts

_VOTES: Final = re.compile(
    r"(ไม่เห็นชอบ|ไม่เห็นด้วย|เห็นชอบ|เห็นด้วย|งดออกเสียง)(?:ด้วยคะแนน|จำนวน|\s)*(\d+)\s*(?:เสียง|คน|ท่าน)"
)


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    came = count_under(facts, Role.PRESENT)
    for line in facts.body:
        found = list(_VOTES.finditer(to_arabic_digits(line.text)))
        kinds = [each[1] for each in found]
        votes = sum(int(each[2]) for each in found)
        if came and len(set(kinds)) == len(kinds) and votes > came:
            place = found[0].start(), found[-1].end()
            yield AtParagraph("document", line.number, *place, _too_many(votes, came))


def _too_many(votes: int, came: int) -> Message:
    told = f"คะแนนเสียงรวม {votes} เสียง มากกว่าผู้มาประชุม {came} คน ให้ตรวจคะแนนหรือรายชื่อผู้มาประชุม"
    return Message(to_thai_digits(told), f"{votes} votes of {came} members")


def _resolved(text: str) -> DocxFacts:
    return minutes_facts(item4=item("ระเบียบวาระที่ ๔  เรื่องพิจารณา", resolved=text))


RULE = StructureRule(
    code="MIN012",
    clause="docgen-consistency",
    severity=Severity.WARNING,
    message="คะแนนเสียงรวมมากกว่าจำนวนผู้มาประชุม ให้ตรวจคะแนนหรือรายชื่อ",
    english="there are more votes than members who came",
    why="Whoever loses a vote counts the votes.",
    docx=DocxCheck(_check, MINUTES),
    good=(
        minutes_facts(),
        _resolved("เห็นชอบ ๓ เสียง ไม่เห็นชอบ ๑ เสียง"),
        _resolved("เห็นชอบ ๒ เสียง งดออกเสียง ๑ เสียง ประธานไม่ออกเสียง"),
        _resolved("เห็นชอบให้จัดสรรแก่โรงเรียน ๓๕ แห่ง"),
        _resolved("ข้อ ๑ เห็นชอบ ๔ เสียง ข้อ ๒ เห็นชอบ ๓ เสียง"),
    ),
    bad=(
        _resolved("เห็นชอบ ๔ เสียง ไม่เห็นชอบ ๑ เสียง"),
        _resolved("เห็นด้วย จำนวน ๓ คน ไม่เห็นด้วย จำนวน ๒ คน งดออกเสียง ๑ คน"),
    ),
)
