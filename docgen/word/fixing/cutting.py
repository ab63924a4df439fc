"""Cutting a run in two where a range of characters begins or ends."""

from copy import deepcopy
from typing import Final

from lxml import etree

from docgen.places import DocxPlace
from docgen.word.fixing.lines import Line, Piece
from docgen.word.fixing.text_changes import set_text
from docgen.word.fixing.workspace import Workspace
from docgen.word.namespaces import W

_RPR: Final = f"{W}rPr"


def is_cut(work: Workspace, place: DocxPlace, at: int) -> bool:
    """Cut the run in which a range begins or ends; False when it stands in a field."""
    line = work.line(place.story, place.paragraph)
    if line is None:
        return False
    piece = _cut_by(line, at)
    if piece is None:
        return True
    if not piece.free and piece.start < at:
        return False
    _split(piece, at - piece.start, work)
    work.renew(place.story, place.paragraph)
    return True


def _cut_by(line: Line, at: int) -> Piece | None:
    """Return the piece before which its run must be cut, or in which."""
    for piece in line.pieces:
        first = min(each.start for each in line.pieces if each.run is piece.run)
        if first < at and piece.start <= at < piece.end:
            return piece
    return None


def _split(piece: Piece, offset: int, work: Workspace) -> None:
    """Move what stands before a character into a run of its own, which looks the same."""
    run, text = piece.run, piece.element.text or ""
    before = etree.Element(run.tag, run.attrib)
    for child in list(run):
        if child is piece.element:
            break
        before.append(deepcopy(child) if child.tag == _RPR else child)
    if offset:
        set_text(etree.SubElement(before, piece.element.tag), text[:offset])
        set_text(piece.element, text[offset:])
    run.addprevious(before)
    if work.marker is not None:
        work.marker.copy_former(run.find(_RPR), before.find(_RPR))
        work.marker.renumber(before)
