"""Finding amounts of money in running text: figures, words, or figures with their words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from docgen.errors import NotReadable
from docgen.thai.baht_words import read_baht_text
from docgen.thai.digits import to_arabic_digits

_TEXTS_KEPT = 2048
"""Many rules ask the same of the same paragraph: the answers of that many are kept."""

_SCALES = {"": 1, "พัน": 10**3, "หมื่น": 10**4, "แสน": 10**5, "ล้าน": 10**6}
_FIGURES = (
    r"(?<![\d.,/])(?P<figures>\d[\d,]*(?:\.\d+)?)(?:\.-)?\s?(?P<scale>พัน|หมื่น|แสน|ล้าน)?บาท(?:ถ้วน)?"
)
_BAHT_SIGN = r"฿\s?(?P<signed>\d[\d,]*(?:\.\d+)?)"
_GROUPED = re.compile(r"\d+(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_WORD = r"(?:ศูนย์|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|ยี่|เอ็ด|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน)"
_SAID = rf"(?:ติดลบ|ลบ)?(?:{_WORD}\s?){{1,60}}(?:บาท(?:ถ้วน|\s?(?:{_WORD}\s?){{1,60}}สตางค์)?|สตางค์)"
_BRACKETED = rf"[^()\d]{{0,200}}?(?:บาท|ถ้วน|สตางค์)[^()\d]{{0,100}}?|(?:{_WORD}\s?){{1,60}}?"
_AMOUNT = re.compile(
    rf"(?:{_FIGURES}|{_BAHT_SIGN})(?:\s{{0,5}}\(\s{{0,5}}(?P<bracketed>{_BRACKETED})\s{{0,5}}\))?"
    rf"|(?P<said>{_SAID})"
)


@dataclass(frozen=True, slots=True)
class FoundAmount:
    """One written amount. Without words the words' extent is empty and stands at the end.

    `figures` is None when there are none or their commas are misplaced (`has_figures` tells);
    `scaled` is true of `๑.๒ ล้านบาท`; `words_value` is None when the words cannot be read.
    """

    start: int
    end: int
    figures: Decimal | None
    words: str | None
    words_start: int
    words_end: int
    words_value: Decimal | None
    has_figures: bool
    figures_end: int
    scaled: bool


def find_amounts(text: str) -> Iterator[FoundAmount]:
    """Yield every amount in baht, in order.

    >>> [found.figures for found in find_amounts("๑๐๐ บาท (หนึ่งร้อยบาทถ้วน) และ ๑.๒ ล้านบาท")]
    [Decimal('100'), Decimal('1200000.0')]
    """
    yield from _amounts(text)


@lru_cache(maxsize=_TEXTS_KEPT)
def _amounts(text: str) -> tuple[FoundAmount, ...]:
    matches = _AMOUNT.finditer(to_arabic_digits(text))
    return tuple(_found(text, match) for match in matches)


def _found(text: str, match: re.Match[str]) -> FoundAmount:
    group = "bracketed" if match["bracketed"] else "said"
    has_words = match[group] is not None
    start, end = match.span(group) if has_words else (match.end(), match.end())
    figures_group = "signed" if match["signed"] else "figures"
    return FoundAmount(
        start=match.start(),
        end=match.end(),
        figures=_figures(match[figures_group], match["scale"] or ""),
        words=text[start:end] if has_words else None,
        words_start=start,
        words_end=end,
        words_value=_said(text[start:end]) if has_words else None,
        has_figures=match[figures_group] is not None,
        figures_end=max(match.end(figures_group), match.start()),
        scaled=bool(match["scale"]),
    )


def _figures(written: str | None, scale: str) -> Decimal | None:
    if written is None or not _GROUPED.fullmatch(written):
        return None
    return Decimal(written.replace(",", "")) * _SCALES[scale]


def _said(words: str) -> Decimal | None:
    try:
        return read_baht_text(words)
    except NotReadable:
        return None
