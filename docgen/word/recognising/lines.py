"""The lines a document is recognised by: paragraphs with text, and whole tables of data."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntFlag, auto
from itertools import groupby
from typing import Final

from docgen.saraban.roles import Role
from docgen.thai.digits import to_arabic_digits
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.recognising.incidental import incidental_role


class Shape(IntFlag):
    """How a line stands on the page."""

    OFFSET = auto()
    """Away from the left margin: centred, to the right, indented or tabbed far in."""
    CENTRED = auto()
    BOLD = auto()
    SHORT = auto()
    TABLE = auto()
    """A whole table of data."""


@dataclass(frozen=True, slots=True)
class Line:
    """What recognition looks at: folded text, shape, and the role a style of ours gives."""

    paragraphs: tuple[ParagraphFacts, ...]
    text: str
    shape: Shape
    role: Role | None = None
    incidental: Role | None = None
    """A page number, continuation word, mark or rule, wherever it stands."""
    new_page: bool = False
    """A page break was set before it."""


def lines_of(facts: DocxFacts) -> tuple[Line, ...]:
    """Return the lines of the body; paragraphs that are empty or wait for ink are none."""
    groups = groupby(facts.body, key=lambda one: one.cell[0] if one.cell else 0)
    return tuple(line for table, group in groups for line in _lines(table, tuple(group)))


def folded(text: str) -> str:
    r"""Return text as patterns expect it: Arabic digits, single spaces, ำ whole.

    >>> folded("คํา\tสั่ง ๑")
    'คำ สั่ง 1'
    """
    plain = to_arabic_digits(text[:_LOOKED_AT]).replace("ํา", "ำ").translate(_INVISIBLE)
    return " ".join(plain.split())


def _lines(table: int, group: tuple[ParagraphFacts, ...]) -> Iterator[Line]:
    if table and _is_data(group):
        yield Line(group, "", Shape.TABLE, next((p.role for p in group if p.role), None))
        return
    label: tuple[ParagraphFacts, ...] = ()
    broken = False
    for paragraph in group:
        text = _as_printed(paragraph)
        broken = broken or paragraph.page_break_before or paragraph.text.startswith("\n")
        if table and not label and _LABEL_ALONE.fullmatch(text):
            label = (paragraph,)
        elif text and not _FOR_INK.fullmatch(text):
            yield _line((*label, paragraph), text, new_page=broken)
            label, broken = (), paragraph.text.endswith("\n")
    if label:
        yield _line(label, folded(label[0].text))


def _as_printed(paragraph: ParagraphFacts) -> str:
    """Return the folded text, with a number before it where Word numbers the paragraph."""
    text = folded(paragraph.text)
    counted = paragraph.numbering not in (None, "bullet", "none")
    return f"1. {text}" if counted and text and not _NUMBERED.match(text) else text


def _line(paragraphs: tuple[ParagraphFacts, ...], text: str, *, new_page: bool = False) -> Line:
    """Return a line; the label in one cell and its text in the next read as one."""
    last = paragraphs[-1]
    words = text if len(paragraphs) == 1 else f"{folded(paragraphs[0].text)} {text}"
    mark = incidental_role(last)
    return Line(paragraphs, words, _shape(last, words), last.role, mark, new_page)


def _shape(paragraph: ParagraphFacts, text: str) -> Shape:
    shape = Shape(0)
    lead = paragraph.text[: len(paragraph.text) - len(paragraph.text.lstrip())]
    if paragraph.alignment == "center" or len(lead) >= _SPACES_OF_CENTRE:
        shape |= Shape.CENTRED
    if shape or _stands_off(paragraph, lead):
        shape |= Shape.OFFSET
    if len(text) <= _SHORT:
        shape |= Shape.SHORT
    if paragraph.runs and all(run.thai_bold for run in paragraph.runs):
        shape |= Shape.BOLD
    return shape


def _stands_off(paragraph: ParagraphFacts, lead: str) -> bool:
    return (
        paragraph.alignment in ("right", "end")
        or paragraph.left_cm + paragraph.first_line_cm >= _FAR_CM
        or lead.count("\t") >= _TABS_OF_OFFSET
        or bool(paragraph.cell and paragraph.cell[2] > 1)
    )


def _is_data(cells: tuple[ParagraphFacts, ...]) -> bool:
    """Return whether a table holds data, not the parts of a document set side by side."""
    places = [cell.cell for cell in cells if cell.cell]
    if any(cell.repeats for cell in cells):
        return True
    if max(row for _, row, _ in places) == 1 or max(column for _, _, column in places) == 1:
        return False
    return not any(map(_is_label, cells[:_CELLS_ASKED]))


def _is_label(cell: ParagraphFacts) -> bool:
    text = folded(cell.text)
    first = bool(cell.cell and cell.cell[2] == 1)
    return bool(_LABEL.match(text) or (first and _LABEL_ALONE.fullmatch(text)))


_INVISIBLE: Final = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))
_LOOKED_AT: Final = 800
"""A part is known by the beginning of its line; what is longer is running text."""
_SPACES_OF_CENTRE: Final = 8
_TABS_OF_OFFSET: Final = 3
_FAR_CM: Final = 3.5
_SHORT: Final = 90
_CELLS_ASKED: Final = 60
_FOR_INK: Final = re.compile(r"\(?ลงชื่อ\)?[\s.…_]*(?:ผู้(?!จด|ตรวจ|บันทึก)\S*)?|[\s.…_]+")
_NUMBERED: Final = re.compile(r"\(?\d|ข้อ\s?\d|[ก-ฮ][.)]")
_LABEL_ALONE: Final = re.compile(r"(?:เรื่อง|เรียน|กราบเรียน|ถึง|อ้างถึง|สิ่งที่ส่งมาด้วย|ส่วนราชการ)\s?:?")
_LABEL: Final = re.compile(
    r"(?:ที่|เรื่อง|เรียน|กราบเรียน|ถึง|ส่วนราชการ|วันที่|อ้างถึง|สิ่งที่ส่งมาด้วย|โทร\.?|ณ)\s+\S"
    r"|ที่\s*[ก-ฮ]{2,4}\s*\d|บันทึกข้อความ|คำสั่ง|ประกาศ|ขอแสดงความ|ลงชื่อ|สั่ง\s*ณ|ให้ไว้\s*ณ"
    r"|\((?!.*บาท)[^()\d]{8,60}\)$|ผู้(?:จด|ตรวจ)\S*รายงาน|(?:เริ่ม|เลิก|ผู้มา|ผู้ไม่มา)ประชุม"
)
