"""The measured facts of an official document: the one place they stand.

The template builder writes them, the layout rules read them. The mark after each says how sure it
is: [V] seen in a source, [V2] seen in a source that cites the primary one, [K] general knowledge,
[house] our choice where the guide is silent. "Guide" is the typing guide sent with the circular of
the Prime Minister's Office นร ๐๑๐๖/ว ๒๐๑๙.
"""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from docgen.saraban.roles import Role
from docgen.saraban.units import Cm, Pt

NO_CM: Final = Cm(0)
NO_PT: Final = Pt(0)

PAGE_WIDTH: Final = Cm(21.0)
"""A4. [V] ข้อ ๗๔"""
PAGE_HEIGHT: Final = Cm(29.7)
LEFT_MARGIN: Final = Cm(3.0)
"""[V] guide"""
RIGHT_MARGIN: Final = Cm(2.0)
"""[V] guide"""
TOP_MARGIN: Final = Cm(1.5)
"""Where the emblem's upper edge stands on page one. [V] guide; on later pages the header with the
page number pushes the text down to about 2.5 cm."""
BOTTOM_MARGIN: Final = Cm(2.0)
"""[V2] practice; the circular does not set it."""
TOP_BOTTOM_RANGE: Final = (Cm(1.5), Cm(3.0))
"""What is met in practice."""
HEADER_DISTANCE: Final = Cm(1.5)
"""From the paper's edge to the page number. [house]; the typewriter's rule was about 3 cm. [V]"""
FOOTER_DISTANCE: Final = Cm(1.0)
TEXT_WIDTH: Final = PAGE_WIDTH - LEFT_MARGIN - RIGHT_MARGIN
"""The ruler runs from 0 to 16 cm. [V] guide"""

FONT: Final = "TH SarabunPSK"
"""[V] cabinet resolution of 7 September 2553 and guide"""
FONT_CHOICES: Final = ("TH SarabunPSK", "TH Sarabun New", "TH SarabunIT๙")
"""What an office may set as its own family."""
ACCEPTED_FONTS: Final = frozenset({"TH SarabunPSK", "TH Sarabun New", "Sarabun"})
"""[V2] New mends glyphs of PSK; Sarabun is New under an open licence."""
DECEPTIVE_FONTS: Final = frozenset({"TH SarabunIT๙", "TH SarabunIT9"})
"""They draw Arabic digits as Thai ones: the page deceives. [V]"""
FONT_SIZE: Final = Pt(16)
"""[V] guide"""
LANGUAGE: Final = "th-TH"

BODY_ALIGNMENT: Final = "thaiDistribute"
"""[V2] ISO 29500: stretches between Thai clusters where `both` cannot."""
PARAGRAPH_INDENT: Final = Cm(2.5)
"""[V2] guide"""
PART_SPACING: Final = Pt(6)
"""Before each part of the text. [V2] guide: 1 Enter + Before 6 pt"""
CLOSING_SPACING: Final = Pt(12)
"""Before the closing. [V2] guide: 1 Enter + Before 12 pt"""
LINE_PITCH: Final = Pt(21)
"""A single-spaced line of the font at 16 pt in Word. [V] rendering.md"""
SIGNATURE_LINES: Final = 3
"""Blank lines above the printed name. [V2] guide: 4 Enter"""
SIGNATURE_GAP: Final = Pt(SIGNATURE_LINES * LINE_PITCH.value)
"""The same room, as spacing instead of empty paragraphs."""
SIGNATURE_INDENT: Final = Cm(4.0)
"""Name and position are centred between here and the right margin: an axis at 10 of 16 cm, right
of the centre [K], and 12 cm of room, so that the position of a director of the longest area name
stands on one line [house]."""
ORDERED_ON_INDENT: Final = Cm(5.0)
"""สั่ง ณ วันที่ begins twice as far in as a paragraph. [K] แบบที่ ๔"""

EMBLEM_HEIGHT: Final = Cm(3.0)
"""On ตราครุฑ paper. [V] ข้อ ๗๑"""
MEMO_EMBLEM_HEIGHT: Final = Cm(1.5)
"""On บันทึกข้อความ paper. [V]"""
RULE_LINE_WIDTH: Final = Cm(4.5)
"""The short line under the title block. [V2] templates in use"""
RULE_LINE_FONT_SIZE: Final = Pt(8)
"""Height of the empty line that carries it. [house]"""

MARGIN_TOLERANCE: Final = Cm(0.1)
EMBLEM_TOLERANCE: Final = Cm(0.15)
EMBLEM_WRITTEN_TOLERANCE: Final = Cm(0.05)
"""For files docgen wrote itself."""
ASPECT_TOLERANCE: Final = 0.03
SIZE_TOLERANCE: Final = Pt(0.5)
INDENT_TOLERANCE: Final = Cm(0.1)
SPACING_TOLERANCE: Final = Pt(1)
EMBLEM_LEAST_DPI: Final = 300

LINE_SPACING_TOLERANCE: Final = Pt(0.3)
"""Of the 12 that stand for single spacing in Word."""
SINGLE_LINE: Final = Pt(12)
LETTER_SPACING_TOLERANCE: Final = Pt(0.05)
PARAGRAPH_LINES: Final = 8
"""A paragraph should not be longer. [V] saraban.md §4.6"""
LETTERS_OF_A_LINE: Final = 110
"""More letters, marks above and below apart, never stand on one line of 16 cm. [house] measured"""
ROWS_OF_A_PAGE: Final = 40
"""More rows of a table never stand on one page. [house] 25.7 cm by 21 points is 34"""
BLANK_LINES_OF_TEXT: Final = 2
"""So many blank lines between two parts of the text are let pass. [house]"""

