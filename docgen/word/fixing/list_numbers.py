"""The format of automatic list numbers, which stands in numbering.xml."""

from docgen.word.fixing.lines import Line
from docgen.word.fixing.property_elements import property_in
from docgen.word.fixing.workspace import Workspace
from docgen.word.namespaces import Element, W


def set_list_format(work: Workspace, line: Line, wanted: str) -> bool:
    """Set the number format of a paragraph's own list; Word does not track such a change."""
    member = work.part("numbering")
    own = line.element.find(f"{W}pPr/{W}numPr")
    if member is None or own is None or work.marker is not None:
        return False
    number = _value(own.find(f"{W}numId"))
    level = _level(work.root(member), number, _value(own.find(f"{W}ilvl")) or "0")
    if level is None:
        return False
    form = property_in(level, "numFmt")
    if form.get(f"{W}val") != wanted:
        form.set(f"{W}val", wanted)
        work.changed.add(member)
    return True


def _level(root: Element, number: str, level: str) -> Element | None:
    """Return the level a list takes its format from: its own override, else the shared one."""
    for one in root.iterchildren(f"{W}num"):
        if one.get(f"{W}numId") != number:
            continue
        shared = _value(one.find(f"{W}abstractNumId"))
        own = [child for each in one.iterchildren(f"{W}lvlOverride") for child in each]
        for abstract in root.iterchildren(f"{W}abstractNum"):
            own += list(abstract) if abstract.get(f"{W}abstractNumId") == shared else []
        return next((each for each in own if _is_level(each, level)), None)
    return None


def _is_level(element: Element, level: str) -> bool:
    has_format = element.tag == f"{W}lvl" and element.find(f"{W}numFmt") is not None
    return has_format and element.get(f"{W}ilvl") == level


def _value(element: Element | None) -> str:
    return "" if element is None else element.get(f"{W}val", "")
