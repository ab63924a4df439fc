"""All document kinds. One file is one kind."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docgen.kind import Kind


def kind_names() -> tuple[str, ...]:
    """Return the name of every kind, without importing any."""
    return tuple(sorted(module.name for module in iter_modules(__path__)))


@cache
def all_kinds() -> "tuple[Kind[Any], ...]":
    """Return every kind, by name."""
    return tuple(import_module(f"{__name__}.{name}").KIND for name in kind_names())


def kinds_of(record: str) -> "tuple[Kind[Any], ...]":
    """Return the kinds that print records of the type `record`."""
    return tuple(kind for kind in all_kinds() if kind.record == record)


def kind_called(word: str) -> str | None:
    """Return the name of the kind that `word` names, in English or Thai."""
    if word in kind_names():
        return word
    return next((kind.name for kind in all_kinds() if kind.title == word), None)
