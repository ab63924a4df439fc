"""What the YAML parser complains of, in sentences a clerk understands."""

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from yaml import MarkedYAMLError

from docgen.errors import Problem
from docgen.messages import Message
from docgen.places import TextPlace

_TIGHT_COLON = re.compile(r"(?P<before>\s*(?:- +)*(?P<key>[^\s:\"'\[\]{}#,/]+)):(?=[^\s:/])")
_TIGHT_DASH = re.compile(r"(?P<before>\s*)-(?=[^\s-])")
_WIDE_COLON = re.compile("[：﹕]")  # noqa: RUF001  the very look-alikes people type
_TAB = re.compile(r"(?P<before> *)\t")
_MOST_TABS = 20

_QUOTE = Message(
    "เครื่องหมายคำพูดเปิดตรงนี้แล้วไม่มีตัวปิด ให้เติมเครื่องหมายคำพูดปิดท้ายข้อความ",
    "the quotation mark opened here is never closed; add the closing one",
)
_BRACKET = Message(
    "วงเล็บเหลี่ยม [ เปิดตรงนี้แล้วไม่มี ] ปิด หรือขาดเครื่องหมาย , ระหว่างรายการ",
    "the bracket [ opened here is not closed, or a comma is missing between its items",
)
_BRACE = Message(
    "วงเล็บปีกกา { เปิดตรงนี้แล้วไม่มี } ปิด หรือขาดเครื่องหมาย , ระหว่างรายการ",
    "the brace { opened here is not closed, or a comma is missing between its items",
)
_INDENT = Message(
    "ย่อหน้าของบรรทัดนี้ไม่ตรงกับบรรทัดอื่นในชุดเดียวกัน ให้เลื่อนให้ตรงกัน (ใช้ช่องว่าง ไม่ใช้แท็บ) "
    "หรือมีอักขระเกินมาหลังข้อความในเครื่องหมายคำพูดหรือวงเล็บ",
    "this line is not indented like the others of its group, or something stands after a closing "
    "quote or bracket",
)
_DASH = Message(
    "บรรทัดนี้อยู่ระดับเดียวกับรายการที่ขึ้นต้นด้วย - ให้ขึ้นต้นด้วย - เหมือนกัน หรือเลื่อนย่อหน้าให้ถูกระดับ",
    "this line stands beside list items; begin it with - or indent it as it belongs",
)
_COLON = Message(
    "ย่อหน้าของบรรทัดนี้ลึกกว่าหัวข้อก่อนหน้า ให้เลื่อนให้ตรงกับหัวข้ออื่นในชุดเดียวกัน",
    "this key is indented deeper than the one before it; indent it like the others",
)
_SECOND_COLON = Message(
    'มีเครื่องหมาย : ซ้ำในบรรทัดเดียวกัน ถ้าเป็นส่วนหนึ่งของข้อความ ให้ใส่เครื่องหมายคำพูด " " ครอบทั้งข้อความ',
    "a second colon stands on this line; quote the text that holds it",
)
_NO_COLON = Message(
    "ขาดเครื่องหมาย : หลังชื่อหัวข้อ ให้เขียนเป็น หัวข้อ: ข้อความ ถ้าเป็นข้อความต่อจากบรรทัดก่อน ให้ย่อหน้าลึกกว่าหัวข้อ",
    "there is no colon after the key; write key: text, or indent a continued text deeper",
)
_SPECIAL = Message(
    'ข้อความขึ้นต้นด้วยเครื่องหมายพิเศษไม่ได้ ให้ใส่เครื่องหมายคำพูด " " ครอบทั้งข้อความ',
    "a text cannot begin with this character; put quotes around it",
)
_STRAY = Message(
    'มีวงเล็บหรือเครื่องหมายที่ไม่เข้าคู่ ให้ลบออก หรือใส่เครื่องหมายคำพูด " " ครอบข้อความ',
    "a bracket or sign without its partner; remove it, or quote the text",
)
_LIST = Message(
    "รายการที่ขึ้นต้นด้วย - ต้องขึ้นบรรทัดใหม่ใต้หัวข้อ",
    "a list item (-) should begin on a new line below its key",
)
_ESCAPE = Message(
    "ในเครื่องหมายคำพูด \" \" ใช้ \\ ไม่ได้ ให้ใช้เครื่องหมาย ' ' แทน",
    "a backslash does not stand in double quotes; use single quotes",
)
_BLOCK = Message(
    "หลังเครื่องหมาย | หรือ > ต้องขึ้นบรรทัดใหม่ทันที ถ้าเป็นส่วนหนึ่งของข้อความ ให้ใส่เครื่องหมายคำพูดครอบ",
    "the text begins on the line after | or >; quote a text that begins with one",
)
_ENDED = Message(
    "มีข้อมูลต่อหลังจากจบเรื่องแล้ว แฟ้มหนึ่งมีได้เรื่องเดียว",
    "something follows the end of the document; one file holds one document",
)
_DIRECTIVE = Message(
    "บรรทัดขึ้นต้นด้วย % ไม่ได้ ให้ลบออก หรือใส่เครื่องหมายคำพูดครอบข้อความ",
    "a line cannot begin with %; remove it, or quote the text",
)
_UNKNOWN = Message(
    "เขียนไม่ถูกรูปแบบ YAML ให้ตรวจเครื่องหมาย : ย่อหน้า เครื่องหมายคำพูด และวงเล็บในบรรทัดนี้และบรรทัดก่อนหน้า",
    "not well-formed YAML; check colons, indentation, quotes and brackets here and just above",
)

