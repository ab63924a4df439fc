"""What was built from what, so that nothing is built twice: out/.docgen/manifest.json."""

import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path

_FOLDER = ".docgen"
_VERSION = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One record: the digest of all it was built from, and the documents it gave."""

    inputs: str
    outputs: Mapping[str, str] = field(default_factory=dict)
    """Path of each document, relative to the output folder, with its sha256."""
    extra: tuple[str, ...] = ()
    """Other files the record points at, such as workbooks of rows."""
    kinds: tuple[str, ...] = ()
    """The kinds of document the record prints."""
    counts: tuple[int, ...] = (0, 0, 0)
    """Errors, warnings and hints found when it was built."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """All that is remembered of the last builds into one output folder."""

    entries: Mapping[str, Entry] = field(default_factory=dict)
    """By record path, as seen from the project's folder."""
    program: str = ""
    """Digest of the program that wrote it."""
    record_words: tuple[str, ...] = ()
    """How the file names of workbooks begin that are records; known to that program."""


def read_manifest(out: Path) -> Manifest:
    """Return what is remembered; nothing when there is no readable manifest."""
    try:
        stored = json.loads((out / _FOLDER / "manifest.json").read_text(encoding="utf-8"))
        if stored["version"] != _VERSION:
            return Manifest()
        entries = {path: _entry(values) for path, values in stored["entries"].items()}
        return Manifest(entries, stored["program"], tuple(stored["record_words"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Manifest()


def write_manifest(out: Path, manifest: Manifest) -> None:
    """Write the manifest by atomic replace; on a full disk it is left out, at the cost of time."""
    stored = {"version": _VERSION, **asdict(manifest)}
    folder = out / _FOLDER
    partial = folder / f"manifest.{os.getpid()}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        partial.write_text(json.dumps(stored, ensure_ascii=False, indent=1), encoding="utf-8")
        partial.replace(folder / "manifest.json")
    except OSError:
        with suppress(OSError):
            partial.unlink()


def digest_of(paths: Iterable[Path]) -> str:
    """Return a digest of the names and contents of the files, in order."""
    whole = hashlib.sha256()
    for path in paths:
        whole.update(str(path).encode())
        whole.update(path.read_bytes() if path.is_file() else b"\x00missing")
    return whole.hexdigest()


def is_current(entry: Entry | None, inputs: str, out: Path) -> bool:
    """Whether the record was built from the same inputs and its documents still stand as made."""
    if entry is None or entry.inputs != inputs or not entry.outputs:
        return False
    return all(digest_of_file(out / path) == sha for path, sha in entry.outputs.items())


def digest_of_file(path: Path) -> str:
    """Return the sha256 of a file; "" when there is none."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def _entry(values: Mapping[str, object]) -> Entry:
    return Entry(
        inputs=str(values["inputs"]),
        outputs=dict(values["outputs"]),  # type: ignore[call-overload]
        extra=tuple(values["extra"]),  # type: ignore[arg-type]
        kinds=tuple(values["kinds"]),  # type: ignore[arg-type]
        counts=tuple(values["counts"]),  # type: ignore[arg-type]
    )
