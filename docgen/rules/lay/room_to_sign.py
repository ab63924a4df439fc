"""Three blank lines above the printed name leave room to sign."""

from collections.abc import Iterator

from docgen.findings import AtParagraph, FormatFix, Look, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.document_types import DocumentType
from docgen.saraban.roles import Role
from docgen.saraban.standard import LINE_PITCH, SIGNATURE_GAP
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.gaps import Gap, gaps_of, has_own_style
from docgen.word.letter_specimens import letter_facts
from docgen.word.specimens import paragraph

_ABOVE = frozenset({Role.CLOSING, Role.ORDERED_ON, Role.EFFECTIVE, Role.BODY, Role.ENDED})
"""A name under a dotted line, a rank or a seal has its room above that."""
_HALF_A_LINE = LINE_PITCH.value / 2


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for gap in gaps_of(facts):
        if _is_printed_name(gap) and gap.points < SIGNATURE_GAP.value - _HALF_A_LINE:
            line = gap.below
            needed = SIGNATURE_GAP.value - gap.points + line.space_before_pt
            fix = FormatFix(((Look.SPACE_BEFORE, f"{needed:g}"),))
            yield AtParagraph("document", line.number, 0, len(line.text), fix=fix)


def _is_printed_name(gap: Gap) -> bool:
    name = gap.below
    printed = name.role is Role.SIGNATURE and name.text.strip().startswith("(")
    return printed and gap.above.role in _ABOVE and not has_own_style(name)


def _name(before: float = 0.0) -> ParagraphFacts:
    text = "(นายธีรเดช วงศ์อารีย์)"
    return paragraph(text, Role.SIGNATURE, style_id=None, space_before_pt=before)


_BLANK = paragraph("", None)

RULE = StructureRule(
    code="LAY007",
    clause="opm-typing-2553",
    severity=Severity.WARNING,
    message="เว้นที่สำหรับลงชื่อไม่พอ ให้เว้น ๓ บรรทัดเหนือชื่อเต็มในวงเล็บ",
    english="leave three blank lines above the printed name to sign in",
    why="A signature written over the closing or the name cannot be read.",
    docx=DocxCheck(_check, frozenset(DocumentType)),
    good=(
        letter_facts(),
        letter_facts(signature=_name(63.0)),
        letter_facts(signature=(_BLANK, _BLANK, _BLANK, _name())),
        letter_facts(signature=(paragraph("(ลงชื่อ)........", Role.SIGNATURE), _name())),
        letter_facts(signature=(_BLANK, _BLANK, _name(12.0))),
    ),
    bad=(
        letter_facts(signature=_name()),
        letter_facts(signature=(_BLANK, _name())),
        letter_facts(signature=_name(24.0)),
    ),
)
