"""Which records must be built again: the light part of a build, without the heavy imports."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from docgen.manifest import Entry, Manifest, digest_of, is_current
from docgen.project import Project

_TABLES = ("*.xlsx", "*.csv")
_PROGRAM = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record file, with the digest of all it would be built from."""

    path: Path
    inputs: str
    entry: Entry | None
    current: bool


def candidates(
    files: Sequence[Path], manifest: Manifest, project: Project, out: Path
) -> Iterator[Candidate]:
    """Yield each record file and whether its documents are still right."""
    common = digest_of(_office_inputs(project)) + manifest.program
    for path in files:
        entry = manifest.entries.get(project.key_of(path))
        inputs = digest_of((path, *_tables_beside(path), *_extra(entry, project))) + common
        yield Candidate(path, inputs, entry, is_current(entry, inputs, out))


def program_digest() -> str:
    """Return a digest of docgen itself: another program may build other documents."""
    return digest_of([*sorted(_PROGRAM.rglob("*.py")), *sorted(_PROGRAM.rglob("*.yaml"))])


def _office_inputs(project: Project) -> Iterator[Path]:
    yield from project.office_files
    for folder in ("docx", "office"):
        yield from sorted((project.root / "templates" / folder).glob("*.docx"))


def _tables_beside(path: Path) -> list[Path]:
    return sorted(table for form in _TABLES for table in path.parent.glob(form) if table != path)


def _extra(entry: Entry | None, project: Project) -> list[Path]:
    return [project.root / name for name in entry.extra] if entry else []
