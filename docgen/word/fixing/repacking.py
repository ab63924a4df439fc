"""A package with some members replaced or added; every other byte of the zip as it was."""

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Final
from zipfile import ZipFile, ZipInfo

from docgen.word.packing import Packed, pack_member

_LOCAL: Final = struct.Struct("<4s5H3L2H")
_CENTRAL: Final = struct.Struct("<4s6H3L5H2L")
_END: Final = struct.Struct("<4s4H2LH")
_VERSION: Final = 20
_DESCRIPTOR_FLAG: Final = 0x8
_UTF8_NAME: Final = 0x800


@dataclass(frozen=True, slots=True)
class _Entry:
    """One member: its bytes with the local header, and its line in the directory."""

    local: bytes
    central: tuple[bytes | int, ...]
    tail: bytes
    """Name, extra fields and comment, as they stand in the directory."""


def repacked(content: bytes, members: Mapping[str, bytes]) -> bytes:
    """Return `content` with `members` instead of, or beside, what it held."""
    with ZipFile(BytesIO(content)) as opened:
        infos, directory = opened.infolist(), opened.start_dir
        comment = opened.comment
    stops = sorted([*(info.header_offset for info in infos), directory])
    entries = [
        _changed(info, members[info.filename])
        if info.filename in members
        else _kept(info, content[info.header_offset : _next(stops, info.header_offset)])
        for info in infos
    ]
    known = {info.filename for info in infos}
    entries += [_added(name, data) for name, data in members.items() if name not in known]
    return _joined(entries, comment)


def _joined(entries: list[_Entry], comment: bytes) -> bytes:
    body = b"".join(entry.local for entry in entries)
    index = b"".join(_directory(entries))
    count = len(entries)
    end = _END.pack(b"PK\x05\x06", 0, 0, count, count, len(index), len(body), len(comment))
    return b"".join((body, index, end, comment))


def _directory(entries: list[_Entry]) -> Iterator[bytes]:
    offset = 0
    for entry in entries:
        yield _CENTRAL.pack(*entry.central, offset)
        yield entry.tail
        offset += len(entry.local)


def _next(stops: list[int], offset: int) -> int:
    return next(stop for stop in stops if stop > offset)


def _kept(info: ZipInfo, local: bytes) -> _Entry:
    packed = Packed(info.filename, info.compress_type, info.CRC, info.file_size, b"")
    return _entry(info, local, packed, info.compress_size)


def _changed(info: ZipInfo, data: bytes) -> _Entry:
    packed = pack_member(info.filename, data)
    name = _name_of(info)
    flags = info.flag_bits & ~_DESCRIPTOR_FLAG
    shared = (flags, packed.method, *_moment(info), packed.crc, len(packed.data), packed.size)
    local = _LOCAL.pack(b"PK\x03\x04", _VERSION, *shared, len(name), 0) + name + packed.data
    plain = ZipInfo(info.filename, info.date_time)
    plain.flag_bits, plain.external_attr = flags, info.external_attr
    plain.create_system, plain.create_version = info.create_system, info.create_version
    plain.internal_attr, plain.comment = info.internal_attr, info.comment
    return _entry(plain, local, packed, len(packed.data))


def _added(name: str, data: bytes) -> _Entry:
    info = ZipInfo(name)
    info.create_system = 0
    info.flag_bits = 0 if name.isascii() else _UTF8_NAME
    return _changed(info, data)


def _entry(info: ZipInfo, local: bytes, packed: Packed, packed_size: int) -> _Entry:
    name = _name_of(info)
    made = info.create_version | info.create_system << 8
    shared = (info.flag_bits, packed.method, *_moment(info), packed.crc, packed_size, packed.size)
    lengths = (len(name), len(info.extra), len(info.comment))
    rest = (0, info.internal_attr, info.external_attr)
    central = (b"PK\x01\x02", made, info.extract_version, *shared, *lengths, *rest)
    return _Entry(local, central, name + info.extra + info.comment)


def _name_of(info: ZipInfo) -> bytes:
    return info.orig_filename.encode("utf-8" if info.flag_bits & _UTF8_NAME else "cp437")


def _moment(info: ZipInfo) -> tuple[int, int]:
    year, month, day, hour, minute, second = info.date_time
    return hour << 11 | minute << 5 | second // 2, (year - 1980) << 9 | month << 5 | day
