"""Every text of a record, with its field path."""

from collections.abc import Iterator
from enum import Enum
from typing import TypeAlias

from docgen.model.office import Group, Post
from docgen.model.part import Part
from docgen.model.person import Person
from docgen.model.school import School

Path: TypeAlias = tuple[str | int, ...]
"""Where a field stands in a record: ("bodies", 0, "members", 2, "role")."""

_REGISTERED = (Person, School, Group, Post)
"""Things a record only refers to: their texts are the office's, not the record's."""

_NOT_PROSE = {"exemptions"}


def texts_of(value: object, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Yield (field path, text) for every text typed into a record, in field order."""
    match value:
        case Enum():
            return
        case str():
            yield path, value
        case tuple():
            for index, item in enumerate(value):
                yield from texts_of(item, (*path, index))
        case Part() if not isinstance(value, _REGISTERED):
            for name in type(value).model_fields:
                if name not in _NOT_PROSE:
                    yield from texts_of(getattr(value, name), (*path, name))
        case _:
            return
