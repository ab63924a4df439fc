"""What each field of a model takes, read once from its annotations."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, TypeAlias, Union, get_args, get_origin, get_type_hints

from pydantic import BeforeValidator, PlainValidator, WithJsonSchema, WrapValidator

from docgen.model.part import Part

JsonSchema: TypeAlias = dict[str, Any]
_READERS = (BeforeValidator, PlainValidator, WrapValidator)


@dataclass(frozen=True, slots=True)
class Leaf:
    """One value, read by the field's own type; `schema` is what JSON Schema says of it."""

    schema: JsonSchema


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words."""

    words: type[StrEnum]


@dataclass(frozen=True, slots=True)
class Nested:
    """A part with keys of its own."""

    model: type[Part]


@dataclass(frozen=True, slots=True)
class Many:
    """Any number of the same."""

    item: "Shape"


Shape: TypeAlias = Leaf | Choice | Nested | Many


@dataclass(frozen=True, slots=True)
class FieldShape:
    """A field by both its names, and what it takes."""

    name: str
    title: str
    description: str
    required: bool
    shape: Shape


@cache
def fields_of(model: type[Part]) -> tuple[FieldShape, ...]:
    """Return the fields of `model` in order; raises TypeError for an annotation unknown here."""
    hints = get_type_hints(model, include_extras=True)
    return tuple(
        FieldShape(
            name=name,
            title=info.title or name,
            description=info.description or "",
            required=info.is_required(),
            shape=shape_of(hints[name]),
        )
        for name, info in model.model_fields.items()
    )


def shape_of(hint: Any) -> Shape:  # noqa: ANN401  an annotation can be anything
    """Return what a value of the annotation `hint` is written as."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _annotated(arguments[0], arguments[1:])
    if origin in (Union, UnionType):
        return _optional(hint, arguments)
    if origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:  # noqa: PLR2004
        return Many(shape_of(arguments[0]))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return Choice(hint)
    if isinstance(hint, type) and issubclass(hint, Part):
        return Nested(hint)
    raise TypeError(f"a field of a record cannot be {hint!r}; see docgen/model/fields.py")


def _annotated(inner: Any, notes: tuple[object, ...]) -> Shape:  # noqa: ANN401  as above
    if not any(isinstance(note, _READERS) for note in notes):
        return shape_of(inner)
    schemas = (note.json_schema for note in notes if isinstance(note, WithJsonSchema))
    return Leaf(next((schema for schema in schemas if schema), {}))


def _optional(hint: object, arguments: tuple[object, ...]) -> Shape:
    present = [argument for argument in arguments if argument is not NoneType]
    if len(present) != 1:
        raise TypeError(f"a field takes one sort of value, not {hint!r}")
    return shape_of(present[0])
