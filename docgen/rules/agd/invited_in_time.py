"""An invitation leaves three working days before the meeting."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.thai.date_reading import find_dates
from docgen.thai.dates import long_date
from docgen.thai.digits import to_thai_digits
from docgen.word.facts import DocxFacts
from docgen.word.meeting_specimens import invitation_facts

_INVITES: Final = re.compile(r"เรื่อง\s*(?:ขอ)?เชิญ(?:เข้าร่วม|ร่วม)?ประชุม|ขอเชิญ\S*ประชุม")
_MEETS: Final = re.compile(r"(?:ใน|กำหนด\S*|ประชุม\S*|\s)วัน(?:[ก-๙]{2,9})?ที่\s*$")
_NOTICE: Final = 3
_SATURDAY: Final = 5


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    subjects = facts.with_role(Role.SUBJECT, Role.MEMO_SUBJECT)
    if not any(_INVITES.search(line.text) for line in subjects):
        return
    sent = [each for line in facts.with_role(*_DATES) for each in find_dates(line.text)]
    if len(sent) != 1 or sent[0].modern_date is None:
        return
    met = next(_meeting_days(facts), None)
    days = _working_days(sent[0].modern_date, met) if met else _NOTICE
    if met and met >= sent[0].modern_date and days < _NOTICE:
        line = facts.with_role(*_DATES)[0]
        yield AtParagraph("document", line.number, 0, len(line.text), _late(met, days))


def _meeting_days(facts: DocxFacts) -> Iterator[date]:
    for line in facts.with_role(Role.BODY):
        for found in find_dates(line.text) if "ประชุม" in line.text else ():
            if found.modern_date and _MEETS.search(line.text[: found.start]):
                yield found.modern_date


def _working_days(sent: date, met: date) -> int:
    between = (sent + timedelta(days=each) for each in range(1, (met - sent).days))
    return sum(day.weekday() < _SATURDAY for day in between)


def _late(met: date, days: int) -> Message:
    told = f"ก่อนการประชุมวันที่ {long_date(met)} มีวันทำการเพียง {days} วัน ควรเชิญล่วงหน้าไม่น้อยกว่า ๓ วันทำการ"
    return Message(to_thai_digits(told), f"only {days} working days before the meeting")


_DATES: Final = (Role.DATE, Role.MEMO_NUMBER)

RULE = StructureRule(
    code="AGD007",
    clause="admin-procedure-2539:80",
    severity=Severity.INFO,
    message="หนังสือเชิญประชุมควรส่งล่วงหน้าไม่น้อยกว่า ๓ วันทำการ",
    english="an invitation leaves at least three working days before the meeting",
    why="Members need time to read the papers; some laws require the days.",
    docx=DocxCheck(_check, frozenset({"letter", "memo"})),
    good=(
        invitation_facts(),
        invitation_facts(date=None),
        invitation_facts(date="๑๙ พฤศจิกายน ๒๕๖๙", subject="เรื่อง  แจ้งผลการประชุม"),
        invitation_facts(date="๑๓ พฤศจิกายน ๒๕๖๙"),
    ),
    bad=(
        invitation_facts(date="๑๗ พฤศจิกายน ๒๕๖๙"),
        invitation_facts(date="๑๙ พฤศจิกายน ๒๕๖๙"),
    ),
)
