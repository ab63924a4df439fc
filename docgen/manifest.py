"""What was built from what, so that nothing is built twice: out/.docgen/manifest.json."""

import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

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
        file = out / _FOLDER / "manifest.json"
        stored = json.loads(file.read_text(encoding="utf-8", errors="surrogateescape"))
        if stored["version"] != _VERSION:
            return Manifest()
        entries = {path: _entry(values) for path, values in stored["entries"].items()}
        return Manifest(entries, str(stored["program"]), _texts(stored["record_words"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Manifest()


def write_manifest(out: Path, manifest: Manifest) -> None:
    """Write the manifest by atomic replace; on a full disk it is left out, at the cost of time."""
    stored = {"version": _VERSION, **asdict(manifest)}
    folder = out / _FOLDER
    partial = folder / f"manifest.{os.getpid()}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        told = json.dumps(stored, ensure_ascii=False, indent=1)
        partial.write_text(told, encoding="utf-8", errors="surrogateescape")
        partial.replace(folder / "manifest.json")
    except OSError:
        with suppress(OSError):
            partial.unlink()


def digest_of(paths: Iterable[Path]) -> str:
    """Return a digest of the names and contents of the files, in order."""
    whole = hashlib.sha256()
    for path in paths:
        whole.update(os.fsencode(path))
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


def _entry(values: Mapping[str, Any]) -> Entry:
    return Entry(
        inputs=str(values["inputs"]),
        outputs={str(path): str(sha) for path, sha in values["outputs"].items()},
        extra=_texts(values["extra"]),
        kinds=_texts(values["kinds"]),
        counts=tuple(int(count) for count in values["counts"]),
    )


def _texts(values: list[object]) -> tuple[str, ...]:
    return tuple(str(value) for value in values)
