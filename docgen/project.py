"""Where things are: the office's folder with its data, templates and output."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from docgen.errors import InputError, whole_file

_RECORD_SUFFIXES = (".yaml", ".yml", ".xlsx")
_OFFICE_FILE = Path("data") / "office.yaml"


@dataclass(frozen=True)
class Project:
    """One office's folder."""

    root: Path

    @property
    def data(self) -> Path:
        """The folder of the office's data."""
        return self.root / "data"

    @property
    def cases(self) -> Path:
        """The folder of cases."""
        return self.data / "cases"

    @property
    def out(self) -> Path:
        """The folder that documents go to, unless told otherwise."""
        return self.root / "out"

    @cached_property
    def office_files(self) -> tuple[Path, ...]:
        """The files every document depends on, by name."""
        return tuple(sorted(path for path in self.data.glob("*.*") if path.is_file()))

    def key_of(self, path: Path) -> str:
        """Return the name of a file, seen from this folder; a link goes by its own name."""
        whole = _real(path)
        return str(whole.relative_to(self.root) if whole.is_relative_to(self.root) else whole)

    def walked(self, paths: Iterable[Path]) -> tuple[Path, ...]:
        """Return what `paths` stand for: this folder for its cases and documents, not its data."""
        below = {self.root: (self.cases, self.out), self.data: (self.cases,)}
        meant = (below.get(_real(path), (path,)) for path in paths)
        return tuple(each for group in meant for each in group if each.exists() or len(group) == 1)

    def template(self, name: str) -> Path:
        """Return the office's own version of a template when it has one, else the stock one."""
        own = self.root / "templates" / "office" / name
        return own if own.exists() else self.root / "templates" / "docx" / name


def find_project(start: Path) -> Project:
    """Return the project that `start` is in; raises InputError when it is in none."""
    for folder in (_real(start), *_real(start).parents):
        if (folder / _OFFICE_FILE).is_file():
            return Project(folder)
    raise InputError(
        whole_file(
            start / _OFFICE_FILE,
            "ไม่พบข้อมูลสำนักงาน ให้เข้าไปในโฟลเดอร์ของงานที่มี data/office.yaml ก่อนสั่ง",
            "no office data; go to the project folder, the one with data/office.yaml",
        )
    )


def _real(path: Path) -> Path:
    """Return where a path stands; a link to a file stands where it is, not where it leads."""
    return path.resolve() if path.is_dir() else path.parent.resolve() / path.name


def record_files(paths: tuple[Path, ...], names: tuple[str, ...]) -> Iterator[Path]:
    """Yield the record files in `paths`, folders walked; a workbook counts by its name.

    `names` are the names of record types: order.xlsx and คำสั่ง-ครู.xlsx are records, รายชื่อ.xlsx
    is rows that a record points at. Raises InputError for a path that does not exist.
    """
    for path in paths:
        if not path.exists():
            raise InputError(whole_file(path, "ไม่พบแฟ้มหรือโฟลเดอร์นี้", "no such file or folder"))
        if path.is_file():
            yield path
            continue
        yield from (file for file in sorted(path.rglob("*")) if _is_record(file, names))


def _is_record(file: Path, names: tuple[str, ...]) -> bool:
    suffix = file.suffix.lower()
    if suffix not in _RECORD_SUFFIXES or file.name.startswith((".", "~")):
        return False
    return suffix != ".xlsx" or file.stem.casefold().startswith(names)
