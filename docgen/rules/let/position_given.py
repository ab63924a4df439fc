"""Under the name stands the position; who acts for another says for whom."""

import re
from collections.abc import Iterator, Sequence

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.letter_lines import GREETED
from docgen.word.letter_specimens import letter_facts, lines, memo_facts
from docgen.word.specimens import paragraph

_NOT_A_POST = (Role.UNIT, Role.PHONE, Role.COPIES, Role.CONTINUATION)
_ACTING = re.compile(r"(?:ปฏิบัติราชการแทน|รักษาราชการแทน|รักษาการในตำแหน่ง|รักษาการแทน)\s*$")
_SHORT = re.compile(r"(?<![ก-๛.])(?:ปรท|รรท|รกท|รรก|รก)\.")
_NAME_ONLY = re.compile(r"\s*\([^()]*\)\s*")
_FOR_WHOM = Message(
    "ผู้ลงนามแทนต้องมีบรรทัดถัดไปบอกตำแหน่งที่แทน", "the next line should tell for whom one acts"
)
_ABBREVIATED = Message(
    "ให้เขียนเต็ม: ปฏิบัติราชการแทน รักษาราชการแทน หรือ รักษาการในตำแหน่ง", "write the acting words in full"
)


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    outside = [line for line in facts.body if line.text.strip() and line.cell is None]
    for at, line in enumerate(outside):
        after = outside[at + 1 :]
        if line.role is Role.SIGNATURE and _NAME_ONLY.fullmatch(line.text):
            if not _goes_on(after):
                yield AtParagraph(number=line.number, end=len(line.text))
        elif line.role is Role.POSITION:
            if (found := _ACTING.search(line.text)) and not _goes_on(after):
                yield AtParagraph("document", line.number, *found.span(), _FOR_WHOM)
            if short := _SHORT.search(line.text):
                yield AtParagraph("document", line.number, *short.span(), _ABBREVIATED)


def _goes_on(after: Sequence[ParagraphFacts]) -> bool:
    """Whether another line of the signature block follows."""
    return bool(after) and after[0].role not in _NOT_A_POST


RULE = StructureRule(
    code="LET013",
    clause="saraban-2526:ภาคผนวก 3",
    severity=Severity.WARNING,
    message="ไม่มีตำแหน่งใต้ชื่อผู้ลงนาม ให้เพิ่ม",
    english="no position stands under the signer's name",
    why="A letter is signed by an office, not by a person.",
    docx=DocxCheck(_check, GREETED),
    good=(
        letter_facts(),
        memo_facts(),
        letter_facts(
            position=lines(
                Role.POSITION, "รองผู้อำนวยการ ปฏิบัติราชการแทน", "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา"
            )
        ),
        letter_facts(
            position=lines(Role.POSITION, "ครู รักษาการในตำแหน่ง", "ผู้อำนวยการโรงเรียนวัดศรีวิไล")
        ),
        letter_facts(position=paragraph("ผู้อำนวยการโรงเรียนวัดศรีวิไล", None)),
        letter_facts(signature="(นายธีรเดช วงศ์อารีย์)\nผู้อำนวยการ", position=None),
        letter_facts(
            signature=paragraph("(นายธีรเดช วงศ์อารีย์)", Role.SIGNATURE, cell=(1, 1, 2)), position=None
        ),
    ),
    bad=(
        letter_facts(position=None),
        memo_facts(position=None),
        letter_facts(position="รองผู้อำนวยการ ปฏิบัติราชการแทน"),
        letter_facts(position=lines(Role.POSITION, "รองผู้อำนวยการ ปรท.", "ผู้อำนวยการ")),
    ),
)
