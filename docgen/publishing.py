"""Give a finished document its name: never in place of words somebody typed, never half-written."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

from docgen.errors import InputError
from docgen.replacing import not_writable, replace_file
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
        raise InputError(not_writable(target, error)) from error


def lock_of(target: Path) -> Path | None:
    """Return the lock file Word or LibreOffice keeps beside a document that is open."""
    locks = (
        target.with_name(f"~${target.name}"),
        target.with_name(f"~${target.name[2:]}"),
        target.with_name(f".~lock.{target.name}#"),
    )
    return next((lock for lock in locks if lock.exists()), None)


def record_behind(target: Path) -> str:
    """Return the record that the document at `target` was made of; "" when it does not say."""
    try:
        origin = read_provenance(open_package(target.read_bytes()))
    except (OSError, InputError):
        return ""
    return origin.record if origin else ""


def _published(content: bytes, target: Path) -> Published:
    if not target.exists():
        return Published(replace_file(content, target), Outcome.WRITTEN)
    standing = target.read_bytes()
    if standing == content:
        return Published(target, Outcome.UNCHANGED)
    if not _is_untouched(standing):
        if _generation(standing) == _generation(content):
            return Published(target, Outcome.KEPT_EDITED)
        return Published(_placed_beside(content, target), Outcome.BESIDE_EDITED)
    if lock_of(target):
        return Published(_placed_beside(content, target), Outcome.BESIDE_OPEN)
    return Published(replace_file(content, target), Outcome.WRITTEN)


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
            return replace_file(content, path)
        if _is_untouched(path.read_bytes()) and not lock_of(path):
            return replace_file(content, path)
    raise AssertionError(target)


def _names_beside(target: Path) -> Iterator[Path]:
    for number in count(1):
        ending = f"-{_NEW}" if number == 1 else f"-{_NEW}-{number}"
        yield target.with_name(f"{target.stem}{ending}{target.suffix}")
