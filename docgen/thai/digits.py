"""Thai and Arabic digits, and the Latin stretches whose digits stay Arabic.

The cabinet asked on ๒ พ.ค. ๒๕๔๓ for Thai digits in Thai prose; web links, foreign words and codes
keep theirs.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

_TEXTS_KEPT = 2048
"""Many rules ask the same of the same paragraph: the answers of that many are kept."""

_ARABIC = "0123456789"
_THAI = "๐๑๒๓๔๕๖๗๘๙"
_FULL_WIDTH = "０１２３４５６７８９"  # noqa: RUF001  these are the very characters to fold

_TO_THAI = str.maketrans(_ARABIC, _THAI)
_TO_ARABIC = str.maketrans(_THAI + _FULL_WIDTH, _ARABIC * 2)

_COUNTS_SOMETHING = (
    r"\s?(?:(?:มกรา|มีนา|พฤษภา|กรกฎา|สิงหา|ตุลา|ธันวา)คม|(?:เมษา|มิถุนา|กันยา|พฤศจิกา)ยน|กุมภาพันธ์"
    r"|[ก-ฮเ][ีิม]?\.[คพย]\.|น\.|ล้าน|บาท|คน|ราย|ครั้ง|วัน|ชุด|ฉบับ|แห่ง|เครื่อง|หน้า|ชั่วโมง|นาที|ปี|เดือน)"
)

_D = "0-9๐-๙"
_URL = r"(?:https?://|ftp://|www\.)[^\s<>“”\"]+[^\s<>“”\".,;:!?)\]]"
_EMAIL = rf"[A-Za-z{_D}._%+-]{{1,64}}@[A-Za-z{_D}-]+(?:\.[A-Za-z{_D}-]+)+"
_FILE = (
    r"(?<![^\s()<>“”\"'/\\])[^\s()<>“”\"'/\\]{1,200}\.(?:docx?|dotx|xlsx?|xlsm|pptx?|pdf|csv|txt|zip|rar|jpe?g|png|gif"
    r"|ya?ml|json|xml|html?|mp[34])(?![A-Za-z])"
)
_TOKEN = (
    rf"(?:[{_D}]{{1,40}}+(?:[.\-_/:+&][{_D}]{{1,40}}+){{0,20}}+[.\-_/:+&]?)?"
    rf"[A-Za-z](?:[.\-_/:+&]?[A-Za-z{_D}])*+"
)
_CODE_NUMBER = (
    rf"(?<=[A-Za-z]{{2}})[ \u00a0][{_D}]++(?:[.:,/\-][{_D}]+)*+(?![A-Za-z]|{_COUNTS_SOMETHING})"
)
_LATIN = re.compile(rf"{_URL}|{_EMAIL}|{_FILE}|{_TOKEN}(?:{_CODE_NUMBER})?")

_ARABIC_RUN = re.compile(r"[0-9]+")


def to_thai_digits(text: str) -> str:
    """Return `text` with every ASCII digit as a Thai digit.

    >>> to_thai_digits("ครั้งที่ 3/2567")
    'ครั้งที่ ๓/๒๕๖๗'
    """
    return text.translate(_TO_THAI)


@lru_cache(maxsize=_TEXTS_KEPT)
def to_arabic_digits(text: str) -> str:
    """Return `text` with every Thai or full-width digit as an ASCII digit; the length stays.

    >>> to_arabic_digits("ครั้งที่ ๓/๒๕๖๗")
    'ครั้งที่ 3/2567'
    """
    return text.translate(_TO_ARABIC)


def official_digits(text: str) -> str:
    """Return `text` with Thai digits, save in links, addresses, file names and Latin codes.

    >>> official_digits("ISO 9001 จำนวน 3 ชุด กระดาษ A4 ดู www.obec.go.th/7")
    'ISO 9001 จำนวน ๓ ชุด กระดาษ A4 ดู www.obec.go.th/7'
    """
    pieces: list[str] = []
    done = 0
    for start, end in arabic_spans(text):
        pieces += (text[done:start], to_thai_digits(text[start:end]))
        done = end
    return "".join((*pieces, text[done:]))


def arabic_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield exactly the stretches of ASCII digits that `official_digits` would change.

    >>> list(arabic_spans("COVID-19 จำนวน 25 คน"))
    [(15, 17)]
    """
    done = 0
    for start, end in (*latin_spans(text), (len(text), len(text))):
        for run in _ARABIC_RUN.finditer(text, done, start):
            yield run.span()
        done = end


def latin_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches whose digits stay Arabic: links, addresses, file names, Latin codes.

    A number that follows a Latin word after one space belongs to it (`ISO 9001`), unless what
    comes next shows that it counts something (`Zoom 5 เครื่อง`).

    >>> [("PMQA 4.0 และ v2.0")[start:end] for start, end in latin_spans("PMQA 4.0 และ v2.0")]
    ['PMQA 4.0', 'v2.0']
    """
    yield from _latin_spans(text)


@lru_cache(maxsize=_TEXTS_KEPT)
def _latin_spans(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(found.span() for found in _LATIN.finditer(text))
