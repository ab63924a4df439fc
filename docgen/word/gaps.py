"""The room between the parts of a document, however people made it: spacing or blank lines."""

from collections.abc import Iterator
from dataclasses import dataclass

from docgen.saraban.roles import role_of
from docgen.saraban.standard import LINE_PITCH
from docgen.word.facts import DocxFacts, ParagraphFacts


@dataclass(frozen=True, slots=True)
class Gap:
    """What stands between one paragraph with text and the next."""

    above: ParagraphFacts
    below: ParagraphFacts
    blanks: tuple[ParagraphFacts, ...]

    @property
    def points(self) -> float:
        """The room in points, a blank line counted as one line of text."""
        spacing = sum(line.space_before_pt + line.space_after_pt for line in self.blanks)
        ends = self.above.space_after_pt + self.below.space_before_pt
        return ends + spacing + self.lines * LINE_PITCH.value

    @property
    def lines(self) -> int:
        """Blank lines: empty paragraphs, and line breaks at the ends of the two texts."""
        within = sum(1 + line.text.count("\n") for line in self.blanks)
        return within + _breaks(self.above.text, last=True) + _breaks(self.below.text, last=False)


def gaps_of(facts: DocxFacts) -> Iterator[Gap]:
    """Yield the gaps of the body outside tables; one with a picture in it is none."""
    pictured = {picture.paragraph for picture in facts.pictures if picture.story == "document"}
    above: ParagraphFacts | None = None
    blanks: list[ParagraphFacts] = []
    for line in facts.body:
        if line.cell or (line.number in pictured and not line.text.strip()):
            above, blanks = None, []
        elif not line.text.strip():
            blanks.append(line)
        else:
            if above is not None and not line.page_break_before:
                yield Gap(above, line, tuple(blanks))
            above, blanks = line, []


def has_own_style(line: ParagraphFacts) -> bool:
    """Return whether a style of ours carries the layout of a paragraph."""
    return role_of(line.style_id) is not None


def _breaks(text: str, *, last: bool) -> int:
    outer = text[len(text.rstrip()) :] if last else text[: len(text) - len(text.lstrip())]
    return outer.count("\n")
