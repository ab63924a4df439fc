"""What fixing changes: each line or paragraph before and after, the changed words marked."""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from docgen.messages import Message
from docgen.reporting.columns import columns, first_columns, last_columns, one_line
from docgen.reporting.text_report import Manner

_WORD = re.compile(r"[0-9๐-๙]+|[A-Za-z]+|[ก-ฮ][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*|.", re.DOTALL)
_ROOM = 30
_FORMATTED = Message("รูปแบบ", "formatting")


def change_lines(
    pairs: Iterable[tuple[str, str, str]], looks: Iterable[str], manner: Manner
) -> Iterator[str]:
    """Yield lines for each (place, before, after) that differs, then the looks that are set."""
    for place, before, after in pairs:
        if before != after:
            yield f"  {place}"
            yield f"  - {_marked(before, after, manner, old=True)}"
            yield f"  + {_marked(before, after, manner, old=False)}"
    for look in looks:
        yield f"  {_FORMATTED.said_in(manner.language)}: {look}"


def _marked(before: str, after: str, manner: Manner, *, old: bool) -> str:
    olds, news = _WORD.findall(before), _WORD.findall(after)
    parts = []
    matcher = SequenceMatcher(None, olds, news, autojunk=False)
    codes = matcher.get_opcodes()
    for at, (sort, start, end, first, last) in enumerate(codes):
        text = one_line("".join(olds[start:end] if old else news[first:last]))
        if sort == "equal":
            parts.append(_shortened(text, is_first=at == 0, is_last=at == len(codes) - 1))
        elif text:
            parts.append(_mark(text, manner, old=old))
    return "".join(parts)


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
