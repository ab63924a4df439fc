"""A defect planted in a clean document: one edit of its XML, and where it must be found."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from lxml import etree

from docgen.word.packing import write_package
from tests.corpus.builders import clean_document, documents_in_deceptive_font

DOCUMENT = "word/document.xml"


@dataclass
class Draft:
    """A package taken apart, to be edited: its members, the main one parsed."""

    members: dict[str, bytes]
    root: Any = field(init=False)

    def __post_init__(self):
        self.root = etree.fromstring(self.members[DOCUMENT])

    def packed(self) -> bytes:
        return write_package(self.members | {DOCUMENT: etree.tostring(self.root)})


Edit = Callable[[Draft], None]


@dataclass(frozen=True)
class Plant:
    """A defect that breaks the rule `code` of the document `name`.

    `at` stands in the paragraph where it must be found; without it, it is found in no words: in the
    whole file, or in a picture. `also` are the other rules at error or warning level that the same
    defect truly breaks.
    """

    code: str
    name: str
    edit: Edit
    at: str = ""
    also: tuple[str, ...] = ()
    kind: str | None = None
    """The type told with --kind, where the defect takes away what tells it."""


@cache
def _members(name: str) -> dict[str, bytes]:
    deceptive = {each.name: each for each in documents_in_deceptive_font()}
    clean = deceptive.get(name) or clean_document(name)
    with ZipFile(BytesIO(clean.content)) as package:
        return {each: package.read(each) for each in package.namelist()}


def draft_of(name: str) -> Draft:
    """Return a clean document to edit."""
    return Draft(dict(_members(name)))


def planted(plant: Plant) -> bytes:
    """Return the clean document with the defect planted in it."""
    draft = draft_of(plant.name)
    plant.edit(draft)
    return draft.packed()
