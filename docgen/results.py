"""What became of files that were checked or built: plain values, ready to be told."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from docgen.errors import Problem
from docgen.findings import Finding, Severity
from docgen.places import DocxPlace, Place, TextPlace

CLEAN, FOUND, WRONG_INPUT, OUR_BUG = 0, 1, 2, 3


@dataclass(frozen=True, slots=True)
class FileResult:
    """One file checked: what kind it is, what rules found, and what could not be read."""

    path: Path
    kind: str = ""
    findings: tuple[Finding, ...] = ()
    problems: tuple[Problem, ...] = ()
    skipped: bool = False
    """Not judged: there is no Thai in it."""
    lines: Mapping[tuple[str, int], str] = field(default_factory=dict, hash=False, repr=False)
    """The whole line or paragraph around each finding, by story and number."""

    def line_at(self, place: Place) -> tuple[str, int] | None:
        """Return the line or paragraph a finding stands in, and where in it; None if not kept."""
        match place:
            case TextPlace(number, column):
                key, start = ("", number), column - 1
            case DocxPlace(story, paragraph, start, _):
                key = (story, paragraph)
            case _:
                return None
        line = self.lines.get(key)
        return None if line is None else (line, start)

    @property
    def has_errors(self) -> bool:
        """Whether a rule failed at error level."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)


class Outcome(StrEnum):
    """What became of a document that was to be published."""

    WRITTEN = "written"
    UNCHANGED = "unchanged"
    KEPT_EDITED = "kept-edited"
    """Somebody edited the file; nothing in the data changed since, so it stays as it is."""
    BESIDE_EDITED = "beside-edited"
    """Somebody edited the file; the new version went beside it."""
    BESIDE_OPEN = "beside-open"
    """The file is open elsewhere; the new version went beside it."""


@dataclass(frozen=True, slots=True)
class Published:
    """Where a document went, and how."""

    path: Path
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What became of one record."""

    result: FileResult
    kinds: tuple[str, ...] = ()
    published: tuple[Published, ...] = ()
    failures: tuple[Problem, ...] = ()
    """Faults of ours, found before anything got its name."""
    elsewhere: tuple[Path, ...] = ()
    """Files outside the case that the record was read from."""
    unchanged: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether every document of the record was made."""
        return not (self.failures or self.result.problems or self.result.has_errors)


def count_severities(results: Iterable[FileResult]) -> Counter[Severity]:
    """Return how many findings there are of each severity."""
    return Counter(finding.severity for result in results for finding in result.findings)


def exit_code(results: Iterable[FileResult]) -> int:
    """Return 2 when something could not be read, 1 when a rule failed at error level, else 0."""
    seen = tuple(results)
    if any(result.problems for result in seen):
        return WRONG_INPUT
    return FOUND if any(result.has_errors for result in seen) else CLEAN


def build_exit_code(results: Iterable[BuildResult]) -> int:
    """Return 3 when a document of ours was faulty, else as for checks."""
    seen = tuple(results)
    if any(result.failures for result in seen):
        return OUR_BUG
    return exit_code(result.result for result in seen)
