"""Formatting as one XML element says it, before styles are laid over each other."""

from collections.abc import Mapping
from typing import Any, Final, TypeAlias

from docgen.word.namespaces import A, Element, W

Properties: TypeAlias = dict[str, Any]
"""What one level says, by name; a name that is not there is inherited."""

_OFF: Final = frozenset({"0", "false", "off", "none"})
_SLOTS: Final = {
    "latin_font": (f"{W}asciiTheme", f"{W}ascii"),
    "thai_font": (f"{W}cstheme", f"{W}cs"),
}
_TOGGLES: Final = {f"{W}b": "latin_bold", f"{W}bCs": "thai_bold", f"{W}cs": "forced_complex"}
_HALF_POINTS: Final = {f"{W}sz": "latin_size", f"{W}szCs": "thai_size"}
_VALUE: Final = f"{W}val"
_LENGTHS: Final = {
    f"{W}left": "left",
    f"{W}start": "left",
    f"{W}right": "right",
    f"{W}end": "right",
    f"{W}before": "before",
    f"{W}after": "after",
    f"{W}line": "line",
}


def is_on(element: Element) -> bool:
    """Return whether a toggle such as <w:b/> is switched on."""
    return element.get(_VALUE, "1") not in _OFF


def number_in(text: str | None) -> float | None:
    """Return the number an attribute holds, None when it holds none."""
    try:
        return float(text) if text is not None else None
    except ValueError:
        return None


def theme_fonts(theme: Element) -> dict[str, str]:
    """Return a theme's fonts by the names attributes use: minorHAnsi, majorBidi and others."""
    fonts: dict[str, str] = {}
    for size in ("major", "minor"):
        scheme = next(theme.iter(f"{A}{size}Font"), None)
        if scheme is None:
            continue
        latin = _typeface(scheme, f"{A}latin")
        thai = _typeface(scheme, f"{A}font[@script='Thai']")
        fonts |= {f"{size}HAnsi": latin, f"{size}Ascii": latin}
        fonts |= {f"{size}Bidi": _typeface(scheme, f"{A}cs") or thai}
    return {name: font for name, font in fonts.items() if font}


def character_properties(element: Element, fonts: Mapping[str, str]) -> Properties:
    """Return what a w:rPr says of characters."""
    said: Properties = {}
    for child in element:
        tag = child.tag
        if tag == f"{W}rFonts":
            said |= _fonts_said(child, fonts)
        elif tag in _TOGGLES:
            said[_TOGGLES[tag]] = is_on(child)
        elif tag in _HALF_POINTS:
            size = number_in(child.get(_VALUE))
            said[_HALF_POINTS[tag]] = None if size is None else size / 2
        elif tag == f"{W}rStyle":
            said["style"] = child.get(_VALUE)
        else:
            said |= _rare_property(child, tag)
    return said


def paragraph_properties(element: Element) -> Properties:
    """Return what a w:pPr says of the paragraph, lengths in twips."""
    said: Properties = {}
    for child in element:
        match child.tag.removeprefix(W) if isinstance(child.tag, str) else "":
            case "jc":
                said["alignment"] = child.get(_VALUE)
            case "ind":
                said |= _lengths_said(child) | _first_line_said(child)
            case "spacing":
                said |= _lengths_said(child)
                if child.get(f"{W}lineRule") or "line" in said:
                    said["line_rule"] = child.get(f"{W}lineRule", "auto")
            case "keepNext":
                said["keep_next"] = is_on(child)
            case "pageBreakBefore":
                said["page_break_before"] = is_on(child)
            case "numPr":
                said |= _numbering_said(child)
            case "pStyle":
                said["style"] = child.get(_VALUE)
    return said


def _typeface(scheme: Element, path: str) -> str:
    found = scheme.find(path)
    return "" if found is None else found.get("typeface", "")


def _fonts_said(element: Element, fonts: Mapping[str, str]) -> Properties:
    said: Properties = {}
    for slot, (theme, plain) in _SLOTS.items():
        themed, name = element.get(theme), element.get(plain)
        if themed is not None:
            said |= {slot: fonts.get(themed, name), f"{slot}_themed": True}
        elif name is not None:
            said |= {slot: name, f"{slot}_themed": False}
    return said


def _rare_property(child: Element, tag: Element) -> Properties:
    if not isinstance(tag, str):
        return {}
    said: Properties = {}
    match tag.removeprefix(W):
        case "lang" if child.get(f"{W}bidi"):
            said["thai_language"] = child.get(f"{W}bidi")
        case "rtl" if is_on(child):
            said["forced_complex"] = True
        case "highlight":
            said["highlighted"] = child.get(_VALUE, "none") != "none"
        case "color":
            colour = child.get(_VALUE, "auto")
            said["colour"] = None if colour == "auto" else colour
        case "spacing":
            said["letter_spacing"] = number_in(child.get(_VALUE)) or 0.0
    return said


def _lengths_said(element: Element) -> Properties:
    read = ((name, number_in(element.get(attribute))) for attribute, name in _LENGTHS.items())
    return {name: length for name, length in read if length is not None}


def _first_line_said(element: Element) -> Properties:
    hanging = number_in(element.get(f"{W}hanging"))
    if hanging is not None:
        return {"first_line": -hanging}
    first = number_in(element.get(f"{W}firstLine"))
    return {} if first is None else {"first_line": first}


def _numbering_said(element: Element) -> Properties:
    number, level = element.find(f"{W}numId"), element.find(f"{W}ilvl")
    said: Properties = {} if number is None else {"list": number.get(_VALUE)}
    return said if level is None else said | {"level": level.get(_VALUE)}
