"""A finding's fingerprint: the same while the words stay the same, wherever they move to."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from docgen.findings import Finding
from docgen.results import FileResult


def fingerprints(
    result: FileResult, seen_from: Path | None = None
) -> Iterator[tuple[str, Finding]]:
    """Yield each finding of a file with its fingerprint; equal findings are told apart by count.

    The file counts by its path below `seen_from`, however it was asked for.
    """
    seen: dict[str, int] = {}
    path = plain_path(result.path, seen_from)
    for finding in result.findings:
        key = f"{path}\0{finding.rule}\0{finding.text}\0{finding.message.th}"
        seen[key] = seen.get(key, 0) + 1
        yield hashlib.sha256(f"{key}\0{seen[key]}".encode()).hexdigest()[:32], finding


def plain_path(path: Path, seen_from: Path | None) -> str:
    """Return a path as written below a folder, with slashes; elsewhere as it stands."""
    whole = path.resolve() if seen_from else path
    if seen_from and whole.is_relative_to(seen_from):
        return whole.relative_to(seen_from).as_posix()
    return path.as_posix()
