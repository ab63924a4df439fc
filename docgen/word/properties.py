"""The document's own title, subject, author and language, as Word shows them."""

from dataclasses import dataclass
from datetime import date
from typing import Final
from xml.sax.saxutils import escape

from lxml import etree

from docgen.saraban.standard import LANGUAGE
from docgen.word.markup import HEAD
from docgen.word.namespaces import CONTENT_TYPES, RELATIONSHIPS
from docgen.word.package import Package
from docgen.word.packing import serialised

CORE: Final = "docProps/core.xml"

_METADATA: Final = "http://schemas.openxmlformats.org/package/2006"
_ARROW: Final = f"{_METADATA}/relationships/metadata/core-properties"
_CONTENT_TYPE: Final = "application/vnd.openxmlformats-package.core-properties+xml"
_WORD_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_NAMESPACES: Final = (
    f'xmlns:cp="{_METADATA}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
_FIRST_DAY: Final = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class DocumentProperties:
    """What the file says of itself; `dated` keeps the clock out of the bytes."""

    title: str
    subject: str = ""
    author: str = ""
    dated: date = _FIRST_DAY


def core_properties(properties: DocumentProperties) -> bytes:
    """Return docProps/core.xml."""
    day = f"{properties.dated.isoformat()}T00:00:00Z"
    said = (
        ("dc:title", properties.title),
        ("dc:subject", properties.subject),
        ("dc:creator", properties.author),
        ("cp:lastModifiedBy", properties.author),
        ("dc:language", LANGUAGE),
    )
    texts = "".join(f"<{name}>{escape(text)}</{name}>" for name, text in said)
    times = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{day}</dcterms:{name}>'
        for name in ("created", "modified")
    )
    return f"{HEAD}<cp:coreProperties {_NAMESPACES}>{texts}{times}</cp:coreProperties>".encode()


def with_core_properties(package: Package) -> dict[str, bytes]:
    """Return the members that must change so that CORE belongs to the package.

    A Word template (.dotx) becomes a document on the way.
    """
    types, arrows = package.xml("[Content_Types].xml"), package.xml("_rels/.rels")
    for listed in types.iter(f"{CONTENT_TYPES}Override"):
        if listed.get("ContentType") == f"{_WORD_TYPE}template.main+xml":
            listed.set("ContentType", f"{_WORD_TYPE}document.main+xml")
    if types.find(f"{CONTENT_TYPES}Override[@PartName='/{CORE}']") is None:
        named = {"PartName": f"/{CORE}", "ContentType": _CONTENT_TYPE}
        etree.SubElement(types, f"{CONTENT_TYPES}Override", named)
    if arrows.find(f"{RELATIONSHIPS}Relationship[@Type='{_ARROW}']") is None:
        arrow = {"Id": "rIdDocgenCore", "Type": _ARROW, "Target": CORE}
        etree.SubElement(arrows, f"{RELATIONSHIPS}Relationship", arrow)
    changed = {"[Content_Types].xml": types, "_rels/.rels": arrows}
    return {name: serialised(root) for name, root in changed.items()}
