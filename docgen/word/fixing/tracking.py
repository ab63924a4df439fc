"""Changes of text as tracked changes: the old characters deleted, the new ones inserted."""

from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from lxml import etree

from docgen.word.fixing.lines import Line, Piece
from docgen.word.fixing.marking import Marker
from docgen.word.fixing.text_changes import Change, Edit, edits_of, set_text
from docgen.word.fixing.widening import Widened, widened
from docgen.word.namespaces import Element, W

_RPR: Final = f"{W}rPr"


@dataclass(frozen=True, slots=True)
class _Swap:
    """Characters of one w:t shown as replaced."""

    piece: Piece
    start: int
    end: int
    text: str


def track_changes(line: Line, changes: Sequence[Change], marker: Marker) -> None:
    """Write changes that can be made into the runs of a paragraph."""
    swaps = [swap for each in widened(line, changes) for swap in _swaps(line, each)]
    by_run = groupby(swaps, key=lambda swap: swap.piece.run)
    for run, of_run in [(run, list(group)) for run, group in by_run]:
        _replace(run, list(_rewritten(run, of_run, marker)))


def _swaps(line: Line, whole: Widened) -> Iterator[_Swap]:
    edits = [edit for change in whole.changes for edit in edits_of(line, change) or ()]
    for piece in line.pieces:
        own = [edit for edit in edits if edit.piece is piece]
        overlaps = piece.start < whole.end and whole.start < piece.end
        if piece.free and (own or overlaps):
            yield _swap(piece, whole, own)


def _swap(piece: Piece, whole: Widened, edits: Sequence[Edit]) -> _Swap:
    length = piece.end - piece.start
    start = min([max(whole.start - piece.start, 0), *(edit.start for edit in edits)])
    end = max([min(whole.end - piece.start, length), *(edit.end for edit in edits)])
    text = (piece.element.text or "")[start:end]
    for edit in sorted(edits, key=lambda each: (each.start, each.end), reverse=True):
        text = text[: edit.start - start] + edit.text + text[edit.end - start :]
    return _Swap(piece, start, end, text)


def _rewritten(run: Element, swaps: Sequence[_Swap], marker: Marker) -> Iterator[Element]:
    """Yield what stands instead of a run: the rest of it, deletions and insertions."""
    rest = _like(run, marker)
    for child in [child for child in run if child.tag != _RPR]:
        of_child = [swap for swap in swaps if swap.piece.element is child]
        if not of_child:
            rest.append(child)
            continue
        text, done = child.text or "", 0
        for swap in sorted(of_child, key=lambda each: each.start):
            _say(rest, text[done : swap.start])
            if _holds_something(rest):
                yield rest
                rest = _like(run, marker)
            yield from _marked(run, text[swap.start : swap.end], swap.text, marker)
            done = swap.end
        _say(rest, text[done:])
    if _holds_something(rest):
        yield rest


def _marked(run: Element, old: str, new: str, marker: Marker) -> Iterator[Element]:
    if old:
        deleted = _like(run, marker)
        _say(deleted, old, "delText")
        mark = marker.mark("del")
        mark.append(deleted)
        yield mark
    if new:
        inserted = _like(run, marker)
        for change in inserted.iterfind(f"{_RPR}/{W}rPrChange"):
            change.getparent().remove(change)
        _say(inserted, new)
        mark = marker.mark("ins")
        mark.append(inserted)
        yield mark


def _like(run: Element, marker: Marker) -> Element:
    """Return an empty run that looks the same."""
    copy = etree.Element(run.tag, run.attrib)
    own = run.find(_RPR)
    if own is not None:
        copy.append(deepcopy(own))
        marker.renumber(copy)
    return copy


def _say(run: Element, text: str, name: str = "t") -> None:
    if text:
        set_text(etree.SubElement(run, f"{W}{name}"), text)


def _holds_something(run: Element) -> bool:
    return any(child.tag != _RPR for child in run)


def _replace(run: Element, instead: Sequence[Element]) -> None:
    parent, tail = run.getparent(), run.tail
    at = parent.index(run)
    parent.remove(run)
    for offset, element in enumerate(instead):
        parent.insert(at + offset, element)
    if tail and instead:
        instead[-1].tail = tail
