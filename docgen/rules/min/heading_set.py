"""Minutes have the headings of the form, in its order."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.meeting_parts import MINUTES
from docgen.word.meeting_specimens import attendees, minutes_facts, present
from docgen.word.specimens import paragraph

_HEADINGS: Final = {
    Role.SESSION: ("ครั้งที่ …/…", re.compile(r"ครั้งที่")),
    Role.MET_ON: ("เมื่อวันที่ …", re.compile(r"เมื่อ\s*วัน|วัน\S*ที่\s*[\d๐-๙]+\s*[ก-๙]{3,}")),
    Role.PLACE: (
        "ณ …",
        re.compile(r"(?:^|\s)ณ\s|สถานที่|ห้องประชุม|ระบบ.*(?:อิเล็กทรอนิกส์|ออนไลน์)", re.MULTILINE),
    ),
    Role.PRESENT: ("ผู้มาประชุม", re.compile(r"ผู้(?:ที่)?(?:มา|เข้า)ประชุม")),
    Role.STARTED: ("เริ่มประชุมเวลา … น.", re.compile(r"(?:เริ่ม|เปิด)(?:การ)?ประชุม")),
    Role.ENDED: ("เลิกประชุมเวลา … น.", re.compile(r"(?:เลิก|(?<!เ)ปิด)(?:การ)?ประชุม")),
}
_ORDER: Final = (
    *(Role.SESSION, Role.MET_ON, Role.PLACE, Role.PRESENT, Role.ABSENT, Role.OTHERS),
    *(Role.STARTED, Role.ENDED, Role.RECORDER),
)


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for role, (heading, form) in _HEADINGS.items():
        if not facts.with_role(role) and not form.search(facts.text):
            yield AtParagraph(message=_missing(heading))
    first = [lines[0] for role in _ORDER if (lines := facts.with_role(role))]
    for one, other in pairwise(first):
        if other.number < one.number:
            told = _misplaced(other.text.strip(), one.text.strip())
            yield AtParagraph(number=other.number, end=len(other.text), message=told)


def _missing(heading: str) -> Message:
    return Message(f"รายงานการประชุมไม่มีหัวข้อ “{heading}” ให้เพิ่ม", f"no heading “{heading}”")


def _misplaced(late: str, early: str) -> Message:
    return Message(
        f"“{late}” ต้องอยู่หลัง “{early}” ให้เรียงหัวข้อตามแบบรายงานการประชุม",
        f"“{late}” should stand after “{early}”",
    )


RULE = StructureRule(
    code="MIN001",
    clause="saraban-2526:25",
    severity=Severity.ERROR,
    message="รายงานการประชุมต้องมีหัวข้อครบและเรียงตามแบบ",
    english="minutes have the headings of the form, in its order",
    why="Readers and auditors look for each heading at its place.",
    docx=DocxCheck(_check, MINUTES),
    good=(
        minutes_facts(),
        minutes_facts(absent=None, others=None, checker=None),
        minutes_facts(
            session="ครั้งที่ ๓/๒๕๖๙ เมื่อวันที่ ๑๙ พฤศจิกายน ๒๕๖๙ ณ ห้องประชุมใหญ่",
            met_on=None,
            place=None,
        ),
        minutes_facts(present=paragraph("รายชื่อผู้มาประชุม", Role.HEADING)),
    ),
    bad=(
        minutes_facts(ended=None),
        minutes_facts(session=None, item2=None),
        minutes_facts(present=attendees("๑. นางสาวปิยวรรณ แก้วมณี\tประธานกรรมการ")),
        minutes_facts(place=None, absent=(*present(), paragraph("ณ ห้องประชุมใหญ่", Role.PLACE))),
    ),
)
