"""Give a finished document its name: never in place of words somebody typed, never half-written."""

import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from docgen.disk import trouble
from docgen.errors import InputError, Problem, whole_file
from docgen.results import Outcome, Published
from docgen.word.package import open_package
from docgen.word.provenance import is_untouched, read_provenance

_NEW = "ฉบับใหม่"


def publish(content: bytes, target: Path) -> Published:
    """Put `content` at `target`, or beside it when the file there must not be replaced.

    Raises InputError when the disk is full or the folder cannot be written to.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        return _published(content, target)
    except OSError as error:
        raise InputError(_not_writable(target, error)) from error


def lock_of(target: Path) -> Path | None:
    """Return the lock file Word or LibreOffice keeps beside a document that is open."""
    locks = (
        target.with_name(f"~${target.name}"),
        target.with_name(f"~${target.name[2:]}"),
        target.with_name(f".~lock.{target.name}#"),
    )
    return next((lock for lock in locks if lock.exists()), None)


def _published(content: bytes, target: Path) -> Published:
    if not target.exists():
        return Published(_placed(content, target), Outcome.WRITTEN)
    standing = target.read_bytes()
    if standing == content:
        return Published(target, Outcome.UNCHANGED)
    if not _is_untouched(standing):
        if _generation(standing) == _generation(content):
            return Published(target, Outcome.KEPT_EDITED)
        return Published(_placed_beside(content, target), Outcome.BESIDE_EDITED)
    if lock_of(target):
        return Published(_placed_beside(content, target), Outcome.BESIDE_OPEN)
    return Published(_placed(content, target), Outcome.WRITTEN)


def _is_untouched(content: bytes) -> bool:
    """Whether the file is ours and nobody changed it; a file that cannot be read is somebody's."""
    try:
        return is_untouched(content) is True
    except InputError:
        return False


def _generation(content: bytes) -> object:
    """Return what the file was made from: equal for two files made of the same data."""
    try:
        origin = read_provenance(open_package(content))
    except InputError:
        return content
    return (origin.body, origin.template_sha256) if origin else content


def _placed_beside(content: bytes, target: Path) -> Path:
    for path in _names_beside(target):
        if not path.exists() or path.read_bytes() == content:
            return _placed(content, path)
        if _is_untouched(path.read_bytes()) and not lock_of(path):
            return _placed(content, path)
    raise AssertionError(target)


def _names_beside(target: Path) -> Iterator[Path]:
    for number in count(1):
        ending = f"-{_NEW}" if number == 1 else f"-{_NEW}-{number}"
        yield target.with_name(f"{target.stem}{ending}{target.suffix}")


def _placed(content: bytes, target: Path) -> Path:
    partial = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with partial.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(target)
        _flush_folder(target.parent)
    finally:
        partial.unlink(missing_ok=True)
    return target


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _not_writable(target: Path, error: OSError) -> Problem:
    reason = trouble(error)
    return whole_file(
        target,
        f"เขียนแฟ้มไม่ได้: {reason.th} ให้แก้ไขแล้วสั่งใหม่ แฟ้มเดิมยังอยู่ครบ",
        f"cannot write: {reason.en}; mend that and run again, the old file is whole",
    )
