"""The registers of the office, read from its folder: itself, people, schools, holidays, clauses."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final, TypeVar, cast

from docgen.clauses import Clauses, load_clauses
from docgen.errors import InputError, Problem
from docgen.model.binding import Bound, bind
from docgen.model.binding_keys import key_names
from docgen.model.duplicates import duplicates
from docgen.model.holidays import read_holidays
from docgen.model.office import Office
from docgen.model.office_data import OfficeData
from docgen.model.office_files import both_there, no_folder, not_there
from docgen.model.part import Part
from docgen.model.person import Person
from docgen.model.references import Directory
from docgen.model.registers import (
    PEOPLE_SHEET,
    OfficeFile,
    PeopleFile,
    SchoolsFile,
    under_its_key,
)
from docgen.model.school import School
from docgen.sources.csv_file import read_csv
from docgen.sources.nodes import Node
from docgen.sources.records import read_row_record
from docgen.sources.workbook import read_table
from docgen.sources.yaml_file import load_yaml
from docgen.thai.names import same_name_key, same_person_key

M = TypeVar("M", bound=Part)
T = TypeVar("T")

_UNREAD: Final = Office(
    name="",
    short="",
    sort="",
    code="",
    address=(),
    province="",
    phone="",
    email="",
    groups=(),
    posts=(),
)
"""Stands for the office while its own file is read, which names people."""


def read_office(folder: Path) -> tuple[OfficeData | None, tuple[Problem, ...]]:
    """Return all the office's data, and every problem of every file; None when there is any.

    office.yaml, people.yaml (or .xlsx) and schools.xlsx (or .csv) are needed; holidays.yaml and
    clauses.yaml are read when they are there.
    """
    if not folder.is_dir():
        return None, (no_folder(folder),)
    reading = _Reading(folder)
    people, schools = _people(reading), _schools(reading)
    holidays, clauses = _holidays(reading), _clauses(reading)
    office = _office(reading, people, clauses)
    if office is None or people is None or schools is None or clauses is None or reading.problems:
        return None, tuple(reading.problems)
    return OfficeData(office, people, schools, holidays, clauses), ()


@dataclass(slots=True)
class _Reading:
    """What went wrong so far in the files of a folder."""

    folder: Path
    problems: list[Problem] = field(default_factory=list)

    def attempt(self, read: Callable[[], T]) -> T | None:
        """Return what `read` gives; None when it raises, its problems kept."""
        try:
            return read()
        except InputError as error:
            self.problems += error.problems
            return None

    def yaml(self, path: Path) -> Node | None:
        """Return what can be read of a YAML file, its problems kept."""
        loaded = load_yaml(path)
        self.problems += loaded.problems
        return loaded.node

    def bind(
        self, node: Node | None, model: type[M], path: Path, context: Directory | None = None
    ) -> Bound[M] | None:
        """Return the file's content bound to `model`, its problems kept."""
        if node is None:
            return None
        bound = bind(under_its_key(node, model), model, path, context)
        self.problems += bound.problems
        return bound


def _people(reading: _Reading) -> tuple[Person, ...] | None:
    path = _existing(reading, "people.yaml", "people.xlsx")
    if path is None:
        return None
    if path.suffix == ".yaml":
        node = reading.yaml(path)
    else:
        node = reading.attempt(lambda: read_row_record(path, PEOPLE_SHEET))
    bound = reading.bind(node, PeopleFile, path)
    if bound is None or bound.value is None:
        return None
    people = bound.value.people
    for field_name, values in (
        ("id", [person.id for person in people]),
        ("first", [same_person_key(person.name) for person in people]),
    ):
        reading.problems += duplicates(path, bound.places, ("people", field_name), values)
    return people


def _schools(reading: _Reading) -> tuple[School, ...] | None:
    path = _existing(reading, "schools.xlsx", "schools.csv")
    if path is None:
        return None
    wanted = key_names(School)
    node = reading.attempt(
        lambda: read_csv(path, wanted) if path.suffix == ".csv" else read_table(path, None, wanted)
    )
    bound = reading.bind(node, SchoolsFile, path)
    if bound is None or bound.value is None:
        return None
    schools = bound.value.schools
    for field_name, values in (
        ("code", [school.code for school in schools]),
        ("name", [same_name_key(school.full_name) for school in schools]),
    ):
        reading.problems += duplicates(path, bound.places, ("schools", field_name), values)
    return schools


def _holidays(reading: _Reading) -> dict[date, str]:
    path = reading.folder / "holidays.yaml"
    node = reading.yaml(path) if path.exists() else None
    if node is None:
        return {}
    holidays, problems = read_holidays(node, path)
    reading.problems += problems
    return holidays


def _clauses(reading: _Reading) -> Clauses | None:
    own = reading.folder / "clauses.yaml"
    return reading.attempt(lambda: load_clauses(own if own.exists() else None))


def _office(
    reading: _Reading, people: tuple[Person, ...] | None, clauses: Clauses | None
) -> Office | None:
    path = _existing(reading, "office.yaml")
    if path is None:
        return None
    node = reading.yaml(path)
    if people is None or clauses is None:
        known = cast("Directory", _Anybody())
    else:
        known = OfficeData(_UNREAD, people, (), {}, clauses)
    bound = reading.bind(node, OfficeFile, path, known)
    return bound.value.office if bound and bound.value else None


class _Anybody:
    """Knows whoever is asked for: the register itself was refused, and one complaint is enough."""

    def person(self, name: str) -> Person:
        """Return somebody of that name."""
        return Person(id=name, title="", first=name, last="", postings=())


def _existing(reading: _Reading, *names: str) -> Path | None:
    """Return the one file of these names that is there; note when it is none, or two."""
    found = [reading.folder / name for name in names if (reading.folder / name).exists()]
    if len(found) > 1:
        reading.problems.append(both_there(found[1], found[0].name))
    if not found:
        reading.problems.append(not_there(reading.folder / names[0], names))
        return None
    return found[0]
