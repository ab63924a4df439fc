"""Writing a package: the same members give the same bytes, on every run and machine.

Order, timestamps, flags and compression level are fixed. Only the zlib library could still differ
(zlib-ng packs otherwise than zlib), so digests that must survive a change of machine are taken
over unpacked members, and stock templates are stored unpacked.
"""

import struct
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from docgen.word.markup import HEAD
from docgen.word.namespaces import Element
from docgen.word.package import Package

COMPRESSION_LEVEL: Final = 6
CONTENT_TYPES: Final = "[Content_Types].xml"

_STORED: Final = 0
_DEFLATED: Final = 8
_VERSION: Final = 20
_UTF8_NAME: Final = 0x800
_DOS_TIME: Final = 0
_DOS_DATE: Final = 33  # 1 January 1980, the first day a zip can tell
_LOCAL: Final = struct.Struct("<4s5H3L2H")
_NAME_LENGTHS: Final = struct.Struct("<2H")
_CENTRAL: Final = struct.Struct("<4s6H3L5H2L")
_END: Final = struct.Struct("<4s4H2LH")
_ALREADY_PACKED: Final = (".png", ".jpg", ".jpeg", ".gif")


@dataclass(frozen=True, slots=True)
class Packed:
    """One member as it stands in the zip, ready to be copied."""

    name: str
    method: int
    crc: int
    size: int
    data: bytes = field(repr=False)


def pack_member(name: str, content: bytes, level: int = COMPRESSION_LEVEL) -> Packed:
    """Return `content` packed; level 0 stores it, and so do pictures, which are packed already."""
    crc = zlib.crc32(content)
    if level and not name.lower().endswith(_ALREADY_PACKED):
        packer = zlib.compressobj(level, zlib.DEFLATED, -15)
        return Packed(name, _DEFLATED, crc, len(content), packer.compress(content) + packer.flush())
    return Packed(name, _STORED, crc, len(content), content)


def packed_members(package: Package) -> Iterator[Packed]:
    """Yield the members of a package as they are packed, to be copied without unpacking."""
    for entry in package.entries():
        start = entry.header_offset + _LOCAL.size
        lengths = package.content[start - _NAME_LENGTHS.size : start]
        start += sum(_NAME_LENGTHS.unpack(lengths))
        data = package.content[start : start + entry.compress_size]
        yield Packed(entry.filename, entry.compress_type, entry.CRC, entry.file_size, data)


def serialised(root: Element) -> bytes:
    """Return a part's XML as it is written into the package."""
    return HEAD.encode() + etree.tostring(root, encoding="unicode").encode()


def write_package(members: Mapping[str, bytes], level: int = COMPRESSION_LEVEL) -> bytes:
    """Return a package of `members`: [Content_Types].xml first, the rest by name."""
    return join_members(pack_member(name, content, level) for name, content in members.items())


def join_members(members: Iterable[Packed]) -> bytes:
    """Return a package of members packed before: [Content_Types].xml first, the rest by name."""
    body: list[bytes] = []
    directory: list[bytes] = []
    offset = 0
    for member in sorted(members, key=lambda one: (one.name != CONTENT_TYPES, one.name)):
        name = member.name.encode()
        flags = 0 if name.isascii() else _UTF8_NAME
        shared = (flags, member.method, _DOS_TIME, _DOS_DATE, member.crc)
        sizes = (len(member.data), member.size, len(name), 0)
        body += (_LOCAL.pack(b"PK\x03\x04", _VERSION, *shared, *sizes), name, member.data)
        directory += (
            _CENTRAL.pack(b"PK\x01\x02", _VERSION, _VERSION, *shared, *sizes, 0, 0, 0, 0, offset),
            name,
        )
        offset += _LOCAL.size + len(name) + len(member.data)
    count, index = len(directory) // 2, b"".join(directory)
    end = _END.pack(b"PK\x05\x06", 0, 0, count, count, len(index), offset, 0)
    return b"".join((*body, index, end))
