"""A memo's head has four labels in their order: ส่วนราชการ ที่ วันที่ เรื่อง, bold."""

from collections.abc import Iterator
from itertools import pairwise

from docgen.findings import AtParagraph, FormatFix, Look, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import MEMO
from docgen.word.letter_specimens import head, memo_facts, number_head
from docgen.word.memo_head import MEMO_LABELS, Label, memo_label
from docgen.word.set_text import is_bold, runs_between, size_of

_LEAST, _MOST = 15.5, 20.5
"""The guide says 20 points; templates in use have 16. Both are let stand."""


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    found = {name: memo_label(facts, name) for name in MEMO_LABELS}
    for name, label in found.items():
        if label is None:
            told = Message(f"หัวบันทึกไม่มีคำว่า {name} ให้เพิ่ม", f"the head lacks the label {name}")
            yield AtParagraph(message=told)
    there = [label for label in found.values() if label]
    for before, after in pairwise(there):
        if after.place < before.place:
            told = Message(f"{after.name} ต้องอยู่หลัง {before.name}", "the labels are out of order")
            yield AtParagraph("document", after.line.number, after.start, after.end, told)
    for label in there:
        yield from _look(label)


def _look(label: Label) -> Iterator[AtParagraph]:
    name, line, start, end = label
    for run in runs_between(line, start, end):
        size = size_of(line, run)
        if size is not None and not _LEAST <= size <= _MOST:
            told = Message(f"{name} ที่หัวบันทึกใช้ตัวอักษรขนาด ๒๐ พอยต์", f"{name} is set at 20 points")
            fix = FormatFix(((Look.SIZE, "20"),))
            yield AtParagraph("document", line.number, start, end, told, fix)
        if not is_bold(line, run):
            told = Message(f"{name} ที่หัวบันทึกใช้ตัวหนา", f"{name} is set in bold")
            fix = FormatFix(((Look.BOLD, "true"),))
            yield AtParagraph("document", line.number, start, end, told, fix)


RULE = StructureRule(
    code="MEM002",
    clause="opm-typing-2553",
    severity=Severity.WARNING,
    message="หัวบันทึกมี ส่วนราชการ ที่ วันที่ เรื่อง ตามลำดับ พิมพ์ตัวหนา",
    english="a memo's head has its four labels in order, in bold",
    why="The head is a form; the eye finds each part by its label.",
    docx=DocxCheck(_check, MEMO),
    good=(
        memo_facts(),
        memo_facts(
            agency=head("ส่วนราชการ  โรงเรียนวัดศรีวิไล", "ส่วนราชการ", Role.MEMO_AGENCY, size=16.0)
        ),
        memo_facts(number=number_head("ที่  ............  วันที่  ............")),
    ),
    bad=(
        memo_facts(agency=None),
        memo_facts(number=head("ที่  ศธ ๐๔๐๙๘/๔๕๗", "ที่", Role.MEMO_NUMBER)),
        memo_facts(subject=None),
        memo_facts(subject=head("เรื่อง  ขอส่งรายงาน", "เรื่อง", Role.MEMO_SUBJECT, bold=False)),
        memo_facts(subject=head("เรื่อง  ขอส่งรายงาน", "เรื่อง", Role.MEMO_SUBJECT, size=29.0)),
        memo_facts(
            agency=head("เรื่อง  ขอส่งรายงาน", "เรื่อง", Role.MEMO_SUBJECT),
            subject=head("ส่วนราชการ  กลุ่มอำนวยการ", "ส่วนราชการ", Role.MEMO_AGENCY),
        ),
    ),
)
