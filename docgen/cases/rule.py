"""The shape of a rule that judges the records and documents of one case together.

A case is a folder: what people wrote about one matter, and what was printed of it. A rule of cases
is one file under docgen/rules/ with the constant RULE, as every rule; it takes the records of the
shapes it reads and the documents of the kinds it reads, so that later kinds need new files only.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, TypeVar

from docgen.findings import AtField, AtParagraph
from docgen.model.office_data import OfficeData
from docgen.model.record import Record
from docgen.rule import Rule
from docgen.saraban.roles import Role
from docgen.thai.date_reading import find_dates
from docgen.word.facts import DocxFacts

R = TypeVar("R", bound=Record)
_DATED: Final = (Role.ORDERED_ON, Role.DATE, Role.MEMO_NUMBER, Role.MET_ON)


@dataclass(frozen=True, slots=True)
class CaseRecord:
    """A record and where it was read from."""

    path: Path
    record: Record

    @property
    def day(self) -> date | None:
        """The day of the matter, when its shape has one."""
        day = getattr(self.record, "day", None)
        return day if isinstance(day, date) else None


@dataclass(frozen=True, slots=True)
class CaseDocument:
    """A .docx and where it was read from."""

    path: Path
    facts: DocxFacts

    @property
    def day(self) -> date | None:
        """The one day on its line of date; None when it says none, or several."""
        lines = self.facts.with_role(*_DATED)
        days = {found.modern_date for line in lines for found in find_dates(line.text)}
        return days.pop() if len(days) == 1 else None


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """All records and documents of one case; `others` are the records of the other cases."""

    records: tuple[CaseRecord, ...] = ()
    documents: tuple[CaseDocument, ...] = ()
    others: tuple[CaseRecord, ...] = ()

    def records_of(self, shape: type[R]) -> Iterator[tuple[CaseRecord, R]]:
        """Yield the case's records of one shape."""
        for each in self.records:
            if isinstance(each.record, shape):
                yield each, each.record

    def of_kind(self, *kinds: str) -> tuple[CaseDocument, ...]:
        """Return the case's documents of these kinds."""
        return tuple(each for each in self.documents if each.facts.kind in kinds)


@dataclass(frozen=True, slots=True)
class AtFile:
    """A place in one file of the case: a field of a record, or a paragraph of a document."""

    path: Path
    place: AtField | AtParagraph


@dataclass(frozen=True, kw_only=True)
class CaseRule(Rule):
    """Judges a whole case; with no office data, only what the files say of each other."""

    check: Callable[[CaseFacts, OfficeData | None], Iterator[AtFile]]
    good: tuple[CaseFacts, ...]
    bad: tuple[CaseFacts, ...]
