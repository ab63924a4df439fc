"""Building the facts of a specimen document from named parts, any of which may be varied."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import count
from typing import TypeAlias

from docgen.word.facts import DocxFacts, ParagraphFacts, PictureFacts, StoryFacts
from docgen.word.specimens import PAGE, paragraph

Parts: TypeAlias = Mapping[str, tuple[ParagraphFacts, ...]]
"""The parts of a document in order, by name."""

Part: TypeAlias = str | ParagraphFacts | tuple[ParagraphFacts, ...] | None
"""What to put in place of a part: a text keeps its role, paragraphs stand as they are."""


def facts_of(
    kind: str, parts: Parts, changes: Mapping[str, Part], pictures: tuple[PictureFacts, ...] = ()
) -> DocxFacts:
    """Return the facts of a document of `kind`; a change to None leaves the part out."""
    texts = {**parts, **{name: _as_paragraphs(parts, name, part) for name, part in changes.items()}}
    numbers = count(1)
    body = tuple(replace(each, number=next(numbers)) for part in texts.values() for each in part)
    return DocxFacts((StoryFacts("document", body),), (PAGE,), pictures, kind=kind)


def _as_paragraphs(parts: Parts, name: str, part: Part) -> tuple[ParagraphFacts, ...]:
    match part:
        case None:
            return ()
        case str():
            return (paragraph(part, parts[name][0].role),)
        case ParagraphFacts():
            return (part,)
        case _:
            return part
