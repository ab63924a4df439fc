"""A file before and after fixing, line by line or paragraph by paragraph."""

from collections.abc import Iterator
from itertools import zip_longest

from docgen.findings import FormatFix
from docgen.fixing import FixedFile
from docgen.inspecting import is_document
from docgen.word.reading import read_docx


def changed_pairs(fixed: FixedFile) -> Iterator[tuple[str, str, str]]:
    """Yield (place, before, after) for each line or paragraph that is another afterwards."""
    pairs = _paragraphs(fixed) if is_document(fixed.path) else _lines(fixed)
    yield from (pair for pair in pairs if pair[1] != pair[2])


def changed_looks(fixed: FixedFile) -> tuple[str, ...]:
    """Return the looks that fixing sets, each once, as `place look value`."""
    told = (
        " ".join((str(finding.place), look.value, value)).strip()
        for finding in fixed.applied
        if isinstance(finding.fix, FormatFix)
        for look, value in finding.fix.looks
    )
    return tuple(dict.fromkeys(told))


def _lines(fixed: FixedFile) -> Iterator[tuple[str, str, str]]:
    before = fixed.former.decode("utf-8-sig").split("\n")
    after = fixed.content.decode("utf-8-sig").split("\n")
    for number, (old, new) in enumerate(zip_longest(before, after, fillvalue=""), start=1):
        yield str(number), old, new


def _paragraphs(fixed: FixedFile) -> Iterator[tuple[str, str, str]]:
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
        yield f"{story}:{number}", before.get(place, ""), after.get(place, "")
