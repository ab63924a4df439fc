"""Setting the looks of a FormatFix where the finding stands."""

from typing import Final

from lxml import etree

from docgen.findings import Finding, FormatFix, Look
from docgen.places import DocxPlace
from docgen.word.fixing.cutting import is_cut
from docgen.word.fixing.list_numbers import set_list_format
from docgen.word.fixing.marking import has_mark
from docgen.word.fixing.picture_sizes import set_picture_height
from docgen.word.fixing.property_elements import (
    OF_CHARACTERS,
    OF_PARAGRAPHS,
    OF_SECTIONS,
    Setter,
    properties_of,
)
from docgen.word.fixing.workspace import Workspace
from docgen.word.namespaces import Element, W

_RPR: Final = f"{W}rPr"


def format_is_set(work: Workspace, finding: Finding) -> bool:
    """Set every look of a finding's fix; False when one of them cannot be set here."""
    fix = finding.fix
    if not isinstance(fix, FormatFix) or not fix.looks:
        return False
    return all(_is_set(work, finding, fix, look, value) for look, value in fix.looks)


def _is_set(work: Workspace, finding: Finding, fix: FormatFix, look: Look, value: str) -> bool:
    place = finding.place
    at_page = fix.section is not None or not _stands_in_text(place)
    if look in OF_SECTIONS and (look is not Look.NUMBERING or at_page):
        return _set_in_sections(work, OF_SECTIONS[look], value, fix.section)
    if isinstance(place, DocxPlace):
        return _set_at(work, place, look, value)
    return look in OF_CHARACTERS and _set_in_defaults(work, OF_CHARACTERS[look], value)


def _set_at(work: Workspace, place: DocxPlace, look: Look, value: str) -> bool:
    line = work.line(place.story, place.paragraph)
    if line is None:
        return False
    if look in OF_CHARACTERS:
        return _set_in_runs(work, place, OF_CHARACTERS[look], value)
    if look in OF_PARAGRAPHS:
        properties = properties_of(line.element, "pPr")
        return _set_one(work, properties, OF_PARAGRAPHS[look], value, place.story)
    if look is Look.NUMBERING:
        return set_list_format(work, line, value)
    return set_picture_height(work, place, line, float(value))


def _stands_in_text(place: object) -> bool:
    return isinstance(place, DocxPlace) and not place.story.startswith(("header", "footer"))


def _set_one(work: Workspace, properties: Element, setter: Setter, value: str, story: str) -> bool:
    """Set one property; False when a change of it by somebody else waits to be accepted."""
    before = etree.tostring(properties)
    if work.marker is not None:
        if has_mark(properties):
            return False
        work.marker.remember(properties)
    setter(properties, value)
    if etree.tostring(properties) != before:
        work.touch(story)
    return True


def _set_in_sections(work: Workspace, setter: Setter, value: str, number: int | None) -> bool:
    member = work.member_of()
    root = None if member is None else work.root(member)
    sections = [] if root is None else _sections(root)
    chosen = sections if number is None else sections[number - 1 : number]
    done = [_set_one(work, section, setter, value, "document") for section in chosen]
    return bool(done) and all(done)


def _sections(root: Element) -> list[Element]:
    found = root.iter(f"{W}sectPr")
    return [section for section in found if section.getparent().tag != f"{W}sectPrChange"]


def _set_in_defaults(work: Workspace, setter: Setter, value: str) -> bool:
    """Set a look of all characters; Word does not track changes of the defaults."""
    member = work.part("styles")
    if member is None or work.marker is not None:
        return False
    element = work.root(member)
    for name in ("docDefaults", "rPrDefault", "rPr"):
        element = properties_of(element, name)
    before = etree.tostring(element)
    setter(element, value)
    if etree.tostring(element) != before:
        work.changed.add(member)
    return True


def _set_in_runs(work: Workspace, place: DocxPlace, setter: Setter, value: str) -> bool:
    start, end = place.start, place.end
    for at in (start, end):
        if not is_cut(work, place, at):
            return False
    line = work.line(place.story, place.paragraph)
    runs = [] if line is None else [piece.run for piece in line.overlapping(start, end)]
    found = list(dict.fromkeys(runs))
    if work.marker is not None and any(_is_marked(run, work) for run in found):
        return False
    for run in found:
        had = run.find(_RPR) is not None
        _set_one(work, properties_of(run, "rPr"), setter, value, place.story)
        if not had and work.marker is None and not len(run.find(_RPR)):
            run.remove(run.find(_RPR))
    return bool(found)


def _is_marked(run: Element, work: Workspace) -> bool:
    own = run.find(_RPR)
    return own is not None and has_mark(own) and work.marker is not None
