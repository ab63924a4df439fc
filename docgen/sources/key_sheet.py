"""The sheet of keys and values of a workbook record: หัวข้อ | ค่า | คำอธิบาย."""

from pathlib import Path

from docgen.errors import InputError, Problem
from docgen.messages import Message
from docgen.sources.growing import Branch, Clash
from docgen.sources.keys import plain_key
from docgen.sources.layout import KEY_HEADING, NOTE_HEADING, PATH_MARK, VALUE_HEADING, KeySheet
from docgen.sources.nodes import Entry, Mapping, Node, Scalar
from docgen.sources.tables import table_rows
from docgen.sources.workbook import Sheet

_HEADINGS = frozenset({KEY_HEADING, VALUE_HEADING, NOTE_HEADING})


def plant_keys(top: Branch, sheet: Sheet, layout: KeySheet, path: Path) -> list[Problem]:
    """Plant every key and value of the sheet into `top`; return what is wrong.

    A key that makes a list may stand in several rows; a row without a key goes on with the key
    above it.
    """
    try:
        rows = table_rows(sheet.grid, _HEADINGS, path)
    except InputError as error:
        return list(error.problems)
    many = {plain_key(key) for key in layout.many}
    problems: list[Problem] = []
    above: Entry | None = None
    for row in rows.items:
        pair = _pair(row, above)
        if pair is None:
            continue
        above, value = pair
        if message := _plant(top, above, value, many):
            problems.append(Problem(path, value.place, above.key, message))
    return problems


def _pair(row: Node, above: Entry | None) -> tuple[Entry, Scalar] | None:
    if not isinstance(row, Mapping):
        return None
    cells = {plain_key(entry.key): entry.value for entry in row.entries}
    key, value = cells.get(plain_key(KEY_HEADING)), cells.get(plain_key(VALUE_HEADING))
    if not isinstance(key, Scalar) or not isinstance(value, Scalar):
        return None
    if key.value is not None:
        return Entry(str(key.value).strip().rstrip("*").rstrip(), key.place, value), value
    return (above, value) if above and value.value is not None else None


def _plant(top: Branch, entry: Entry, value: Scalar, many: set[str]) -> Message | None:
    *way, last = (step.strip() for step in entry.key.split(PATH_MARK))
    holder = top
    try:
        for step in way:
            holder = holder.branch(step, entry.place)
        if plain_key(entry.key) in many:
            holder.boughs(last, entry.place).items.append(value)
            return None
        earlier = holder.put(last, entry.place, value)
    except Clash as clash:
        return None if value.value is None else clash.message
    return _again(last, earlier) if earlier and value.value is not None else None


def _again(key: str, earlier: Scalar) -> Message:
    return Message(
        f"หัวข้อ “{key}” มีค่าเดียว แต่กรอกไว้แล้วที่ {earlier.place} ให้เหลือเพียงแถวเดียว",
        f"“{key}” takes one value, and stands already at {earlier.place}; keep one row",
    )
