"""YAML as nodes that know their line and column. Every scalar is text, or None when empty.

Only plain YAML is taken: mappings, lists and scalars. Tags, anchors, aliases and merge keys are
refused, and so are duplicate keys and second documents. The field that takes a value decides what
it means, so none of the surprises of YAML 1.1 (`no`, `0123`, `12:30`, `2569-01-05`) can happen.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from docgen.errors import InputError, Problem
from docgen.messages import Message
from docgen.places import TextPlace
from docgen.sources import yaml_refusals as refusals
from docgen.sources.limits import MAX_TEXT_BYTES, MAX_YAML_DEPTH, MAX_YAML_NODES
from docgen.sources.nodes import Entry, Mapping, Node, Scalar, Sequence
from docgen.sources.text_file import read_text
from docgen.sources.yaml_syntax import syntax_problems

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_MERGE_KEY = "<<"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What could be read of a file, and everything wrong with it."""

    node: Node | None
    problems: tuple[Problem, ...]


def read_yaml(path: Path) -> Node:
    """Return the file's content; raises InputError with every problem that can be told at once."""
    loaded = load_yaml(path)
    if loaded.problems or loaded.node is None:
        raise InputError(*loaded.problems)
    return loaded.node


def load_yaml(path: Path) -> Loaded:
    """Return what can be read and what is wrong, so that the fields can be judged all the same.

    The node lacks what was refused; it is None when the file cannot be understood at all.
    """
    try:
        text = read_text(path, MAX_TEXT_BYTES)
    except InputError as error:
        return Loaded(None, error.problems)
    return parse_yaml(text, path)


def parse_yaml(text: str, path: Path) -> Loaded:
    """Return the content of `text`; `path` is what the problems name."""
    if unprintable := refusals.unprintable(text, path):
        return Loaded(None, unprintable)
    lines = tuple(text.splitlines()) if "#" in text else ()
    reading = _Reading(path, yaml.parse(text, Loader=yaml.CSafeLoader), lines)
    try:
        node = _document(reading)
    except _Stop:
        node = None
    except yaml.MarkedYAMLError as error:
        reading.problems.extend(syntax_problems(error, text, path))
        node = None
    if node is None and not reading.problems:
        reading.problems.append(refusals.nothing_written(path))
    return Loaded(node, tuple(sorted(reading.problems, key=_by_place)))


class _Stop(Exception):  # noqa: N818  not an error: reading ends here, the problem is kept
    """The rest of the file is not read."""


@dataclass(slots=True)
class _Reading:
    path: Path
    events: Iterator[yaml.Event]
    lines: tuple[str, ...] = ()
    """Of the text, when there is a comment in it."""
    problems: list[Problem] = field(default_factory=list)
    nodes: int = 0

    def refuse(self, place: TextPlace, message: Message, key: str = "") -> None:
        self.problems.append(Problem(self.path, place, key, message))


def _by_place(problem: Problem) -> tuple[int, int]:
    place = problem.place
    return (place.line, place.column) if isinstance(place, TextPlace) else (0, 0)


def _document(reading: _Reading) -> Node | None:
    node: Node | None = None
    for event in reading.events:
        if not isinstance(event, yaml.DocumentStartEvent):
            continue
        if node is not None:
            reading.refuse(_place(event), refusals.SECOND_DOCUMENT)
            raise _Stop
        node = _node(reading, next(reading.events), depth=1)
    return None if isinstance(node, Scalar) and node.value is None else node


def _node(reading: _Reading, event: yaml.Event, depth: int) -> Node:
    place = _place(event)
    _keep_within_limits(reading, place, depth)
    _refuse_references(reading, event, place)
    match event:
        case yaml.MappingStartEvent():
            return Mapping(tuple(_entries(reading, depth)), place)
        case yaml.SequenceStartEvent():
            return Sequence(tuple(_items(reading, depth)), place)
        case yaml.ScalarEvent():
            _refuse_cut_off(reading, event)
            return Scalar(_value(event), place)
        case _:
            return Scalar(None, place)


def _keep_within_limits(reading: _Reading, place: TextPlace, depth: int) -> None:
    reading.nodes += 1
    if depth > MAX_YAML_DEPTH:
        reading.refuse(place, refusals.TOO_DEEP)
        raise _Stop
    if reading.nodes > MAX_YAML_NODES:
        reading.refuse(place, refusals.TOO_MANY)
        raise _Stop


def _refuse_references(reading: _Reading, event: yaml.Event, place: TextPlace) -> None:
    if isinstance(event, yaml.AliasEvent):
        reading.refuse(place, refusals.alias(event.anchor or ""))
        return
    if isinstance(event, yaml.NodeEvent) and event.anchor is not None:
        reading.refuse(place, refusals.anchor(event.anchor))
    if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag is not None:
        reading.refuse(place, refusals.tag(event.tag))


def _refuse_cut_off(reading: _Reading, event: yaml.ScalarEvent) -> None:
    end = event.end_mark
    if not reading.lines or event.style or not event.value or end is None:
        return
    if end.line < len(reading.lines) and refusals.cut_off(reading.lines[end.line], end.column):
        reading.refuse(TextPlace(end.line + 1, end.column + 1), refusals.CUT_OFF)


def _items(reading: _Reading, depth: int) -> Iterator[Node]:
    for event in reading.events:
        if isinstance(event, yaml.SequenceEndEvent):
            return
        yield _node(reading, event, depth + 1)


def _entries(reading: _Reading, depth: int) -> Iterator[Entry]:
    places: dict[str, TextPlace] = {}
    for event in reading.events:
        if isinstance(event, yaml.MappingEndEvent):
            return
        key = _key(reading, event, depth)
        value = _node(reading, next(reading.events), depth + 1)
        if key is None:
            continue
        place = _place(event)
        if (first := places.setdefault(key, place)) != place:
            reading.refuse(place, refusals.duplicate(key, first.line, place.line), key)
            continue
        yield Entry(key, place, value)


def _key(reading: _Reading, event: yaml.Event, depth: int) -> str | None:
    node = _node(reading, event, depth + 1)
    if not isinstance(node, Scalar):
        reading.refuse(_place(event), refusals.KEY_NOT_TEXT)
        return None
    if not isinstance(event, yaml.ScalarEvent):
        return None
    if not event.value.strip():
        reading.refuse(_place(event), refusals.KEY_EMPTY)
        return None
    if event.value == _MERGE_KEY and not event.style:
        reading.refuse(_place(event), refusals.MERGE_KEY)
        return None
    return str(event.value)


def _value(event: yaml.ScalarEvent) -> str | None:
    return None if not event.style and event.value in _NULLS else str(event.value)


def _place(event: yaml.Event) -> TextPlace:
    mark = event.start_mark
    return TextPlace(mark.line + 1, mark.column + 1) if mark else TextPlace(1, 1)
