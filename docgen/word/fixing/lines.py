"""The characters of a paragraph, each with the element that holds it.

The same characters, in the same order, as docgen.word.stories reads: places of findings fit.
"""

from dataclasses import dataclass, field
from typing import Final

from docgen.word.namespaces import Element, W
from docgen.word.story_elements import children, story_paragraphs

_SIGNS: Final = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
}
_SILENT: Final = frozenset({f"{W}pPr", f"{W}sdtPr"})
_GONE: Final = frozenset({f"{W}del", f"{W}moveFrom"})
_WEIGHTLESS: Final = frozenset(
    f"{W}{name}"
    for name in ("rPr", "lastRenderedPageBreak", "softHyphen", "annotationRef", "commentReference")
)
_LOCKS: Final = (f"{W}sdtPr/{W}dataBinding", f"{W}sdtPr/{W}lock[@{W}val='contentLocked']")
_MORE_LOCKS: Final = f"{W}sdtPr/{W}lock[@{W}val='sdtContentLocked']"


@dataclass(frozen=True, slots=True)
class Piece:
    """One w:t, or one sign such as a tab, and which characters of the paragraph it is."""

    element: Element
    run: Element
    start: int
    end: int
    free: bool
    """Its text may be changed: a w:t outside fields and locked content controls."""


@dataclass(slots=True)
class Line:
    """One paragraph. At each barrier stands something no fix may cross, such as a field."""

    element: Element
    text: str = ""
    pieces: list[Piece] = field(default_factory=list)
    barriers: set[int] = field(default_factory=set)
    fields: tuple[bool, ...] = ()
    """The fields that are open where it begins, each with whether its result has begun."""
    balanced: bool = True

    def overlapping(self, start: int, end: int) -> list[Piece]:
        """Return the pieces with characters in the range."""
        return [piece for piece in self.pieces if piece.start < end and start < piece.end]

    def is_crossed(self, start: int, end: int) -> bool:
        """Return whether a barrier stands inside the range, not at its ends."""
        return any(start < barrier < end for barrier in self.barriers)

    def add(self, element: Element, run: Element, text: str, *, free: bool) -> None:
        """Append the characters of one element."""
        start = len(self.text)
        self.text += text
        self.pieces.append(Piece(element, run, start, len(self.text), free))

    def bar(self) -> None:
        """Let nothing cross this point."""
        self.barriers.add(len(self.text))


def read_lines(root: Element) -> list[Line]:
    """Return the paragraphs of a story, in the order of ParagraphFacts.number."""
    marks = [mark.get(f"{W}fldCharType") for mark in root.iter(f"{W}fldChar")]
    reader = _Reader(balanced=marks.count("begin") == marks.count("end"))
    return [reader.line(element) for element in story_paragraphs(root)]


def read_again(line: Line) -> Line:
    """Return a paragraph as it is now, after its runs were cut."""
    return _Reader(line.balanced, list(line.fields)).line(line.element)


@dataclass(slots=True)
class _Reader:
    balanced: bool
    fields: list[bool] = field(default_factory=list)
    """For each open complex field: whether its result has begun."""

    def line(self, element: Element) -> Line:
        line = Line(element, fields=tuple(self.fields), balanced=self.balanced)
        self._inline(element, line, free=True)
        return line

    def _inline(self, container: Element, line: Line, *, free: bool) -> None:
        for child in children(container):
            tag = child.tag
            own = free and child.getparent() is container
            if tag == f"{W}r":
                self._run(child, line, free=own)
            elif tag == f"{W}fldSimple":
                line.bar()
                self._inline(child, line, free=False)
                line.bar()
            elif tag in _GONE:
                line.bar()
            elif tag not in _SILENT:
                self._inline(child, line, free=own and not _is_locked(child))

    def _run(self, run: Element, line: Line, *, free: bool) -> None:
        for child in children(run):
            tag = child.tag
            if tag == f"{W}t":
                own = free and not self.fields and child.getparent() is run
                self._text(child, run, line, child.text or "", free=own)
            elif tag in _SIGNS:
                self._text(child, run, line, _SIGNS[tag], free=False)
            elif tag == f"{W}fldChar":
                self._field_mark(child.get(f"{W}fldCharType"))
                line.bar()
            elif tag not in _WEIGHTLESS:
                line.bar()

    def _text(self, element: Element, run: Element, line: Line, text: str, *, free: bool) -> None:
        if not self.balanced or all(self.fields):
            line.add(element, run, text, free=free)

    def _field_mark(self, kind: str | None) -> None:
        if kind == "begin":
            self.fields.append(False)
        elif kind == "separate" and self.fields:
            self.fields[-1] = True
        elif kind == "end" and self.fields:
            self.fields.pop()


def _is_locked(element: Element) -> bool:
    """Return whether it is a content control bound to data, or one nobody may edit."""
    if element.tag != f"{W}sdt":
        return False
    return any(element.find(lock) is not None for lock in (*_LOCKS, _MORE_LOCKS))
