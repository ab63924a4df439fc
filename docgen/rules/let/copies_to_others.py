"""Copies go to others than the addressee."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.salutations import read_salutation
from docgen.saraban.roles import Role
from docgen.thai.names import same_name_key
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import LETTER, greeting_line
from docgen.word.letter_specimens import letter_facts, lines

_LABEL = re.compile(r"^\s*(?:สำเนาส่ง|สำเนาเรียน|สำเนา)\s*:?|^\s*[0-9๐-๙]{1,2}[.)]\s*|^\s*[-•]\s*")
_BETWEEN = re.compile(r"[,;\n\t]|\s{2,}")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    line = greeting_line(facts)
    greeting = read_salutation(line.text) if line else None
    addressee = same_name_key(greeting.addressee) if greeting else ""
    for copies in facts.with_role(Role.COPIES):
        text = _LABEL.sub("", _LABEL.sub("", copies.text))
        if addressee and addressee in {same_name_key(each) for each in _BETWEEN.split(text)}:
            yield AtParagraph(number=copies.number, end=len(copies.text))


RULE = StructureRule(
    code="LET019",
    clause="saraban-2526:11.14",
    severity=Severity.INFO,
    message="สำเนาส่งมีชื่อผู้รับหนังสือเอง ให้ตัดออก",
    english="the addressee stands among those who get a copy; take him out",
    why="The line tells the addressee who else was told.",
    docx=DocxCheck(_check, LETTER),
    good=(
        letter_facts(),
        letter_facts(copies=lines(Role.COPIES, "สำเนาส่ง  ผู้อำนวยการโรงเรียนบ้านศรีนคร")),
        letter_facts(copies=lines(Role.COPIES, "สำเนาส่ง  ผู้อำนวยการโรงเรียนวัดศรีวิไลวิทยา")),
        letter_facts(copies=lines(Role.COPIES, "สำเนาส่ง  ตามรายชื่อที่แนบ")),
    ),
    bad=(
        letter_facts(copies=lines(Role.COPIES, "สำเนาส่ง  ผู้อำนวยการโรงเรียนวัดศรีวิไล")),
        letter_facts(
            copies=lines(Role.COPIES, "สำเนาส่ง", "๑. นายอำเภอ", "๒. ผู้อำนวยการโรงเรียนวัดศรีวิไล")
        ),
    ),
)
