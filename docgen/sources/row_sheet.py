"""A sheet of rows of a workbook record, planted into the lists its layout names."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from docgen.errors import InputError, Problem
from docgen.messages import Message
from docgen.places import Place
from docgen.sources.growing import Boughs, Branch, Clash
from docgen.sources.keys import plain_key
from docgen.sources.layout import Column, RowSheet
from docgen.sources.nodes import Entry, Mapping, Node, Scalar
from docgen.sources.outline import Trail, hang
from docgen.sources.tables import table_rows
from docgen.sources.workbook import Sheet


@dataclass(slots=True)
class _Planting:
    layout: RowSheet
    path: Path
    problems: list[Problem] = field(default_factory=list)
    current: dict[int, Branch] = field(default_factory=dict)
    """The thing of each depth that the rows belong to."""
    trails: dict[int, Trail] = field(default_factory=dict)
    """For each list with an outline, the numbered rows that the next may stand under."""

    def refuse(self, place: Place, key: str, message: Message) -> None:
        self.problems.append(Problem(self.path, place, key, message))


@dataclass(frozen=True, slots=True)
class _Row:
    """One row: its cells by heading."""

    place: Place
    cells: dict[str, Entry]

    def value(self, heading: str) -> Scalar:
        """Return the cell under `heading`, empty when there is no such column."""
        cell = self.cells.get(plain_key(heading))
        value = cell.value if cell else None
        return value if isinstance(value, Scalar) else Scalar(None, self.place)

    def key_place(self, heading: str) -> Place:
        """Return where the heading itself stands."""
        cell = self.cells.get(plain_key(heading))
        return cell.place if cell else self.place


def plant_rows(top: Branch, sheet: Sheet, layout: RowSheet, path: Path) -> list[Problem]:
    """Plant the rows of the sheet into the lists of `top`; return what is wrong."""
    if not any(cell is not None for row in sheet.grid.rows for cell in row):
        return []
    try:
        rows = table_rows(sheet.grid, frozenset(layout.headings), path)
    except InputError as error:
        return list(error.problems)
    planting = _Planting(layout, path)
    for unknown in _unknown_headings(rows.items, layout):
        planting.refuse(unknown.place, unknown.key, _unknown(layout))
    if planting.problems:
        return planting.problems
    for row in rows.items:
        if isinstance(row, Mapping):
            cells = {plain_key(entry.key): entry for entry in row.entries}
            try:
                _plant_row(planting, top, _Row(row.place, cells))
            except Clash as clash:
                planting.refuse(row.place, "", clash.message)
                break
    return planting.problems


def _unknown_headings(rows: tuple[Node, ...], layout: RowSheet) -> Iterator[Entry]:
    known = {plain_key(heading) for heading in layout.headings}
    if rows and isinstance(rows[0], Mapping):
        yield from (entry for entry in rows[0].entries if plain_key(entry.key) not in known)


def _unknown(layout: RowSheet) -> Message:
    return Message(
        f"ไม่รู้จักคอลัมน์นี้ คอลัมน์ที่ใช้ได้ ได้แก่ {' '.join(layout.headings)}",
        f"unknown column; the columns are {', '.join(layout.headings)}",
    )


def _plant_row(planting: _Planting, top: Branch, row: _Row) -> None:
    layout = planting.layout
    holder = top
    for key in layout.inside:
        holder = holder.branch(key, row.place)
    for depth, key in enumerate(layout.into):
        boughs = holder.boughs(key, row.place)
        if not any(column.groups for column in layout.at_depth(depth)):
            _plant_item(planting, boughs, layout.at_depth(depth), row)
            return
        thing = _thing(planting, boughs, depth, row)
        if thing is None:
            return
        _fill(planting, thing, layout.at_depth(depth), row)
        holder = thing


def _thing(planting: _Planting, boughs: Boughs, depth: int, row: _Row) -> Branch | None:
    """Return the thing the row names at this depth, or the one above when it names none."""
    naming = [column for column in planting.layout.at_depth(depth) if column.groups]
    values = [row.value(column.heading) for column in naming]
    if all(value.value is None for value in values):
        above = planting.current.get(depth)
        if above is None:
            planting.refuse(row.place, naming[0].heading, _unnamed(naming[0].heading))
        return above
    name = tuple(map(_same_name, values))
    found = next((it for it in boughs.items if isinstance(it, Branch) and it.name == name), None)
    if found is None:
        found = Branch(row.place, name=name)
        boughs.items.append(found)
    if planting.current.get(depth) is not found:
        planting.current = {at: each for at, each in planting.current.items() if at < depth}
        planting.current[depth] = found
    return found


def _unnamed(heading: str) -> Message:
    return Message(
        f"ไม่ได้ระบุ “{heading}” ในแถวนี้และไม่มีแถวก่อนหน้าให้ใช้ต่อ ให้กรอก “{heading}”",
        f"“{heading}” is empty here and there is none above; fill it in",
    )


def _fill(planting: _Planting, thing: Branch, columns: tuple[Column, ...], row: _Row) -> None:
    """Put the row's values into a thing that rows share; two different values are refused."""
    for column in columns:
        value = row.value(column.heading)
        earlier = _put(thing, column, row)
        if earlier is None or value.value is None or _same_name(earlier) == _same_name(value):
            continue
        planting.refuse(value.place, column.heading, _conflict(earlier))


def _put(thing: Branch, column: Column, row: _Row) -> Scalar | None:
    """Put the row's value under the column's key; return the value that stands there already."""
    *way, key = column.key
    if plain_key(column.heading) not in row.cells:
        return None
    holder, place = thing, row.key_place(column.heading)
    for step in way:
        holder = holder.branch(step, place)
    return holder.put(key, place, row.value(column.heading))


def _conflict(earlier: Scalar) -> Message:
    return Message(
        f"ไม่ตรงกับ “{earlier.value}” ที่ {earlier.place} ซึ่งเป็นรายการเดียวกัน ให้กรอกให้ตรงกันหรือเว้นว่าง",
        f"differs from “{earlier.value}” at {earlier.place}, of the same thing; make them agree",
    )


def _plant_item(
    planting: _Planting, boughs: Boughs, columns: tuple[Column, ...], row: _Row
) -> None:
    if all(row.value(column.heading).value is None for column in columns):
        return
    item = Branch(row.place)
    for column in columns:
        _put(item, column, row)
    outline = planting.layout.outline
    if outline is None:
        boughs.items.append(item)
        return
    number = row.value(outline.heading)
    trail = planting.trails.setdefault(id(boughs), Trail())
    if message := hang(item, number.value, boughs, trail, outline):
        planting.refuse(number.place, outline.heading, message)


def _same_name(value: Scalar) -> str:
    return "" if value.value is None else plain_key(str(value.value))
