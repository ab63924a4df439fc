"""What fixing changes: each line or paragraph before and after, the changed words marked."""

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import TypeAlias

from docgen.findings import FormatFix
from docgen.messages import Message
from docgen.places import Place, TextPlace
from docgen.reporting.columns import columns, first_columns, last_columns, one_line
from docgen.reporting.telling_places import said_looks, said_place
from docgen.reporting.text_report import Manner

Opcode: TypeAlias = tuple[str, int, int, int, int]

_WORD = re.compile(r"[0-9๐-๙]+|[A-Za-z]+|[ก-ฮ][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*|.", re.DOTALL)
_ROOM = 30
_SCRAP = 4
_BREAKS = frozenset("()“”")
_FORMATTED = Message("รูปแบบ", "formatting")


def change_lines(
    pairs: Iterable[tuple[Place, str, str]],
    looks: Iterable[tuple[Place, FormatFix]],
    manner: Manner,
) -> Iterator[str]:
    """Yield lines for each (place, before, after) that differs, then the looks that are set."""
    for place, before, after in pairs:
        if before != after:
            yield f"  {_line(place, manner)}"
            yield f"  - {_marked(before, after, manner, old=True)}"
            yield f"  + {_marked(before, after, manner, old=False)}"
    told = (said_looks(place, fix, manner.language) for place, fix in looks)
    for look in dict.fromkeys(told):
        yield f"  {_FORMATTED.said_in(manner.language)}: {look}"


def _line(place: Place, manner: Manner) -> str:
    return str(place.line) if isinstance(place, TextPlace) else said_place(place, manner.language)


def _marked(before: str, after: str, manner: Manner, *, old: bool) -> str:
    olds, news = _WORD.findall(before), _WORD.findall(after)
    parts = []
    matcher = SequenceMatcher(None, olds, news, autojunk=False)
    codes = tuple(_joined(matcher.get_opcodes(), olds))
    for at, (sort, start, end, first, last) in enumerate(codes):
        text = one_line("".join(olds[start:end] if old else news[first:last]))
        if sort == "equal":
            parts.append(_shortened(text, is_first=at == 0, is_last=at == len(codes) - 1))
        elif text:
            parts.append(_mark(text, manner, old=old))
    return "".join(parts)


def _joined(codes: Sequence[Opcode], olds: Sequence[str]) -> Iterator[Opcode]:
    """Join changes that only a letter or two part, so that whole words are read."""
    held: Opcode | None = None
    for at, code in enumerate(codes):
        same = "".join(olds[code[1] : code[2]])
        is_between = bool(held) and at < len(codes) - 1
        if code[0] == "equal" and not (is_between and _is_scrap(same)):
            if held:
                yield held
            held = None
            yield code
        else:
            held = ("replace", held[1], code[2], held[3], code[4]) if held else code
    if held:
        yield held


def _is_scrap(text: str) -> bool:
    return columns(text) <= _SCRAP and not text.isspace() and text not in _BREAKS


def _mark(text: str, manner: Manner, *, old: bool) -> str:
    if manner.colour:
        return manner.painted(text, "31;9" if old else "32;4")
    return f"[-{text}-]" if old else f"{{+{text}+}}"


def _shortened(text: str, *, is_first: bool, is_last: bool) -> str:
    """Cut what stays the same: it only says where the change is."""
    if is_first:
        return last_columns(text, _ROOM)
    if is_last:
        return first_columns(text, _ROOM)
    if columns(text) <= 2 * _ROOM:
        return text
    return first_columns(text, _ROOM) + last_columns(text, _ROOM)