_AT_CONTEXT = (
    ("quoted scalar", "end of stream", _QUOTE),
    ("quoted scalar", "document indicator", _QUOTE),
    ("flow sequence", "", _BRACKET),
    ("flow mapping", "", _BRACE),
    ("simple key", "", _NO_COLON),
)
_AT_PROBLEM = (
    ("quoted scalar", "escape", _ESCAPE),
    ("scanning an alias", "", _SPECIAL),
    ("scanning an anchor", "", _SPECIAL),
    ("scanning a tag", "", _SPECIAL),
    ("", "tag handle", _SPECIAL),
    ("directive", "", _DIRECTIVE),
    ("block scalar", "", _BLOCK),
    ("block mapping", "expected key", _INDENT),
    ("block collection", "'-' indicator", _DASH),
    ("", "mapping values are not allowed", _COLON),
    ("", "block sequence entries are not allowed", _LIST),
    ("", "cannot start any token", _SPECIAL),
    ("", "expected node content", _STRAY),
    ("", "<document start>", _ENDED),
)


def syntax_problems(error: MarkedYAMLError, text: str, path: Path) -> tuple[Problem, ...]:
    """Return what the clerk should mend; several when one cause stands on several lines."""
    lines = text.splitlines()
    at = _place(error.problem_mark or error.context_mark)
    if tabs := tuple(_tabs(lines, error, path)):
        return tabs
    if tight := _tight_sign(lines, _place(error.context_mark), at):
        place, message = tight
        return (Problem(path, place, "", message),)
    place, message = _explained(error, at)
    if message is _COLON and ": " in lines[at.line - 1][: at.column - 1]:
        message = _SECOND_COLON
    return (Problem(path, place, "", message),)


def _explained(error: MarkedYAMLError, at: TextPlace) -> tuple[TextPlace, Message]:
    context, problem = error.context or "", error.problem or ""
    for where, what, message in _AT_CONTEXT:
        if where in context and what in problem and error.context_mark:
            return _place(error.context_mark), message
    for where, what, message in _AT_PROBLEM:
        if where in context and what in problem:
            return at, message
    return at, _UNKNOWN


def _tabs(lines: list[str], error: MarkedYAMLError, path: Path) -> Iterator[Problem]:
    at = error.problem_mark
    if at is None or not any(_TAB.match(line) for line in lines[max(at.line - 1, 0) : at.line + 1]):
        return
    found = ((number, _TAB.match(line)) for number, line in enumerate(lines, start=1))
    tabbed = ((number, match) for number, match in found if match)
    for number, match in islice(tabbed, _MOST_TABS):
        place = TextPlace(number, len(match["before"]) + 1)
        yield Problem(
            path,
            place,
            "",
            Message(
                "ย่อหน้าด้วยแท็บไม่ได้ ให้ใช้ช่องว่าง ๒ ช่องต่อหนึ่งระดับแทน",
                "indentation by tabs is not taken; use two spaces a level",
            ),
        )


def _tight_sign(
    lines: list[str], context: TextPlace | None, at: TextPlace
) -> tuple[TextPlace, Message] | None:
    """Look for a colon or dash without its space, at the fault and on the line before it."""
    suspects = {at.line, at.line - 1, *([context.line] if context else [])}
    for number in sorted(suspects & set(range(1, len(lines) + 1))):
        line = lines[number - 1]
        if found := _TIGHT_COLON.match(line):
            return TextPlace(number, found.end()), _space_after(":", found["key"])
        if wide := _WIDE_COLON.search(line):
            return TextPlace(number, wide.start() + 1), _wide_colon(wide[0])
        if context and context.line == number and (dash := _TIGHT_DASH.match(line)):
            return TextPlace(number, len(dash["before"]) + 1), _space_after("-", "")
    return None


def _space_after(sign: str, key: str) -> Message:
    shown = f"{key}{sign}"
    return Message(
        f"ต้องเว้นวรรคหลังเครื่องหมาย {sign} ให้เขียน “{shown} …”",
        f"a space is missing after {sign}; write “{shown} …”",
    )


def _wide_colon(sign: str) -> Message:
    return Message(
        f"ใช้เครื่องหมาย “{sign}” แบบเต็มความกว้าง ให้ใช้ “:” จากแป้นพิมพ์อังกฤษแล้วเว้นวรรค",
        f"“{sign}” is not a colon; type : and a space",
    )


def _place(mark: object) -> TextPlace:
    line, column = getattr(mark, "line", 0), getattr(mark, "column", 0)
    return TextPlace(line + 1, column + 1)
