"""The labels of a memo's head, found where they stand."""

import re
from typing import Final, NamedTuple

from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts, ParagraphFacts

MEMO_LABELS: Final = ("ส่วนราชการ", "ที่", "วันที่", "เรื่อง")
"""In the order of form 2."""

_PATTERNS: Final = {
    "ส่วนราชการ": re.compile(r"\s*(ส่วนราชการ)"),
    "ที่": re.compile(r"\s*(?:ด่วน\S*\s*)?(ที่)(?![ก-ฮเแโใไ]{3})"),
    "วันที่": re.compile(r"(?:.*?(?<!ลง))??(วันที่)", re.DOTALL),
    "เรื่อง": re.compile(r"\s*(เรื่อง)"),
}


class Label(NamedTuple):
    """One label: its paragraph and its characters."""

    name: str
    line: ParagraphFacts
    start: int
    end: int

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands, to compare with another."""
        return self.line.number, self.start


def memo_label(facts: DocxFacts, name: str) -> Label | None:
    """Return the first place of a label above the text; None when it is not there."""
    for line in facts.body:
        if line.role in (Role.BODY, Role.SIGNATURE):
            return None
        if found := _PATTERNS[name].match(line.text):
            return Label(name, line, *found.span(1))
    return None
