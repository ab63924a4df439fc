"""The shape of a document kind. Each file under docgen/kinds/ holds one, in the constant KIND."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from docgen.model.office_data import OfficeData
from docgen.model.record import Record

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Page:
    """One document to print: what fills the template, and what tells it from its siblings."""

    context: Any
    """An instance of the kind's `context` dataclass; all Thai formatting is already in it."""
    title: str
    """The document's title property."""
    key: str = ""
    """Joined to the file name when one record prints several: order-<key>.docx."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind(Generic[R]):
    """Everything docgen knows about one kind of official document."""

    name: str
    title: str
    english: str
    clause: str
    record: str
    """The name of the record type it prints."""
    template: str
    """File name of the template under templates/docx/."""
    context: type[Any]
    """The frozen dataclass a template may take names from."""
    documents: Callable[[R, OfficeData], Iterator[Page]]
