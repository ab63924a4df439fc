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
    fix: Fix | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One place where one rule fails."""

    rule: str
    severity: Severity
    message: Message
    clause: str
    place: Place
    text: str = ""
    fix: Fix | None = field(default=None)
