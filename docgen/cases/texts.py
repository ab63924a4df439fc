"""Every text of a case, in records and documents alike, with the day it speaks on."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from docgen.cases.rule import AtFile, CaseFacts
from docgen.findings import AtField, AtParagraph
from docgen.messages import Message
from docgen.model.texts import Path as FieldPath
from docgen.model.texts import texts_of


@dataclass(frozen=True, slots=True)
class CaseText:
    """A field of a record (by its path) or a paragraph of a document (by its number)."""

    path: Path
    where: FieldPath | int
    text: str
    day: date | None

    def found(self, start: int, end: int, told: Message) -> AtFile:
        """Return the finding about characters `start` to `end`; a field is found as a whole."""
        if isinstance(self.where, int):
            return AtFile(self.path, AtParagraph("document", self.where, start, end, told))
        return AtFile(self.path, AtField(self.where, told))


def texts_of_case(case: CaseFacts) -> Iterator[CaseText]:
    """Yield every text; what has no day of its own speaks on the last day of the records."""
    latest = max((each.day for each in case.records if each.day), default=None)
    for each in case.records:
        for where, text in texts_of(each.record):
            yield CaseText(each.path, where, text, each.day)
    for document in case.documents:
        day = document.day or latest
        for line in document.facts.body:
            yield CaseText(document.path, line.number, line.text, day)
