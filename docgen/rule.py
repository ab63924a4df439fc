"""The shape of a rule. Each file under docgen/rules/<family>/ holds one, in the constant RULE.

A rule is written once and runs on records, on documents we made and on any .docx:

* TextRule       judges one text at a time (a field of a record, a paragraph of a .docx)
* StructureRule  judges a whole record of one shape, or the facts of a whole .docx, or both

The examples are the rule's tests and its page: `good` must be silent, `bad` must be found, and a
`Bad` with `fixed` must become exactly that when the fixes are applied.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from docgen.findings import AtField, AtParagraph, Severity, Span
from docgen.model.office_data import OfficeData
from docgen.model.record import Record
from docgen.word.facts import DocxFacts


@dataclass(frozen=True, slots=True)
class Bad:
    """A text the rule rejects, and what its own fixes make of it (None: no fix)."""

    text: str
    fixed: str | None = None


@dataclass(frozen=True, slots=True)
class RecordCheck:
    """A check of records of the shape `reads`; yields the fields that are wrong."""

    reads: type[Any]
    check: Callable[[Any, OfficeData], Iterator[AtField]]


@dataclass(frozen=True, slots=True)
class DocxCheck:
    """A check of a whole .docx; `kinds` empty means any document type."""

    check: Callable[[DocxFacts], Iterator[AtParagraph]]
    kinds: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Rule:
    """What every rule declares: identity, authority, message, reason."""

    code: str
    clause: str
    severity: Severity
    message: str
    english: str
    why: str


@dataclass(frozen=True, kw_only=True)
class TextRule(Rule):
    """Judges one text; the engine walks fields and paragraphs."""

    check: Callable[[str], Iterator[Span]]
    good: tuple[str, ...]
    bad: tuple[Bad, ...]
    on_records: bool = True
    on_docx: bool = True
    in_tables: bool = True


@dataclass(frozen=True, kw_only=True)
class StructureRule(Rule):
    """Judges how the parts of a record or of a .docx agree.

    An example is a record of the shape read, or a DocxFacts; see docgen/model/specimens.py and
    docgen/word/specimens.py for small valid ones to vary.
    """

    record: RecordCheck | None = None
    docx: DocxCheck | None = None
    good: tuple[Record | DocxFacts, ...] = field(default=())
    bad: tuple[Record | DocxFacts, ...] = field(default=())
