"""Put new bytes in the place of a file: the old file or the new one, never half of either."""

import os
from contextlib import suppress
from pathlib import Path
from shutil import copymode

from docgen.disk import trouble
from docgen.errors import Problem, whole_file

_PART = ".part"
_ABANDONED_SECONDS = 60


def replace_file(content: bytes, target: Path) -> Path:
    """Write beside `target`, flush, and give it the name; return `target`.

    Raises OSError; the file that stood there is then whole.
    """
    partial = target.with_name(f".{target.name}.{os.getpid()}{_PART}")
    try:
        with partial.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _sweep(partial)
        if target.exists():
            copymode(target, partial)
        partial.replace(target)
        _flush_folder(target.parent)
    finally:
        partial.unlink(missing_ok=True)
    return target


def not_writable(target: Path, error: OSError) -> Problem:
    """Return what stopped the writing, with the cure."""
    reason = trouble(error)
    return whole_file(
        target,
        f"เขียนแฟ้มไม่ได้: {reason.th} ให้แก้ไขแล้วสั่งใหม่ แฟ้มเดิมยังอยู่ครบ",
        f"cannot write: {reason.en}; mend that and run again, the old file is whole",
    )


def _sweep(partial: Path) -> None:
    """Remove what a build that was killed left beside `partial`, by the clock of the disk."""
    now = partial.stat().st_mtime
    for left in partial.parent.glob(f".*{_PART}"):
        with suppress(OSError):
            if left.stat().st_mtime < now - _ABANDONED_SECONDS:
                left.unlink()


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
