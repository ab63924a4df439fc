"""What plain YAML may not hold, and what to write instead."""

import re
from collections.abc import Iterator
from pathlib import Path

from docgen.errors import Problem, whole_file
from docgen.messages import Message
from docgen.places import TextPlace
from docgen.sources.limits import MAX_YAML_DEPTH, MAX_YAML_NODES

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufffe\uffff]")
_TIGHT_COMMENT = re.compile(r"[ \t]+#(?=[^\s#])")
_SHOWN = 20

SECOND_DOCUMENT = Message(
    "แฟ้มหนึ่งมีได้เรื่องเดียว ให้ลบบรรทัด --- หรือแยกส่วนนี้เป็นอีกแฟ้มหนึ่ง",
    "one file holds one document; remove the line --- or put this part in a file of its own",
)
CUT_OFF = Message(
    'ข้อความตั้งแต่ # ถูกตัดออกเป็นหมายเหตุ ถ้าเป็นส่วนของข้อความ ให้ใส่เครื่องหมายคำพูด " " ครอบทั้งข้อความ '
    "ถ้าเป็นหมายเหตุจริง ให้เว้นวรรคหลัง #",
    "the text from # on is taken for a comment; quote the text, or put a space after the #",
)
KEY_NOT_TEXT = Message(
    'ชื่อหัวข้อต้องเป็นข้อความ ถ้าต้องการพิมพ์ { } หรือ [ ] ให้ใส่เครื่องหมายคำพูด " " ครอบทั้งข้อความ',
    "a key should be text; put quotes around a text that holds { } or [ ]",
)
KEY_EMPTY = Message("ไม่มีชื่อหัวข้อหน้าเครื่องหมาย :", "there is no key before the colon")
MERGE_KEY = Message(
    "ไม่รับการอ้างถึงส่วนอื่นด้วย << ให้พิมพ์ข้อมูลซ้ำในที่นี้",
    "merge keys (<<) are not taken; write the data out here",
)
TOO_DEEP = Message(
    f"ซ้อนกันลึกเกิน {MAX_YAML_DEPTH} ชั้น ให้ตรวจวงเล็บและย่อหน้า",
    f"nested deeper than {MAX_YAML_DEPTH} levels; check brackets and indentation",
)
TOO_MANY = Message(
    f"มีข้อมูลเกิน {MAX_YAML_NODES} รายการ ให้แยกเป็นหลายแฟ้ม หรือใช้แฟ้ม Excel",
    f"holds more than {MAX_YAML_NODES} values; split it, or use a workbook",
)


def cut_off(line: str, end: int) -> bool:
    """Return whether what follows a value that ends at `end` looks like a part of it (`#3`)."""
    return _TIGHT_COMMENT.match(line, end) is not None


def nothing_written(path: Path) -> Problem:
    """Return the problem of a file with nothing but comments or blanks."""
    return whole_file(path, "แฟ้มว่างเปล่า ยังไม่มีข้อมูล", "the file is empty")


def alias(name: str) -> Message:
    """Return why an alias is refused."""
    return Message(
        f"ไม่รับการอ้างถึงด้วย *{_short(name)} ให้พิมพ์ข้อมูลซ้ำ หรือถ้าเป็นข้อความที่ขึ้นต้นด้วย * "
        'ให้ใส่เครื่องหมายคำพูด " " ครอบ',
        f"aliases (*{_short(name)}) are not taken; write it out, or quote a text beginning with *",
    )


def anchor(name: str) -> Message:
    """Return why an anchor is refused."""
    return Message(
        f"ไม่รับการตั้งชื่อด้วย &{_short(name)} ให้ลบออก หรือถ้าเป็นข้อความที่ขึ้นต้นด้วย & "
        'ให้ใส่เครื่องหมายคำพูด " " ครอบ',
        f"anchors (&{_short(name)}) are not taken; remove it, or quote a text beginning with &",
    )


def tag(name: str) -> Message:
    """Return why a tag is refused."""
    shown = _short(name.replace("tag:yaml.org,2002:", "!!"))
    return Message(
        f'ไม่รับคำสั่งชนิดข้อมูล {shown} ให้ลบออก หรือถ้าเป็นข้อความที่ขึ้นต้นด้วย ! ให้ใส่เครื่องหมายคำพูด " " ครอบ',
        f"tags ({shown}) are not taken; remove it, or quote a text beginning with !",
    )


def duplicate(key: str, first: int, second: int) -> Message:
    """Return why a key cannot stand twice, naming both lines."""
    return Message(
        f"หัวข้อ “{_short(key)}” ซ้ำกันที่บรรทัด {first} และ {second} ให้เหลือเพียงแห่งเดียว",
        f"“{_short(key)}” stands twice, on lines {first} and {second}; keep one",
    )


def unprintable(text: str, path: Path) -> tuple[Problem, ...]:
    """Return a problem for each control character that YAML cannot hold."""
    return tuple(_each_unprintable(text, path))


def _each_unprintable(text: str, path: Path) -> Iterator[Problem]:
    if not _UNPRINTABLE.search(text):
        return
    for number, line in enumerate(text.split("\n"), start=1):
        for found in _UNPRINTABLE.finditer(line):
            named = f"U+{ord(found[0]):04X}"
            yield Problem(
                path,
                TextPlace(number, found.start() + 1),
                "",
                Message(
                    f"มีอักขระควบคุม {named} ที่มองไม่เห็น ให้ลบออกหรือพิมพ์ข้อความใหม่",
                    f"control character {named}; delete it",
                ),
            )


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN * 2 else f"{text[:_SHOWN]}…"
