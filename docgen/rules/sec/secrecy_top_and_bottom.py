"""The mark of secrecy is one, and stands at the top and at the bottom."""

from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import LETTERS
from docgen.word.letter_specimens import letter_facts, mark, with_story
from docgen.word.secrecy_marks import at_bottom, at_top, secrecy_marks


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    marks = secrecy_marks(facts)
    if not marks:
        return
    level, story, line = marks[0]
    for word, other, second in marks[1:]:
        if word != level:
            told = f"มีชั้นความลับสองชั้น: {level} และ {word} ให้ใช้ชั้นเดียวทั้งฉบับ"
            message = Message(told, f"two levels of secrecy: {level} and {word}")
            yield AtParagraph(other, second.number, 0, len(second.text), message)
    for name, there in (("บน", at_top(facts, marks)), ("ล่าง", at_bottom(facts, marks))):
        if not there:
            told = f"ไม่มีชั้นความลับ {level} ที่ส่วน{name}ของหน้า ให้เพิ่มที่กึ่งกลางทุกหน้า"
            message = Message(told, "the mark of secrecy stands at top and bottom of each page")
            yield AtParagraph(story, line.number, 0, len(line.text), message)


_SECRET = mark("ลับ", Role.SECRECY)
RULE = StructureRule(
    code="SEC003",
    clause="secrecy-2544",
    severity=Severity.WARNING,
    message="ชั้นความลับต้องมีชั้นเดียว และอยู่ทั้งส่วนบนและส่วนล่างของทุกหน้า",
    english="one level of secrecy, marked at top and bottom of each page",
    why="A page that is torn off must still say what it is.",
    docx=DocxCheck(_check, LETTERS),
    good=(
        letter_facts(),
        letter_facts(speed=_SECRET, copies=_SECRET),
        with_story(letter_facts(speed=_SECRET), "footer1", mark("- ลับ -", Role.SECRECY)),
        letter_facts(body="ลับเฉพาะผู้เกี่ยวข้อง"),
    ),
    bad=(
        letter_facts(speed=_SECRET),
        letter_facts(speed=_SECRET, copies=mark("ลับมาก", Role.SECRECY)),
        with_story(letter_facts(speed=mark("ลับที่สุด", Role.SECRECY)), "footer1", _SECRET),
    ),
)