PAGE_NUMBER_BEFORE: Final = "- "
PAGE_NUMBER_AFTER: Final = " -"
"""- ๒ - at the centre of the top, from page 2. [V] คำอธิบาย ๒ item 9"""
PAGE_NUMBER_FORMAT: Final = "thaiNumbers"
PAGE_NUMBER_GAP: Final = Pt(12)
"""Between the page number and the text. [house]"""

HEADING_TEXT: Final = Cm(3.25)
"""Where the text of a heading begins, after its number. [house]"""
CLAUSE_TEXT: Final = (Cm(3.5), Cm(4.85), Cm(6.2))
"""Where the text of clauses ๑. / ๑.๑ / ๑.๑.๑ begins; each number stands where the text of the
level above begins, so ๒.๑๐ and ๑๐.๑.๑ have room before their text. [house]"""
MEMBER_COLUMNS: Final = (Cm(1.35), Cm(4.25), Cm(5.8), Cm(4.6))
"""Number, name, position, role: กรรมการและผู้ช่วยเลขานุการ stands on one line. [house]"""
CELL_GAP: Final = Cm(0.2)
"""Between a column's text and the next column. [house]"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphStyle:
    """How paragraphs of one role are set; what is not said is zero or off."""

    alignment: str = "left"
    first_line: Cm = NO_CM
    left: Cm = NO_CM
    right: Cm = NO_CM
    before: Pt = NO_PT
    after: Pt = NO_PT
    size: Pt = FONT_SIZE
    bold: bool = False
    keep_next: bool = False
    keep_lines: bool = False
    page_break_before: bool = False
    ruled: bool = False
    """A line runs under it."""
    tabs: tuple[Cm, ...] = ()


def _clause(level: int) -> ParagraphStyle:
    begins = (PARAGRAPH_INDENT, *CLAUSE_TEXT)[level - 1]
    return ParagraphStyle(
        alignment=BODY_ALIGNMENT,
        first_line=begins,
        before=PART_SPACING if level == 1 else NO_PT,
        tabs=(CLAUSE_TEXT[level - 1],),
    )


_CENTRED = ParagraphStyle(alignment="center", keep_next=True, keep_lines=True)
_RULE_SIDE = Cm((TEXT_WIDTH.value - RULE_LINE_WIDTH.value) / 2)

STYLES: Final = MappingProxyType(
    {
        Role.EMBLEM: ParagraphStyle(alignment="center", keep_next=True),
        Role.TITLE: ParagraphStyle(
            alignment="center", before=PART_SPACING, keep_next=True, keep_lines=True
        ),
        Role.NUMBER: _CENTRED,
        Role.SUBJECT: _CENTRED,
        Role.RULE_LINE: ParagraphStyle(
            alignment="center",
            left=_RULE_SIDE,
            right=_RULE_SIDE,
            after=PART_SPACING,
            size=RULE_LINE_FONT_SIZE,
            ruled=True,
        ),
        Role.BODY: ParagraphStyle(
            alignment=BODY_ALIGNMENT, first_line=PARAGRAPH_INDENT, before=PART_SPACING
        ),
        Role.HEADING: ParagraphStyle(
            first_line=PARAGRAPH_INDENT,
            before=PART_SPACING,
            bold=True,
            keep_next=True,
            keep_lines=True,
            tabs=(HEADING_TEXT,),
        ),
        Role.CLAUSE_1: _clause(1),
        Role.CLAUSE_2: _clause(2),
        Role.CLAUSE_3: _clause(3),
        Role.CELL: ParagraphStyle(),
        Role.CELL_CENTRE: ParagraphStyle(alignment="center"),
        Role.TABLE_HEAD: ParagraphStyle(alignment="center", bold=True, keep_next=True),
        Role.EFFECTIVE: ParagraphStyle(
            alignment=BODY_ALIGNMENT,
            first_line=PARAGRAPH_INDENT,
            before=PART_SPACING,
            keep_next=True,
            keep_lines=True,
        ),
        Role.ORDERED_ON: ParagraphStyle(
            left=ORDERED_ON_INDENT, before=CLOSING_SPACING, keep_next=True, keep_lines=True
        ),
        Role.SIGNATURE: ParagraphStyle(
            alignment="center",
            left=SIGNATURE_INDENT,
            before=SIGNATURE_GAP,
            keep_next=True,
            keep_lines=True,
        ),
        Role.POSITION: ParagraphStyle(
            alignment="center", left=SIGNATURE_INDENT, keep_next=True, keep_lines=True
        ),
        Role.ANNEX_TITLE: ParagraphStyle(
            alignment="center",
            after=PART_SPACING,
            bold=True,
            keep_next=True,
            keep_lines=True,
            page_break_before=True,
        ),
        Role.PAGE_NUMBER: ParagraphStyle(alignment="center", after=PAGE_NUMBER_GAP),
    }
)
"""How each role is set; by analogy with letters where the guide names only those. [V2]"""
