"""Which members of a package belong together: relationships and content types."""

import posixpath
from dataclasses import dataclass

from docgen.word.namespaces import OFFICE, RELATIONSHIPS
from docgen.word.package import Package, refuse, refuse_strict


@dataclass(frozen=True, slots=True)
class Relationship:
    """One arrow from a part: to a member by its full name, or outside the package."""

    id: str
    type: str
    target: str
    external: bool = False


def relationships_of(package: Package, member: str) -> dict[str, Relationship]:
    """Return the relationships of a member by id; "" is the package itself."""
    folder, name = posixpath.split(member)
    listed = posixpath.join(folder, "_rels", f"{name}.rels")
    if listed not in package:
        return {}
    arrows = (
        _relationship(arrow.attrib, folder)
        for arrow in package.xml(listed)
        if arrow.tag == f"{RELATIONSHIPS}Relationship"
    )
    return {arrow.id: arrow for arrow in arrows}


def main_document(package: Package) -> str:
    """Return the member with the body; raises InputError when there is none."""
    for found in targets(relationships_of(package, ""), "officeDocument", package):
        return found
    if "_rels/.rels" in package:
        refuse_strict(package.read("_rels/.rels"), package.path)
    return refuse(package.path, "ไม่ใช่แฟ้ม .docx (ไม่มีเนื้อเอกสาร)", "not a .docx: no document part")


def targets(arrows: dict[str, Relationship], kind: str, package: Package) -> list[str]:
    """Return the members that relationships of one kind ("header") lead to, each once."""
    wanted = f"{OFFICE}/{kind}"
    found = (arrow.target for arrow in arrows.values() if arrow.type == wanted)
    return [name for name in dict.fromkeys(found) if name in package]


def _relationship(attributes: dict[str, str], folder: str) -> Relationship:
    target = attributes.get("Target", "")
    external = attributes.get("TargetMode") == "External"
    if not external:
        joined = target[1:] if target.startswith("/") else posixpath.join(folder, target)
        target = posixpath.normpath(joined) if joined else ""
    return Relationship(attributes.get("Id", ""), attributes.get("Type", ""), target, external)
