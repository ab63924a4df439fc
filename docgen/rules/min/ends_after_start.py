"""A meeting ends after it begins."""

import re
from collections.abc import Iterator
from typing import Final

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.thai.digits import to_arabic_digits
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.meeting_parts import MINUTES
from docgen.word.meeting_specimens import minutes_facts

_TIME: Final = re.compile(r"(?<![\d./])(\d{1,2})[.:]([0-5]\d)(?![\d./])\s*(?:น\b|น\.|นาฬิกา)")
_DAY_SAID: Final = re.compile(r"วัน\S*ที่|วันรุ่งขึ้น|วันถัดไป")
_SEVERAL_DAYS: Final = re.compile(r"\d\s*(?:[-–—]|ถึง|และ)\s*(?:วัน\S*ที่\s*)?\d+\s*[ก-๙]{3}|ถึงวัน")
_HOURS: Final = 24


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    started, ended = facts.with_role(Role.STARTED), facts.with_role(Role.ENDED)
    if len(started) != 1 or len(ended) != 1 or _is_of_several_days(facts, ended[0]):
        return
    begin, end = _time(started[0]), _time(ended[0])
    if begin and end and _minutes(end, at_end=True) <= _minutes(begin, at_end=False):
        told = Message(
            f"เลิกประชุมเวลา {ended[0].text[end.start() : end.end()]} ไม่อยู่หลังเวลาเริ่มประชุม"
            f" {started[0].text[begin.start() : begin.end()]} ให้ตรวจเวลาทั้งสองบรรทัด",
            "the meeting ends before it begins",
        )
        yield AtParagraph("document", ended[0].number, *end.span(), told)


def _time(line: ParagraphFacts) -> re.Match[str] | None:
    return _TIME.search(to_arabic_digits(line.text))


def _minutes(found: re.Match[str], *, at_end: bool) -> int:
    hour = int(found[1]) or (_HOURS if at_end else 0)
    return hour * 60 + int(found[2])


def _is_of_several_days(facts: DocxFacts, ended: ParagraphFacts) -> bool:
    days = (to_arabic_digits(line.text) for line in facts.with_role(Role.MET_ON))
    return bool(_DAY_SAID.search(ended.text)) or any(map(_SEVERAL_DAYS.search, days))


RULE = StructureRule(
    code="MIN007",
    clause="docgen-consistency",
    severity=Severity.ERROR,
    message="เวลาเลิกประชุมต้องอยู่หลังเวลาเริ่มประชุม",
    english="a meeting ends after it begins",
    why="Attendance and meeting fees are paid by these two times.",
    docx=DocxCheck(_check, MINUTES),
    good=(
        minutes_facts(),
        minutes_facts(started="เริ่มประชุมเวลา ๒๒.๐๐ น.", ended="เลิกประชุมเวลา ๐๐.๓๐ น."),
        minutes_facts(
            met_on="เมื่อวันที่ ๑๙–๒๐ พฤศจิกายน ๒๕๖๙",
            started="เริ่มประชุมเวลา ๑๓.๓๐ น.",
        ),
        minutes_facts(ended="เลิกประชุมเวลา ๐๙.๐๐ น. ของวันที่ ๒๐ พฤศจิกายน ๒๕๖๙"),
        minutes_facts(ended="เลิกประชุมเวลา ........ น."),
    ),
    bad=(
        minutes_facts(ended="เลิกประชุมเวลา ๐๙.๓๐ น."),
        minutes_facts(ended="เลิกประชุมเวลา 08.30 น."),
        minutes_facts(started="เริ่มประชุมเวลา ๑๓.๓๐ น.", ended="เลิกประชุมเวลา ๐๔.๓๐ น."),
    ),
)
