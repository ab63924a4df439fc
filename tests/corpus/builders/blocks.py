"""What a document is built from, before anybody decides how: paragraphs, tables, boxes."""

from dataclasses import dataclass, replace

PSK, NEW, IT9 = "TH SarabunPSK", "TH Sarabun New", "TH SarabunIT๙"


@dataclass(frozen=True)
class Para:
    """A paragraph and how it is set, in centimetres and points."""

    text: str = ""
    align: str = "left"
    first: float = 0.0
    left: float = 0.0
    before: float = 0.0
    bold: bool = False
    size: float = 16.0
    label: str = ""
    """The beginning of the text that is set bold, 20 points (a memo's labels)."""
    tabs: tuple[float, ...] = ()
    dots: bool = False
    """The last tab draws a dotted leader."""
    exact: float = 0.0
    colour: str = ""
    emblem: float = 0.0
    """Height of the emblem standing in this paragraph."""
    anchored: bool = False
    box: str = ""
    """Text of a text box that hangs on this paragraph."""
    control: bool = False
    """The text stands in a content control."""
    new_page: bool = False


@dataclass(frozen=True)
class Table:
    """Rows of cells, each cell a few paragraphs; widths in centimetres."""

    widths: tuple[float, ...]
    rows: tuple[tuple[tuple[Para, ...], ...], ...]
    borders: bool = False
    header: bool = False


Block = Para | Table


@dataclass(frozen=True)
class Way:
    """How somebody builds a file: the font, and how Word cuts the text."""

    font: str = PSK
    split: bool = False
    """Runs are cut anywhere, with rsid, proofing marks and w:cs."""
    styles: bool = False
    """Paragraph styles of the office's own instead of direct formatting."""
    paged: bool = True
    """The header prints page numbers; LibreOffice cannot keep Thai ones, so there it does not."""
    title: str = ""


def body(text: str, before: float = 6.0, **changes) -> Para:
    """Return a body paragraph: 2.5 cm in, stretched the Thai way."""
    return Para(text, "thaiDistribute", first=2.5, before=before, **changes)


def centred(text: str, **changes) -> Para:
    """Return a centred paragraph."""
    return Para(text, "center", **changes)


def empty(count: int) -> tuple[Para, ...]:
    """Return empty paragraphs, as people press Enter."""
    return (Para(),) * count


def signed(name: str, *post: str, left: float = 4.0, enters: bool = True) -> tuple[Para, ...]:
    """Return the room for the signature, the printed name and the position."""
    line = Para(align="center", left=left)
    block = (replace(line, text=f"({name})"), *(replace(line, text=each) for each in post))
    if enters:
        return (*(line,) * 3, *block)
    return (replace(block[0], before=63.0), *block[1:])


def cells(*texts: str, **changes) -> tuple[tuple[Para, ...], ...]:
    """Return a row of one-paragraph cells."""
    return tuple((Para(text, **changes),) for text in texts)
