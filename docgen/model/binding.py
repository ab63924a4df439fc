"""A tree of nodes bound to a model: a typed value, every problem, and the place of every field."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from docgen.errors import Problem
from docgen.model.binding_keys import shown_name
from docgen.model.binding_messages import empty, missing, told
from docgen.model.binding_places import FieldPath, Places, Written, in_order
from docgen.model.binding_shapes import FieldShape, Nested, fields_of
from docgen.model.binding_walk import Walk, walk_record
from docgen.model.part import Part
from docgen.model.references import Directory
from docgen.sources.nodes import Node

__all__ = ["Bound", "FieldPath", "Places", "Written", "bind"]

M = TypeVar("M", bound=Part)
_MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Bound(Generic[M]):
    """What a file says: the value (None when anything is wrong), the problems, the places."""

    value: M | None
    problems: tuple[Problem, ...]
    places: Places = field(repr=False)


def bind(
    node: Node,
    model: type[M],
    path: Path,
    context: Directory | None = None,
    *,
    root: Path | None = None,
) -> Bound[M]:
    """Read `node` as a `model`; every problem is told at once, by place, under the key as written.

    References are looked up in `context`. A list of parts may stand in another file, named
    relative to `path` and never outside `root` (by default the folder of `path`, or the current
    folder when `path` lies in it).
    """
    walk = Walk(path, root)
    raw = walk_record(walk, node, model)
    value: M | None = None
    try:
        value = model.model_validate(raw, context=context)
    except ValidationError as error:
        details = error.errors(include_url=False, include_input=False)
        walk.problems.extend(_translated(walk, model, details))
    problems = in_order(walk.problems)
    return Bound(None if problems else value, problems, Places(walk.written))


def _translated(walk: Walk, model: type[Part], details: list[ErrorDetails]) -> list[Problem]:
    return [
        _problem(walk, model, detail)
        for detail in details
        if not walk.is_told(detail["loc"], missing=detail["type"] == _MISSING)
    ]


def _problem(walk: Walk, model: type[Part], detail: ErrorDetails) -> Problem:
    at = detail["loc"]
    if detail["type"] == _MISSING and (left_out := _field_at(model, at)):
        return _missing(walk, at, left_out)
    written = Places(walk.written).find(at)
    return Problem(walk.path, written.place, written.key, told(detail))


def _missing(walk: Walk, at: FieldPath, left_out: FieldShape) -> Problem:
    holder = walk.mappings.get(at[:-1])
    name = shown_name(left_out, holder)
    where = walk.blanks.get(at) or Places(walk.written).find(at[:-1])
    message = empty(left_out) if at in walk.blanks else missing(name)
    return Problem(walk.path, where.place, where.key, message)


def _field_at(model: type[Part], at: FieldPath) -> FieldShape | None:
    found: FieldShape | None = None
    for step in at:
        if isinstance(step, int):
            continue
        found = next((each for each in fields_of(model) if each.name == step), None)
        if found is None:
            return None
        shape = found.shape
        while not isinstance(shape, Nested) and (item := getattr(shape, "item", None)):
            shape = item
        model = shape.model if isinstance(shape, Nested) else model
    return found
