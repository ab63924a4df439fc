"""The mark of speed is red, at least 32 points, and stands above the subject."""

from collections.abc import Iterator

from docgen.findings import AtParagraph, FormatFix, Look, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.letter_lines import LETTERS, speed_lines
from docgen.word.letter_specimens import letter_facts, mark, memo_facts
from docgen.word.set_text import is_red, runs_between, size_of

_WORD = "ด่วน"
_LEAST = 31.5
_RED = Message("ชั้นความเร็วใช้ตัวอักษรสีแดง", "the mark of speed is red")
_SMALL = Message("ชั้นความเร็วใช้ตัวอักษรไม่เล็กกว่า ๓๒ พอยต์", "the mark is at least 32 points")
_LOW = Message("ชั้นความเร็วอยู่ส่วนบนของหนังสือ เหนือ เรื่อง", "the mark stands above the subject")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    subject = facts.with_role(Role.SUBJECT, Role.MEMO_SUBJECT)
    for line in speed_lines(facts):
        start = line.text.find(_WORD)
        if start < 0:
            continue
        end = len(line.text.rstrip())
        for told, look, value in _faults(line, start, end):
            yield AtParagraph(
                "document", line.number, start, end, told, FormatFix(((look, value),))
            )
        if subject and line.number > subject[0].number:
            yield AtParagraph("document", line.number, start, end, _LOW)


def _faults(line: ParagraphFacts, start: int, end: int) -> Iterator[tuple[Message, Look, str]]:
    runs = tuple(runs_between(line, start, end))
    if not all(is_red(run.colour) for run in runs):
        yield _RED, Look.COLOUR, "FF0000"
    sizes = [size for run in runs if (size := size_of(line, run)) is not None]
    if any(size < _LEAST for size in sizes):
        yield _SMALL, Look.SIZE, "32"


RULE = StructureRule(
    code="SEC002",
    clause="saraban-2526:28",
    severity=Severity.WARNING,
    message="ชั้นความเร็วใช้ตัวอักษรสีแดง ไม่เล็กกว่า ๓๒ พอยต์ อยู่ส่วนบนของหนังสือ",
    english="the mark of speed is red, at least 32 points, at the top of the letter",
    why="The mark works only when it is seen first.",
    docx=DocxCheck(_check, LETTERS),
    good=(
        letter_facts(),
        letter_facts(speed=mark("ด่วนที่สุด")),
        letter_facts(speed=mark("ด่วนมาก", size=36.0, colour="C00000")),
        memo_facts(title=(mark("ด่วน", size=32.0),)),
    ),
    bad=(
        letter_facts(speed=mark("ด่วนที่สุด", colour=None)),
        letter_facts(speed=mark("ด่วนที่สุด", colour="0000FF")),
        letter_facts(speed=mark("ด่วนมาก", size=16.0)),
        letter_facts(speed=(), copies=(mark("ด่วนมาก"),)),
    ),
)
