"""What stands beside the cells of a sheet: merged areas, hidden rows and columns.

Read from the sheet's XML by pattern, for calamine does not tell and openpyxl takes long to import.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from posixpath import join, normpath
from typing import Final
from xml.etree import ElementTree as ET
from zipfile import ZipFile

from docgen.sources.cells import column_number
from docgen.sources.grid import Area

_LAST_COLUMN: Final = 16_384
_BOOK: Final = "xl/workbook.xml"
_RELATIONS: Final = "xl/_rels/workbook.xml.rels"
_RELATION_ID: Final = "}id"
_MERGED: Final = re.compile(
    rb"""<(?:\w+:)?mergeCell\s[^>]*?\bref\s*=\s*["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']"""
)
_HIDDEN: Final = re.compile(
    rb"""<(?:\w+:)?(row|col)\s([^>]*\bhidden\s*=\s*["'](?:1|true)["'][^>]*)>"""
)
_NUMBER: Final = re.compile(rb"""\b(r|min|max)\s*=\s*["'](\d{1,7})["']""")


@dataclass(frozen=True, slots=True)
class Look:
    """Of one sheet."""

    merged: tuple[Area, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()


def look_of(xml: bytes) -> Look:
    """Return what stands beside the cells of the sheet."""
    hidden = [(match[1], _numbers(match[2])) for match in _HIDDEN.finditer(xml)]
    return Look(
        tuple(_area(match) for match in _MERGED.finditer(xml)),
        frozenset(numbers[b"r"] for sort, numbers in hidden if sort == b"row" and b"r" in numbers),
        frozenset(
            column for sort, numbers in hidden if sort == b"col" for column in _span(numbers)
        ),
    )


def sheet_names(archive: ZipFile) -> dict[str, str]:
    """Return the sheet's name for each part that holds one; empty when that cannot be told."""
    try:
        targets = {
            relation.get("Id", ""): relation.get("Target", "")
            for relation in ET.fromstring(archive.read(_RELATIONS))  # noqa: S314  no DTD, see survey
        }
        return {
            normpath(join("/xl", targets[identity])).lstrip("/"): name
            for name, identity in _listed_sheets(archive)
        }
    except (ET.ParseError, KeyError):
        return {}


def _listed_sheets(archive: ZipFile) -> Iterator[tuple[str, str]]:
    for element in ET.fromstring(archive.read(_BOOK)).iter():  # noqa: S314  no DTD, see survey
        if element.tag.endswith("}sheet"):
            identities = (value for key, value in element.items() if key.endswith(_RELATION_ID))
            yield element.get("name", ""), next(identities, "")


def _numbers(attributes: bytes) -> dict[bytes, int]:
    return {match[1]: int(match[2]) for match in _NUMBER.finditer(attributes)}


def _span(numbers: dict[bytes, int]) -> range:
    first = numbers.get(b"min", 1)
    return range(first, min(numbers.get(b"max", first), _LAST_COLUMN) + 1)


def _area(match: re.Match[bytes]) -> Area:
    left, top, right, bottom = match.groups()
    return Area(int(top), _column(left), int(bottom), _column(right))


def _column(letters: bytes) -> int:
    return column_number(letters.decode())
