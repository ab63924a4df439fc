"""A mended file goes in the place of the former, which is kept beside it as .bak."""

import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from docgen.errors import InputError, whole_file
from docgen.publishing import lock_of
from docgen.replacing import not_writable, replace_file

_KEPT = ".bak"


def put_in_place(content: bytes, former: bytes, path: Path) -> Path:
    """Write `content` over the file at `path`; return where the former one is kept.

    An older .bak is never overwritten. Raises InputError when the file is open elsewhere, has
    changed since it was read, or cannot be written; it is then as it was.
    """
    if lock := lock_of(path):
        raise InputError(
            whole_file(
                path,
                f"แฟ้มเปิดอยู่ในโปรแกรมอื่น ให้ปิดก่อนแล้วสั่งใหม่ (มีแฟ้ม {lock.name})",
                f"the file is open elsewhere; close it and run again (there is {lock.name})",
            )
        )
    target = path.resolve()
    try:
        if target.read_bytes() != former:
            raise InputError(
                whole_file(
                    path,
                    "มีผู้แก้ไขแฟ้มนี้ระหว่างทำงาน จึงไม่เขียนทับ ให้สั่งใหม่",
                    "somebody changed the file meanwhile, so it is left; run again",
                )
            )
        kept = _kept(former, path)
        replace_file(content, target)
    except OSError as error:
        raise InputError(not_writable(path, error)) from error
    return kept


def _kept(former: bytes, path: Path) -> Path:
    for name in _names(path):
        if name.exists():
            if name.read_bytes() == former:
                return name
            continue
        with name.open("xb") as file:
            file.write(former)
            file.flush()
            os.fsync(file.fileno())
        return name
    raise AssertionError(path)


def _names(path: Path) -> Iterator[Path]:
    for number in count(1):
        yield path.with_name(f"{path.name}{_KEPT}{'' if number == 1 else number}")
