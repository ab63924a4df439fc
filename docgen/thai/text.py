"""Thai text as text: cleaning on entry, what is refused, clusters."""

import re
import unicodedata
from collections.abc import Callable, Iterator

from docgen.thai.repairs import (
    MARKS,
    Repair,
    decomposed_sara_am,
    doubled_marks,
    doubled_sara_e,
    invisible_characters,
    maiyamok_spacing,
    misordered_marks,
    no_break_spaces,
    orphan_marks,
    private_use_marks,
)

__all__ = [
    "Repair",
    "clean_text",
    "decomposed_sara_am",
    "doubled_marks",
    "doubled_sara_e",
    "has_thai",
    "invisible_characters",
    "is_thai",
    "maiyamok_spacing",
    "misordered_marks",
    "no_break_spaces",
    "orphan_marks",
    "private_use_marks",
    "refused_characters",
    "repaired",
    "thai_clusters",
]

_SAFE_REPAIRS: tuple[Callable[[str], Iterator[Repair]], ...] = (
    private_use_marks,
    invisible_characters,
    no_break_spaces,
    doubled_sara_e,
    decomposed_sara_am,
    misordered_marks,
    doubled_marks,
    maiyamok_spacing,
)
_NEW_LINE = re.compile(r"\r\n?")
_LINE_END = re.compile("(?<![ \t\u00a0\u202f])[ \t\u00a0\u202f]+$", re.MULTILINE)
_GUARD = re.compile("(?<![\u00a0\u202f])[\u00a0\u202f]+(?=ๆ)")
_REFUSED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_THAI = re.compile("[\u0e01-\u0e3a\u0e3f-\u0e5b]")
_CLUSTER = re.compile(f"[เ-ไ]?[ก-ฮ][{MARKS}]*(?:[ะาๅ]|ำ)?|\r\n|.[{MARKS}\u0300-\u036f]*", re.DOTALL)


def clean_text(text: str) -> str:
    r"""Return `text` in NFC with the safe repairs made; cleaning twice changes nothing more.

    ำ stays whole, quotes, braces and markup stay as they are; line ends become LF.

    >>> clean_text("เเละนํ้าต่างๆที่ \r\n")
    'และน้ำต่าง ๆ ที่\n'
    """
    cleaned = _GUARD.sub(" ", _NEW_LINE.sub("\n", text))
    while (after := _cleaned_once(cleaned)) != cleaned:
        cleaned = after
    return cleaned


def _cleaned_once(text: str) -> str:
    for find in _SAFE_REPAIRS:
        text = repaired(text, find(text))
    return _LINE_END.sub("", unicodedata.normalize("NFC", text))


def repaired(text: str, repairs: Iterator[Repair]) -> str:
    """Return `text` with every certain repair made; uncertain ones are left alone.

    >>> repaired("เเละ", doubled_sara_e("เเละ"))
    'และ'
    """
    pieces: list[str] = []
    done = 0
    for start, end, replacement in repairs:
        if replacement is not None:
            pieces += (text[done:start], replacement)
            done = end
    return "".join((*pieces, text[done:]))


def refused_characters(text: str) -> tuple[str, ...]:
    r"""Return the characters that no document may carry, each once, in order of appearance.

    These are the control characters save tab and line feed, lone surrogates, U+FFFE and U+FFFF.

    >>> refused_characters("ก\x00ข\tค\n")
    ('\x00',)
    """
    return tuple(dict.fromkeys(_REFUSED.findall(text)))


def shortened(text: str, most: int = 30) -> str:
    """Return the beginning of `text`, to quote it in a message.

    >>> shortened("สำนักงานเขตพื้นที่การศึกษา", 8)
    'สำนักงาน…'
    """
    return text if len(text) <= most else f"{text[:most]}…"


def is_thai(char: str) -> bool:
    """Return whether one character belongs to the Thai script (digits and ฿ included).

    >>> is_thai("ก"), is_thai("๓"), is_thai("a")
    (True, True, False)
    """
    return bool(_THAI.fullmatch(char))


def has_thai(text: str) -> bool:
    """Return whether any character of `text` is Thai."""
    return bool(_THAI.search(text))


def thai_clusters(text: str) -> tuple[str, ...]:
    """Return `text` cut where a cursor may stand: a consonant keeps its vowels and marks.

    >>> thai_clusters("น้ำเก่า")
    ('น้ำ', 'เก่า')
    """
    return tuple(_CLUSTER.findall(text))
