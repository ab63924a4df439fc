"""The text of a file: UTF-8, with or without a byte order mark."""

import codecs
import re
from pathlib import Path

from docgen.errors import InputError, Problem, whole_file
from docgen.messages import Message
from docgen.places import TextPlace
from docgen.sources.file_bytes import read_bytes

_OLD_THAI = "cp874"
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_THAI_LETTER = re.compile("[\u0e01-\u0e5b]")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_MOSTLY = 0.8


def read_text(path: Path, limit: int, *, old_thai: bool = False) -> str:
    """Return the text, without the byte order mark; raises InputError naming the first bad byte.

    `old_thai` also takes TIS-620 and Windows 874, which is what older Excel writes as CSV.
    """
    content = read_bytes(path, limit)
    if content.startswith(_UTF_16):
        raise InputError(_save_as_utf8(path, "UTF-16 (Unicode)"))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        bad = error.start + len(content) - len(error.object)
    if (thai := _as_old_thai(content)) is None:
        raise InputError(_bad_byte(path, content, bad))
    if not old_thai:
        raise InputError(_save_as_utf8(path, "TIS-620 (Windows-874)", _place_of(content, bad)))
    return thai


def _as_old_thai(content: bytes) -> str | None:
    try:
        text = content.decode(_OLD_THAI)
    except UnicodeDecodeError:
        return None
    beyond = len(_BEYOND_ASCII.findall(text))
    return text if len(_THAI_LETTER.findall(text)) >= _MOSTLY * beyond else None


def _place_of(content: bytes, at: int) -> TextPlace:
    before = content[:at].removeprefix(codecs.BOM_UTF8).decode("utf-8")
    line_start = before.rfind("\n") + 1
    return TextPlace(before.count("\n") + 1, len(before) - line_start + 1)


def _save_as_utf8(path: Path, encoding: str, place: TextPlace | None = None) -> Problem:
    th = f"แฟ้มบันทึกไว้เป็น {encoding} ให้เปิดแล้วบันทึกใหม่ (Save As) โดยเลือก Encoding เป็น UTF-8"
    en = f"the file is saved as {encoding}; save it again as UTF-8"
    return Problem(path, place, "", Message(th, en)) if place else whole_file(path, th, en)


def _bad_byte(path: Path, content: bytes, at: int) -> Problem:
    byte = f"0x{content[at]:02X}"
    return Problem(
        path,
        _place_of(content, at),
        "",
        Message(
            f"มีไบต์ {byte} ซึ่งไม่ใช่ข้อความ UTF-8 แฟ้มอาจเสียหายหรือไม่ใช่แฟ้มข้อความ "
            "ให้เปิดแล้วบันทึกใหม่โดยเลือก Encoding เป็น UTF-8",
            f"byte {byte} is not UTF-8; save the file again as UTF-8",
        ),
    )
