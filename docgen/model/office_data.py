"""All that the office knows: itself, its people, its schools, its holidays, the authorities."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from docgen.clauses import Citation, Clauses
from docgen.model.office import Group, Office, Post
from docgen.model.person import Person
from docgen.model.school import School
from docgen.thai.names import same_name_key, same_person_key


@dataclass(frozen=True)
class OfficeData:
    """The office's registers, with look-ups by the names people write."""

    office: Office
    people: tuple[Person, ...]
    schools: tuple[School, ...]
    holidays: dict[date, str]
    clauses: Clauses

    @cached_property
    def _people(self) -> dict[str, Person]:
        by_name = {same_person_key(person.name): person for person in self.people}
        return by_name | {person.id: person for person in self.people}

    @cached_property
    def _schools(self) -> dict[str, School]:
        by_code = {school.code: school for school in self.schools}
        by_name = {same_name_key(school.name): school for school in self.schools}
        by_full_name = {same_name_key(school.full_name): school for school in self.schools}
        return by_code | by_full_name | by_name

    def person(self, name: str) -> Person | None:
        """Return the person of that name (title or no title) or id."""
        return self._people.get(name) or self._people.get(same_person_key(name))

    def person_names(self) -> Iterable[str]:
        """Every name a person can be called by."""
        return (person.name for person in self.people)

    def school(self, name: str) -> School | None:
        """Return the school of that name or code."""
        return self._schools.get(name) or self._schools.get(same_name_key(name))

    def school_names(self) -> Iterable[str]:
        """Every school's name."""
        return (school.name for school in self.schools)

    def group(self, name: str) -> Group | None:
        """Return the group of that name or short name."""
        groups = self.office.groups
        return next((group for group in groups if name in (group.name, group.short)), None)

    def group_names(self) -> Iterable[str]:
        """Every group's name."""
        return (group.name for group in self.office.groups)

    def post(self, key: str) -> Post | None:
        """Return the signing post of that key or title."""
        return next((post for post in self.office.posts if key in (post.key, post.title)), None)

    def post_names(self) -> Iterable[str]:
        """Every signing post's key."""
        return (post.key for post in self.office.posts)

    def citation(self, reference: str) -> Citation:
        """Return the authority cited; raises NotReadable with the nearest keys."""
        return self.clauses.citation(reference)
