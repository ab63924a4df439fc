"""Between the parts of a letter stands a little room, before the closing twice as much."""

from collections.abc import Iterator

from docgen.findings import AtParagraph, FormatFix, Look, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.saraban.standard import CLOSING_SPACING, PART_SPACING, SPACING_TOLERANCE
from docgen.saraban.units import Pt
from docgen.thai.digits import to_thai_digits
from docgen.thai.list_markers import begins_item
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.gaps import Gap, gaps_of, has_own_style
from docgen.word.letter_specimens import letter_facts
from docgen.word.specimens import paragraph

_PARTS = frozenset(
    {Role.SUBJECT, Role.SALUTATION, Role.REFERENCE, Role.ENCLOSURE, Role.BODY, Role.CLOSING}
)
_ONE_PART = frozenset({Role.SUBJECT, Role.REFERENCE, Role.ENCLOSURE})
"""Their second line is of the same part."""


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for gap in gaps_of(facts):
        line, wanted = gap.below, _wanted(gap)
        if wanted is not None and gap.points < wanted.value - SPACING_TOLERANCE.value:
            needed = wanted.value - gap.points + line.space_before_pt
            fix = FormatFix(((Look.SPACE_BEFORE, f"{needed:g}"),))
            yield AtParagraph("document", line.number, 0, len(line.text), _told(wanted), fix)


def _wanted(gap: Gap) -> Pt | None:
    above, below = gap.above.role, gap.below.role
    if below not in _PARTS or has_own_style(gap.below):
        return None
    if below is Role.CLOSING:
        return CLOSING_SPACING
    same = above is below and (below in _ONE_PART or begins_item(gap.below.text))
    return PART_SPACING if above in _PARTS and not same else None


def _told(wanted: Pt) -> Message:
    points = to_thai_digits(f"{wanted.value:g}")
    return Message(
        f"ไม่มีระยะห่างก่อนส่วนนี้ ให้ตั้งระยะก่อนย่อหน้า {points} พอยต์",
        f"no room before this part; set {wanted.value:g} pt before it",
    )


def _typed(text: str, role: Role = Role.BODY, before: float = 0.0) -> ParagraphFacts:
    return paragraph(text, role, style_id=None, space_before_pt=before)


_BODY = _typed("จึงเรียนมาเพื่อทราบ", before=6.0)
_CLOSE = "ขอแสดงความนับถือ"

RULE = StructureRule(
    code="LAY006",
    clause="opm-typing-2553",
    severity=Severity.WARNING,
    message="ระหว่างส่วนของหนังสือเว้นระยะ ๖ พอยต์ ก่อนคำลงท้าย ๑๒ พอยต์",
    english="6 points between the parts of a letter, 12 before the closing",
    why="The reader finds the parts by the room between them.",
    docx=DocxCheck(_check, frozenset({"letter"})),
    good=(
        letter_facts(),
        letter_facts(body=_BODY, closing=_typed(_CLOSE, Role.CLOSING, 12.0)),
        letter_facts(body=(_BODY, _typed("๑. เบิกจ่าย"), _typed("- รายงานผล"))),
        letter_facts(body=(_typed("", before=0), _typed("จึงเรียนมาเพื่อทราบ"))),
    ),
    bad=(
        letter_facts(body=_typed("จึงเรียนมาเพื่อทราบ")),
        letter_facts(closing=_typed(_CLOSE, Role.CLOSING, 6.0)),
    ),
)
