"""How many columns a text takes on a screen, and cutting it without cutting a Thai letter."""

from collections.abc import Iterator
from unicodedata import category, east_asian_width

from docgen.messages import on_screen

_NO_COLUMN = frozenset({"Mn", "Me", "Cf"})
_MORE = "…"


def columns(text: str) -> int:
    """Return how many columns `text` takes: vowels and tone marks above and below take none.

    >>> columns("ที่นี่"), columns("น้ำ"), columns("ก A")
    (2, 2, 3)
    """
    return sum(_width(char) for char in text)


def clusters(text: str) -> Iterator[str]:
    """Yield each letter with the marks that stand on it.

    >>> list(clusters("ที่ ๑"))
    ['ที่', ' ', '๑']
    """
    start = 0
    for at, char in enumerate(text):
        if at > start and category(char) not in _NO_COLUMN:
            yield text[start:at]
            start = at
    if text:
        yield text[start:]


def one_line(text: str) -> str:
    """Return `text`, as long as before, with nothing in it that moves the cursor."""
    return on_screen(text.replace("\n", " ").replace("\t", " ").replace("\r", " "))


def first_columns(text: str, room: int) -> str:
    """Return as much of the beginning as has room; an ellipsis tells that there is more."""
    if columns(text) <= room:
        return text
    return _taken(clusters(text), room - 1) + _MORE


def last_columns(text: str, room: int) -> str:
    """Return as much of the end as has room; an ellipsis tells that there is more before."""
    if columns(text) <= room:
        return text
    kept = _taken(reversed(tuple(clusters(text))), room - 1, backwards=True)
    return _MORE + kept


def _taken(parts: Iterator[str], room: int, *, backwards: bool = False) -> str:
    taken: list[str] = []
    for part in parts:
        room -= columns(part)
        if room < 0:
            break
        taken.append(part)
    return "".join(reversed(taken) if backwards else taken)


def _width(char: str) -> int:
    if category(char) in _NO_COLUMN:
        return 0
    return 2 if east_asian_width(char) in "WF" else 1
