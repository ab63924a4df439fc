"""Where a document of ours came from, carried inside it as a customXml item Word keeps on save."""

import base64
import binascii
import hashlib
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, Final

from lxml import etree

from docgen.errors import InputError
from docgen.word.facts import Provenance
from docgen.word.limits import MAX_MEMBER_BYTES
from docgen.word.markup import HEAD
from docgen.word.namespaces import CONTENT_TYPES, OFFICE, RELATIONSHIPS, Element
from docgen.word.package import Package, open_package
from docgen.word.packing import join_members, pack_member, packed_members, serialised
from docgen.word.parts import main_document, relationships_of

NAMESPACE: Final = "urn:docgen:provenance:1"

_ITEM: Final = "customXml/itemDocgen.xml"
_PROPS: Final = "customXml/itemPropsDocgen.xml"
_ITEM_RELS: Final = "customXml/_rels/itemDocgen.xml.rels"
_OWN: Final = frozenset({_ITEM, _PROPS, _ITEM_RELS})
_STORE_ID: Final = "{D0C6E200-2526-4F1A-9C0D-0000D0C6E201}"
_ARROW_ID: Final = "rIdDocgenProvenance"
_PROPS_TYPE: Final = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_DATA_STORE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_GLANCE: Final = 400
_EMPTIED: Final = b"<replaced/>"
_TEXTS: Final = (
    "kind",
    "template_sha256",
    "record_sha256",
    "rules",
    "docgen",
    "parts_sha256",
)
_MAY_LACK: Final = ("record",)
_NOT_XML: Final = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def embed_provenance(content: bytes, origin: Provenance) -> bytes:
    """Return the package with `origin` inside; its body and parts_sha256 are filled in here."""
    package = open_package(content)
    main = main_document(package)
    changed = {
        "[Content_Types].xml": _with_content_type(package),
        _rels_name(main): _with_relationship(package, main),
    } | dict.fromkeys(_earlier_items(package), _EMPTIED)
    members = {one.name: one for one in packed_members(package) if one.name not in _OWN}
    members |= {name: pack_member(name, data) for name, data in changed.items()}
    contents = {name: changed.get(name) or package.read(name) for name in members}
    full = replace(origin, parts_sha256=_digest(contents.items()), body=package.read(main))
    own = (pack_member(name, data) for name, data in _own_members(full).items())
    return join_members((*members.values(), *own))


def _is_item(package: Package, name: str) -> bool:
    return name.startswith("customXml/item") and NAMESPACE.encode() in package.read(name)[:_GLANCE]


def _earlier_items(package: Package) -> Iterator[str]:
    """Yield items of a document this one's template was once made from."""
    for name in package.names:
        if name not in _OWN and _is_item(package, name):
            yield name


def read_provenance(package: Package) -> Provenance | None:
    """Return where the document came from, or None when nothing readable in it says so."""
    for name in package.names:
        if _is_item(package, name):
            return _from_element(package.xml(name))
    return None


def is_untouched(content: bytes) -> bool | None:
    """Return whether nobody changed the file since docgen wrote it; None when it is not ours."""
    try:
        package = open_package(content)
        origin = read_provenance(package)
        if origin is None:
            return None
        others = ((name, data) for name, data in package.members() if name not in _OWN)
        return _digest(others) == origin.parts_sha256
    except InputError:
        return None


def as_generated_in(content: bytes) -> str | None:
    """Return a digest of the document as docgen wrote it, however it was edited since.

    None when the file is not ours.
    """
    try:
        origin = read_provenance(open_package(content))
    except InputError:
        return None
    return origin.parts_sha256 if origin else None


def _digest(members: Iterable[tuple[str, bytes]]) -> str:
    whole = hashlib.sha256()
    for name, data in sorted(members):
        whole.update(f"{name}\0{len(data)}\0".encode())
        whole.update(data)
    return whole.hexdigest()


def _rels_name(main: str) -> str:
    folder, _, name = main.rpartition("/")
    return f"{folder}/_rels/{name}.rels".removeprefix("/")


def _with_content_type(package: Package) -> bytes:
    root = package.xml("[Content_Types].xml")
    if root.find(f"{CONTENT_TYPES}Override[@PartName='/{_PROPS}']") is None:
        named = {"PartName": f"/{_PROPS}", "ContentType": _PROPS_TYPE}
        etree.SubElement(root, f"{CONTENT_TYPES}Override", named)
    return serialised(root)


def _with_relationship(package: Package, main: str) -> bytes:
    name = _rels_name(main)
    if name in package:
        root = package.xml(name)
    else:
        root = etree.Element(f"{RELATIONSHIPS}Relationships", nsmap=_plain(RELATIONSHIPS))
    if _ARROW_ID not in relationships_of(package, main):
        named = {"Id": _ARROW_ID, "Type": f"{OFFICE}/customXml", "Target": f"/{_ITEM}"}
        etree.SubElement(root, f"{RELATIONSHIPS}Relationship", named)
    return serialised(root)


def _own_members(origin: Provenance) -> dict[str, bytes]:
    root = etree.Element(f"{{{NAMESPACE}}}provenance", nsmap=_plain(f"{{{NAMESPACE}}}"))
    for name in (*_TEXTS, *_MAY_LACK):
        text = _NOT_XML.sub("\ufffd", getattr(origin, name))
        etree.SubElement(root, f"{{{NAMESPACE}}}{name}").text = text
    packed = base64.b64encode(zlib.compress(origin.body, 6))
    etree.SubElement(root, f"{{{NAMESPACE}}}body").text = packed.decode()
    props = (
        f'<ds:datastoreItem ds:itemID="{_STORE_ID}" xmlns:ds="{_DATA_STORE}"><ds:schemaRefs>'
        f'<ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    )
    rels = (
        f'<Relationships xmlns="{RELATIONSHIPS[1:-1]}"><Relationship Id="rId1" '
        f'Type="{OFFICE}/customXmlProps" Target="/{_PROPS}"/></Relationships>'
    )
    return {
        _ITEM: serialised(root),
        _PROPS: f"{HEAD}{props}".encode(),
        _ITEM_RELS: f"{HEAD}{rels}".encode(),
    }


def _from_element(root: Element) -> Provenance | None:
    said = {name: root.findtext(f"{{{NAMESPACE}}}{name}") or "" for name in (*_TEXTS, *_MAY_LACK)}
    body = _unpacked(root.findtext(f"{{{NAMESPACE}}}body") or "")
    if body is None or not all(said[name] for name in _TEXTS):
        return None
    return Provenance(body=body, **said)


def _unpacked(text: str) -> bytes | None:
    unpacker = zlib.decompressobj()
    try:
        body = unpacker.decompress(base64.b64decode(text, validate=True), MAX_MEMBER_BYTES)
    except (binascii.Error, zlib.error):
        return None
    return body if unpacker.eof else None


def _plain(namespace: str) -> dict[Any, str]:
    return {None: namespace[1:-1]}
