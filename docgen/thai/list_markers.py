"""The number a list item begins with, and whether a column of such numbers runs on."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from docgen.thai.digits import to_arabic_digits

_MARKER: Final = re.compile(
    r"\s*(?P<whole>(?P<open>\()?(?P<number>(?:[0-9]{1,2}\.){0,3}[0-9]{1,2})(?P<close>[.)]?))"
    r"(?=[ \t\u00a0])"
)
_DEEPEST: Final = 8
"""So many lists of one style are followed at once, one within the other."""
_MOST_LISTS: Final = 200
_THAI_DIGIT: Final = re.compile("[๐-๙]")


@dataclass(frozen=True, slots=True)
class Marker:
    """The number of one list item: `๒.๑` has the parents (2,) and the value 1.

    `style` tells apart ๑. from ๑) from (๑) from 1.; `place` is whatever the caller counts by.
    """

    place: int
    start: int
    end: int
    parents: tuple[int, ...]
    value: int
    style: str
    aside: bool = False
    """It stands in a table: not judged, but the list of its style is no longer followed."""


@dataclass(frozen=True, slots=True)
class Break:
    """A marker that does not follow the one before it; `mixed` is true of another style."""

    before: Marker
    marker: Marker
    mixed: bool = False


def begins_item(text: str) -> bool:
    """Return whether a text is an item of a list, numbered or after a dash.

    >>> begins_item("๒.๑ จัดทำแผน"), begins_item("- รายงานผล"), begins_item("๓๐ คน")
    (True, True, False)
    """
    return text.lstrip().startswith(("-", "•")) or read_marker(text) is not None


def read_marker(text: str, place: int = 0) -> Marker | None:
    """Return the list number at the start of a text; a lone number is none.

    >>> marker = read_marker("๒.๑ จัดทำแผน")
    >>> marker.parents, marker.value, marker.style
    ((2,), 1, '๐.๐')
    """
    found = _MARKER.match(to_arabic_digits(text))
    if not found or not text[found.end() :].strip():
        return None
    *parents, value = (int(part) for part in found["number"].split("."))
    if not (found["close"] or parents):
        return None
    start, end = found.span("whole")
    digit = "๐" if _THAI_DIGIT.search(text, start, end) else "0"
    shape = f"{found['open'] or ''}{'.'.join(digit * (len(parents) + 1))}{found['close']}"
    return Marker(place, start, end, tuple(parents), value, shape)


def broken_lists(markers: Iterable[Marker | None]) -> Iterator[Break]:
    """Yield the markers that skip or repeat one number, or change the style within a list.

    None stands for something that ends all lists. Only a list that began with 1 is judged. A new
    list may begin with 1 at any time, and the one around it may go on after it; a jump by more
    than one number is another list.
    """
    lists: dict[_Key, list[Marker]] = {}
    last: Marker | None = None
    for marker in markers:
        if marker is None:
            lists, last = {}, None
        elif marker.aside:
            lists.pop(_key(marker), None)
        else:
            if fault := _fault(marker, lists.get(_key(marker)), last):
                yield fault
            _take(lists, marker, fault)
            last = marker


_Key: TypeAlias = tuple[str, tuple[int, ...]]


def _key(marker: Marker) -> _Key:
    return marker.style, marker.parents


def _fault(marker: Marker, opened: list[Marker] | None, last: Marker | None) -> Break | None:
    if marker.value == 1:
        return None
    if opened:
        if any(each.value + 1 == marker.value for each in opened):
            return None
        return Break(opened[-1], marker) if marker.value - opened[-1].value in (0, 2) else None
    if last is None or last.parents != marker.parents or last.value != marker.value - 1:
        return None
    return Break(last, marker, mixed=True) if last.style != marker.style else None


def _take(lists: dict[_Key, list[Marker]], marker: Marker, fault: Break | None) -> None:
    """Note the marker in the list it belongs to, and forget the lists begun within that one."""
    key = _key(marker)
    if len(lists) > _MOST_LISTS:
        lists.clear()
    opened = lists.get(key, [])
    if marker.value == 1:
        lists[key] = [*opened, marker][-_DEEPEST:]
    elif opened or fault:
        while len(opened) > 1 and opened[-1].value + 1 != marker.value:
            opened.pop()
        lists[key] = [*opened[:-1], marker]
        keys = list(lists)
        for each in keys[keys.index(key) + 1 :]:
            del lists[each]
