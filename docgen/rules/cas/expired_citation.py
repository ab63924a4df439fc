"""What a paper follows is in force on its day."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from docgen.cases.rule import AtFile, CaseFacts, CaseRule
from docgen.cases.specimens import case
from docgen.cases.texts import texts_of_case
from docgen.clauses import Authority
from docgen.findings import Severity
from docgen.messages import Message
from docgen.model.office_data import OfficeData
from docgen.model.specimens import order
from docgen.thai.dates import long_date
from docgen.thai.digits import official_digits, to_arabic_digits
from docgen.word.meeting_specimens import minutes_facts
from docgen.word.specimens import order_facts

_FOLLOWS: Final = re.compile(r"(?:อาศัยอำนาจ\S*|ตาม|แห่ง|ปฏิบัติ\S*|ประกอบ(?:กับ)?|เป็นไปตาม)\s*$")
_HISTORY: Final = re.compile(r"ยกเลิก|ฉบับเดิม|แต่เดิม|เดิมใช้|ขณะนั้น|ใช้แทน|แทนที่|ในอดีต|เคยใช้|ซึ่งสิ้นผล")


def _check(case: CaseFacts, office: OfficeData | None) -> Iterator[AtFile]:
    ended = [each for each in office.clauses.values() if each.in_force_to] if office else []
    for each in texts_of_case(case):
        for start, end, law in _expired(each.text, each.day, ended):
            yield each.found(start, end, _told(law))


def _expired(
    text: str, day: date | None, ended: list[Authority]
) -> Iterator[tuple[int, int, Authority]]:
    if _HISTORY.search(text):
        return
    folded = to_arabic_digits(text)
    for law in ended:
        if day and law.in_force_to and law.in_force_to < day:
            title = r"\s*".join(map(re.escape, to_arabic_digits(law.title).split()))
            for found in re.finditer(title, folded):
                if _FOLLOWS.search(folded[: found.start()]):
                    yield *found.span(), law


def _told(law: Authority) -> Message:
    until = long_date(law.in_force_to) if law.in_force_to else ""
    return Message(
        f"{official_digits(law.title)} สิ้นผลใช้บังคับแล้ว (ไม่ช้ากว่าวันที่ {until}) ให้อ้างฉบับที่ใช้บังคับ",
        f"{law.key} ended by {law.in_force_to}; cite what is in force",
    )


_OLD: Final = "ระเบียบสมมุติว่าด้วยคณะกรรมการ พ.ศ. ๒๕๕๐"

RULE = CaseRule(
    code="CAS112",
    clause="docgen-consistency",
    severity=Severity.WARNING,
    message="กฎหมายหรือระเบียบที่อ้างสิ้นผลใช้บังคับแล้วในวันที่ของเอกสาร",
    english="the instrument cited was no longer in force on the day of the paper",
    why="An act done under a repealed rule can be set aside.",
    check=_check,
    good=(
        case(order(), order_facts(), minutes_facts()),
        case(order(reason=("ด้วยได้ปฏิบัติตามระเบียบสมมุติว่าด้วยคณะกรรมการ พ.ศ. ๒๕๖๔",))),
        case(order(reason=(f"ด้วยมีการยกเลิกการปฏิบัติตาม{_OLD}",))),
        case(order(day=date(2019, 5, 1), reason=(f"ด้วยได้ปฏิบัติตาม{_OLD}",))),
        case(minutes_facts(opening=f"ประธานเล่าถึง{_OLD}")),
    ),
    bad=(
        case(order(reason=(f"ด้วยได้ปฏิบัติตาม{_OLD}",))),
        case(order_facts(duties=f"ให้ถือปฏิบัติตาม {_OLD}")),
        case(minutes_facts(opening="ให้เป็นไปตามระเบียบสมมุติว่าด้วยคณะกรรมการ  พ.ศ. 2550")),
    ),
)
