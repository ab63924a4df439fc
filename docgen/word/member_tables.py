"""The tables of members of a .docx: a row is a seat, and its last cell holds the role word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from docgen.saraban.roles import Role
from docgen.thai.digits import to_arabic_digits
from docgen.thai.name_titles import split_titles
from docgen.word.facts import DocxFacts, ParagraphFacts

Row: TypeAlias = tuple[ParagraphFacts, ...]
"""The paragraphs of one row, cell after cell."""


@dataclass(frozen=True, slots=True)
class NamedSeat:
    """A cell that holds the name of a person, title and surname included."""

    line: ParagraphFacts
    table: int
    row: int
    name: str

    @property
    def start(self) -> int:
        """Where the name starts in its paragraph."""
        return self.line.text.index(self.name)


@dataclass(frozen=True, slots=True)
class StatedTotal:
    """A line `รวม … คน` in or under a table, with the role words of the rows above it."""

    line: ParagraphFacts
    start: int
    end: int
    count: int
    role_words: tuple[str, ...]


def member_tables(facts: DocxFacts) -> tuple[tuple[Row, ...], ...]:
    """Return the tables of the body that are set in our cell styles, each as its rows."""
    tables: dict[int, dict[int, Row]] = {}
    for line in facts.with_role(*_CELLS):
        if line.cell:
            table, row, _ = line.cell
            rows = tables.setdefault(table, {})
            rows[row] = (*rows.get(row, ()), line)
    return tuple(tuple(rows.values()) for rows in tables.values())


def role_cells(facts: DocxFacts) -> tuple[Row, ...]:
    """Return for each table the last paragraph of every row, where the role word stands."""
    return tuple(tuple(row[-1] for row in table) for table in member_tables(facts))


def named_seats(facts: DocxFacts) -> Iterator[NamedSeat]:
    """Yield the cells that name a person; a title alone (นายช่างโยธา) names nobody."""
    for line in facts.with_role(*_CELLS):
        name = line.text.lstrip(_NUMBERING).rstrip()
        titles, rest = split_titles(" ".join(name.split()))
        if line.cell and titles and " " in rest:
            yield NamedSeat(line, line.cell[0], line.cell[1], name)


def is_numbering(text: str) -> bool:
    """Return whether a cell holds a number, dots to write on, or nothing."""
    return _NUMBER_OR_BLANK.fullmatch(text) is not None


def stated_totals(facts: DocxFacts) -> Iterator[StatedTotal]:
    """Yield every line that states how many people the table above it lists."""
    table, words = 0, dict[int, str]()
    for line in facts.body:
        if line.cell and line.cell[0] != table:
            table, words = line.cell[0], {}
        if found := _TOTAL.fullmatch(to_arabic_digits(line.text)):
            listed = tuple(word for word in words.values() if word)
            yield StatedTotal(line, *found.span(1), int(found[1]), listed)
        elif line.cell and line.role in _CELLS:
            words[line.cell[1]] = line.text.strip()


_CELLS: Final = (Role.CELL, Role.CELL_CENTRE)
_NUMBERING: Final = "0123456789๐๑๒๓๔๕๖๗๘๙.() \t"
_NUMBER_OR_BLANK: Final = re.compile(r"[\d\s.()…_-]*")
_TOTAL: Final = re.compile(r"\s*รวม(?:จำนวน|ทั้งสิ้น|ทั้งหมด)?\s*(\d+)\s*คน\s*")
