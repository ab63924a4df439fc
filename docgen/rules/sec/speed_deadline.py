"""ด่วนภายใน is followed by the day and the time."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.thai.date_finding import find_dates
from docgen.thai.digits import to_arabic_digits
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import LETTERS, speed_lines
from docgen.word.letter_specimens import letter_facts, mark

_WITHIN = re.compile(r"ด่วน\s*ภายใน.*\S|ด่วน\s*ภายใน", re.DOTALL)
_TIME = re.compile(r"\d{1,2}[.:]\d{2}|\d{1,2}\s*(?:น\.|นาฬิกา)|เที่ยง")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for line in speed_lines(facts):
        if not (found := _WITHIN.search(line.text)):
            continue
        dated = any(True for _ in find_dates(found[0]))
        if not (dated and _TIME.search(to_arabic_digits(found[0]))):
            yield AtParagraph("document", line.number, *found.span())


RULE = StructureRule(
    code="SEC005",
    clause="saraban-2526:28",
    severity=Severity.WARNING,
    message="ด่วนภายใน ต้องตามด้วยวัน เดือน ปี และเวลา เช่น ด่วนภายใน ๑๕ พฤศจิกายน ๒๕๖๙ เวลา ๑๐.๐๐ น.",
    english="ด่วนภายใน is followed by the date and the time",
    why="A deadline without an hour is no deadline.",
    docx=DocxCheck(_check, LETTERS),
    good=(
        letter_facts(),
        letter_facts(speed=mark("ด่วนภายใน ๑๕ พฤศจิกายน ๒๕๖๙ เวลา ๑๐.๐๐ น.")),
        letter_facts(speed=mark("ด่วนภายในวันที่ ๑๕ พ.ย. ๒๕๖๙ ๑๖.๓๐ น.")),
        letter_facts(speed=mark("ด่วนที่สุด")),
    ),
    bad=(
        letter_facts(speed=mark("ด่วนภายใน")),
        letter_facts(speed=mark("ด่วนภายใน ๑๕ พฤศจิกายน ๒๕๖๙")),
        letter_facts(speed=mark("ด่วนภายในเวลา ๑๐.๐๐ น.")),
    ),
)
