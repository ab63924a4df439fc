"""Tracked changes, comments, highlights or broken references left in the document."""

import re
from collections.abc import Iterator
from dataclasses import replace

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.specimens import order_facts, paragraph, run

_BROKEN_FIELD = re.compile(
    r"ข้อผิดพลาด!\s*(?:ไม่พบ|ไม่มี|ไม่ได้กำหนด)[^\n.]*|Error! (?:Reference source|Bookmark|No )[^\n.]*"
)
_CHANGES = Message(
    "ยังมีการแก้ไขที่ติดตามไว้ ให้ยอมรับหรือปฏิเสธให้ครบก่อนเสนอลงนาม",
    "tracked changes are left; accept or reject them all",
)
_COMMENTS = Message("ยังมีข้อคิดเห็นค้างในแฟ้ม ให้ลบออกก่อนเสนอลงนาม", "comments are left; delete them")
_HIGHLIGHT = Message("ยังมีข้อความที่ระบายสีเน้นไว้ ให้ตรวจแล้วเอาสีออก", "highlighted text; clear it")
_FIELD = Message("การอ้างอิงในแฟ้มเสีย ให้ใส่ข้อความจริงแทน", "a broken reference; put the real text")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    if facts.has_tracked_changes:
        yield AtParagraph(message=_CHANGES)
    if facts.has_comments:
        yield AtParagraph(message=_COMMENTS)
    for story in facts.stories:
        for line in story.paragraphs if story.name != "comments" else ():
            yield from _in_line(story.name, line)


def _in_line(story: str, line: ParagraphFacts) -> Iterator[AtParagraph]:
    for each in line.runs:
        if each.highlighted and line.text[each.start : each.end].strip():
            yield AtParagraph(story, line.number, each.start, each.end, _HIGHLIGHT)
            break
    for found in _BROKEN_FIELD.finditer(line.text):
        yield AtParagraph(story, line.number, *found.span(), _FIELD)


RULE = StructureRule(
    code="TXT023",
    clause="docgen-finished",
    severity=Severity.ERROR,
    message="เอกสารยังไม่เรียบร้อย มีการแก้ไข ข้อคิดเห็น สีเน้น หรือการอ้างอิงที่เสียค้างอยู่",
    english="tracked changes, comments, highlights or broken references are left",
    why="Whoever receives the file sees every change and remark that was meant for colleagues.",
    docx=DocxCheck(_check),
    good=(
        order_facts(),
        order_facts(body=paragraph("ก ", runs=(run("ก"), run(" ", start=1, highlighted=True)))),
    ),
    bad=(
        replace(order_facts(), has_tracked_changes=True),
        replace(order_facts(), has_comments=True),
        order_facts(body=paragraph("ร่าง", runs=(run("ร่าง", highlighted=True),))),
        order_facts(body="รายละเอียดตาม Error! Reference source not found."),
    ),
)
