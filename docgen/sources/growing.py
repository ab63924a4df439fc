"""A tree that grows while the sheets of a workbook are read, and then becomes nodes."""

from dataclasses import dataclass, field
from typing import TypeAlias

from docgen.messages import Message
from docgen.places import Place
from docgen.sources.nodes import Entry, Mapping, Node, Scalar, Sequence


class Clash(ValueError):  # noqa: N818  told to the user as a problem, never shown as an error
    """One key is given a value in one place, and a list or keys below it in another."""

    def __init__(self, key: str, earlier: Place) -> None:
        super().__init__(key)
        self.message = Message(
            f"“{key}” กรอกไว้แล้วที่ {earlier} ในอีกรูปแบบหนึ่ง ให้เลือกกรอกเพียงแบบเดียว",
            f"“{key}” stands already at {earlier} in another form; keep one of them",
        )


@dataclass(slots=True, eq=False)
class Branch:
    """Keys and what stands under them."""

    place: Place
    entries: dict[str, tuple[Place, "Growth"]] = field(default_factory=dict)
    name: tuple[str, ...] = ()
    """What the rows of a workbook know it by."""

    def branch(self, key: str, place: Place) -> "Branch":
        """Return the branch under `key`, grown now if need be; raises Clash."""
        growth = self._growth(key) or Branch(place)
        if not isinstance(growth, Branch):
            raise Clash(key, growth.place)
        self.entries.setdefault(key, (place, growth))
        return growth

    def boughs(self, key: str, place: Place) -> "Boughs":
        """Return the list under `key`, grown now if need be; raises Clash."""
        growth = self._growth(key) or Boughs(place)
        if not isinstance(growth, Boughs):
            raise Clash(key, growth.place)
        self.entries.setdefault(key, (place, growth))
        return growth

    def put(self, key: str, place: Place, value: Scalar) -> Scalar | None:
        """Put a value under `key`; return the one that stands there already. Raises Clash."""
        growth = self._growth(key)
        if growth is None:
            self.entries[key] = (place, value)
            return None
        if isinstance(growth, Scalar):
            return growth
        raise Clash(key, growth.place)

    def _growth(self, key: str) -> "Growth | None":
        """Return what stands under `key`; a blank value makes room for whatever comes."""
        _, growth = self.entries.get(key, (None, None))
        if isinstance(growth, Scalar) and growth.value is None:
            del self.entries[key]
            return None
        return growth


@dataclass(slots=True, eq=False)
class Boughs:
    """Items in order."""

    place: Place
    items: list["Growth"] = field(default_factory=list)


Growth: TypeAlias = Branch | Boughs | Scalar


def grown(growth: Branch) -> Mapping:
    """Return the tree as nodes."""
    entries = tuple(
        Entry(key, place, _node(below)) for key, (place, below) in growth.entries.items()
    )
    return Mapping(entries, growth.place)


def _node(growth: Growth) -> Node:
    match growth:
        case Branch():
            return grown(growth)
        case Boughs(place, items):
            return Sequence(tuple(_node(item) for item in items), place)
        case Scalar():
            return growth
