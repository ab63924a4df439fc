"""Whether two spellings look like one name written by two hands: ขุนพินิจ, ชุนพินิจ."""

import unicodedata
from typing import Final

NEAR: Final = 2
"""Letters that may differ in one name."""

_A_THIRD: Final = 3
_MISTAKEN: Final = (
    *("ขชซ", "ณนญ", "ศษสซ", "รล", "ภถกฤ", "คตดศ", "ฎฏ", "บปษ", "พฟผฝ", "หท", "ธร", "วง", "อฮ"),
    *("ฑท", "ฒณ", "ใไ", "เแ"),
)
_ALIKE: Final = frozenset(
    frozenset((one, other)) for group in _MISTAKEN for one in group for other in group
)


def edit_distance(one: str, other: str, limit: int = NEAR) -> int:
    """Return how many letters must change, stopping at `limit` + 1.

    >>> edit_distance("ขุนพินิจ", "ชุนพินิจ"), edit_distance("ใจดี", "มีสุขสันต์")
    (1, 3)
    """
    if abs(len(one) - len(other)) > limit:
        return limit + 1
    before = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        this = [row]
        for column, against in enumerate(other, start=1):
            changed = before[column - 1] + (letter != against)
            this.append(min(before[column] + 1, this[-1] + 1, changed))
        before = this
    return min(before[-1], limit + 1)


def is_near(one: str, other: str) -> bool:
    """Return whether two names differ, by no more than two letters and a third of their length.

    >>> is_near("ทองประเสริฐ", "ทองประเสิรฐ"), is_near("ใจดี", "ใจดำ"), is_near("ใจดี", "ใจดี")
    (True, True, False)
    """
    distance = edit_distance(one, other)
    return 0 < distance <= min(NEAR, max(1, min(len(one), len(other)) // _A_THIRD))


def is_misspelt(one: str, other: str) -> bool:
    """Return whether one sign differs, and only as hands and eyes mistake it: ข for ช, ่ for ้.

    >>> is_misspelt("สมชาย", "สมซาย"), is_misspelt("หนองแก", "หนองแค")
    (True, False)
    """
    if len(one) == len(other):
        pairs = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
        return len(pairs) == 1 and _is_mistaken(*pairs[0])
    short, long = sorted((one, other), key=len)
    lost = (at for at in range(len(long)) if _is_mark(long[at]))
    return len(long) - len(short) == 1 and any(long[:at] + long[at + 1 :] == short for at in lost)


def _is_mistaken(one: str, other: str) -> bool:
    return (_is_mark(one) and _is_mark(other)) or frozenset((one, other)) in _ALIKE


def _is_mark(sign: str) -> bool:
    return unicodedata.category(sign) == "Mn"
