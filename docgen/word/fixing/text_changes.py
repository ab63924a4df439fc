"""Which characters of a paragraph a fix of text must change, and changing them in place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from docgen.findings import Finding, Fix
from docgen.places import DocxPlace
from docgen.thai.text import refused_characters
from docgen.word.fixing.lines import Line, Piece
from docgen.word.namespaces import XML, Element

_SPACE: Final = f"{XML}space"
_BREAKS: Final = frozenset("\t\n\r")


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """Characters of a paragraph that become `text`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Edit:
    """The share of one piece in a change; counted within the piece."""

    piece: Piece
    start: int
    end: int
    text: str


def changes_of(line: Line, finding: Finding) -> tuple[Change, ...] | None:
    """Return the least that must change for a finding; None when its fix cannot be made here."""
    place, fix = finding.place, finding.fix
    if not (isinstance(place, DocxPlace) and isinstance(fix, Fix)):
        return None
    start, end = place.start, place.end
    old = line.text[start:end]
    if not 0 <= start <= end <= len(line.text) or (finding.text and finding.text != old):
        return None
    changes = tuple(_least(old, fix.text, start))
    return changes if _can_be_made(line, changes) else None


def are_apart(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Return whether two ranges can both be changed, whichever is changed first."""
    if one[0] == one[1] and one == other:
        return False
    return one[1] <= other[0] or other[1] <= one[0]


def edits_of(line: Line, change: Change) -> tuple[Edit, ...] | None:
    """Return what a change means for each piece; None when a piece may not be changed."""
    if change.start == change.end:
        host = _host(line, change.start)
        if host is None:
            return None
        at = change.start - host.start
        return (Edit(host, at, at, change.text),)
    pieces = line.overlapping(change.start, change.end)
    if not pieces or not all(piece.free for piece in pieces):
        return None
    return tuple(_shared_out(change, pieces))


def change_texts(edits: Sequence[Edit]) -> None:
    """Put the edits into their w:t; the last character first, so that no place moves."""
    for edit in sorted(edits, key=lambda each: (each.start, each.end), reverse=True):
        held = edit.piece.element.text or ""
        set_text(edit.piece.element, held[: edit.start] + edit.text + held[edit.end :])


def set_text(element: Element, text: str) -> None:
    """Put a text into a w:t or w:delText, its outer spaces kept."""
    element.text = text
    if text != text.strip():
        element.set(_SPACE, "preserve")


def _least(old: str, new: str, offset: int) -> Iterator[Change]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for sort, start, end, first, last in matcher.get_opcodes():
        if sort != "equal":
            yield Change(offset + start, offset + end, new[first:last])


def _can_be_made(line: Line, changes: Sequence[Change]) -> bool:
    if not changes:
        return True
    if line.is_crossed(changes[0].start, changes[-1].end):
        return False
    texts = (change.text for change in changes)
    if any(_BREAKS & set(text) or refused_characters(text) for text in texts):
        return False
    return all(edits_of(line, change) is not None for change in changes)


def _host(line: Line, at: int) -> Piece | None:
    """Return the piece new characters go into: the one before them, else the one after."""
    free = [piece for piece in line.pieces if piece.free and piece.start <= at <= piece.end]
    return next((piece for piece in free if piece.end == at), free[0] if free else None)


def _shared_out(change: Change, pieces: Sequence[Piece]) -> Iterator[Edit]:
    """Give each piece the characters that replace its own; unequal texts go to the first."""
    equal = len(change.text) == change.end - change.start
    for index, piece in enumerate(pieces):
        start, end = max(change.start, piece.start), min(change.end, piece.end)
        if equal:
            text = change.text[start - change.start : end - change.start]
        else:
            text = "" if index else change.text
        yield Edit(piece, start - piece.start, end - piece.start, text)
