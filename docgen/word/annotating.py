"""Findings as Word comments in a copy, each anchored to the words it is about."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from lxml import etree

from docgen.findings import Finding, Fix
from docgen.places import DocxPlace
from docgen.word.comment_parts import Comments
from docgen.word.fixing.cutting import is_cut
from docgen.word.fixing.lines import Line
from docgen.word.fixing.repacking import repacked
from docgen.word.fixing.workspace import Workspace
from docgen.word.namespaces import Element, W
from docgen.word.package import open_package

_DOCUMENT: Final = "document"
_BOX: Final = f"{W}txbxContent"


def annotated(content: bytes, findings: Sequence[Finding], author: str, dated: datetime) -> bytes:
    """Return a copy of `content` with a comment for each finding; with none, the same bytes.

    A finding without a place in the body stands on the first paragraph. Raises InputError when
    `content` cannot be read as a .docx.
    """
    if not findings:
        return content
    work = Workspace(open_package(content))
    comments = Comments(work, author, dated)
    for finding in findings:
        _anchor(work, finding, comments.added(_told(finding)))
    comments.join_package()
    return repacked(content, work.written())


@dataclass(frozen=True, slots=True)
class _Anchor:
    """The elements a comment begins before and ends after; nothing: an empty paragraph."""

    paragraph: Element
    first: Element | None = None
    last: Element | None = None


def _told(finding: Finding) -> tuple[str, ...]:
    """Return the paragraphs of a comment: what is wrong, the cure, the authority."""
    place = finding.place
    elsewhere = isinstance(place, DocxPlace) and place.story != _DOCUMENT and finding.text
    words = (f"ข้อความ “{finding.text}”",) if elsewhere else ()
    return (f"{finding.rule} {finding.message.th}", *words, *_cure(finding.fix), finding.clause)


def _cure(fix: object) -> tuple[str, ...]:
    match fix:
        case Fix(text=""):
            return ("แก้โดยลบออก",)
        case Fix(text=text) if text.strip():
            return (f"แก้เป็น “{text}”",)
        case Fix():
            return ("แก้เป็นเว้นวรรค",)
        case _:
            return ()


def _anchor(work: Workspace, finding: Finding, number: str) -> None:
    place = finding.place
    anchor = _of_words(work, place) if isinstance(place, DocxPlace) else None
    anchor = anchor or _of_paragraph(work, 1)
    if anchor is None:
        return
    start, end, reference = _marks(number)
    if anchor.first is None or anchor.last is None:
        properties = anchor.paragraph.find(f"{W}pPr")
        at = 0 if properties is None else anchor.paragraph.index(properties) + 1
        for offset, mark in enumerate((start, end, reference)):
            anchor.paragraph.insert(at + offset, mark)
    else:
        anchor.first.addprevious(start)
        anchor.last.addnext(end)
        end.addnext(reference)
    work.touch(_DOCUMENT)


def _of_words(work: Workspace, place: DocxPlace) -> _Anchor | None:
    if place.story != _DOCUMENT:
        return None
    line = work.line(_DOCUMENT, place.paragraph)
    if line is None:
        return None
    start, end = _visible(place, len(line.text))
    if _is_in_box(line.element) or start == end:
        return _of_paragraph(work, place.paragraph)
    if not all(is_cut(work, place, at) for at in (start, end)):
        return _of_paragraph(work, place.paragraph)
    line = work.line(_DOCUMENT, place.paragraph)
    return _Anchor(line.element, *_ends(line, start, end)) if line else None


def _visible(place: DocxPlace, length: int) -> tuple[int, int]:
    """Return the range; for a point between characters, one character beside it."""
    start, end = min(place.start, length), min(place.end, length)
    if start < end:
        return start, end
    return (start - 1, start) if start else (0, min(1, length))


def _of_paragraph(work: Workspace, number: int) -> _Anchor | None:
    line = work.line(_DOCUMENT, number)
    if line is None:
        return None
    boxes = [box.getparent() for box in line.element.iterancestors(_BOX)]
    if boxes:
        outer = next(boxes[-1].iterancestors(f"{W}p"), line.element)
        return _Anchor(outer)
    return _Anchor(line.element, *_ends(line, 0, len(line.text)))


def _ends(line: Line, start: int, end: int) -> tuple[Element | None, Element | None]:
    pieces = line.overlapping(start, end)
    return (pieces[0].run, pieces[-1].run) if pieces else (None, None)


def _is_in_box(element: Element) -> bool:
    return next(element.iterancestors(_BOX), None) is not None


def _marks(number: str) -> tuple[Element, Element, Element]:
    start, end = (etree.Element(f"{W}commentRange{which}") for which in ("Start", "End"))
    reference = etree.Element(f"{W}r")
    inner = etree.SubElement(reference, f"{W}commentReference")
    for mark in (start, end, inner):
        mark.set(f"{W}id", number)
    return start, end, reference
