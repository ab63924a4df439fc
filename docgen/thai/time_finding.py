"""Finding the times of day in running text, right or wrong, for the rules to judge."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from docgen.thai.digits import to_arabic_digits, to_thai_digits

Extent = tuple[int, int]

_CLOCK: Final = r"\d{1,2}[.:]\d{2}"
_ANY_CLOCK: Final = re.compile("[0-9๐-๙][.:][0-9๐-๙]{2}")
_TIMES: Final = re.compile(
    rf"(?P<label>เวลา\s{{0,3}})?(?<![\d.,:/])(?P<first>{_CLOCK})(?![\d:/]|\.\d)"
    r"(?P<unit1>\s{0,2}น(?:\.|(?![ก-๎])))?"
    rf"(?:(?P<mark>\s{{0,2}}(?:[-–—]|ถึง(?:เวลา)?)\s{{0,2}})(?P<second>{_CLOCK})(?![\d:/]|\.\d)"
    r"(?P<unit2>\s{0,2}น(?:\.|(?![ก-๎])))?)?"
)
_NO_TIME_OF_DAY: Final = re.compile(
    r"\s*(?:นาฬิกา|ชั่วโมง|ชม\.|วินาที|นาที|วัน|เดือน|ปี|เท่า|บาท|คะแนน|%|ร้อยละ|[A-Za-z])"
)
_HOURS, _MINUTES = 24, 60


@dataclass(frozen=True, slots=True)
class FoundTime:
    """One written time or range; `start` to `end` holds the figures and the last น.

    `minutes` are those since midnight of each end, None of an end that does not exist.
    """

    start: int
    end: int
    parts: tuple[str, ...]
    minutes: tuple[int | None, ...]
    right: str
    """The same, as a document writes it; its own digits and range mark are kept."""


def find_times(text: str) -> Iterator[FoundTime]:
    """Yield every time of day: figures with น. after them, or with เวลา before them.

    >>> [found.right for found in find_times("เวลา 9:30-12.00น")]
    ['09.30-12.00 น.']
    """
    if not _ANY_CLOCK.search(text):
        return
    for match in _TIMES.finditer(to_arabic_digits(text)):
        marked = match["label"] or match["unit1"] or match["unit2"]
        if marked and not _NO_TIME_OF_DAY.match(text, match.end()):
            yield _found(text, match)


def _found(text: str, match: re.Match[str]) -> FoundTime:
    groups = ("first", "second") if match["second"] else ("first",)
    parts = tuple(text[slice(*match.span(group))] for group in groups)
    if match["second"] and match["unit1"]:
        joined = " น.".join((_written(parts[0]), f"{match['mark']}{_written(parts[1])}"))
    else:
        joined = (match["mark"] or "").join(map(_written, parts))
    return FoundTime(
        start=match.start("first"),
        end=match.end(),
        parts=parts,
        minutes=tuple(_minutes(match[group]) for group in groups),
        right=f"{joined} น.",
    )


def _written(clock: str) -> str:
    hour, minute = re.split("[.:]", clock)
    zero = "0" if clock[0].isascii() else to_thai_digits("0")
    return f"{hour.rjust(2, zero)}.{minute}"


def _minutes(clock: str) -> int | None:
    hour, minute = map(int, re.split("[.:]", clock))
    exists = minute < _MINUTES and (hour < _HOURS or (hour == _HOURS and not minute))
    return hour * _MINUTES + minute if exists else None
