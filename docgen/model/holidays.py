"""holidays.yaml: a date and the name of the holiday, line by line."""

from datetime import date
from pathlib import Path

from docgen.errors import NotReadable, Problem
from docgen.messages import Message
from docgen.places import Place
from docgen.sources.keys import plain_key
from docgen.sources.nodes import Mapping, Node, Scalar
from docgen.thai.date_reading import read_date
from docgen.thai.text import clean_text

_TOP_KEYS = frozenset({"วันหยุด", "วันหยุดราชการ", "holidays"})


def read_holidays(node: Node, path: Path) -> tuple[dict[date, str], tuple[Problem, ...]]:
    """Return the holidays by date, and what is wrong with them."""
    listed = _listed(node)
    if not isinstance(listed, Mapping):
        return {}, (Problem(path, node.place, "", _FORM),)
    holidays: dict[date, str] = {}
    places: dict[date, Place] = {}
    problems: list[Problem] = []
    for entry in listed.entries:
        try:
            day = read_date(clean_text(entry.key).strip())
        except NotReadable as error:
            problems.append(Problem(path, entry.place, entry.key, error.message))
            continue
        if not isinstance(entry.value, Scalar) or not entry.value.value:
            problems.append(Problem(path, entry.value.place, entry.key, _NAMELESS))
        if (earlier := places.setdefault(day, entry.place)) is not entry.place:
            problems.append(Problem(path, entry.place, entry.key, _twice(earlier)))
        if isinstance(entry.value, Scalar):
            holidays[day] = clean_text(str(entry.value.value)).strip()
    return holidays, tuple(problems)


def _listed(node: Node) -> Node:
    if isinstance(node, Mapping) and len(node.entries) == 1:
        only = node.entries[0]
        if plain_key(only.key) in _TOP_KEYS:
            return only.value
    return node


_FORM = Message(
    "ต้องเขียนบรรทัดละหนึ่งวัน เป็น วันที่: ชื่อวันหยุด เช่น ๑๓ ตุลาคม ๒๕๖๙: วันนวมินทรมหาราช",
    "should be one day a line, date: name of the holiday",
)
_NAMELESS = Message("ต้องระบุชื่อวันหยุดหลังเครื่องหมาย :", "the name of the holiday is missing")


def _twice(earlier: Place) -> Message:
    return Message(
        f"วันนี้มีอยู่แล้วที่ {earlier} ให้รวมชื่อวันหยุดไว้ในบรรทัดเดียว",
        f"this day stands already at {earlier}; join the names on one line",
    )
