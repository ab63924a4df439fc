"""Names in running text that are almost, but not quite, those of the office's registers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from docgen.model.office_data import OfficeData
from docgen.thai.name_titles import split_titles
from docgen.thai.names import same_name_key, same_person_key
from docgen.thai.near_spelling import is_misspelt, is_near


@dataclass(frozen=True)
class RegisteredNames:
    """The names of an office's registers, folded once for many texts."""

    office: OfficeData

    @cached_property
    def _schools(self) -> dict[str, str]:
        return {same_name_key(each.full_name): each.full_name for each in self.office.schools}

    @cached_property
    def _people(self) -> dict[str, tuple[str, str, str]]:
        directors = (each.director for each in self.office.schools if each.director)
        return {same_person_key(n): _halves(n) for n in (*self.office.person_names(), *directors)}

    def people_misspelt(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield (start, end, right name) of each titled name that is almost a registered one."""
        for found in _PERSON.finditer(text):
            if near := self._person_like(found[1], found[2]):
                yield *found.span(), near

    def schools_misspelt(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield (start, end, right name) of each school that is almost a registered one."""
        for found in _SCHOOL.finditer(text):
            written = same_name_key(found[0])
            if not any(written.startswith(name) for name in self._schools):
                near = (
                    right for name, right in self._schools.items() if is_misspelt(written, name)
                )
                yield from ((*found.span(), right) for right in near)

    def _person_like(self, first: str, last: str) -> str | None:
        """Return the name one of whose halves is the same and the other nearly so."""
        if same_person_key(f"{first} {last}") in self._people:
            return None
        one, two = same_name_key(first), same_name_key(last)
        for name, half, other in self._people.values():
            if one == half and not two.startswith(other) and is_near(two, other):
                return name
            if two == other and is_misspelt(one, half):
                return name
        return None


def _halves(name: str) -> tuple[str, str, str]:
    first, _, last = split_titles(name)[1].partition(" ")
    return name, same_name_key(first), same_name_key(last)


_THAI: Final = "ก-ฮเ-ไ\u0e30-\u0e3a\u0e47-\u0e4e"
_PERSON: Final = re.compile(
    rf"(?:นายแพทย์|นางสาว|นาง|นาย|น\.ส\.|ดร\.)\s?([{_THAI}]{{2,}})\s{{1,3}}([{_THAI}]{{2,}})"
)
_SCHOOL: Final = re.compile(rf"โรงเรียน[{_THAI}]{{5,}}(?!\s?[{_THAI}]?[0-9๐-๙])")
