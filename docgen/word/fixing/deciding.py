"""What a document becomes when tracked changes of characters and properties are decided."""

from collections.abc import Callable, Iterator
from typing import Final

from docgen.word.fixing.repacking import repacked
from docgen.word.fixing.workspace import xml_bytes
from docgen.word.namespaces import Element, W
from docgen.word.package import open_package
from docgen.word.reading import story_members

_COMING: Final = (f"{W}ins", f"{W}moveTo")
_GOING: Final = (f"{W}del", f"{W}moveFrom")
_CHANGES: Final = (f"{W}rPrChange", f"{W}pPrChange", f"{W}sectPrChange")
_STAYING: Final = frozenset(
    f"{W}{name}" for name in ("headerReference", "footerReference", "sectPr")
)


def accepted(content: bytes, author: str | None = None) -> bytes:
    """Return `content` with the tracked changes of `author`, or of everybody, accepted.

    Of what is tracked: inserted, deleted and moved runs, and changes of run, paragraph and section
    properties. Paragraph marks and table rows stay as they are.
    """
    return _decided(content, author, _accept)


def rejected(content: bytes, author: str | None = None) -> bytes:
    """Return `content` with the tracked changes of `author`, or of everybody, rejected."""
    return _decided(content, author, _reject)


def _decided(
    content: bytes, author: str | None, decide: Callable[[Element, str | None], bool]
) -> bytes:
    package = open_package(content)
    written: dict[str, bytes] = {}
    for _, member in story_members(package):
        root = package.xml(member)
        if decide(root, author):
            written[member] = xml_bytes(root)
    return repacked(content, written) if written else content


def _accept(root: Element, author: str | None) -> bool:
    found = False
    for element in _by(root, author, *_GOING, *_CHANGES):
        _remove(element)
        found = True
    for element in _by(root, author, *_COMING):
        _unwrap(element)
        found = True
    return found


def _reject(root: Element, author: str | None) -> bool:
    found = False
    for element in _by(root, author, *_COMING):
        _remove(element)
        found = True
    for element in _by(root, author, *_GOING):
        for text in element.iter(f"{W}delText"):
            text.tag = f"{W}t"
        _unwrap(element)
        found = True
    for element in _by(root, author, *_CHANGES):
        _restore(element)
        found = True
    return found


def _by(root: Element, author: str | None, *tags: str) -> Iterator[Element]:
    for element in list(root.iter(*tags)):
        mine = author is None or element.get(f"{W}author") == author
        if mine and element.getparent() is not None and _is_of_runs(element):
            yield element


def _is_of_runs(element: Element) -> bool:
    """Return whether it is not the mark of a whole paragraph or table row."""
    parent = element.getparent().tag
    return element.tag in _CHANGES or parent not in {f"{W}rPr", f"{W}trPr"}


def _restore(change: Element) -> None:
    properties, former = change.getparent(), next(iter(change), None)
    kept = [child for child in properties if child.tag in _STAYING]
    mark = [child for child in properties if child.tag == f"{W}rPr"]
    old = [] if former is None else list(former)
    order = [*kept, *old] if properties.tag == f"{W}sectPr" else [*old, *mark, *kept]
    for child in list(properties):
        properties.remove(child)
    properties.extend(order)
    if not len(properties) and not properties.attrib:
        _remove(properties)


def _remove(element: Element) -> None:
    parent, before = element.getparent(), element.getprevious()
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    parent.remove(element)


def _unwrap(element: Element) -> None:
    parent = element.getparent()
    at = parent.index(element)
    for offset, child in enumerate(list(element)):
        parent.insert(at + offset, child)
    _remove(element)
