"""The order of the Thai dictionary, equal to ICU's `th` collation.

Letters decide first (a leading vowel counts after its consonant), then tone marks, ็ and ์, then
capitals. Spaces, punctuation, ฯ and ๆ do not count; digits come before Thai, Thai before Latin.
"""

import re
import unicodedata
from typing import Final, TypeAlias

from docgen.thai.digits import to_arabic_digits

Primary: TypeAlias = tuple[int, int]
SortKey: TypeAlias = tuple[tuple[Primary, ...], tuple[int, ...], tuple[int, ...], str]

_SYMBOL, _DIGIT, _THAI, _OTHER = range(4)
_CONSONANTS = "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮ"
_VOWELS = "\u0e4dะัาิีึืุูเแโใไฺ"
_TONES = "\u0e4e\u0e4c\u0e47\u0e48\u0e49\u0e4a\u0e4b"
_SARA_AA: Final = "า"
_LAKKHANG_YAO: Final = "ๅ"
_THAI_RANK = {char: rank for rank, char in enumerate(_CONSONANTS + _VOWELS)}
_TONE_RANK = {char: rank for rank, char in enumerate(_TONES, start=1)}
_FIRST_ACCENT = len(_TONES) + 1
_LEADING_VOWEL = re.compile("([เ-ไ])([ก-ฮ])")
_SARA_AM = re.compile("ำ|\u0e4dา")
_PLAIN, _VARIANT = 0, 1


def thai_sort_key(text: str) -> SortKey:
    """Return the key by which `sorted` puts Thai words and names in dictionary order.

    >>> sorted(["เก่ง", "ขา", "เกง", "กา", "ไก่"], key=thai_sort_key)
    ['กา', 'เกง', 'เก่ง', 'ไก่', 'ขา']
    """
    primaries: list[Primary] = []
    seconds: list[int] = []
    thirds: list[int] = []
    for char in _in_sounding_order(text):
        if rank := _second(char):
            seconds.append(rank)
        elif primary := _primary(char):
            primaries.append(primary)
            seconds.append(0)
            thirds.append(_VARIANT if char.isupper() or char == _LAKKHANG_YAO else _PLAIN)
    return tuple(primaries), tuple(seconds), tuple(thirds), text


def _in_sounding_order(text: str) -> str:
    whole = _SARA_AM.sub("า\u0e4d", unicodedata.normalize("NFD", to_arabic_digits(text)))
    return _LEADING_VOWEL.sub(r"\2\1", whole)


def _second(char: str) -> int:
    if rank := _TONE_RANK.get(char):
        return rank
    is_accent = unicodedata.category(char) == "Mn" and char not in _THAI_RANK
    return _FIRST_ACCENT + ord(char) if is_accent else 0


def _primary(char: str) -> Primary | None:
    letter = _SARA_AA if char == _LAKKHANG_YAO else char.lower()
    if letter in _THAI_RANK:
        return _THAI, _THAI_RANK[letter]
    if letter.isdecimal():
        return _DIGIT, int(letter)
    match unicodedata.category(char)[0]:
        case "L" if char not in "ฯๆ":
            return _OTHER, ord(letter[0])
        case "S":
            return _SYMBOL, ord(char)
        case _:
            return None
