"""The numbered provisions of a regulation, told from those it quotes of another."""

import re
from collections.abc import Iterator
from typing import Final

from docgen.saraban.roles import Role
from docgen.thai.digits import to_arabic_digits
from docgen.word.facts import DocxFacts, ParagraphFacts


def own_provisions(facts: DocxFacts) -> Iterator[tuple[ParagraphFacts, re.Match[str]]]:
    """Yield the regulation's own provisions; those quoted from another are not of its series."""
    quoted = 0
    for line in facts.body:
        if line.role in (Role.ORDERED_ON, Role.SIGNATURE, Role.ANNEX_TITLE):
            return
        if not quoted and (found := _NUMBER.match(to_arabic_digits(line.text))):
            yield line, found
        quoted = max(0, quoted + line.text.count("“") - line.text.count("”"))


_NUMBER: Final = re.compile(r"\s*ข้อ\s*(\d+)(?![\d./]*\d)(?!\s*(?:ทวิ|ตรี|จัตวา|เบญจ|แห่ง|ของ|วรรค))")
