"""What the template of an order prints: plain texts, already written as they will stand."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One line of a committee list; with no `position`, `name` takes its room too."""

    number: str
    name: str
    position: str
    role: str


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of the order's text; `sort` tells the template how to set it."""

    sort: str
    """paragraph | heading | clause1 | clause2 | clause3 | members"""
    number: str = ""
    text: str = ""
    rows: tuple[MemberRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Annex:
    """A list of names after the signature, on pages of its own."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class OrderPage:
    """All that the template of an order prints."""

    title: str
    number: str
    subject: str
    blocks: tuple[Block, ...]
    effective: str
    ordered_on: str
    signature: str
    positions: tuple[str, ...]
    annexes: tuple[Annex, ...]


def paragraph(text: str) -> Block:
    """Return a paragraph of running text."""
    return Block("paragraph", text=text)


def heading(number: str, text: str) -> Block:
    """Return a numbered heading."""
    return Block("heading", number, text)


def clause(level: int, number: str, text: str) -> Block:
    """Return a numbered clause of level 1, 2 or 3."""
    return Block(f"clause{level}", number, text)
