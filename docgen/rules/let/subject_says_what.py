"""The subject says in a line what the letter is about."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.thai.text import thai_clusters
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import GREETED, row_text
from docgen.word.letter_specimens import letter_facts, lines, memo_facts

_TWO_LINES = 200
"""Clusters: a line at 16 points holds 85 to 95."""
_LABEL = re.compile(r"\s*เรื่อง\s*:?\s*")
_LEADER = re.compile(r"[\s.…_]{3,}$")
_SENTENCE_DOT = re.compile(r"[ก-๛]{8,}\.$")
_VERB_ALONE = re.compile(
    r"(?:ขออนุมัติ|ขออนุญาต|ขอความอนุเคราะห์|ขอความร่วมมือ|ขอความเห็นชอบ|ขอเชิญ|ขอส่ง|ขอให้|จัดส่ง|นำส่ง"
    r"|แจ้ง|ส่ง|รายงาน|ตอบรับ|หารือ|ชี้แจง|เสนอ)"
)
_EMPTY = Message("ไม่มีชื่อเรื่อง ให้เขียนใจความสั้นที่สุดของหนังสือ", "the subject is empty")
_LONG = Message("ชื่อเรื่องยาวเกินสองบรรทัด ให้ย่อใจความให้สั้นที่สุด", "the subject is over two lines")
_DOT = Message("ชื่อเรื่องไม่ลงท้ายด้วยจุด ให้ตัดจุดออก", "a subject ends without a full stop")
_VERB = Message("ชื่อเรื่องมีแต่คำกริยา ให้บอกด้วยว่าเรื่องอะไร", "the subject is a verb alone")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    subject = facts.with_role(Role.SUBJECT, Role.MEMO_SUBJECT)
    if not subject:
        return
    subject = tuple(
        line for at, line in enumerate(subject) if line.number - at == subject[0].number
    )
    rows = {line.cell[:2]: line for line in subject if line.cell}
    free = (line.text for line in subject if not line.cell)
    text = " ".join((*(row_text(facts, line) for line in rows.values()), *free)).strip()
    value = _LEADER.sub("", _LABEL.sub("", text, count=1)).strip()
    if told := _fault(value):
        yield AtParagraph("document", subject[0].number, 0, len(subject[0].text), told)


def _fault(value: str) -> Message | None:
    if not value.strip(".…_- "):
        return _EMPTY
    if len(thai_clusters(value)) > _TWO_LINES:
        return _LONG
    if _SENTENCE_DOT.search(value):
        return _DOT
    return _VERB if _VERB_ALONE.fullmatch(value) else None


RULE = StructureRule(
    code="LET006",
    clause="saraban-2526:11.4",
    severity=Severity.WARNING,
    message="เรื่องคือใจความสั้นที่สุดของหนังสือ ไม่เกินสองบรรทัด",
    english="the subject is the shortest summary, two lines at most",
    why="The subject is what the register keeps of a letter.",
    docx=DocxCheck(_check, GREETED),
    good=(
        letter_facts(),
        memo_facts(),
        letter_facts(subject="เรื่อง  ขอเชิญประชุม"),
        letter_facts(subject="เรื่อง  การจัดสรรงบประมาณของ สพฐ."),
        letter_facts(subject="เรื่อง  แจ้งการโอนเงินงบประมาณ ปีงบประมาณ พ.ศ. ๒๕๗๐"),
        letter_facts(subject=lines(Role.SUBJECT, "เรื่อง  ขออนุมัติ", "จัดโครงการอบรมครู")),
        memo_facts(subject="เรื่อง  ขออนุมัติไปราชการ .................................."),
    ),
    bad=(
        letter_facts(subject="เรื่อง  "),
        letter_facts(subject="เรื่อง  ขออนุมัติ"),
        letter_facts(subject="เรื่อง  การจัดสรรงบประมาณรายจ่ายเพิ่มเติม."),
        letter_facts(subject="เรื่อง  " + "การจัดสรรงบประมาณรายจ่ายประจำปี " * 12),
        memo_facts(subject="เรื่อง ............................................"),
    ),
)
