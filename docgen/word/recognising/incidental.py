"""Lines that may stand anywhere and are no step of a document: marks, page numbers, rules."""

import re
from typing import Final

from docgen.saraban.roles import Role
from docgen.word.facts import ParagraphFacts

_LONGEST: Final = 80
_LINES: Final = (
    (Role.PAGE_NUMBER, re.compile(r"\s*[-–—]\s*[\d๐-๙]{1,3}\s*[-–—]\s*")),
    (Role.CONTINUATION, re.compile(r"\s*/\s*[^\s/].{0,40}?\s*(?:\.{2,}|…+)\s*")),
    (Role.SECRECY, re.compile(r"\s*ลับ(?:ที่สุด|มาก)?\s*")),
    (Role.SPEED, re.compile(r"\s*ด่วน(?:ที่สุด|มาก)?\s*|\s*ด่วนภายใน(?:\s.{0,50})?")),
    (Role.RULE_LINE, re.compile(r"[\s\-–—_─━=*]*[\-–—_─━=*]{5}[\s\-–—_─━=*]*")),
)


def incidental_role(paragraph: ParagraphFacts) -> Role | None:
    """Return the role of a line that is known by itself, in the body, a header or a footer."""
    if paragraph.page_field:
        return Role.PAGE_NUMBER
    if len(paragraph.text) > _LONGEST:
        return None
    return next((role for role, line in _LINES if line.fullmatch(paragraph.text)), None)
