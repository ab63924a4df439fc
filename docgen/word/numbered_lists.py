"""The lists of a .docx whose numbers were typed by hand, and where they break."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from docgen.thai.list_markers import Marker, broken_lists, read_marker
from docgen.word.facts import DocxFacts, ParagraphFacts


@dataclass(frozen=True, slots=True)
class BrokenList:
    """An item that skips or repeats a number, or (`mixed`) is numbered in another style."""

    line: ParagraphFacts
    start: int
    end: int
    before: str
    """The number of the item before it, as written."""
    repeated: bool
    mixed: bool

    @property
    def written(self) -> str:
        """The number of the item, as written."""
        return self.line.text[self.start : self.end]


def list_breaks(facts: DocxFacts) -> Iterator[BrokenList]:
    """Yield the breaks of the body's lists; tables are not judged, automatic numbers end a list."""
    lines = {line.number: line for line in facts.body}
    for fault in broken_lists(_markers(facts)):
        before, marker = fault.before, fault.marker
        yield BrokenList(
            line=lines[marker.place],
            start=marker.start,
            end=marker.end,
            before=lines[before.place].text[before.start : before.end],
            repeated=marker.value == before.value,
            mixed=fault.mixed,
        )


def _markers(facts: DocxFacts) -> Iterator[Marker | None]:
    for line in facts.body:
        if line.numbering:
            yield None
        elif marker := read_marker(line.text, line.number):
            yield replace(marker, aside=line.cell is not None)
