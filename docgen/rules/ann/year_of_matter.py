"""The year an announcement is about is near the day it is announced."""

import re
from collections.abc import Iterator
from typing import Final

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.thai.date_reading import find_dates
from docgen.thai.dates import buddhist_year
from docgen.thai.digits import to_arabic_digits, to_thai_digits
from docgen.word.facts import DocxFacts
from docgen.word.issued_specimens import announcement_facts

_YEAR_OF: Final = re.compile(
    r"(?:ปีงบประมาณ|ปีการศึกษา|ประจำปี)\s*(?:พ\s*\.\s*ศ\s*\.)?\s*(2[45]\d\d)(?!\s*(?:[-–—/]|ถึง))"
)
_FAR: Final = 2


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    lines = [line for line in facts.body if _ANNOUNCED.match(line.text)]
    days = [
        found.modern_date for line in lines for found in find_dates(line.text) if found.modern_date
    ]
    if len(days) != 1:
        return
    announced = buddhist_year(days[0])
    for line in facts.with_role(Role.SUBJECT):
        for found in _YEAR_OF.finditer(to_arabic_digits(line.text)):
            if abs(int(found[1]) - announced) >= _FAR:
                told = _told(found[1], announced)
                yield AtParagraph("document", line.number, *found.span(1), told)


def _told(year: str, announced: int) -> Message:
    told = f"เรื่องเป็นของปี {year} แต่ประกาศในปี {announced} ให้ตรวจว่าปีใดผิด"
    return Message(to_thai_digits(told), f"it is about {year} and announced in {announced}")


_ANNOUNCED: Final = re.compile(r"\s*(?:ประกาศ|แจ้งความ)\s*ณ\s*วันที่")

RULE = StructureRule(
    code="ANN002",
    clause="docgen-consistency",
    severity=Severity.WARNING,
    message="ปีในชื่อเรื่องไม่สอดคล้องกับวันที่ประกาศ ให้ตรวจว่าปีใดผิด",
    english="the year in the subject does not fit the day of the announcement",
    why="The year of last time's file is the one that stays behind.",
    docx=DocxCheck(_check, frozenset({"announcement"})),
    good=(
        announcement_facts(),
        announcement_facts(subject="เรื่อง  ผลการประเมิน ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"),
        announcement_facts(subject="เรื่อง  แผนพัฒนา ปีงบประมาณ พ.ศ. ๒๕๖๖–๒๕๗๐"),
        announcement_facts(subject="เรื่อง  หลักเกณฑ์ตามพระราชบัญญัติการศึกษาแห่งชาติ พ.ศ. ๒๕๔๒"),
        announcement_facts(announced="ประกาศ ณ วันที่ ......... พ.ศ. ........."),
    ),
    bad=(
        announcement_facts(subject="เรื่อง  การจัดสรรงบประมาณ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗"),
        announcement_facts(announced="ประกาศ ณ วันที่ ๑๒ พฤศจิกายน พ.ศ. ๒๕๖๖"),
        announcement_facts(subject="เรื่อง  การรับนักเรียน ปีการศึกษา 2596"),
    ),
)
