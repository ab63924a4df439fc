"""The walk over a tree of nodes that a model is read from.

It gives plain values keyed by field name, and notes on the way where everything was written and
what cannot be understood before any field looks at its value.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from docgen.errors import InputError, Problem
from docgen.messages import Message
from docgen.model import binding_refusals as refusals
from docgen.model.binding_choices import chosen
from docgen.model.binding_keys import field_named, key_names, meant, unknown_key
from docgen.model.binding_places import FieldPath, Written
from docgen.model.binding_rows import is_rows_elsewhere, rows_elsewhere
from docgen.model.binding_shapes import Choice, FieldShape, Leaf, Many, Nested, Shape
from docgen.model.part import Part
from docgen.places import WholeFile
from docgen.sources.nodes import Entry, Mapping, Node, Scalar, Sequence
from docgen.thai.text import clean_text

_SEEN: Final = re.compile(r"\w")


class _Absent:
    """Nothing was written."""


ABSENT: Final = _Absent()


@dataclass(slots=True)
class Walk:
    """What is known so far; paths lead from the record to a field."""

    path: Path
    root: Path | None = None
    problems: list[Problem] = field(default_factory=list)
    written: dict[FieldPath, Written] = field(default_factory=dict)
    mappings: dict[FieldPath, Mapping] = field(default_factory=dict)
    blanks: dict[FieldPath, Written] = field(default_factory=dict)
    """Fields whose key was written without a value."""
    broken: set[FieldPath] = field(default_factory=set)
    """Values already refused."""
    misspelt: set[FieldPath] = field(default_factory=set)
    """Fields probably meant by an unknown key; nobody needs to hear that they are missing."""

    def refuse(self, at: FieldPath, node: Node, key: str, message: Message) -> None:
        """Note that the value at `at` cannot be used."""
        self.broken.add(at)
        self.problems.append(Problem(self.path, node.place, key, message))

    def is_told(self, at: FieldPath, *, missing: bool) -> bool:
        """Whether the user hears already why the value at `at` is not there or not right."""
        if missing and at in self.misspelt:
            return True
        return any(at[:end] in self.broken for end in range(len(at) + 1))


def walk_record(walk: Walk, node: Node, model: type[Part]) -> object:
    """Return the record's values, keyed by field name, to be validated."""
    raw = _part(walk, node, model, (), "")
    walk.written.setdefault((), Written(node.place, ""))
    return {} if raw is ABSENT else raw


def _value(walk: Walk, node: Node, shape: Shape, at: FieldPath, key: str) -> object:
    match shape:
        case Many(item):
            raw = _many(walk, node, item, at, key)
        case Nested(model):
            raw = _part(walk, node, model, at, key)
        case Choice() | Leaf():
            raw = _single(walk, node, shape, at, key)
    if raw is not ABSENT:
        text = node.value if isinstance(node, Scalar) and isinstance(node.value, str) else None
        walk.written.setdefault(at, Written(node.place, key, text))
    return raw


def _single(walk: Walk, node: Node, shape: Choice | Leaf, at: FieldPath, key: str) -> object:
    if is_blank(node):
        return ABSENT
    if not isinstance(node, Scalar):
        walk.refuse(at, node, key, refusals.should_be_text(node))
        return None
    if isinstance(shape, Leaf):
        return node.value
    found = chosen(shape.words, node.value)
    if isinstance(found, Message):
        walk.refuse(at, node, key, found)
        return None
    return found


def _many(walk: Walk, node: Node, item: Shape, at: FieldPath, key: str) -> object:
    if is_blank(node):
        return ABSENT
    if isinstance(item, Nested) and isinstance(node, Scalar) and is_rows_elsewhere(node.value):
        try:
            node = rows_elsewhere(str(node.value), key_names(item.model), walk.path, walk.root)
        except InputError as error:
            walk.broken.add(at)
            walk.problems.extend(_placed(walk, each, node, key) for each in error.problems)
            return None
    nodes = node.items if isinstance(node, Sequence) else (node,)
    values: list[object] = []
    for each in nodes:
        raw = _value(walk, each, item, (*at, len(values)), key)
        if raw is not ABSENT:
            values.append(raw)
    return tuple(values) if values else ABSENT


def _placed(walk: Walk, problem: Problem, pointer: Node, key: str) -> Problem:
    """Return a problem of another file as one of this record, at the pointer if nowhere nearer."""
    if not isinstance(problem.place, WholeFile):
        return Problem(walk.path, problem.place, problem.key, problem.message)
    told = problem.message
    name = problem.path.name
    message = (
        Message(f"{name} {told.th}", f"{name} {told.en}") if problem.path != walk.path else told
    )
    return Problem(walk.path, pointer.place, key, message)


def _part(walk: Walk, node: Node, model: type[Part], at: FieldPath, key: str) -> object:
    if isinstance(node, Mapping):
        walk.mappings[at] = node
        raw = _fields(walk, node, model, at)
        return raw if raw or not is_blank(node) else ABSENT
    if is_blank(node):
        return ABSENT
    if isinstance(node, Scalar) and model.SHORTHAND:
        short = field_named(model, model.SHORTHAND)
        if short:
            return {short.name: _value(walk, node, short.shape, (*at, short.name), key)}
    walk.refuse(at, node, key, refusals.should_have_keys(node, model))
    return None


def _fields(walk: Walk, node: Mapping, model: type[Part], at: FieldPath) -> dict[str, object]:
    raw: dict[str, object] = {}
    first: dict[str, Entry] = {}
    for entry in node.entries:
        known = field_named(model, entry.key)
        if known is None:
            _refuse_key(walk, entry, model, at)
        elif (earlier := first.setdefault(known.name, entry)) is not entry:
            message = refusals.twice(earlier)
            walk.problems.append(Problem(walk.path, entry.place, entry.key, message))
        else:
            _field(walk, entry, known, at, raw)
    return raw


def _field(
    walk: Walk, entry: Entry, known: FieldShape, at: FieldPath, raw: dict[str, object]
) -> None:
    below = (*at, known.name)
    value = _value(walk, entry.value, known.shape, below, entry.key)
    if value is ABSENT:
        walk.blanks[below] = Written(entry.value.place, entry.key)
    else:
        raw[known.name] = value


def _refuse_key(walk: Walk, entry: Entry, model: type[Part], at: FieldPath) -> None:
    near = meant(model, entry.key)
    walk.misspelt |= {
        (*at, known.name) for name in near if (known := field_named(model, name)) is not None
    }
    if not near and model.SHORTHAND:
        walk.misspelt.add((*at, model.SHORTHAND))
    message = unknown_key(model, entry.key, near)
    walk.problems.append(Problem(walk.path, entry.place, entry.key, message))


def is_blank(node: Node) -> bool:
    """Return whether nothing is written in `node`, nor in anything below it."""
    match node:
        case Scalar(value):
            return value is None or (isinstance(value, str) and _is_invisible(value))
        case Sequence(items):
            return all(is_blank(item) for item in items)
        case Mapping(entries):
            return all(is_blank(entry.value) for entry in entries)


def _is_invisible(text: str) -> bool:
    return not (_SEEN.search(text) or clean_text(text).strip())
