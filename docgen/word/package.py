"""A .docx as its members, opened safely: nothing is trusted before it is inside the limits."""

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Final, NoReturn
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from lxml import etree

from docgen.errors import InputError, whole_file
from docgen.word import limits
from docgen.word.namespaces import STRICT, Element

UNNAMED: Final = Path("document.docx")

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_STREAM: Final = "EncryptedPackage".encode("utf-16-le")
_LOCAL_HEADER: Final = struct.Struct("<4s22xHH")
_ENCRYPTED_FLAG: Final = 0x1
_DECLARED: Final = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)")
_READABLE: Final = frozenset({b"utf-8", b"utf8", b"us-ascii", b"ascii"})
_BAD_NAME: Final = re.compile(r"^/|\\|\x00|(^|/)\.\.?(/|$)|^[A-Za-z]:")


@dataclass(frozen=True, slots=True)
class Package:
    """The members of one .docx that passed the limits; each is unpacked when asked for."""

    path: Path
    names: tuple[str, ...]
    content: bytes = field(repr=False)
    _zip: ZipFile = field(repr=False)

    def __contains__(self, name: str) -> bool:
        return name in self._zip.NameToInfo

    def read(self, name: str) -> bytes:
        """Return the bytes of a member; raises InputError when it is damaged."""
        try:
            return self._zip.read(name)
        except (BadZipFile, zlib.error, EOFError, KeyError, RuntimeError, OSError):
            refuse(
                self.path,
                f"แฟ้มเสียหายในส่วน {name} ให้เปิดใน Word แล้วบันทึกใหม่ หรือใช้แฟ้มสำรอง",
                f"damaged: cannot read {name}; save it anew from Word, or use a copy",
            )

    def xml(self, name: str) -> Element:
        """Return the root element of a member; raises InputError when it is not safe XML."""
        return parse_xml(self.read(name), name, self.path)

    def entries(self) -> Iterator[ZipInfo]:
        """Yield the directory of the zip, folders left out."""
        return (self._zip.NameToInfo[name] for name in self.names)

    def members(self) -> Iterator[tuple[str, bytes]]:
        """Yield every member with its bytes, in the order of the package."""
        return ((name, self.read(name)) for name in self.names)


def open_package(content: bytes, path: Path = UNNAMED) -> Package:
    """Return the package in `content`; raises InputError unless it is inside every limit."""
    _refuse_other_formats(content, path)
    try:
        opened = ZipFile(BytesIO(content))
    except (BadZipFile, ValueError, NotImplementedError, OSError, struct.error):
        refuse(
            path,
            "ไม่ใช่แฟ้ม .docx หรือแฟ้มเสียหาย ให้เปิดใน Word แล้วบันทึกใหม่เป็น .docx หรือใช้แฟ้มสำรอง",
            "not a .docx, or damaged; save it from Word as .docx, or use a copy",
        )
    entries = opened.infolist()
    _check_count_and_sizes(entries, path)
    for entry in entries:
        _check_entry(entry, path)
    _check_names(entries, path)
    _check_overlap(entries, content, opened.start_dir, path)
    names = tuple(entry.filename for entry in entries if not entry.is_dir())
    if "[Content_Types].xml" not in names:
        refuse(
            path,
            "ไม่ใช่แฟ้ม .docx หรือแฟ้มเสียหาย (ไม่มี [Content_Types].xml) ให้เปิดใน Word แล้วบันทึกใหม่เป็น .docx",
            "not a .docx, or damaged (no [Content_Types].xml); save it from Word as .docx",
        )
    return Package(path, names, content, opened)


def refuse(path: Path, th: str, en: str) -> NoReturn:
    """Raise InputError about the file as a whole."""
    raise InputError(whole_file(path, th, en)) from None


def parse_xml(data: bytes, name: str, path: Path = UNNAMED) -> Element:
    """Return the root of `data`; raises InputError on a DTD, depth, encoding or syntax error."""
    declared = _DECLARED.match(data.removeprefix(b"\xef\xbb\xbf")[:200])
    if data[:2] in {b"\xfe\xff", b"\xff\xfe"} or b"\x00" in data[:4]:
        refuse(path, f"{name} ไม่ได้ใช้รหัส UTF-8", f"{name} is not UTF-8")
    if declared and declared[1].lower() not in _READABLE:
        refuse(path, f"{name} ไม่ได้ใช้รหัส UTF-8", f"{name} is not UTF-8")
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        refuse(path, f"{name} มี DTD ซึ่งไม่อนุญาต", f"{name} has a DTD, which is not allowed")
    try:
        root = etree.fromstring(data, _parser())
    except (etree.XMLSyntaxError, ValueError) as error:
        refuse(
            path,
            f"แฟ้มเสียหาย: ส่วน {name} ไม่ใช่ XML ที่ถูกต้อง ให้เปิดใน Word แล้วบันทึกใหม่ หรือใช้แฟ้มสำรอง",
            f"damaged: {name} is not XML ({error}); save it anew from Word, or use a copy",
        )
    if _too_deep()(root):
        most = limits.MAX_XML_DEPTH
        refuse(path, f"{name} ซ้อนลึกเกิน {most} ชั้น", f"{name} is nested deeper than {most}")
    return root


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_pis=False, huge_tree=False
    )


