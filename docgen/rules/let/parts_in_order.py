"""An external letter has its parts, each in its place."""

from collections.abc import Iterator
from itertools import pairwise

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.letter_form import NEEDED_PARTS, PARTS_IN_ORDER, WRITTEN_PARTS
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.letter_lines import LETTER
from docgen.word.letter_specimens import letter_facts, lines, texts
from docgen.word.specimens import paragraph


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for role, name in NEEDED_PARTS.items():
        if not _is_there(facts, role):
            told = Message(f"หนังสือภายนอกไม่มี{name} ให้เพิ่มตามแบบที่ ๑", f"it lacks {role.name}")
            yield AtParagraph(message=told)
    yield from _misplaced(facts)


def _is_there(facts: DocxFacts, role: Role) -> bool:
    """Whether a part is recognised, or written; the owner may share the line of the number."""
    written = WRITTEN_PARTS.get(role)
    for line in (line for story in facts.stories for line in story.paragraphs):
        if line.role is role or (written and written.match(line.text)):
            return True
    shared = role is Role.OWNER and facts.with_role(Role.NUMBER)
    return bool(shared) and any("\t" in line.text.strip() for line in shared or ())


def _misplaced(facts: DocxFacts) -> Iterator[AtParagraph]:
    first: dict[Role, ParagraphFacts] = {}
    for line in facts.body:
        if line.role and line.role in PARTS_IN_ORDER and line.text.strip():
            first.setdefault(line.role, line)
    present = [role for role in PARTS_IN_ORDER if role in first]
    for before, after in pairwise(present):
        line = first[after]
        if line.number < first[before].number:
            told = f"{PARTS_IN_ORDER[after]}ต้องอยู่หลัง{PARTS_IN_ORDER[before]} ให้ย้ายตามแบบที่ ๑"
            english = f"{after.name} should come after {before.name}"
            yield AtParagraph("document", line.number, 0, len(line.text), Message(told, english))


RULE = StructureRule(
    code="LET001",
    clause="saraban-2526:11",
    severity=Severity.WARNING,
    message="หนังสือภายนอกต้องมีส่วนต่าง ๆ ครบและเรียงตามแบบที่ ๑",
    english="an external letter has all its parts in the order of form 1",
    why="A registrar finds number, date and addressee by their places.",
    docx=DocxCheck(_check, LETTER),
    good=(
        letter_facts(),
        letter_facts(reference=None, enclosure=None, unit=None, phone=None),
        letter_facts(number="ที่ ศธ ๐๔๐๙๘/๔๕๖\t\tสำนักงานเขตพื้นที่การศึกษา", owner=None),
        letter_facts(salutation=lines(Role.SALUTATION, "เรียน  ผู้อำนวยการ", "โรงเรียนวัดศรีวิไล")),
        letter_facts(signature=lines(Role.SIGNATURE, "(นายธีรเดช วงศ์อารีย์)", "(นางกัญญา ศรีสมบัติ)")),
    ),
    bad=(
        letter_facts(number=None),
        letter_facts(owner=None),
        letter_facts(date=None),
        letter_facts(subject=None),
        letter_facts(salutation=None),
        letter_facts(closing=None),
        letter_facts(signature=None),
        letter_facts(
            subject=paragraph("เรียน  ผู้อำนวยการโรงเรียนวัดศรีวิไล", Role.SALUTATION),
            salutation=paragraph("เรื่อง  การจัดสรรงบประมาณ", Role.SUBJECT),
        ),
        letter_facts(
            body=(*lines(Role.CLOSING, "ขอแสดงความนับถือ"), *texts("จึงเรียนมา")), closing=None
        ),
    ),
)
