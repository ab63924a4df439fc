"""A memo is headed บันทึกข้อความ, bold, 29 points, in the middle."""

from collections.abc import Iterator

from docgen.findings import AtParagraph, FormatFix, Look, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.letter_lines import MEMO
from docgen.word.letter_specimens import memo_facts, memo_title
from docgen.word.set_text import is_bold, runs_between, size_of
from docgen.word.specimens import paragraph

_WORD = "บันทึกข้อความ"
_SIZE = 29.0
_TOLERANCE = 0.5
_INDENTED = 2.0
"""So many centimetres or a tab before the words put them in the middle by hand."""
_MISSING = Message("ไม่มีคำว่า บันทึกข้อความ ที่หัวกระดาษ ให้เพิ่ม", "the words บันทึกข้อความ are missing")
_SMALL = Message("คำว่า บันทึกข้อความ ใช้ตัวอักษรขนาด ๒๙ พอยต์", "the title is set at 29 points")
_LIGHT = Message("คำว่า บันทึกข้อความ ใช้ตัวหนา", "the title is bold")
_ASIDE = Message("คำว่า บันทึกข้อความ จัดกึ่งกลางหน้ากระดาษ", "the title is centred")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    spaced = {line.number: line.text.replace(" ", "") for line in facts.body}
    title = next((line for line in facts.body if _WORD in spaced[line.number]), None)
    if title is None:
        if not any(_WORD in each.text for story in facts.stories for each in story.paragraphs):
            yield AtParagraph(message=_MISSING)
    elif title.role is Role.MEMO_TITLE:
        for told, look, value in _faults(title):
            fix = FormatFix(((look, value),))
            yield AtParagraph("document", title.number, 0, len(title.text), told, fix)


def _faults(title: ParagraphFacts) -> Iterator[tuple[Message, Look, str]]:
    start = max(title.text.find(_WORD), 0)
    runs = tuple(runs_between(title, start, start + len(_WORD)))
    sizes = [size for run in runs if (size := size_of(title, run)) is not None]
    if any(abs(size - _SIZE) > _TOLERANCE for size in sizes):
        yield _SMALL, Look.SIZE, "29"
    if not all(is_bold(title, run) for run in runs):
        yield _LIGHT, Look.BOLD, "true"
    placed = title.left_cm + title.first_line_cm >= _INDENTED or title.cell or start
    if title.alignment != "center" and not placed:
        yield _ASIDE, Look.ALIGNMENT, "center"


RULE = StructureRule(
    code="MEM001",
    clause="opm-typing-2553",
    severity=Severity.WARNING,
    message="หัวบันทึกมีคำว่า บันทึกข้อความ ตัวหนา ๒๙ พอยต์ กลางหน้ากระดาษ",
    english="a memo is headed บันทึกข้อความ, bold, 29 points, centred",
    why="The title tells internal paper from external at a glance.",
    docx=DocxCheck(_check, MEMO),
    good=(
        memo_facts(),
        memo_facts(title=memo_title("\t\tบันทึกข้อความ")),
        memo_facts(title=memo_title(size=29.5)),
        memo_facts(title=memo_title("บันทึกข้อความ  ")),
    ),
    bad=(
        memo_facts(title=None),
        memo_facts(title=memo_title(size=20.0)),
        memo_facts(title=memo_title(bold=False)),
        memo_facts(title=paragraph("บันทึกข้อความ", Role.MEMO_TITLE, alignment="left")),
    ),
)
