"""Finding ranges of dates in running text: `ระหว่างวันที่ ๑–๓ ตุลาคม ๒๕๖๖`, `ตั้งแต่ … ถึง …`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Final

from docgen.thai.date_reading import find_dates
from docgen.thai.dates import MONTHS
from docgen.thai.digits import to_arabic_digits

_TO: Final = re.compile(
    r"\s*(?:(?:เป็นต้นไป\s*)?(?:จน)?ถึง(?:วัน\S{0,9}ที่)?|[-–—])\s*(?:วัน\S{2,9}ที่\s*)?"
)
_ANY_RANGE: Final = re.compile(r"[0-9๐-๙]\s{0,3}(?:[-–—]|\S{0,12}\s?ถึง)")
_DAYS: Final = re.compile(
    rf"(?:วันที่|ที่)\s{{0,3}}(?P<first>\d{{1,2}})\s?[-–—]\s?(?P<last>\d{{1,2}})\s(?:{'|'.join(MONTHS)})"
)


@dataclass(frozen=True, slots=True)
class BackwardRange:
    """A range whose end lies before its start."""

    start: int
    end: int


def backward_ranges(text: str) -> Iterator[BackwardRange]:
    """Yield the ranges that end before they begin.

    >>> [(each.start, each.end) for each in backward_ranges("ระหว่างวันที่ ๙–๗ ตุลาคม ๒๕๖๙")]
    [(7, 24)]
    """
    if not _ANY_RANGE.search(text):
        return
    for match in _DAYS.finditer(to_arabic_digits(text)):
        if int(match["last"]) < int(match["first"]):
            yield BackwardRange(*match.span())
    for first, last in pairwise(find_dates(text)):
        joined = _TO.fullmatch(text, first.end, last.start)
        if joined and _is_backward(first.date, last.date) and not first.inherits_year:
            yield BackwardRange(first.start, last.end)


def _is_backward(first: date | None, last: date | None) -> bool:
    return first is not None and last is not None and last < first
