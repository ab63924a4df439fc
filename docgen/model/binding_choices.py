"""Words of a fixed list: by the Thai word, or by the English name of the choice."""

from enum import StrEnum

from docgen.messages import Message
from docgen.sources.keys import plain_key
from docgen.thai.names import nearest
from docgen.thai.text import has_thai


def chosen(words: type[StrEnum], value: object) -> StrEnum | Message:
    """Return the choice that `value` names, or what to tell when it names none."""
    text = str(value)
    wanted = plain_key(text)
    for word in words:
        if wanted in (plain_key(word.value), plain_key(word.name)):
            return word
    return _unknown(words, text)


def _unknown(words: type[StrEnum], text: str) -> Message:
    choices = [word.value if has_thai(text) else word.name.lower() for word in words]
    if near := nearest(text, choices):
        th, en = " หรือ ".join(f"“{choice}”" for choice in near), " or ".join(near)
        return Message(
            f"ไม่มีตัวเลือก “{text}” หมายถึง {th} ใช่หรือไม่", f"no choice “{text}”; did you mean {en}?"
        )
    listed_th = " หรือ ".join(word.value for word in words)
    listed_en = ", ".join(word.name.lower() for word in words)
    return Message(
        f"ไม่มีตัวเลือก “{text}” ให้เลือก {listed_th}",
        f"no choice “{text}”; choose one of {listed_en}",
    )
