"""How one value goes into Word XML: every character as it is, line breaks and tabs as Word's."""

import re
from decimal import Decimal
from typing import Final

from jinja2 import Undefined
from markupsafe import Markup

from docgen.word.limits import MAX_LOOP_TURNS

BREAK: Final = '</w:t><w:br/><w:t xml:space="preserve">'
TAB: Final = '</w:t><w:tab/><w:t xml:space="preserve">'

_SPECIAL: Final = re.compile("[\x00-\x1f&<>\"'\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_WRITTEN: Final = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&#34;",
    "'": "&#39;",
    "\n": BREAK,
    "\t": TAB,
}


class UnprintableValueError(ValueError):
    """A value that cannot stand in a Word text: what is wrong, in Thai and in English."""

    def __init__(self, th: str, en: str) -> None:
        super().__init__(en)
        self.th = th
        self.en = en


class Turns:
    """Counts the turns of all loops of one document."""

    def __init__(self) -> None:
        self.left = MAX_LOOP_TURNS

    def take(self) -> None:
        """Count one turn; raises UnprintableValueError when there were too many."""
        self.left -= 1
        if self.left < 0:
            most = MAX_LOOP_TURNS
            raise UnprintableValueError(
                f"วนซ้ำเกิน {most:,} รอบ", f"more than {most:,} turns of loops"
            )


def printed(value: object) -> Markup:
    """Return a value as Word XML; raises UnprintableValueError for one that cannot be printed."""
    if isinstance(value, str):
        # jinja hands over a constant of the template escaped already
        text = value.unescape() if isinstance(value, Markup) else str(value)
        return _ready(_as_xml(text) if _SPECIAL.search(text) else text)
    if isinstance(value, Turns):
        value.take()
        return Markup()
    if isinstance(value, Undefined):
        return Markup(str(value))  # noqa: S704 - StrictUndefined raises here
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return Markup(value)  # noqa: S704 - digits
    name = type(value).__name__
    raise UnprintableValueError(
        f"ค่าชนิด {name} พิมพ์ลงเอกสารตรง ๆ ไม่ได้", f"a {name} cannot be printed as it is"
    )


def _ready(escaped: str) -> Markup:
    """Return a text that is XML already; Markup() would first ask it whether it is HTML."""
    return str.__new__(Markup, escaped)


def _as_xml(text: str) -> str:
    return _SPECIAL.sub(_written, text.replace("\r\n", "\n"))


def _written(found: re.Match[str]) -> str:
    known = _WRITTEN.get(found[0])
    if known is None:
        code = f"U+{ord(found[0]):04X}"
        near = found.string[max(found.start() - 20, 0) : found.start()]
        raise UnprintableValueError(
            f"มีอักขระควบคุม {code} หลังข้อความ ‘{near}’", f"control character {code} after {near!r}"
        )
    return known
