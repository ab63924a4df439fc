"""The page of each section, and the formats of automatic numbers."""

from collections.abc import Iterator
from typing import Final

from docgen.word.facts import SectionFacts
from docgen.word.formatting import is_on, number_in
from docgen.word.namespaces import Element, W

_TWIPS_IN_CM: Final = 1440 / 2.54
_VALUE: Final = f"{W}val"


def read_sections(root: Element) -> Iterator[SectionFacts]:
    """Yield the sections of the body in order."""
    for section in root.iter(f"{W}sectPr"):
        if section.getparent().tag != f"{W}sectPrChange":
            yield _section(section)


def numbering_formats(root: Element | None) -> dict[tuple[str, str], str]:
    """Return the number format of each (list, level) of numbering.xml."""
    if root is None:
        return {}
    abstract = {
        one.get(f"{W}abstractNumId"): dict(_levels(one)) for one in root.iter(f"{W}abstractNum")
    }
    formats: dict[tuple[str, str], str] = {}
    for number in root.iterchildren(f"{W}num"):
        link = number.find(f"{W}abstractNumId")
        levels = {} if link is None else abstract.get(link.get(_VALUE), {})
        overridden = {
            level: form for one in number.iter(f"{W}lvlOverride") for level, form in _levels(one)
        }
        for level, form in (levels | overridden).items():
            formats[number.get(f"{W}numId", ""), level] = form
    return formats


def _levels(element: Element) -> Iterator[tuple[str, str]]:
    for level in element.iterchildren(f"{W}lvl"):
        form = level.find(f"{W}numFmt")
        if form is not None:
            yield level.get(f"{W}ilvl", "0"), form.get(_VALUE, "decimal")


def _section(element: Element) -> SectionFacts:
    size, margins = element.find(f"{W}pgSz"), element.find(f"{W}pgMar")
    numbers, first = element.find(f"{W}pgNumType"), element.find(f"{W}titlePg")
    return SectionFacts(
        width_cm=_length(size, "w"),
        height_cm=_length(size, "h"),
        left_cm=_length(margins, "left"),
        right_cm=_length(margins, "right"),
        top_cm=_length(margins, "top"),
        bottom_cm=_length(margins, "bottom"),
        landscape=size is not None and size.get(f"{W}orient") == "landscape",
        number_format=None if numbers is None else numbers.get(f"{W}fmt"),
        different_first_page=first is not None and is_on(first),
    )


def _length(element: Element | None, name: str) -> float:
    twips = None if element is None else number_in(element.get(f"{W}{name}"))
    return round((twips or 0.0) / _TWIPS_IN_CM, 3)
