"""A paragraph begins 2.5 cm in, by an indent of its first line or by a tab."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, FormatFix, Look, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.saraban.standard import INDENT_TOLERANCE, PARAGRAPH_INDENT
from docgen.thai.digits import to_thai_digits
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.gaps import has_own_style
from docgen.word.letter_specimens import letter_facts
from docgen.word.specimens import paragraph

_OPENER = re.compile("ด้วย|ตามที่|ตามหนังสือ|เนื่องจาก|เนื่องด้วย|อนุสนธิ|จึงเรียนมา|จึงกราบเรียนมา|บัดนี้")
"""Words that begin a part of the text for certain."""
_WANTED = PARAGRAPH_INDENT.value
_FIX = FormatFix(((Look.FIRST_LINE, f"{_WANTED:g}"),))


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for line in facts.body:
        if line.role is Role.BODY and _OPENER.match(line.text) and not _is_set_otherwise(line):
            begins = line.left_cm + line.first_line_cm
            if abs(begins - _WANTED) > INDENT_TOLERANCE.value:
                told = _told(begins)
                yield AtParagraph("document", line.number, 0, len(line.text), told, _FIX)


def _is_set_otherwise(line: ParagraphFacts) -> bool:
    """Return whether a table, a list, a centred line or a style of ours sets its place."""
    placed = line.alignment in {"center", "right", "end"} or has_own_style(line)
    return bool(line.cell or line.numbering or placed)


def _told(begins: float) -> Message:
    th = f"ย่อหน้านี้เยื้องบรรทัดแรก {begins:.2g} ซม. ให้เยื้อง {_WANTED:g} ซม."
    return Message(
        to_thai_digits(th), f"the first line is indented {begins:.2g} cm, not {_WANTED:g}"
    )


def _typed(
    text: str, indent: float = 0.0, cell: tuple[int, int, int] | None = None
) -> ParagraphFacts:
    return paragraph(text, style_id=None, first_line_cm=indent, cell=cell)


RULE = StructureRule(
    code="LAY005",
    clause="opm-typing-2553",
    severity=Severity.WARNING,
    message="ย่อหน้าของข้อความเยื้องบรรทัดแรก ๒.๕ ซม.",
    english="the first line of a part of the text is indented 2.5 cm",
    why="The three parts of a letter are told apart by where they begin.",
    docx=DocxCheck(_check, frozenset({"letter", "memo", "stamped"})),
    good=(
        letter_facts(),
        letter_facts(body=_typed("ด้วยสำนักงานจะจัดประชุม", 2.54)),
        letter_facts(body=_typed("\tด้วยสำนักงานจะจัดประชุม")),
        letter_facts(body=_typed("        ด้วยสำนักงานจะจัดประชุม")),
        letter_facts(body=_typed("ต่อจากรายการข้างต้น")),
        letter_facts(body=_typed("ด้วยเหตุนี้", cell=(1, 1, 1))),
    ),
    bad=(
        letter_facts(body=_typed("ด้วยสำนักงานจะจัดประชุม")),
        letter_facts(body=_typed("จึงเรียนมาเพื่อทราบ", 1.27)),
    ),
)
