"""Where something stands in a file: the four sorts of place a finding can name."""

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias


@dataclass(frozen=True, slots=True, order=True)
class TextPlace:
    """A line and a column of a text file, both counted from 1."""

    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class CellPlace:
    """A cell of a workbook; `file` names the workbook when a record points at another file."""

    sheet: str
    cell: str
    file: str = ""

    def __str__(self) -> str:
        return f"{self.file}#{self.sheet}!{self.cell}" if self.file else f"{self.sheet}!{self.cell}"


@dataclass(frozen=True, slots=True, order=True)
class DocxPlace:
    """Characters `start` to `end` of a paragraph; paragraphs count from 1 over the whole story."""

    story: str
    paragraph: int
    start: int
    end: int

    def __str__(self) -> str:
        return f"{self.story}:{self.paragraph}:{self.start}-{self.end}"


@dataclass(frozen=True, slots=True, order=True)
class WholeFile:
    """The file as a whole, when no nearer place can be named."""

    def __str__(self) -> str:
        return ""


Place: TypeAlias = TextPlace | CellPlace | DocxPlace | WholeFile


def seen_path(path: Path, seen_from: Path | None) -> str:
    """Return `path` as seen from a folder, when it lies below it."""
    if seen_from and path.is_absolute() and path.is_relative_to(seen_from):
        return str(path.relative_to(seen_from))
    return str(path)
