"""Read a .docx into facts. What is read and what is not text: docs/en/word-checks.md."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from docgen.word.facts import DocxFacts, PictureFacts, StoryFacts
from docgen.word.formatting import theme_fonts
from docgen.word.namespaces import Element
from docgen.word.package import UNNAMED, Package, open_package, refuse_strict
from docgen.word.parts import Relationship, main_document, relationships_of, targets
from docgen.word.pictures import read_pictures
from docgen.word.provenance import read_provenance
from docgen.word.recognising import recognised
from docgen.word.sections import numbering_formats, read_sections
from docgen.word.stories import StoryReader
from docgen.word.story_elements import TRACKED
from docgen.word.styles import StyleSheet, read_styles

_OTHER_STORIES: Final = ("header", "footer", "footnotes", "endnotes", "comments")


@dataclass(frozen=True, slots=True)
class _Story:
    """A story's own part of the facts."""

    facts: StoryFacts
    pictures: tuple[PictureFacts, ...]
    tracked: bool


def read_docx(content: bytes, path: Path = UNNAMED, kind: str | None = None) -> DocxFacts:
    """Return the facts of a .docx, its type and parts recognised; `kind` overrides the type.

    Raises InputError naming `path` when it cannot be read.
    """
    return recognised(_facts(content, path), kind)


def _facts(content: bytes, path: Path) -> DocxFacts:
    package = open_package(content, path)
    main = main_document(package)
    refuse_strict(package.read(main), path)
    root, arrows = package.xml(main), relationships_of(package, main)
    reader = _Reader(package, _style_sheet(package, arrows), _numbering(package, arrows))
    others = (name for kind in _OTHER_STORIES for name in targets(arrows, kind, package))
    stories = [
        reader.story("document", main, root, arrows),
        *(reader.part(name) for name in others),
    ]
    provenance = read_provenance(package)
    return DocxFacts(
        stories=tuple(story.facts for story in stories),
        sections=tuple(read_sections(root)),
        pictures=tuple(picture for story in stories for picture in story.pictures),
        kind=provenance.kind if provenance else None,
        provenance=provenance,
        has_tracked_changes=any(story.tracked for story in stories),
        has_comments=any(_has_comments(story.facts) for story in stories),
    )


@dataclass(frozen=True, slots=True)
class _Reader:
    """What every story of one file is read with."""

    package: Package
    sheet: StyleSheet
    numbering: dict[tuple[str, str], str]

    def part(self, member: str) -> _Story:
        """Return the story of a header, footer, note or comment part."""
        root = self.package.xml(member)
        arrows = relationships_of(self.package, member)
        return self.story(PurePosixPath(member).stem, member, root, arrows)

    def story(
        self, name: str, member: str, root: Element, arrows: dict[str, Relationship]
    ) -> _Story:
        """Return a story read from its root element."""
        reader = StoryReader(self.sheet, self.numbering)
        reader.read(root)
        images = {
            arrow.id: arrow.target
            for arrow in arrows.values()
            if not arrow.external and arrow.target in self.package and arrow.target != member
        }
        pictures = read_pictures(name, reader.drawings, images, self.package.read)
        tracked = next(root.iter(*TRACKED), None) is not None
        return _Story(StoryFacts(name, tuple(reader.paragraphs)), tuple(pictures), tracked)


def story_members(package: Package) -> Iterator[tuple[str, str]]:
    """Yield the name and the member of every story, in the order of DocxFacts.stories."""
    main = main_document(package)
    yield "document", main
    arrows = relationships_of(package, main)
    for kind in _OTHER_STORIES:
        for member in targets(arrows, kind, package):
            yield PurePosixPath(member).stem, member


def _style_sheet(package: Package, arrows: dict[str, Relationship]) -> StyleSheet:
    theme = _first_part(package, arrows, "theme")
    fonts = {} if theme is None else theme_fonts(theme)
    return read_styles(_first_part(package, arrows, "styles"), fonts)


def _numbering(package: Package, arrows: dict[str, Relationship]) -> dict[tuple[str, str], str]:
    return numbering_formats(_first_part(package, arrows, "numbering"))


def _first_part(package: Package, arrows: dict[str, Relationship], kind: str) -> Element | None:
    found = targets(arrows, kind, package)
    return package.xml(found[0]) if found else None


def _has_comments(story: StoryFacts) -> bool:
    return story.name.startswith("comments") and bool(story.paragraphs)
