"""Small cases to vary in the examples of rules and in tests."""

from collections.abc import Iterable
from pathlib import Path

from docgen.cases.rule import CaseDocument, CaseFacts, CaseRecord
from docgen.model.record import Record
from docgen.word.facts import DocxFacts


def case(*things: Record | DocxFacts, others: Iterable[Record] = ()) -> CaseFacts:
    """Return the case of these records and documents.

    The first record is order.yaml, the next order-2.yaml …; a document is named by its kind.
    """
    records = [thing for thing in things if isinstance(thing, Record)]
    documents = [thing for thing in things if isinstance(thing, DocxFacts)]
    return CaseFacts(
        tuple(CaseRecord(_record_path(at), each) for at, each in enumerate(records, start=1)),
        tuple(CaseDocument(Path(f"{each.kind}.docx"), each) for each in documents),
        tuple(CaseRecord(Path(f"../{at}/order.yaml"), each) for at, each in enumerate(others)),
    )


def _record_path(at: int) -> Path:
    return Path(f"order-{at}.yaml" if at > 1 else "order.yaml")
