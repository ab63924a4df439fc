"""File names of documents: safe on Windows, inside the output folder."""

import re
from pathlib import Path

_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\ud800-\udfff]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_LONGEST_BYTES = 180
"""A file name may have 255 bytes; Thai takes three a character, and endings are added."""


def safe_name(text: str) -> str:
    """Return `text` as a file name for any system.

    >>> safe_name("คำสั่ง ที่ ๔๑๒/๒๕๖๙")
    'คำสั่ง ที่ ๔๑๒-๒๕๖๙'
    >>> safe_name("../../etc")
    '-..-etc'
    >>> safe_name("CON")
    'CON_'
    """
    name = _UNSAFE.sub("-", text).strip().strip(".").rstrip(" .")
    if _RESERVED.fullmatch(name):
        name += "_"
    return _shortened(name) or "-"


def document_path(out: Path, record: Path, kind: str, key: str = "") -> Path:
    """Return out/<case>/<kind>[-<record>][-<key>].docx for a document of the record at `record`.

    The record's own name is added only when the case holds several: order-แก้ไข.yaml prints
    order-แก้ไข.docx.
    """
    begins = record.stem.casefold().startswith(kind)
    own = record.stem[len(kind) :].lstrip("-_ ") if begins else record.stem
    parts = [kind, *(safe_name(part) for part in (own, key) if part)]
    return out / safe_name(record.parent.resolve().name) / f"{_shortened('-'.join(parts))}.docx"


def _shortened(name: str) -> str:
    while len(name.encode()) > _LONGEST_BYTES:
        name = name[:-1]
    return name.rstrip(" .")
