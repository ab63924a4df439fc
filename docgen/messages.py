"""What is told to a person: Thai first, English for whoever asks for it."""

from dataclasses import dataclass
from enum import StrEnum


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

    def __str__(self) -> str:
        return self.th
