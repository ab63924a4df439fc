"""Whether a written package is whole: what Word would repair or refuse is told here first.

That no template tag is left can only be told by whoever knows the values; see docgen.verifying.
"""

import posixpath
from collections import Counter
from collections.abc import Iterator
from typing import Final

from docgen.messages import Message
from docgen.word.namespaces import CONTENT_TYPES, W14, WP, Element, R, W
from docgen.word.package import Package, open_package
from docgen.word.parts import main_document, relationships_of, targets
from docgen.word.schema_order import misplaced_children

_WITHIN: Final = {f"{W}tbl": f"{W}tr", f"{W}tr": f"{W}tc", f"{W}tc": f"{W}p"}
_THAI_NAMES: Final = {"tbl": "ตาราง", "tr": "แถว", "tc": "ช่อง"}
_TEXTS: Final = frozenset({f"{W}t", f"{W}delText", f"{W}instrText", f"{W}delInstrText"})
_UNIQUE: Final = (
    (f"{WP}docPr", "id"),
    (f"{W}bookmarkStart", f"{W}id"),
    (f"{W}p", f"{W14}paraId"),
    (f"{W}comment", f"{W}id"),
)
_STYLED: Final = (f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle")


def faults_of(content: bytes) -> Iterator[Message]:
    """Yield what is wrong with a package; raises InputError when it cannot be opened at all."""
    package = open_package(content)
    yield from _type_faults(package)
    styles = _style_ids(package)
    for name in package.names:
        if name.endswith(".rels"):
            yield from _arrow_faults(package, name)
        elif name.startswith("word/") and name.endswith(".xml"):
            root = package.xml(name)
            yield from _reference_faults(package, name, root)
            yield from _story_faults(name, root, styles)


def _type_faults(package: Package) -> Iterator[Message]:
    types = package.xml("[Content_Types].xml")
    named = {one.get("PartName", "")[1:] for one in types.iter(f"{CONTENT_TYPES}Override")}
    endings = {one.get("Extension", "").lower() for one in types.iter(f"{CONTENT_TYPES}Default")}
    for name in sorted(named - set(package.names)):
        yield Message(f"ระบุชนิดของ {name} แต่ไม่มีส่วนนั้น", f"a type for {name}, which is not there")
    for name in package.names:
        ending = name.rpartition(".")[2].lower()
        if name != "[Content_Types].xml" and name not in named and ending not in endings:
            yield Message(f"ไม่ได้ระบุชนิดของ {name}", f"no content type for {name}")


def _arrow_faults(package: Package, name: str) -> Iterator[Message]:
    folder, file = posixpath.split(name)
    source = posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))
    for arrow in relationships_of(package, source).values():
        if not arrow.external and arrow.target not in package:
            yield Message(
                f"{name} ชี้ไปยัง {arrow.target} ซึ่งไม่มี", f"{name} leads to {arrow.target}: missing"
            )


def _reference_faults(package: Package, name: str, root: Element) -> Iterator[Message]:
    known = relationships_of(package, name)
    used = {
        value
        for element in root.iter()
        for attribute, value in element.attrib.items()
        if attribute.startswith(R)
    }
    for missing in sorted(used - known.keys() - {""}):
        yield Message(f"{name} ใช้ {missing} ซึ่งไม่มี", f"{name} uses {missing}, which is not there")


def _story_faults(name: str, root: Element, styles: frozenset[str]) -> Iterator[Message]:
    for parent, child in misplaced_children(root):
        th, en = f"{child} อยู่ผิดลำดับใน {parent}", f"{child} misplaced in {parent}"
        yield Message(f"{name}: {th}", f"{name}: {en}")
    yield from _empty_faults(name, root)
    yield from _repeated_ids(name, root)
    for element in root.iter():
        if element.tag not in _TEXTS and str(element.tag).startswith(W):
            yield from _loose_text(name, element)
    used = {element.get(f"{W}val") for element in root.iter(*_STYLED)}
    for style in sorted(used - styles):
        yield Message(f"{name}: ไม่มีสไตล์ {style}", f"{name}: there is no style {style}")


def _empty_faults(name: str, root: Element) -> Iterator[Message]:
    for element in root.iter(*_WITHIN):
        if next(element.iter(_WITHIN[element.tag]), None) is None:
            part = element.tag.removeprefix(W)
            yield Message(f"{name}: มี{_THAI_NAMES[part]}ว่าง", f"{name}: an empty {part}")


def _repeated_ids(name: str, root: Element) -> Iterator[Message]:
    for tag, attribute in _UNIQUE:
        counted = Counter(one.get(attribute) for one in root.iter(tag))
        for value, times in counted.items():
            if value is not None and times > 1:
                yield Message(f"{name}: เลขประจำ {value} ซ้ำ", f"{name}: id {value} stands twice")


def _loose_text(name: str, element: Element) -> Iterator[Message]:
    for text in (element.text, *(child.tail for child in element)):
        if text and text.strip():
            shown = text.strip()[:40]
            yield Message(f"{name}: ข้อความ ‘{shown}’ อยู่นอกที่", f"{name}: loose text {shown!r}")


def _style_ids(package: Package) -> frozenset[str]:
    main = main_document(package)
    found = targets(relationships_of(package, main), "styles", package)
    return frozenset(
        style.get(f"{W}styleId", "")
        for name in found
        for style in package.xml(name).iter(f"{W}style")
    )
