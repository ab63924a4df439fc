"""How a stretch of characters looks, once every level of formatting has spoken."""

from collections.abc import Sequence
from typing import Final, TypeAlias

from docgen.word.facts import RunFacts
from docgen.word.formatting import Properties

Look: TypeAlias = Properties
"""The fields of RunFacts but its range."""

_TWIPS_IN_PT: Final = 20


def look_of(said: Properties, *, inserted: bool) -> Look:
    """Return the look of characters of which `said` is known; do not change it."""
    return {
        "latin_font": said.get("latin_font"),
        "thai_font": said.get("thai_font"),
        "latin_size": said.get("latin_size"),
        "thai_size": said.get("thai_size"),
        "latin_bold": said.get("latin_bold", False),
        "thai_bold": said.get("thai_bold", False),
        "thai_language": said.get("thai_language"),
        "forced_complex": said.get("forced_complex", False),
        "inserted": inserted,
        "highlighted": said.get("highlighted", False),
        "colour": said.get("colour"),
        "theme_font": bool(said.get("latin_font_themed") or said.get("thai_font_themed")),
        "letter_spacing_pt": said.get("letter_spacing", 0.0) / _TWIPS_IN_PT,
    }


def runs_of(looks: Sequence[tuple[int, Look]], length: int) -> tuple[RunFacts, ...]:
    """Return the runs of a text of `length` from where each look begins."""
    ends = [*(start for start, _ in looks[1:]), length][: len(looks)]
    return tuple(
        RunFacts(start, end, **look) for (start, look), end in zip(looks, ends, strict=True)
    )
