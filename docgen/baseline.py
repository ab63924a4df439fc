"""A baseline: the findings an old archive is known to have; only new ones speak."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from docgen.disk import trouble
from docgen.errors import InputError, whole_file
from docgen.replacing import replace_file
from docgen.reporting.fingerprints import fingerprints, plain_path
from docgen.results import FileResult

_VERSION = 1


@dataclass(frozen=True, slots=True)
class Compared:
    """Results without what was known, and how many known findings are gone."""

    results: tuple[FileResult, ...]
    known: int
    gone: int


def write_baseline(path: Path, results: Sequence[FileResult], seen_from: Path) -> int:
    """Write every finding's fingerprint; return how many there are."""
    known = {
        fingerprint: f"{plain_path(result.path, seen_from)} {finding.rule}"
        for result in results
        for fingerprint, finding in fingerprints(result, seen_from)
    }
    stored = {"version": _VERSION, "findings": known}
    text = json.dumps(stored, ensure_ascii=False, indent=1)
    try:
        replace_file(f"{text}\n".encode(), path)
    except OSError as error:
        told = trouble(error)
        raise InputError(
            whole_file(path, f"เขียนแฟ้มไม่ได้: {told.th}", f"cannot write: {told.en}")
        ) from error
    return len(known)


def compared(path: Path, results: Sequence[FileResult], seen_from: Path) -> Compared:
    """Return the results less what the baseline knows; raises InputError when it is unreadable."""
    known = _read(path)
    met: set[str] = set()
    new = []
    for result in results:
        marked = tuple(fingerprints(result, seen_from))
        met.update(fingerprint for fingerprint, _ in marked)
        left = tuple(finding for fingerprint, finding in marked if fingerprint not in known)
        new.append(replace(result, findings=left))
    return Compared(tuple(new), len(known & met), len(known - met))


def _read(path: Path) -> set[str]:
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
        if stored["version"] == _VERSION:
            return set(stored["findings"])
    except (OSError, ValueError, KeyError, TypeError):
        pass
    raise InputError(
        whole_file(
            path,
            "อ่านแฟ้มฐานเดิมไม่ได้ ให้สร้างใหม่ด้วย docgen check --write-baseline",
            "not a baseline; write one with docgen check --write-baseline",
        )
    )
