"""Years of the Buddhist era in running text, and whether they can belong to a paper of a year."""

import re
from collections.abc import Iterator
from typing import Final

from docgen.thai.digits import to_arabic_digits

LATER: Final = 6
EARLIER: Final = 12
"""How far the fiscal or school year of a paper may lie from its own year: plans, and reviews."""

FAR_AHEAD: Final = 25
"""How far ahead any year may lie: a national plan runs for twenty."""


def far_years(text: str, year: int) -> Iterator[tuple[int, int, int]]:
    """Yield (start, end, year) of each year that a paper of `year` would hardly name.

    >>> list(far_years("ปีงบประมาณ พ.ศ. ๒๕๙๖", 2569)), list(far_years("พ.ศ. ๒๕๔๒", 2569))
    ([(16, 20, 2596)], [])
    """
    for found in _YEAR.finditer(to_arabic_digits(text)):
        named = int(found["year"])
        first = year - EARLIER if found["sort"] else 0
        last = year + (LATER if found["sort"] else FAR_AHEAD)
        if not first <= named <= last:
            yield *found.span("year"), named


_YEAR: Final = re.compile(
    r"(?:(?P<sort>ปีงบประมาณ|ปีการศึกษา|ปีบัญชี)\s*(?:พ\s*\.\s*ศ\s*\.)?|พ\s*\.\s*ศ\s*\.)"
    r"\s*(?P<year>2[4-9]\d\d)(?!\d)"
)
