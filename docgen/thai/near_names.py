"""Names of people in a text, and two spellings that are probably one person's name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_CONFUSED: Final = (
    *(
        "ขช",
        "ชซ",
        "คด",
        "คต",
        "ดต",
        "ถภ",
        "ฎฏ",
        "พฟ",
        "ผฝ",
        "พผ",
        "นณ",
        "รณ",
        "ยญ",
        "สศ",
        "ศษ",
        "สษ",
    ),
    *("บป", "ทธ", "ฑท", "ฆม", "ลร", "ิี", "ึื", "ุู", "ีึ", "ใไ", "็์"),
)
"""Letters that look or sound alike, which typists put for one another."""
_DROPPED: Final = frozenset("\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e47")
"""Marks that are left out, or put in, by a slip."""
_NAME: Final = re.compile(
    r"(?<![ก-๎])(?:ว่าที่[ก-๎]{3,12}\s)?(?:นางสาว|นาง|นาย|น\.ส\.|ดร\.)\s?"
    r"(?P<first>[ก-๎]{2,16})[ \u00a0]{1,3}(?P<last>[ก-๎]{3,24})(?![ก-๎])"
)
_LONG: Final = 5


@dataclass(frozen=True, slots=True)
class SeenName:
    """One name as it stands in a text, without its title."""

    start: int
    end: int
    first: str
    last: str


def names_in(text: str) -> Iterator[SeenName]:
    """Yield the names of people that follow a title and have a surname.

    >>> [(seen.first, seen.last) for seen in names_in("แต่งตั้ง นายสมชาย ใจดี เป็นประธาน")]
    [('สมชาย', 'ใจดี')]
    """
    for found in _NAME.finditer(text):
        yield SeenName(found.start("first"), found.end("last"), found["first"], found["last"])


def is_slip(one: SeenName, other: SeenName) -> bool:
    """Return whether two spellings look like one name mistyped: never for two given names.

    >>> ok, slip, brother = [next(names_in(f"นาย{each}")) for each in (
    ...     "สมชาย ขุนพินิจ", "สมชาย ชุนพินิจ", "สมชัย ขุนพินิจ")]
    >>> is_slip(ok, slip), is_slip(ok, brother)
    (True, False)
    """
    if one.first == other.first:
        return _one_slip(one.last, other.last)
    return one.last == other.last and _one_slip(one.first, other.first)


def _one_slip(one: str, other: str) -> bool:
    """Whether one letter is put for one that looks alike, or one mark or inner letter is lost."""
    if one == other or min(len(one), len(other)) < _LONG:
        return False
    if len(one) == len(other):
        wrong = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
        return len(wrong) == 1 and _is_confused(*wrong[0])
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) != 1:
        return False
    at = next((at for at, char in enumerate(short) if char != long[at]), len(short))
    return long[:at] + long[at + 1 :] == short and long[at] in _DROPPED


def _is_confused(one: str, other: str) -> bool:
    return any(one in pair and other in pair for pair in _CONFUSED)
