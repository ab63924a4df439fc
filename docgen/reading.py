"""A record file → its type, its typed value, and where each field was written."""

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from docgen.errors import InputError, Problem, whole_file
from docgen.messages import Message
from docgen.model.binding import Bound, FieldPath, bind
from docgen.model.binding_places import Places
from docgen.model.office_data import OfficeData
from docgen.model.office_reading import read_office
from docgen.model.record import Record
from docgen.places import Place, TextPlace, WholeFile
from docgen.project import Project
from docgen.record_type import RecordType
from docgen.records import all_records, record_named
from docgen.sources.nodes import Entry, Mapping, Node
from docgen.sources.records import read_workbook_record
from docgen.sources.yaml_file import Loaded, load_yaml, parse_yaml
from docgen.thai.names import nearest

_YAML = (".yaml", ".yml")


def read_office_data(project: Project) -> OfficeData:
    """Return the office's data; raises InputError with every problem of its files."""
    office, problems = read_office(project.data)
    if office is None:
        raise InputError(*problems)
    return office


@dataclass(frozen=True)
class ReadRecord:
    """A record as far as it could be read; `record` is None when anything is wrong."""

    path: Path
    sort: RecordType[Record] | None
    record: Record | None
    problems: tuple[Problem, ...]
    places: Places
    source: str | None = None
    """The text it was read from, when that is not what stands in the file."""

    @cached_property
    def _lines(self) -> tuple[str, ...]:
        if self.source is not None:
            return tuple(self.source.split("\n"))
        return tuple(self.path.read_text(encoding="utf-8-sig", errors="replace").split("\n"))

    def line(self, number: int) -> str:
        """Return a line of the file, counted from 1; empty past the end."""
        return self._lines[number - 1].rstrip("\r") if number <= len(self._lines) else ""

    def place_of(self, path: FieldPath) -> Place:
        """Return where a field was written, or where the nearest thing that holds it was."""
        return self.places.find(path).place

    def written_at(self, path: FieldPath) -> str | None:
        """Return the text of a field as it stands in the file, before anything was mended."""
        written = self.places.exact(path)
        return written.text if written else None

    def place_within(self, path: FieldPath, start: int) -> Place:
        """Return the place of a character of a field's text; of the field when that is not sure."""
        written = self.places.find(path)
        if not isinstance(written.place, TextPlace) or not written.text or self._is_workbook:
            return written.place
        line, column = written.place.line, written.place.column
        source = self._lines[line - 1] if line <= len(self._lines) else ""
        at = source.find(written.text, column - 1)
        return TextPlace(line, at + start + 1) if at >= 0 else written.place

    @property
    def _is_workbook(self) -> bool:
        return self.path.suffix.lower() == ".xlsx"


def read_record(
    path: Path, office: OfficeData, root: Path, source: str | None = None
) -> ReadRecord:
    """Return the record at `path` with every problem; `source` is read in place of its text."""
    suffix = path.suffix.lower()
    if suffix == ".xlsx":
        return _read_workbook(path, office, root)
    if suffix not in _YAML:
        return ReadRecord(path, None, None, (_not_a_record_file(path),), Places({}))
    loaded = load_yaml(path) if source is None else parse_yaml(source, path)
    entry = _only_entry(loaded.node)
    sort = record_named(entry.key) if entry else None
    if entry is None or sort is None:
        problems = loaded.problems or (_not_a_record(path, loaded.node),)
        return ReadRecord(path, None, None, problems, Places({}))
    read = _bound(path, sort, Loaded(entry.value, loaded.problems), office, root)
    return read if source is None else replace(read, source=source)


def _read_workbook(path: Path, office: OfficeData, root: Path) -> ReadRecord:
    stem = path.stem.casefold()
    sort = next((s for s in all_records() if stem.startswith((s.name, s.title))), None)
    if sort is None:
        return ReadRecord(path, None, None, (_not_a_record_name(path),), Places({}))
    try:
        node = read_workbook_record(path, sort.workbook)
    except InputError as error:
        return ReadRecord(path, sort, None, error.problems, Places({}))
    return _bound(path, sort, Loaded(node, ()), office, root)


def _bound(
    path: Path,
    sort: RecordType[Record],
    loaded: Loaded,
    office: OfficeData,
    root: Path,
) -> ReadRecord:
    bound: Bound[Record] = bind(_node(loaded), sort.model, path, office, root=root)
    problems = (*loaded.problems, *bound.problems)
    return ReadRecord(path, sort, None if problems else bound.value, problems, bound.places)


def _node(loaded: Loaded) -> Node:
    """Return what was loaded; a key with nothing under it is an empty record."""
    return loaded.node or Mapping((), TextPlace(1, 1))


def _only_entry(node: Node | None) -> Entry | None:
    if isinstance(node, Mapping) and len(node.entries) == 1:
        return node.entries[0]
    return None


def _not_a_record_file(path: Path) -> Problem:
    return whole_file(
        path,
        "ไม่ใช่แฟ้มรายการ รายการต้องเป็นแฟ้ม YAML (.yaml) หรือ Excel (.xlsx)",
        "is not a record; a record is a YAML file (.yaml) or a workbook (.xlsx)",
    )


def _not_a_record_name(path: Path) -> Problem:
    words = [word for record in all_records() for word in (record.title, record.name)]
    return whole_file(
        path,
        f"ไม่ทราบว่าเป็นรายการชนิดใด ให้ตั้งชื่อแฟ้ม Excel ขึ้นต้นด้วย {' หรือ '.join(words)}",
        f"which record is this? let the workbook's name begin with {' or '.join(words)}",
    )


def _not_a_record(path: Path, node: Node | None) -> Problem:
    names = [word for record in all_records() for word in (record.title, record.name)]
    listed = " หรือ ".join(f"{name}:" for name in names)
    keys = [entry.key for entry in node.entries] if isinstance(node, Mapping) else []
    near = nearest(keys[0], names) if keys else ()
    place = node.place if node else WholeFile()
    hint = f" หมายถึง {near[0]}: ใช่หรือไม่" if near else ""
    return Problem(
        path,
        place,
        "",
        Message(
            f"ไม่ทราบว่าเป็นรายการชนิดใด บรรทัดแรกต้องเป็น {listed} เพียงคำเดียว{hint}",
            f"which record is this? the file should start with one of {listed}",
        ),
    )
