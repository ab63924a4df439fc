"""What is told to a person: Thai first, English for whoever asks for it."""

import re
from dataclasses import dataclass
from enum import StrEnum

_LONG_QUOTE = re.compile("([“‘][^”’]{72})[^”’]+([”’])")
_COMMANDS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f]")


class Language(StrEnum):
    """The two languages docgen speaks."""

    THAI = "th"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Message:
    """One thing to tell a person, in both languages.

    >>> Message("ไม่พบแฟ้ม", "file not found").said_in(Language.ENGLISH)
    'file not found'
    """

    th: str
    en: str

    def said_in(self, language: Language) -> str:
        """Return the text in `language`."""
        return self.th if language is Language.THAI else self.en

    def brief(self, language: Language) -> str:
        """Return the text in `language` for a screen: long quotes cut, control characters shown.

        >>> Message(f"ไม่พบ “{'ก' * 200}”", "").brief(Language.THAI) == f"ไม่พบ “{'ก' * 72}…”"
        True
        """
        return on_screen(_LONG_QUOTE.sub(r"\1…\2", self.said_in(language)))

    def __str__(self) -> str:
        return self.th


def on_screen(text: str) -> str:
    """Return `text` with nothing in it that would command a terminal."""
    return _COMMANDS.sub("\ufffd", text)
