"""Tracked changes: who made them, when, and with which numbers."""

from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import Final

from lxml import etree

from docgen.word.namespaces import Element, W
from docgen.word.story_elements import TRACKED

AUTHOR_NAME: Final = "ตรวจสารบรรณ"

_ID: Final = f"{W}id"
_NUMBERED: Final = (*TRACKED, f"{W}bookmarkStart", f"{W}commentRangeStart", f"{W}permStart")
_NOT_KEPT: Final = {
    f"{W}rPr": (),
    f"{W}pPr": (f"{W}rPr", f"{W}sectPr"),
    f"{W}sectPr": (f"{W}headerReference", f"{W}footerReference"),
}
"""What the record of the former properties may not hold."""


@dataclass(frozen=True, slots=True)
class Author:
    """Who makes tracked changes, and the moment written on them."""

    dated: datetime
    name: str = AUTHOR_NAME


@dataclass(slots=True)
class Marker:
    """Writes the marks of tracked changes; `former` holds properties as they were before."""

    author: Author
    numbers: Iterator[int]
    former: dict[Element, Element] = field(default_factory=dict)

    def mark(self, name: str) -> Element:
        """Return an empty w:ins, w:del, w:rPrChange … of this author."""
        element = etree.Element(f"{W}{name}")
        element.set(_ID, str(next(self.numbers)))
        element.set(f"{W}author", self.author.name)
        element.set(f"{W}date", moment(self.author.dated))
        return element

    def renumber(self, element: Element) -> None:
        """Give the marks inside a copy numbers of their own."""
        for mark in element.iter(*TRACKED):
            mark.set(_ID, str(next(self.numbers)))

    def remember(self, properties: Element) -> None:
        """Keep properties as they are now, before the first change."""
        if properties not in self.former:
            self.former[properties] = deepcopy(properties)

    def copy_former(self, properties: Element | None, copy: Element | None) -> None:
        """Remember of a copied run what is remembered of the run it was copied from."""
        if properties is not None and copy is not None and properties in self.former:
            self.former[copy] = deepcopy(self.former[properties])

    def write_former(self) -> None:
        """Put the former properties into every element that is not as it was."""
        for properties, former in self.former.items():
            if etree.tostring(properties) != etree.tostring(former):
                name = properties.tag.removeprefix(W)
                change = self.mark(f"{name}Change")
                change.append(_base_of(former))
                properties.append(change)
        self.former.clear()


def new_marker(author: Author, roots: Iterable[Element]) -> Marker:
    """Return a marker whose numbers no mark in `roots` has."""
    taken = (mark.get(_ID, "") for root in roots for mark in root.iter(*_NUMBERED))
    return Marker(author, count(1 + max((int(id) for id in taken if id.isdecimal()), default=0)))


def has_mark(properties: Element) -> bool:
    """Return whether somebody's change of these properties waits to be accepted."""
    return properties.find(f"{properties.tag}Change") is not None


def moment(dated: datetime) -> str:
    """Return a moment as Word writes it; one without a time zone is taken as it stands."""
    aware = dated if dated.tzinfo is None else dated.astimezone(UTC)
    return aware.strftime("%Y-%m-%dT%H:%M:%SZ")


def _base_of(former: Element) -> Element:
    base = etree.Element(former.tag, former.attrib)
    for child in former:
        if child.tag not in _NOT_KEPT[former.tag]:
            base.append(deepcopy(child))
    return base
