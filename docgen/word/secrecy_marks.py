"""The marks of secrecy of a document, and whether they stand at top and bottom."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts, ParagraphFacts

_MARK = re.compile(r"[\s\-–(]*(ลับที่สุด|ลับมาก|ลับ)[\s\-–)]*(?:ด่วน(?:ที่สุด|มาก)?)?\s*")
_ROLES = (Role.SECRECY, None)
_BELOW_TOP = (Role.SUBJECT, Role.MEMO_SUBJECT, Role.ADDRESSEE, Role.BODY)


class SecrecyMark(NamedTuple):
    """One mark: its level, the story it stands in and its line."""

    level: str
    story: str
    line: ParagraphFacts


def secrecy_marks(facts: DocxFacts) -> tuple[SecrecyMark, ...]:
    """Return every line that is a mark of secrecy and nothing else but a mark of speed."""
    return tuple(
        SecrecyMark(found[1], story.name, line)
        for story in facts.stories
        for line in story.paragraphs
        if line.cell is None and line.role in _ROLES and (found := _MARK.fullmatch(line.text))
    )


def at_top(facts: DocxFacts, marks: Sequence[SecrecyMark]) -> bool:
    """Whether one stands above the subject or in a header."""
    below = facts.with_role(*_BELOW_TOP)
    return any(
        mark.story.startswith("header")
        or (mark.story == "document" and (not below or mark.line.number < below[0].number))
        for mark in marks
    )


def at_bottom(facts: DocxFacts, marks: Sequence[SecrecyMark]) -> bool:
    """Whether one stands below the text or in a footer."""
    text = facts.with_role(Role.BODY)
    return any(
        mark.story.startswith("footer")
        or (mark.story == "document" and (not text or mark.line.number > text[-1].number))
        for mark in marks
    )
