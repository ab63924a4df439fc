"""Which field a written key means: the Thai title or the English name, spelled with some mercy."""

from functools import cache

from docgen.messages import Message
from docgen.model.binding_shapes import FieldShape, fields_of
from docgen.model.part import Part
from docgen.sources.keys import plain_key
from docgen.sources.nodes import Mapping
from docgen.thai.names import nearest
from docgen.thai.text import has_thai

_LISTED = 30


def field_named(model: type[Part], key: str) -> FieldShape | None:
    """Return the field of `model` that `key` means."""
    return _by_key(model).get(plain_key(key))


def key_names(model: type[Part]) -> frozenset[str]:
    """Return every key `model` knows, in Thai and English."""
    return frozenset(name for field in fields_of(model) for name in (field.title, field.name))


def meant(model: type[Part], key: str) -> tuple[str, ...]:
    """Return the keys of `model` nearest to an unknown one, in its script if there are any."""
    fields = fields_of(model)
    thai, english = [field.title for field in fields], [field.name for field in fields]
    first, second = (thai, english) if has_thai(key) else (english, thai)
    return nearest(key, first) or nearest(key, second)


def unknown_key(model: type[Part], key: str, near: tuple[str, ...]) -> Message:
    """Return what to tell of a key that `model` does not know."""
    if near:
        th, en = " หรือ ".join(f"“{name}”" for name in near), " or ".join(near)
        return Message(f"ไม่รู้จักหัวข้อนี้ หมายถึง {th} ใช่หรือไม่", f"unknown key; did you mean {en}?")
    fields = fields_of(model)
    thai = has_thai(key)
    names = [field.title if thai else field.name for field in fields][:_LISTED]
    hint_th, hint_en = _quoting_hint(model)
    return Message(
        f"ไม่มีหัวข้อนี้ในที่นี้ หัวข้อที่ใช้ได้ ได้แก่ {' '.join(names)}{hint_th}",
        f"no such key here; the keys are {', '.join(names)}{hint_en}",
    )


def shown_name(field: FieldShape, written: Mapping | None) -> str:
    """Return the name of `field` in the language of the keys beside which it is missing."""
    if written is None or not written.entries or any(has_thai(e.key) for e in written.entries):
        return field.title
    return field.name


@cache
def _by_key(model: type[Part]) -> dict[str, FieldShape]:
    fields = fields_of(model)
    english = {plain_key(field.name): field for field in fields}
    return english | {plain_key(field.title): field for field in fields}


def _quoting_hint(model: type[Part]) -> tuple[str, str]:
    if model.SHORTHAND is None:
        return "", ""
    return (
        ' ถ้าเป็นข้อความที่มีเครื่องหมาย : ให้ใส่เครื่องหมายคำพูด " " ครอบทั้งข้อความ',
        "; quote a text that holds a colon",
    )