@cache
def _too_deep() -> etree.XPath:
    return etree.XPath("boolean(" + "/*" * (limits.MAX_XML_DEPTH + 1) + ")")


def _refuse_other_formats(content: bytes, path: Path) -> None:
    most = limits.MAX_PACKAGE_BYTES
    if len(content) > most:
        refuse(path, f"แฟ้มใหญ่เกิน {most:,} ไบต์", f"larger than {most:,} bytes")
    if content.startswith(_OLE) and _ENCRYPTED_STREAM in content:
        refuse(
            path,
            "แฟ้มตั้งรหัสผ่านไว้ ให้เปิดใน Word แล้วบันทึกใหม่โดยไม่ใส่รหัสผ่าน",
            "protected by a password: save it from Word without one",
        )
    if content.startswith(_OLE):
        refuse(
            path,
            "เป็นแฟ้ม .doc รุ่นเก่า ให้เปิดใน Word แล้วบันทึกเป็น .docx",
            "an old .doc: save it from Word as .docx",
        )


def _check_count_and_sizes(entries: list[ZipInfo], path: Path) -> None:
    if len(entries) > limits.MAX_ENTRIES:
        most = limits.MAX_ENTRIES
        refuse(path, f"มีแฟ้มย่อยเกิน {most:,} แฟ้ม", f"holds more than {most:,} members")
    if sum(entry.file_size for entry in entries) > limits.MAX_TOTAL_BYTES:
        most = limits.MAX_TOTAL_BYTES
        refuse(path, f"คลายแล้วใหญ่เกิน {most:,} ไบต์", f"unpacks to more than {most:,} bytes")


def _check_entry(entry: ZipInfo, path: Path) -> None:
    name = entry.filename
    if entry.flag_bits & _ENCRYPTED_FLAG:
        refuse(path, f"ส่วน {name} ตั้งรหัสผ่านไว้", f"{name} is encrypted")
    if entry.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        refuse(path, f"ส่วน {name} บีบอัดด้วยวิธีที่ไม่รู้จัก", f"{name}: unknown compression")
    if entry.file_size > limits.MAX_MEMBER_BYTES:
        most = limits.MAX_MEMBER_BYTES
        refuse(path, f"ส่วน {name} ใหญ่เกิน {most:,} ไบต์", f"{name} exceeds {most:,} bytes")
    unpacked_most = entry.compress_size * limits.MAX_RATIO
    if entry.file_size > max(unpacked_most, limits.RATIO_FREE_BYTES):
        most = limits.MAX_RATIO
        refuse(path, f"ส่วน {name} บีบอัดเกิน {most} เท่า", f"{name} is packed over {most}:1")
    if len(name) > limits.MAX_NAME_LENGTH or _BAD_NAME.search(name):
        refuse(path, f"ชื่อส่วนไม่ปลอดภัย: {name[:80]!r}", f"unsafe member name: {name[:80]!r}")


def _check_names(entries: list[ZipInfo], path: Path) -> None:
    seen: set[str] = set()
    for entry in entries:
        folded = entry.filename.casefold()
        if folded in seen:
            refuse(path, f"มีส่วนชื่อซ้ำกัน: {entry.filename}", f"two members: {entry.filename}")
        seen.add(folded)


def _check_overlap(entries: list[ZipInfo], content: bytes, directory: int, path: Path) -> None:
    reached = 0
    for entry in sorted(entries, key=lambda one: one.header_offset):
        start = entry.header_offset
        header = content[start : start + _LOCAL_HEADER.size]
        if start < reached or len(header) < _LOCAL_HEADER.size:
            refuse(path, "ส่วนในแฟ้มซ้อนทับกัน", "members overlap")
        mark, name_length, extra_length = _LOCAL_HEADER.unpack(header)
        reached = start + _LOCAL_HEADER.size + name_length + extra_length + entry.compress_size
        if mark != b"PK\x03\x04" or reached > directory:
            refuse(path, "ส่วนในแฟ้มซ้อนทับกัน", "members overlap")


def refuse_strict(data: bytes, path: Path) -> None:
    """Raise InputError when a main part is written in the strict dialect."""
    if STRICT in data[:4_000]:
        refuse(
            path,
            "เป็น .docx แบบ Strict ให้บันทึกใหม่เป็น Word Document (.docx) ธรรมดา",
            "a strict Open XML document: save it as an ordinary Word Document",
        )
