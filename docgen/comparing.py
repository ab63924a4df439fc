"""A file before and after fixing, line by line or paragraph by paragraph."""

from collections.abc import Iterator
from itertools import zip_longest

from docgen.findings import FormatFix
from docgen.fixing import FixedFile
from docgen.inspecting import is_document
from docgen.places import DocxPlace, Place, TextPlace
from docgen.word.reading import read_docx


def changed_pairs(fixed: FixedFile) -> Iterator[tuple[Place, str, str]]:
    """Yield (place, before, after) for each line or paragraph that is another afterwards."""
    pairs = _paragraphs(fixed) if is_document(fixed.path) else _lines(fixed)
    yield from (pair for pair in pairs if pair[1] != pair[2])


def changed_looks(fixed: FixedFile) -> tuple[tuple[Place, FormatFix], ...]:
    """Return the fixes of looks, each once, with where they are made."""
    made = (
        (finding.place, finding.fix)
        for finding in fixed.applied
        if isinstance(finding.fix, FormatFix)
    )
    return tuple(dict.fromkeys(made))


def _lines(fixed: FixedFile) -> Iterator[tuple[Place, str, str]]:
    before = fixed.former.decode("utf-8-sig").split("\n")
    after = fixed.content.decode("utf-8-sig").split("\n")
    for number, (old, new) in enumerate(zip_longest(before, after, fillvalue=""), start=1):
        yield TextPlace(number, 1), old, new


def _paragraphs(fixed: FixedFile) -> Iterator[tuple[Place, str, str]]:
    before, after = (
        {
            (story.name, each.number): each.text
            for story in read_docx(content, fixed.path).stories
            for each in story.paragraphs
        }
        for content in (fixed.former, fixed.content)
    )
    for story, number in before | after:
        place = (story, number)
        yield DocxPlace(story, number, 0, 0), before.get(place, ""), after.get(place, "")
