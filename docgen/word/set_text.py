"""How characters of a paragraph are set, as the page shows them: Thai by the Thai settings."""

import re
from collections.abc import Iterator

from docgen.word.facts import ParagraphFacts, RunFacts

_THAI = re.compile("[ก-๛]")
_STRONG_RED = 0xB0
_FAINT = 0x60


def runs_between(line: ParagraphFacts, start: int, end: int) -> Iterator[RunFacts]:
    """Yield the runs that hold something to see between two places of a paragraph."""
    for each in line.runs:
        begins, ends = max(each.start, start), min(each.end, end)
        if begins < ends and line.text[begins:ends].strip():
            yield each


def size_of(line: ParagraphFacts, run: RunFacts) -> float | None:
    """Return the size the run's characters are drawn at."""
    return run.thai_size if _is_thai(line, run) else run.latin_size


def is_bold(line: ParagraphFacts, run: RunFacts) -> bool:
    """Whether the run's characters are drawn bold."""
    return run.thai_bold if _is_thai(line, run) else run.latin_bold


def is_red(colour: str | None) -> bool:
    """Whether a colour is a red, as ink goes.

    >>> is_red("C00000"), is_red("FF0000"), is_red("000000"), is_red(None)
    (True, True, False, False)
    """
    if colour is None or not re.fullmatch("[0-9A-Fa-f]{6}", colour):
        return False
    red, green, blue = (int(colour[at : at + 2], 16) for at in (0, 2, 4))
    return red >= _STRONG_RED and max(green, blue) <= _FAINT


def _is_thai(line: ParagraphFacts, run: RunFacts) -> bool:
    return run.forced_complex or bool(_THAI.search(line.text[run.start : run.end]))
