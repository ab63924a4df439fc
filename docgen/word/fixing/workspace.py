"""The open parts of one .docx while it is being changed."""

from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from docgen.word.fixing.lines import Line, read_again, read_lines
from docgen.word.fixing.marking import Marker
from docgen.word.namespaces import Element, W
from docgen.word.package import Package
from docgen.word.parts import relationships_of, targets
from docgen.word.reading import story_members

_DOCUMENT: Final = "document"


@dataclass(slots=True)
class Workspace:
    """Parts are parsed when asked for; what was changed is remembered."""

    package: Package
    marker: Marker | None = None
    """Changes are tracked when there is one."""
    changed: set[str] = field(default_factory=set)
    _members: dict[str, str] = field(default_factory=dict)
    _roots: dict[str, Element] = field(default_factory=dict)
    _lines: dict[str, list[Line]] = field(default_factory=dict)

    def member_of(self, story: str = _DOCUMENT) -> str | None:
        """Return the member that holds a story."""
        if not self._members:
            for name, member in story_members(self.package):
                self._members.setdefault(name, member)
        return self._members.get(story)

    def stories(self) -> tuple[str, ...]:
        """Return the names of all stories."""
        self.member_of()
        return tuple(self._members)

    def root(self, member: str) -> Element:
        """Return the root element of a member."""
        if member not in self._roots:
            self._roots[member] = self.package.xml(member)
        return self._roots[member]

    def new_root(self, member: str, name: str, namespace: str = W) -> Element:
        """Return the root of a member that is to be added."""
        prefix = "w:" if namespace == W else ""
        mark = f'xmlns{":w" if prefix else ""}="{namespace[1:-1]}"'
        self._roots[member] = etree.fromstring(f"<{prefix}{name} {mark}/>")
        return self._roots[member]

    def part(self, kind: str) -> str | None:
        """Return the member of a part the body uses: its styles or its numbering."""
        main = self.member_of()
        arrows = {} if main is None else relationships_of(self.package, main)
        return next(iter(targets(arrows, kind, self.package)), None)

    def line(self, story: str, number: int) -> Line | None:
        """Return a paragraph of a story by its number from 1; None when there is none such."""
        member = self.member_of(story)
        if member is None:
            return None
        if story not in self._lines:
            self._lines[story] = read_lines(self.root(member))
        lines = self._lines[story]
        return lines[number - 1] if 0 < number <= len(lines) else None

    def touch(self, story: str) -> None:
        """Remember that a story was changed."""
        member = self.member_of(story)
        if member is not None:
            self.changed.add(member)

    def renew(self, story: str, number: int) -> None:
        """Read a paragraph again whose runs were cut."""
        self.touch(story)
        line = self.line(story, number)
        if line is not None:
            self._lines[story][number - 1] = read_again(line)

    def written(self) -> dict[str, bytes]:
        """Return the changed members."""
        return {member: xml_bytes(self._roots[member]) for member in sorted(self.changed)}


def xml_bytes(root: Element) -> bytes:
    """Return a part as Word writes it: declared, UTF-8, standalone."""
    tree = root.getroottree()
    written: bytes = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
    return written
