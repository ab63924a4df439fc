"""The mark of speed is one of the words of the regulation."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Fix, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import LETTERS, speed_lines
from docgen.word.letter_specimens import letter_facts, mark
from docgen.word.specimens import paragraph

_MARK = re.compile(r"ด่\s*วน.*\S|ด่วน", re.DOTALL)
_RIGHT = re.compile(r"ด่วน(?:ที่สุด|มาก|\s*ภายใน.*)?", re.DOTALL)
_SECRECY = re.compile(r"\s*ลับ(?:ที่สุด|มาก)?(?![ก-๛])")
_NOISE = re.compile(r"[\s!*.\-–()“”\"]+")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for line in speed_lines(facts):
        text = _SECRECY.sub(lambda found: " " * len(found[0]), line.text)
        found = _MARK.search(text)
        if found and not _RIGHT.fullmatch(found[0]):
            plain = _NOISE.sub("", found[0])
            fix = Fix(plain) if _RIGHT.fullmatch(plain) else None
            yield AtParagraph("document", line.number, *found.span(), fix=fix)


RULE = StructureRule(
    code="SEC001",
    clause="saraban-2526:28",
    severity=Severity.WARNING,
    message="ชั้นความเร็วมีเพียง ด่วนที่สุด ด่วนมาก ด่วน หรือ ด่วนภายใน ตามด้วยวันและเวลา",
    english="the marks of speed are ด่วนที่สุด, ด่วนมาก, ด่วน, or ด่วนภายใน with day and time",
    why="A word of one's own tells a registrar nothing about the order of work.",
    docx=DocxCheck(_check, LETTERS),
    good=(
        letter_facts(),
        letter_facts(speed=mark("ด่วนที่สุด")),
        letter_facts(speed=mark("  ด่วนมาก  ")),
        letter_facts(speed=mark("ลับ ด่วน")),
        letter_facts(speed=mark("ด่วนภายในวันที่ ๑๕ พฤศจิกายน ๒๕๖๙ เวลา ๑๐.๐๐ น.")),
        letter_facts(speed=mark("ประชุมด่วน")),
    ),
    bad=(
        letter_facts(speed=mark("ด่วนพิเศษ")),
        letter_facts(speed=mark("ด่วน ที่สุด")),
        letter_facts(speed=mark("ด่วนมาก!!")),
        letter_facts(speed=mark("ด่วนที่สุดมาก")),
        letter_facts(speed=paragraph("ด่วนจี๋", None)),
    ),
)
