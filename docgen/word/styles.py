"""Effective formatting: document defaults, paragraph style, character style, the run itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from docgen.word.formatting import (
    Properties,
    character_properties,
    paragraph_properties,
)
from docgen.word.namespaces import Element, W

_BOLD: Final = ("latin_bold", "thai_bold")
_NO_FONTS: Final[Mapping[str, str]] = {}


@dataclass(frozen=True, slots=True)
class Style:
    """One style of the file: its own words only, not its ancestors'."""

    name: str | None
    based_on: str | None
    characters: Properties
    paragraph: Properties


@dataclass(slots=True)
class StyleSheet:
    """The styles of one file; answers are remembered."""

    fonts: Mapping[str, str]
    styles: dict[str, Style] = field(default_factory=dict)
    default_paragraph: str | None = None
    default_characters: Properties = field(default_factory=dict)
    default_spacing: Properties = field(default_factory=dict)
    _characters: dict[tuple[str | None, str | None], Properties] = field(default_factory=dict)
    _paragraphs: dict[str | None, Properties] = field(default_factory=dict)

    def name_of(self, style_id: str | None) -> str | None:
        """Return the name a person sees for a style."""
        style = self.styles.get(style_id or self.default_paragraph or "")
        return style.name if style else None

    def paragraph(self, style_id: str | None) -> Properties:
        """Return what defaults and style say of a paragraph; do not change it."""
        known = self._paragraphs.get(style_id)
        if known is None:
            known = dict(self.default_spacing)
            for style in self._chain(style_id or self.default_paragraph):
                known |= style.paragraph
            known.pop("style", None)
            self._paragraphs[style_id] = known
        return known

    def characters(self, style_id: str | None, run_style: str | None) -> Properties:
        """Return what defaults and both styles say of characters; do not change it."""
        key = (style_id, run_style)
        known = self._characters.get(key)
        if known is None:
            known = self._characters[key] = self._laid_over(style_id, run_style)
        return known

    def _laid_over(self, style_id: str | None, run_style: str | None) -> Properties:
        said = dict(self.default_characters)
        for style in self._chain(style_id or self.default_paragraph):
            said |= style.characters
        if run_style is None:
            return said
        own: Properties = {}
        for style in self._chain(run_style):
            own |= style.characters
        for bold in _BOLD:
            if own.get(bold) and said.get(bold):  # toggles of two styles cancel each other
                own[bold] = False
            elif bold in own:
                own[bold] = bool(own[bold] or said.get(bold))
        return said | own

    def _chain(self, style_id: str | None) -> list[Style]:
        chain: list[Style] = []
        seen: set[str] = set()
        while style_id and style_id in self.styles and style_id not in seen:
            seen.add(style_id)
            chain.append(self.styles[style_id])
            style_id = chain[-1].based_on
        return chain[::-1]


def read_styles(root: Element | None, fonts: Mapping[str, str] = _NO_FONTS) -> StyleSheet:
    """Return the style sheet of styles.xml; without one, an empty sheet."""
    sheet = StyleSheet(fonts)
    if root is None:
        return sheet
    characters = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    paragraph = root.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr")
    sheet.default_characters = _characters(characters, fonts)
    sheet.default_spacing = {} if paragraph is None else paragraph_properties(paragraph)
    for element in root.iterchildren(f"{W}style"):
        style_id = element.get(f"{W}styleId")
        if style_id is not None:
            sheet.styles[style_id] = _style(element, fonts)
            if _is_default_paragraph(element):
                sheet.default_paragraph = style_id
    return sheet


def _style(element: Element, fonts: Mapping[str, str]) -> Style:
    name, parent = element.find(f"{W}name"), element.find(f"{W}basedOn")
    paragraph = element.find(f"{W}pPr")
    return Style(
        name=None if name is None else name.get(f"{W}val"),
        based_on=None if parent is None else parent.get(f"{W}val"),
        characters=_characters(element.find(f"{W}rPr"), fonts),
        paragraph={} if paragraph is None else paragraph_properties(paragraph),
    )


def _characters(element: Element | None, fonts: Mapping[str, str]) -> Properties:
    return {} if element is None else character_properties(element, fonts)


def _is_default_paragraph(element: Element) -> bool:
    if element.get(f"{W}type") != "paragraph":
        return False
    return element.get(f"{W}default", "0") in {"1", "true", "on"}
