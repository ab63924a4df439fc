"""The shape of a record type. Each file under docgen/records/ holds one, in the constant RECORD."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from docgen.model.record import Record
from docgen.sources.layout import WorkbookLayout

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordType(Generic[R]):
    """One sort of file a person writes."""

    name: str
    """English name, the top key of a file and the word on the command line."""
    title: str
    """Thai name; equally valid as the top key."""
    model: type[R]
    workbook: WorkbookLayout
