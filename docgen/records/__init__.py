"""All record types. One file is one type."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from docgen.record_type import RecordType
from docgen.sources.keys import plain_key


@cache
def all_records() -> tuple[RecordType[Any], ...]:
    """Return every record type, by name."""
    modules = sorted(module.name for module in iter_modules(__path__))
    return tuple(import_module(f"{__name__}.{name}").RECORD for name in modules)


def record_named(name: str) -> RecordType[Any] | None:
    """Return the record type called `name`, in Thai or English, spelled with some mercy."""
    wanted, records = plain_key(name), all_records()
    return next((r for r in records if wanted in (plain_key(r.name), plain_key(r.title))), None)
