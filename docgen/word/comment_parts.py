"""The parts of a package that hold comments: made when missing, extended when there."""

import posixpath
from collections.abc import Iterable
from datetime import datetime
from itertools import count
from typing import Final

from lxml import etree

from docgen.thai.text import refused_characters
from docgen.word.fixing.marking import moment
from docgen.word.fixing.text_changes import set_text
from docgen.word.fixing.workspace import Workspace
from docgen.word.namespaces import CONTENT_TYPES, OFFICE, RELATIONSHIPS, Element, W
from docgen.word.packing import CONTENT_TYPES as TYPES_MEMBER
from docgen.word.parts import relationships_of

_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_INITIALS: Final = 4
"""So many letters of the author stand beside a comment."""


class Comments:
    """The comments of one document, and the next free number."""

    def __init__(self, work: Workspace, author: str, dated: datetime) -> None:
        self._work, self._author, self._moment = work, author, moment(dated)
        found = work.part("comments")
        self._is_new = found is None
        self._member = found or self._free_name()
        self._root = work.root(self._member) if found else work.new_root(self._member, "comments")
        taken = [each.get(f"{W}id", "") for each in self._root.iter(f"{W}comment")]
        taken += [
            each.get(f"{W}id", "") for each in work.root(self._main()).iter(f"{W}commentReference")
        ]
        self._numbers = count(1 + max((int(id) for id in taken if id.isdecimal()), default=-1))

    def added(self, paragraphs: Iterable[str]) -> str:
        """Add a comment and return its number."""
        number = str(next(self._numbers))
        comment = etree.SubElement(self._root, f"{W}comment")
        comment.set(f"{W}id", number)
        comment.set(f"{W}author", self._author)
        comment.set(f"{W}date", self._moment)
        comment.set(f"{W}initials", self._author[:_INITIALS])
        for at, text in enumerate(paragraphs):
            _add_paragraph(comment, text, first=not at)
        self._work.changed.add(self._member)
        return number

    def join_package(self) -> None:
        """Name a new part in the content types and in the body's relationships."""
        if not self._is_new:
            return
        types = self._work.root(TYPES_MEMBER)
        override = etree.SubElement(types, f"{CONTENT_TYPES}Override")
        override.set("PartName", f"/{self._member}")
        override.set("ContentType", _TYPE)
        self._add_relationship()
        self._work.changed.add(TYPES_MEMBER)

    def _add_relationship(self) -> None:
        main, package = self._main(), self._work.package
        folder, name = posixpath.split(main)
        listed = posixpath.join(folder, "_rels", f"{name}.rels")
        known = relationships_of(package, main)
        root = (
            self._work.root(listed)
            if listed in package
            else self._work.new_root(listed, "Relationships", RELATIONSHIPS)
        )
        arrow = etree.SubElement(root, f"{RELATIONSHIPS}Relationship")
        arrow.set("Id", next(f"rId{at}" for at in count(1) if f"rId{at}" not in known))
        arrow.set("Type", f"{OFFICE}/comments")
        arrow.set("Target", posixpath.basename(self._member))
        self._work.changed.add(listed)

    def _main(self) -> str:
        return self._work.member_of() or ""

    def _free_name(self) -> str:
        folder = posixpath.dirname(self._main())
        names = (posixpath.join(folder, f"comments{at or ''}.xml") for at in count())
        taken = {name.casefold() for name in self._work.package.names}
        return next(name for name in names if name.casefold() not in taken)


def _add_paragraph(comment: Element, text: str, *, first: bool) -> None:
    paragraph = etree.SubElement(comment, f"{W}p")
    if first:
        etree.SubElement(etree.SubElement(paragraph, f"{W}r"), f"{W}annotationRef")
    run = etree.SubElement(paragraph, f"{W}r")
    shown = " ".join(text.split())
    for char in refused_characters(shown):
        shown = shown.replace(char, "")
    set_text(etree.SubElement(run, f"{W}t"), shown)
