"""How much a tracked change shows as replaced: whole Thai clusters and, where it can, words."""

import os
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from itertools import accumulate
from typing import Any, Final

from docgen.thai.text import thai_clusters
from docgen.word.fixing.lines import Line
from docgen.word.fixing.text_changes import Change

_QUIET: Final = {"PYTHAINLP_READ_ONLY": "1", "PYTHAINLP_OFFLINE": "1"}


@dataclass(frozen=True, slots=True)
class Widened:
    """A range of the old text and the changes inside it."""

    start: int
    end: int
    changes: tuple[Change, ...]


def widened(line: Line, changes: Sequence[Change]) -> tuple[Widened, ...]:
    """Return the changes with the words around them; where that cannot be, the clusters."""
    cuts = _Cuts(_cuts(line.text), _cuts(_changed(line.text, changes)), tuple(changes))
    ranges: list[Widened] = []
    for change in sorted(changes):
        grown = cuts.grown(change)
        start, end = grown if _is_open(line, *grown) else (change.start, change.end)
        if ranges and start < ranges[-1].end:
            last = ranges.pop()
            both = (*last.changes, change)
            ranges.append(Widened(min(start, last.start), max(end, last.end), both))
        else:
            ranges.append(Widened(start, end, (change,)))
    return tuple(_with_words(line, ranges))


def _with_words(line: Line, ranges: Sequence[Widened]) -> Iterator[Widened]:
    """Widen to whole words, unless two changes would meet or a barrier be crossed."""
    words = _word_cuts(line.text)
    reached = 0
    for at, each in enumerate(ranges):
        start = max(cut for cut in words if cut <= each.start)
        end = min(cut for cut in words if cut >= each.end)
        following = ranges[at + 1].start if at + 1 < len(ranges) else len(line.text)
        if start < reached or end > following or not _is_open(line, start, end):
            start, end = each.start, each.end
        reached = end
        yield Widened(start, end, each.changes)


@dataclass(frozen=True, slots=True)
class _Cuts:
    """Where a paragraph may be cut, before its changes and after."""

    old: frozenset[int]
    new: frozenset[int]
    changes: tuple[Change, ...]

    def grown(self, change: Change) -> tuple[int, int]:
        """Return the range until it begins and ends between clusters, in both texts."""
        start, end, last = change.start, change.end, max(self.old)
        while start and not self._is_start(start, change):
            start -= 1
        while end < last and not self._is_end(end, change):
            end += 1
        return start, end

    def _is_start(self, at: int, own: Change) -> bool:
        before = (each for each in self.changes if each < own and each.end <= at)
        return at in self.old and at + _growth(before) in self.new

    def _is_end(self, at: int, own: Change) -> bool:
        before = (each for each in self.changes if each <= own or each.end <= at)
        return at in self.old and at + _growth(before) in self.new


def _growth(changes: Iterable[Change]) -> int:
    return sum(len(each.text) - (each.end - each.start) for each in changes)


def _is_open(line: Line, start: int, end: int) -> bool:
    if line.is_crossed(start, end):
        return False
    return all(piece.free for piece in line.overlapping(start, end))


def _changed(text: str, changes: Iterable[Change]) -> str:
    for change in sorted(changes, reverse=True):
        text = text[: change.start] + change.text + text[change.end :]
    return text


def _cuts(text: str) -> frozenset[int]:
    """Return where clusters end; a stray mark belongs to what stands before it."""
    ends = accumulate(map(len, thai_clusters(text)), initial=0)
    return frozenset(end for end in ends if not end or not _is_mark(text[end : end + 1]))


def _is_mark(text: str) -> bool:
    return bool(text) and unicodedata.category(text[0]) == "Mn"


def _word_cuts(text: str) -> frozenset[int]:
    """Return where words end that are also ends of clusters; without a tokeniser, of clusters."""
    clusters = _cuts(text)
    words = _tokeniser()(text)
    if "".join(words) != text:
        return clusters
    return clusters & frozenset(accumulate(map(len, words), initial=0))


@cache
def _tokeniser() -> Callable[[str], Sequence[str]]:
    for name, value in _QUIET.items():
        os.environ.setdefault(name, value)
    try:
        newmm: Any = import_module("pythainlp.tokenize")
    except ImportError:
        return thai_clusters
    return lambda text: newmm.word_tokenize(text, engine="newmm") if text else []
