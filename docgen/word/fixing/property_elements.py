"""Setting one property of characters, of a paragraph or of a section, in the schema's order."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from lxml import etree

from docgen.findings import Look
from docgen.saraban.standard import PAGE_HEIGHT, PAGE_WIDTH
from docgen.saraban.units import Cm, Pt
from docgen.word.namespaces import Element, W
from docgen.word.schema_order import misplaced_children

Setter = Callable[[Element, str], None]

_VALUE: Final = f"{W}val"
_SLOTS: Final = ("ascii", "hAnsi", "eastAsia", "cs")
_THEMES: Final = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")
_OFF: Final = frozenset({"", "0", "false", "off", "no"})
_EXACT: Final = "exact "
_SINGLE_LINE: Final = "240"
"""Word's unit of line spacing: 240 to a line."""


def properties_of(owner: Element, name: str) -> Element:
    """Return the w:rPr of a run or the w:pPr of a paragraph, made first in it when missing."""
    found = owner.find(f"{W}{name}")
    if found is None:
        found = etree.Element(f"{W}{name}")
        owner.insert(0, found)
    return found


def property_in(properties: Element, name: str) -> Element:
    """Return a property element, made in its place when missing."""
    found = properties.find(f"{W}{name}")
    if found is not None:
        return found
    made = etree.Element(f"{W}{name}")
    faults: list[tuple[int, int]] = []
    for at in range(len(properties), -1, -1):
        properties.insert(at, made)
        faults.append((sum(1 for _ in misplaced_children(properties)), at))
        properties.remove(made)
        if not faults[-1][0]:
            break
    properties.insert(min(faults, key=lambda fault: fault[0])[1], made)
    return made


def _set_font(properties: Element, font: str) -> None:
    fonts = property_in(properties, "rFonts")
    for theme in _THEMES:
        fonts.attrib.pop(f"{W}{theme}", None)
    for slot in _SLOTS:
        fonts.set(f"{W}{slot}", font)


def _set_size(properties: Element, points: str) -> None:
    for name in ("sz", "szCs"):
        property_in(properties, name).set(_VALUE, str(Pt(float(points)).half_points))


def _set_bold(properties: Element, wanted: str) -> None:
    for name in ("b", "bCs"):
        _set_toggle(properties, name, wanted)


def _set_toggle(properties: Element, name: str, wanted: str) -> None:
    element = property_in(properties, name)
    if wanted.lower() in _OFF:
        element.set(_VALUE, "0")
    else:
        element.attrib.pop(_VALUE, None)


def _set_colour(properties: Element, colour: str) -> None:
    element = property_in(properties, "color")
    element.attrib.clear()
    element.set(_VALUE, colour)


def _set_language(properties: Element, language: str) -> None:
    property_in(properties, "lang").set(f"{W}bidi", language)


def _set_letter_spacing(properties: Element, points: str) -> None:
    property_in(properties, "spacing").set(_VALUE, str(Pt(float(points)).twips))


def _set_alignment(properties: Element, alignment: str) -> None:
    property_in(properties, "jc").set(_VALUE, alignment)


def _set_line_spacing(properties: Element, wanted: str) -> None:
    spacing = property_in(properties, "spacing")
    exact = wanted.startswith(_EXACT)
    line = str(Pt(float(wanted.removeprefix(_EXACT))).twips) if exact else _SINGLE_LINE
    spacing.set(f"{W}line", line)
    spacing.set(f"{W}lineRule", "exact" if exact else "auto")


def _set_first_line(properties: Element, centimetres: str) -> None:
    indent = property_in(properties, "ind")
    for name in ("hanging", "hangingChars", "firstLineChars"):
        indent.attrib.pop(f"{W}{name}", None)
    indent.set(f"{W}firstLine", str(Cm(float(centimetres)).twips))


def _set_space_before(properties: Element, points: str) -> None:
    spacing = property_in(properties, "spacing")
    for name in ("beforeAutospacing", "beforeLines"):
        spacing.attrib.pop(f"{W}{name}", None)
    spacing.set(f"{W}before", str(Pt(float(points)).twips))


def _set_keep_next(properties: Element, wanted: str) -> None:
    _set_toggle(properties, "keepNext", wanted)


def _set_paper(section: Element, paper: str) -> None:
    size = property_in(section, "pgSz")
    width, height = str(PAGE_WIDTH.twips), str(PAGE_HEIGHT.twips)
    across = paper.endswith("landscape")
    size.set(f"{W}w", height if across else width)
    size.set(f"{W}h", width if across else height)
    if across:
        size.set(f"{W}orient", "landscape")
    else:
        size.attrib.pop(f"{W}orient", None)


def _set_margin(side: str) -> Setter:
    def set_margin(section: Element, centimetres: str) -> None:
        property_in(section, "pgMar").set(f"{W}{side}", str(Cm(float(centimetres)).twips))

    return set_margin


def _set_number_format(section: Element, wanted: str) -> None:
    property_in(section, "pgNumType").set(f"{W}fmt", wanted)


OF_CHARACTERS: Final[Mapping[Look, Setter]] = MappingProxyType(
    {
        Look.THAI_FONT: _set_font,
        Look.SIZE: _set_size,
        Look.BOLD: _set_bold,
        Look.COLOUR: _set_colour,
        Look.LANGUAGE: _set_language,
        Look.LETTER_SPACING: _set_letter_spacing,
    }
)
OF_PARAGRAPHS: Final[Mapping[Look, Setter]] = MappingProxyType(
    {
        Look.ALIGNMENT: _set_alignment,
        Look.LINE_SPACING: _set_line_spacing,
        Look.FIRST_LINE: _set_first_line,
        Look.SPACE_BEFORE: _set_space_before,
        Look.KEEP_NEXT: _set_keep_next,
    }
)
OF_SECTIONS: Final[Mapping[Look, Setter]] = MappingProxyType(
    {
        Look.PAPER: _set_paper,
        Look.LEFT_MARGIN: _set_margin("left"),
        Look.RIGHT_MARGIN: _set_margin("right"),
        Look.NUMBERING: _set_number_format,
    }
)
"""NUMBERING here is the page number; of a list it is set in the list itself."""
