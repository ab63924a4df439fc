"""The number of a letter: the code of the owner, a slash, the number of the register."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.thai.digits import to_arabic_digits
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import LETTER, STAMPED
from docgen.word.letter_specimens import letter_facts, stamped_facts

_VALUE = re.compile(r"\s*ที่[ \t\u00a0]*(?P<value>[^\t\n]*?)\s*(?=\t|\n|\s{4}|$)")
_RIGHT = re.compile(
    r"[ก-ฮ]{2,4}\.?\s*(?:\([^()]{1,12}\)\s*)?\d{2,6}(?:\.\d+)*\s*(?:\([^()]{1,12}\))?"
    r"\s*/\s*(?:[ก-ฮ]{1,3}\.?\s*)?\d*\s*(?:\([^()]{1,12}\))?"
)
_BLANK = re.compile(r"[\s.…_\-–]+")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for line in facts.with_role(Role.NUMBER)[:1]:
        found = _VALUE.match(to_arabic_digits(line.text))
        value = _BLANK.sub(" ", found["value"]).strip() if found else ""
        dotted = found["value"].strip(" .…_") if found else ""
        if not found or not re.search(r"\d", value) or not re.search("[ก-ฮA-Za-z/]", value):
            continue
        if not _RIGHT.fullmatch(dotted):
            yield AtParagraph("document", line.number, *found.span("value"))


RULE = StructureRule(
    code="LET002",
    clause="saraban-2526:ภาคผนวก 1",
    severity=Severity.WARNING,
    message=("ที่ ของหนังสือคือรหัสตัวพยัญชนะ เลขประจำของเจ้าของเรื่อง ทับเลขทะเบียนหนังสือส่ง เช่น ที่ ศธ ๐๔๐๙๘/๔๕๖"),
    english="a letter's number is the code of its owner, a slash, the number of the register",
    why="The code leads an answer back to the desk that wrote.",
    docx=DocxCheck(_check, LETTER | STAMPED),
    good=(
        letter_facts(),
        stamped_facts(),
        letter_facts(number="ที่  ศธ ๐๔๑๖๐.๕๗/ว ๑๒๓"),
        letter_facts(number="ที่ ศธ.๐๔๐๙๘/๔๕๖\t\tสำนักงานเขตพื้นที่การศึกษา"),
        letter_facts(number="ที่ กค (กวจ) ๐๔๐๕.๒/ว ๑๑๙"),
        letter_facts(number="ที่ อว 69.1/ว 45"),
        letter_facts(number="ที่ ศธ ๐๔๐๙๘/              สำนักงานเขตพื้นที่การศึกษา"),
        letter_facts(number="ที่ ศธ ๐๔๐๙๘/........"),
        letter_facts(number="ที่ ........................"),
        letter_facts(number="ที่ ศธ ๐๔๐๙๘/ว"),
        letter_facts(number="ที่ ตช ๐๐๐๑(กม)/๑๒๓"),
    ),
    bad=(
        letter_facts(number="ที่ ศธ ๐๔๐๙๘"),
        letter_facts(number="ที่ ศธ ๐๔๐๙๘-๔๕๖"),
        letter_facts(number="ที่ ศธ ๐๔๐๙๘/๔๕๖/๒๕๖๙"),
        letter_facts(number="ที่ MOE 04098/456"),
        letter_facts(number="ที่ ๔๕๖/ศธ ๐๔๐๙๘"),
        stamped_facts(number="ที่ ศธ/๔๕๖"),
    ),
)
