"""Telephone numbers: `๐ ๒๒๘๐ ๒๙๓๐`, `๐๘ ๑๒๓๔ ๕๖๗๘`, with their extension."""

import re
from typing import Final, NamedTuple

from docgen.errors import NotReadable
from docgen.messages import Message
from docgen.thai.digits import to_arabic_digits, to_thai_digits

LANDLINE_DIGITS: Final = 9
MOBILE_DIGITS: Final = 10
SHORT_DIGITS: Final = 4

_LEAD = re.compile(r"^(?:โทร(?:ศัพท์|\.)?|เบอร์|มือถือ)?\s*(?:\+66|\(\+?66\))?[\s:]*")
_EXTENSION = re.compile(r"\s*(?:ต่อ|#|ext\.?)\s*(?P<extension>\d[\d\s,\-–]*)$", re.IGNORECASE)
_HUNTING = re.compile(r"^\s*[-–]\s*(?P<to>\d{1,2})$")
_MOBILE = re.compile(r"^0[689]")


class _Phone(NamedTuple):
    digits: str
    to: str
    extension: str


def read_phone(text: str) -> str:
    """Return the digits of a telephone number, without its extension; raises NotReadable.

    >>> read_phone("โทร. ๐ ๒๒๘๐ ๒๙๓๐ ต่อ ๑๒"), read_phone("+66 81 234 5678")
    ('022802930', '0812345678')
    """
    return _read(text).digits


def official_phone(text: str) -> str:
    """Return the number as a document writes it, extension kept; raises NotReadable.

    >>> official_phone("02-280-2930 ต่อ 12"), official_phone("0812345678")
    ('๐ ๒๒๘๐ ๒๙๓๐ ต่อ ๑๒', '๐๘ ๑๒๓๔ ๕๖๗๘')
    """
    phone = _read(text)
    head = len(phone.digits) - 8
    groups = (phone.digits[: max(head, 0)], phone.digits[-8:-4], phone.digits[-4:])
    number = " ".join(group for group in groups if group)
    to = f"–{phone.to}" if phone.to else ""
    extension = f" ต่อ {phone.extension}" if phone.extension else ""
    return to_thai_digits(f"{number}{to}{extension}")


def _read(text: str) -> _Phone:
    folded = to_arabic_digits(text).strip()
    extension = _EXTENSION.search(folded)
    main = folded[: extension.start()] if extension else folded
    bare = _LEAD.sub("", main)
    if bare != main and "66" in main[: len(main) - len(bare)] and not bare.startswith("0"):
        bare = f"0{bare}"
    digits, rest = _taken(bare)
    hunting = _HUNTING.match(rest)
    if not digits or (rest.strip() and not hunting):
        raise _unreadable(text)
    inside = re.sub(r"\s+", " ", extension["extension"]).strip() if extension else ""
    return _Phone(digits, hunting["to"] if hunting else "", inside)


def _taken(text: str) -> tuple[str, str]:
    """Return the digits of one whole number and what follows it; no digits when it is none."""
    wanted = _length(re.sub(r"\D", "", text))
    digits = ""
    for at, char in enumerate(text):
        if char.isdecimal():
            digits += char
        elif char not in " -.()\u00a0–":
            return "", text
        if wanted and len(digits) == wanted:
            return digits, text[at + 1 :]
    return "", text


def _length(digits: str) -> int:
    if _MOBILE.match(digits):
        return MOBILE_DIGITS
    if re.match(r"0[2-7]", digits):
        return LANDLINE_DIGITS
    return SHORT_DIGITS if re.fullmatch(r"1\d{3}", digits) else 0


def _unreadable(text: str) -> NotReadable:
    return NotReadable(
        Message(
            f"อ่าน ‘{text}’ เป็นหมายเลขโทรศัพท์ไม่ได้ ให้เขียนครบ ๙ หรือ ๑๐ หลัก เช่น ๐ ๒๒๘๐ ๒๙๓๐",
            f"cannot read {text!r} as a telephone number of 9 or 10 digits",
        )
    )
