"""What a rule reports: plain values, no behaviour."""

from dataclasses import dataclass, field
from enum import StrEnum

from docgen.messages import Message
from docgen.places import Place


class Severity(StrEnum):
    """error: the regulation; warning: the typing guide; info: house style."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Fix:
    """Putting `text` in place of the found characters cures the finding."""

    text: str
    safe: bool = True


class Look(StrEnum):
    """What of the formatting a FormatFix sets."""

    THAI_FONT = "thai-font"
    """The font in all four slots of the characters."""
    SIZE = "size"
    """Points, for Latin and Thai alike."""
    BOLD = "bold"
    COLOUR = "colour"
    LANGUAGE = "language"
    """w:lang w:bidi"""
    ALIGNMENT = "alignment"
    LINE_SPACING = "line-spacing"
    """`single`, or exact points as `exact 35`."""
    FIRST_LINE = "first-line"
    """Centimetres."""
    SPACE_BEFORE = "space-before"
    """Points."""
    LETTER_SPACING = "letter-spacing"
    """Points."""
    PAPER = "paper"
    """`A4 portrait`"""
    LEFT_MARGIN = "left-margin"
    RIGHT_MARGIN = "right-margin"
    """Centimetres; of one section, or of all."""
    PICTURE_HEIGHT = "picture-height"
    """Centimetres; the width follows the picture's own shape."""
    NUMBERING = "numbering"
    """The number format of an automatic list or of the page number: `thaiNumbers`."""
    KEEP_NEXT = "keep-next"


@dataclass(frozen=True, slots=True)
class FormatFix:
    """Setting these looks cures the finding; the characters stay as they are."""

    looks: tuple[tuple[Look, str], ...]
    safe: bool = True
    section: int | None = None
    """The section it is about, from 1; None: the place found, or the whole document."""


@dataclass(frozen=True, slots=True)
class Span:
    """Half-open range of characters in one text; `message` is more exact than the rule's own."""

    start: int
    end: int
    fix: Fix | None = None
    message: Message | None = None


@dataclass(frozen=True, slots=True)
class AtField:
    """A field of a record, by path: ("bodies", 0, "members", 2, "role"). () is the whole record."""

    path: tuple[str | int, ...]
    message: Message | None = None
    fix: Fix | None = None


@dataclass(frozen=True, slots=True)
class AtParagraph:
    """Characters `start` to `end` of paragraph `number` of a story; number 0 is the whole file."""

    story: str = "document"
    number: int = 0
    start: int = 0
    end: int = 0
    message: Message | None = None
    fix: Fix | FormatFix | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One place where one rule fails."""

    rule: str
    severity: Severity
    message: Message
    clause: str
    place: Place
    text: str = ""
    fix: Fix | FormatFix | None = field(default=None)
