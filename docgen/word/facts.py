"""What a .docx says and how it looks, as plain values. Filled by docgen.word.reading.

Formatting is effective: run → character style → paragraph style → document defaults, with theme
fonts resolved. `None` means that nothing in the file says it.
"""

from dataclasses import dataclass

from docgen.saraban.roles import Role


@dataclass(frozen=True, slots=True)
class RunFacts:
    """A stretch of characters of one paragraph, all with the same formatting."""

    start: int
    end: int
    latin_font: str | None
    thai_font: str | None
    latin_size: float | None
    thai_size: float | None
    latin_bold: bool = False
    thai_bold: bool = False
    thai_language: str | None = None
    forced_complex: bool = False
    """The run says `w:cs`: every character of it follows the complex-script settings."""
    inserted: bool = False
    """An unaccepted tracked insertion."""
    highlighted: bool = False
    colour: str | None = None
    theme_font: bool = False
    """A theme font attribute stands beside or instead of explicit fonts."""
    letter_spacing_pt: float = 0.0


@dataclass(frozen=True, slots=True)
class ParagraphFacts:
    """One paragraph. `number` counts from 1 over the whole story, tables included."""

    number: int
    text: str
    runs: tuple[RunFacts, ...] = ()
    style_id: str | None = None
    style_name: str | None = None
    role: Role | None = None
    """What it is in the document: by our styles where ours, else recognised (later)."""
    cell: tuple[int, int, int] | None = None
    """Table, row and column, each from 1, when it stands in a table."""
    alignment: str | None = None
    first_line_cm: float = 0.0
    left_cm: float = 0.0
    right_cm: float = 0.0
    space_before_pt: float = 0.0
    space_after_pt: float = 0.0
    line_rule: str | None = None
    line_pt: float | None = None
    """With the rule `auto`, 12 is single spacing; with `exact` and `atLeast`, the height itself."""
    keep_next: bool = False
    page_break_before: bool = False
    repeats: bool = False
    """It stands in a table row that is repeated at the top of each page."""
    page_field: bool = False
    """It holds a field that prints the page number."""
    numbering: str | None = None
    """The format of the automatic number Word puts in front: decimal, thaiNumbers, bullet, …"""


@dataclass(frozen=True, slots=True)
class StoryFacts:
    """One story: document, header1, footer1, footnotes, comments …, by its name."""

    name: str
    paragraphs: tuple[ParagraphFacts, ...]


@dataclass(frozen=True, slots=True)
class SectionFacts:
    """The page of one section, in centimetres."""

    width_cm: float
    height_cm: float
    left_cm: float
    right_cm: float
    top_cm: float
    bottom_cm: float
    landscape: bool = False
    number_format: str | None = None
    different_first_page: bool = False


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """One picture and the size it is drawn at."""

    story: str
    paragraph: int
    name: str
    width_cm: float
    height_cm: float
    pixel_width: int | None = None
    pixel_height: int | None = None
    alignment: str | None = None
    placeholder: bool = False
    """The dashed frame that waits for the office's own emblem."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a document of ours came from; travels inside the file as a customXml item."""

    kind: str
    template_sha256: str
    record_sha256: str
    rules: str
    docgen: str
    parts_sha256: str
    """Digest of every other member of the package: equal means nobody edited the file."""
    body: bytes = b""
    """word/document.xml as generated."""
    record: str = ""
    """The record it was made of, as seen from the project; "" when that is not known."""


@dataclass(frozen=True, slots=True)
class DocxFacts:
    """The facts rules may ask of a .docx, and no more."""

    stories: tuple[StoryFacts, ...]
    sections: tuple[SectionFacts, ...] = ()
    pictures: tuple[PictureFacts, ...] = ()
    kind: str | None = None
    """The document type: of our own from its provenance, else recognised (DocumentType)."""
    confidence: float = 1.0
    """How sure the recognition is, 0 to 1."""
    provenance: Provenance | None = None
    has_tracked_changes: bool = False
    has_comments: bool = False

    @property
    def body(self) -> tuple[ParagraphFacts, ...]:
        """The paragraphs of the main story."""
        return next((story.paragraphs for story in self.stories if story.name == "document"), ())

    @property
    def text(self) -> str:
        """All text of all stories, a line a paragraph."""
        return "\n".join(p.text for story in self.stories for p in story.paragraphs)

    def with_role(self, *roles: Role) -> tuple[ParagraphFacts, ...]:
        """Return the body's paragraphs that play one of `roles`, in order."""
        return tuple(p for p in self.body if p.role in roles)
