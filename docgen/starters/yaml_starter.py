"""A record to fill in, as YAML with a comment on each key.

It is written from the model's own titles and descriptions, so it cannot fall behind them. A key
left without a value counts as not written, so whatever does not apply may simply stay.
"""

import textwrap
from collections.abc import Iterator, Mapping
from typing import Final

from docgen.model.binding_shapes import (
    Choice,
    FieldShape,
    Leaf,
    Many,
    Nested,
    Shape,
    fields_of,
)
from docgen.model.part import Part
from docgen.model.record import Record

_INDENT: Final = "  "
_WIDTH: Final = 96
_QUOTED: Final = frozenset("#:{}[],&*?|-<>=!%@`\"'\\")

_HEAD = """\
{title}: แฟ้มสำหรับกรอกข้อมูล
กรอกค่าหลังเครื่องหมาย : โดยเว้นวรรคหนึ่งช่อง หัวข้อที่ไม่ใช้ให้เว้นว่างหรือลบทิ้งได้
หัวข้อที่มีคำว่า (ต้องกรอก) จำเป็นต้องมีค่า เว้นแต่ไม่ใช้หัวข้อใหญ่ที่อยู่เหนือขึ้นไป
รายการที่มีหลายข้อให้ขึ้นต้นแต่ละข้อด้วยเครื่องหมาย - และย่อหน้าด้วยช่องว่าง ไม่ใช้แท็บ
ข้อความที่มีเครื่องหมาย : หรือ # ให้ใส่เครื่องหมายคำพูด " " ครอบทั้งข้อความ
วันที่เขียนได้หลายแบบ เช่น ๓ พฤศจิกายน ๒๕๖๙ หรือ 3/11/2569"""


def starter_yaml(model: type[Part], name: str, values: Mapping[str, str] | None = None) -> str:
    """Return the text of a starter whose top key is `name`; it parses as it stands.

    `values` fills fields of the record itself, by English name.
    """
    head = [f"# {line}" for line in _HEAD.format(title=name).split("\n")]
    lines = (*head, "", f"{name}:", *_fields(model, _INDENT, (model,), values or {}))
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _fields(
    model: type[Part], indent: str, above: tuple[type[Part], ...], values: Mapping[str, str]
) -> Iterator[str]:
    for field in _in_reading_order(model):
        if _is_deep_enough(field.shape, above):
            continue
        yield from _comment(field, indent)
        yield from _field(field, indent, above, values.get(field.name, ""))


def _in_reading_order(model: type[Part]) -> list[FieldShape]:
    """Return the fields with those that every record has last."""
    shared = set(Record.model_fields)
    return sorted(fields_of(model), key=lambda field: field.name in shared)


def _comment(field: FieldShape, indent: str) -> Iterator[str]:
    notes = [
        "(ต้องกรอก)" if field.required else "",
        field.description,
        _choices(field.shape),
        "มีได้หลายข้อ" if isinstance(field.shape, Many) else "",
    ]
    text = " ".join(note for note in notes if note)
    for line in textwrap.wrap(text, max(_WIDTH - len(indent), _WIDTH // 2)):
        yield f"{indent}# {line}"


def _choices(shape: Shape) -> str:
    inmost = _inmost(shape)
    if not isinstance(inmost, Choice):
        return ""
    return f"เลือก {' หรือ '.join(word.value for word in inmost.words)}"


def _field(
    field: FieldShape, indent: str, above: tuple[type[Part], ...], value: str
) -> Iterator[str]:
    deeper = indent + _INDENT
    match field.shape:
        case Many(Nested(model)):
            yield f"{indent}{field.title}:"
            yield from _as_item(_fields(model, deeper + _INDENT, (*above, model), {}), deeper)
        case Many():
            yield f"{indent}{field.title}:"
            yield f"{deeper}- {_scalar(value)}"
        case Nested(model):
            yield f"{indent}{field.title}:"
            yield from _fields(model, deeper, (*above, model), {})
        case Leaf() | Choice():
            yield f"{indent}{field.title}: {_scalar(value)}"


def _as_item(lines: Iterator[str], indent: str) -> Iterator[str]:
    """Yield the lines of one list item: a dash before the first key."""
    begun = False
    for line in lines:
        if begun or line.lstrip().startswith("#"):
            yield line if begun else f"{indent}{line.lstrip()}"
            continue
        begun = True
        yield f"{indent}- {line.lstrip()}"


def _inmost(shape: Shape) -> Shape:
    while isinstance(shape, Many):
        shape = shape.item
    return shape


def _is_deep_enough(shape: Shape, above: tuple[type[Part], ...]) -> bool:
    """Whether a part within itself (a duty of a duty) was shown once already."""
    inmost = _inmost(shape)
    return isinstance(inmost, Nested) and above.count(inmost.model) > 1


def _scalar(value: str) -> str:
    """Return the value as YAML; double quotes when a sign in it could mislead the parser."""
    if not value or (not (_QUOTED & set(value)) and "\n" not in value):
        return value
    escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
