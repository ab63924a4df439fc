"""Numbered rows within rows: ๑, ๑.๑, ๑.๑.๑ make a tree."""

import re
from dataclasses import dataclass, field

from docgen.messages import Message
from docgen.sources.growing import Boughs, Branch
from docgen.sources.layout import Outline
from docgen.sources.nodes import Value
from docgen.thai.digits import to_arabic_digits, to_thai_digits

_NUMBER = re.compile(r"(?:ข้อ\s*)?(\d+(?:\.\d+)*)\.?\)?")

Numbers = tuple[int, ...]


@dataclass(slots=True)
class Trail:
    """The rows from the top down to the last one, with their numbers."""

    steps: list[tuple[Numbers, Branch]] = field(default_factory=list)


def hang(
    item: Branch, number: Value, boughs: Boughs, trail: Trail, outline: Outline
) -> Message | None:
    """Hang `item` in the tree where its number says; return what is wrong with the number.

    Only the depth and the number above count: documents number their clauses themselves.
    """
    numbers = _numbers(number)
    if numbers is None:
        return _unreadable(number)
    if len(numbers) > outline.levels:
        return _too_deep(number, outline.levels)
    parents = trail.steps[: len(numbers) - 1]
    if len(parents) < len(numbers) - 1 or (parents and parents[-1][0] != numbers[:-1]):
        return _no_parent(numbers)
    siblings = parents[-1][1].boughs(outline.children, item.place) if parents else boughs
    siblings.items.append(item)
    trail.steps = [*parents, (numbers or (len(boughs.items),), item)]
    return None


def _numbers(number: Value) -> Numbers | None:
    """Return the parts of the number; none is the next of the first level."""
    if number is None:
        return ()
    match = _NUMBER.fullmatch(to_arabic_digits(str(number)).strip())
    return tuple(int(part) for part in match[1].split(".")) if match else None


def _unreadable(number: Value) -> Message:
    return Message(
        f"“{number}” ไม่ใช่เลขข้อ ให้เขียนเป็น ๑ หรือ ๑.๑ หรือ ๑.๑.๑ (ตั้งรูปแบบเซลล์เป็นข้อความ)",
        f"“{number}” is not the number of a clause; write 1, 1.1 or 1.1.1 (as text)",
    )


def _too_deep(number: Value, levels: int) -> Message:
    return Message(
        f"ข้อ {number} ลึกเกิน {to_thai_digits(str(levels))} ระดับ ให้รวมกับข้อที่อยู่เหนือขึ้นไป",
        f"clause {number} is deeper than {levels} levels; join it to the one above",
    )


def _no_parent(numbers: Numbers) -> Message:
    this = to_thai_digits(".".join(map(str, numbers)))
    above = to_thai_digits(".".join(map(str, numbers[:-1])))
    return Message(
        f"ข้อ {this} ต้องอยู่ใต้ข้อ {above} แต่แถวก่อนหน้าไม่ใช่ข้อ {above} ให้ตรวจเลขข้อหรือลำดับแถว",
        f"clause {this} belongs below {above}, which does not stand just before it",
    )
