"""The safe repairs of damaged Thai text, one function each.

Every function yields `Repair(start, end, replacement)`; a replacement of None says that the place
is wrong but the right text is not certain. Entry normalisation and the TXT rules share them.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

UPPER_VOWELS: Final = "\u0e31\u0e34\u0e35\u0e36\u0e37\u0e47\u0e4d"
LOWER_VOWELS: Final = "\u0e38\u0e39\u0e3a"
TONES: Final = "\u0e48\u0e49\u0e4a\u0e4b"
SILENCER: Final = "\u0e4c"
MARKS: Final = UPPER_VOWELS + LOWER_VOWELS + TONES + SILENCER + "\u0e4e"
SARA_AM: Final = "\u0e33"
CONSONANTS: Final = "ก-ฮ"
DOTTED_CIRCLE: Final = "\u25cc"

_SARA_E_TWICE = re.compile("เเ")
_SARA_AM = re.compile(f"\u0e4d([{TONES}]?)\u0e32|([{TONES}])\u0e4d\u0e32")
_MISORDERED = re.compile(
    f"([{TONES}{SILENCER}]+)([{UPPER_VOWELS}{LOWER_VOWELS}]+)(?!\u0e32)|(\u0e33+)([{TONES}]+)"
)
_RUN_OF_MARKS = re.compile(f"([{MARKS}])\\1+")
_RIVALS = re.compile(
    f"([{UPPER_VOWELS}])(?!\\1)[{UPPER_VOWELS}{LOWER_VOWELS}](?!\u0e32)"
    f"|([{LOWER_VOWELS}])(?!\\2)[{UPPER_VOWELS}{LOWER_VOWELS}](?!\u0e32)"
    f"|([{TONES}{SILENCER}])(?!\\3)[{TONES}{SILENCER}]"
)
_ORPHAN = re.compile(f"(?<![{CONSONANTS}{MARKS}{SARA_AM}{DOTTED_CIRCLE}])[{MARKS}]+")
_INVISIBLE = re.compile("[\u200b-\u200d\u2060\ufeff]+")
_PRIVATE = re.compile("[\uf700-\uf71a]")
_NO_BREAK = re.compile("[\u00a0\u202f](?!ๆ)")
_MAIYAMOK = re.compile("(?<![ \u00a0\u202f])([ \u00a0\u202f]*)ๆ( ?)")
_OPENS = "([{“‘\"'"
_CLOSES = ")]}”’\"'.,;:!?/…-–ฯ\u00a0\u202f"

_PRIVATE_GLYPHS = dict(
    zip(
        (chr(code) for code in range(0xF700, 0xF71B)),
        "ฐ\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4cญ"
        "\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a",
        strict=True,
    )
)


class Repair(NamedTuple):
    """Put `replacement` in place of the characters from `start` to `end`."""

    start: int
    end: int
    replacement: str | None


def doubled_sara_e(text: str) -> Iterator[Repair]:
    """Yield each เเ (two signs) that should be แ.

    >>> list(doubled_sara_e("เเละ"))
    [Repair(start=0, end=2, replacement='แ')]
    """
    for found in _SARA_E_TWICE.finditer(text):
        yield Repair(*found.span(), "แ")


def decomposed_sara_am(text: str) -> Iterator[Repair]:
    """Yield each ำ written as two signs, also with a tone between them."""
    for found in _SARA_AM.finditer(text):
        yield Repair(*found.span(), f"{found[1] or found[2] or ''}\u0e33")


def misordered_marks(text: str) -> Iterator[Repair]:
    """Yield marks in the wrong order: tone or ์ before a vowel sign, ำ before its tone.

    >>> [repair.replacement for repair in misordered_marks("นำ้")]
    ['้ำ']
    """
    for found in _MISORDERED.finditer(text):
        first, second = found.group(1, 2) if found[1] else found.group(3, 4)
        yield Repair(*found.span(), second + first)


def doubled_marks(text: str) -> Iterator[Repair]:
    """Yield a mark typed twice (one is right), and two rivals on one consonant (None)."""
    for found in _RUN_OF_MARKS.finditer(text):
        yield Repair(*found.span(), found[1])
    for found in _RIVALS.finditer(text):
        yield Repair(*found.span(), None)


def orphan_marks(text: str) -> Iterator[Repair]:
    """Yield marks that stand on no consonant; what is missing cannot be known."""
    for found in _ORPHAN.finditer(text):
        yield Repair(*found.span(), None)


def invisible_characters(text: str) -> Iterator[Repair]:
    """Yield zero-width spaces and joiners and byte-order marks."""
    for found in _INVISIBLE.finditer(text):
        yield Repair(*found.span(), "")


def private_use_marks(text: str) -> Iterator[Repair]:
    """Yield the private characters by which old Thai fonts shifted their marks."""
    for found in _PRIVATE.finditer(text):
        yield Repair(*found.span(), _PRIVATE_GLYPHS[found[0]])


def no_break_spaces(text: str) -> Iterator[Repair]:
    """Yield no-break spaces, save the one that keeps ๆ on its line."""
    for found in _NO_BREAK.finditer(text):
        yield Repair(*found.span(), " ")


def maiyamok_spacing(text: str) -> Iterator[Repair]:
    """Yield each ๆ that lacks its one space before and its space after.

    >>> list(maiyamok_spacing("ต่างๆที่"))
    [Repair(start=4, end=5, replacement=' ๆ ')]
    """
    for found in _MAIYAMOK.finditer(text):
        before = _space_before(text, found)
        after = found[2] or _space_after(text, found.end())
        if (right := f"{before}ๆ{after}") != found[0]:
            yield Repair(*found.span(), right)


def _space_before(text: str, found: re.Match[str]) -> str:
    previous = text[found.start() - 1 : found.start()]
    if found[1]:
        return found[1] if len(found[1]) == 1 or not previous.strip() else " "
    return "" if not previous.strip() or previous in _OPENS or previous == "ๆ" else " "


def _space_after(text: str, end: int) -> str:
    following = text[end : end + 1]
    return "" if not following.strip() or following in _CLOSES or following == "ๆ" else " "
