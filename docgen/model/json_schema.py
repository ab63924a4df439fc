"""JSON Schema 2020-12 of a model: the Thai and the English key of each field, equally valid."""

from typing import Any, Final, TypeAlias

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

Schema: TypeAlias = dict[str, Any]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_NOTHING: Final[Schema] = {"type": "null"}
_ROWS_ELSEWHERE: Final[Schema] = {
    "type": "string",
    "pattern": r"\.(xlsx|csv)(#.+)?$",
    "description": "แฟ้มที่มีรายการ เช่น รายชื่อ.xlsx#Sheet1",
}


def json_schema(model: type[Part], keys: tuple[str, ...] = ()) -> Schema:
    """Return the schema of one `model`, for editors and other programs.

    With `keys`, it is the schema of a file that holds the model under one of them.

    It says what may stand where. What needs the office's registers, and the reading of dates and
    amounts, is checked by docgen alone.
    """
    definitions: dict[str, Schema] = {}
    top = _reference(model, definitions)
    if keys:
        top = {
            "type": "object",
            "properties": dict.fromkeys(keys, top),
            "additionalProperties": False,
            "minProperties": 1,
            "maxProperties": 1,
        }
    return {"$schema": DIALECT, **top, "$defs": definitions}


def _reference(model: type[Part], definitions: dict[str, Schema]) -> Schema:
    name = model.__name__
    if name not in definitions:
        definitions[name] = {}
        definitions[name] = _object(model, definitions)
    return {"$ref": f"#/$defs/{name}"}


def _object(model: type[Part], definitions: dict[str, Schema]) -> Schema:
    properties: dict[str, Schema] = {}
    rules: list[Schema] = []
    for field in fields_of(model):
        described = _described(field, definitions)
        properties[field.title] = properties[field.name] = described
        rules.extend(_presence(field))
    schema: Schema = {
        "type": "object",
        "description": (model.__doc__ or "").split("\n")[0],
        "properties": properties,
        "additionalProperties": False,
    }
    return schema | ({"allOf": rules} if rules else {})


def _described(field: FieldShape, definitions: dict[str, Schema]) -> Schema:
    text = f"{field.title}: {field.description}" if field.description else field.title
    accepted = _accepted(field.shape, definitions)
    if not field.required:
        accepted = [*accepted, _NOTHING]
    return {"description": text, **_any_of(accepted)}


def _presence(field: FieldShape) -> list[Schema]:
    """Return that the field stands once: under one of its names, not under both."""
    if field.title == field.name:
        return [{"required": [field.name]}] if field.required else []
    once: list[Schema] = [{"not": {"required": [field.title, field.name]}}]
    if not field.required:
        return once
    return [{"anyOf": [{"required": [field.title]}, {"required": [field.name]}]}, *once]


def _accepted(shape: Shape, definitions: dict[str, Schema]) -> list[Schema]:
    """Return the schemas of which a value should fit one."""
    match shape:
        case Leaf(schema):
            return [_as_people_write(schema)]
        case Choice(words):
            names = [word.name.lower() for word in words]
            return [{"enum": list(dict.fromkeys([*(word.value for word in words), *names]))}]
        case Nested(model):
            return _accepted_part(model, definitions)
        case Many(item):
            one = _accepted(item, definitions)
            several: Schema = {"type": "array", "items": _any_of([*one, _NOTHING])}
            elsewhere = [_ROWS_ELSEWHERE] if isinstance(item, Nested) else []
            return [several, *one, *elsewhere]


def _accepted_part(model: type[Part], definitions: dict[str, Schema]) -> list[Schema]:
    reference = _reference(model, definitions)
    if model.SHORTHAND is None:
        return [reference]
    short = next(field for field in fields_of(model) if field.name == model.SHORTHAND)
    return [reference, *_accepted(short.shape, definitions)]


def _as_people_write(schema: Schema) -> Schema:
    """Return the schema with numbers allowed where text is: unquoted YAML `2570` is a number."""
    return schema | {"type": ["string", "number"]} if schema.get("type") == "string" else schema


def _any_of(schemas: list[Schema]) -> Schema:
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}
