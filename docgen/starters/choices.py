"""What is offered in the drop-downs of a starter workbook."""

from docgen.model.binding_shapes import Choice, FieldShape, Leaf, Many, Shape
from docgen.model.committee import ROLE_CLASSES, Member
from docgen.model.office_data import OfficeData
from docgen.model.part import Part
from docgen.model.references import (
    CITATION_FORMAT,
    GROUP_FORMAT,
    PERSON_FORMAT,
    POST_FORMAT,
    SCHOOL_FORMAT,
)
from docgen.sources.workbook_writing import Box, Entry

_DATE_FORMAT = "thai-date"


def box_of(model: type[Part], field: FieldShape, office: OfficeData) -> Box:
    """Return how a cell for `field` of `model` is to be filled in."""
    shape = _inmost(field.shape)
    if isinstance(shape, Choice):
        return Box(choices=tuple(word.value for word in shape.words), strict=True)
    if not isinstance(shape, Leaf):
        return Box(prompt=field.description)
    if model is Member and (offered := _of_a_seat(field.name, office)):
        return Box(choices=offered, prompt=field.description)
    return Box(_entry(shape), _known_names(shape, office), prompt=field.description)


def _inmost(shape: Shape) -> Shape:
    while isinstance(shape, Many):
        shape = shape.item
    return shape


def _entry(shape: Leaf) -> Entry:
    if shape.schema.get("format") == _DATE_FORMAT:
        return Entry.DATE
    kinds = shape.schema.get("type")
    return Entry.WHOLE if isinstance(kinds, list) and "integer" in kinds else Entry.TEXT


def _of_a_seat(name: str, office: OfficeData) -> tuple[str, ...]:
    match name:
        case "role":
            return tuple(ROLE_CLASSES)
        case "post":
            postings = (posting for person in office.people for posting in person.postings)
            return tuple(sorted({posting.position for posting in postings}))
        case _:
            return ()


def _known_names(shape: Leaf, office: OfficeData) -> tuple[str, ...]:
    match shape.schema.get("format"):
        case known if known == PERSON_FORMAT:
            return tuple(office.person_names())
        case known if known == SCHOOL_FORMAT:
            return tuple(office.school_names())
        case known if known == GROUP_FORMAT:
            return tuple(office.group_names())
        case known if known == POST_FORMAT:
            return tuple(office.post_names())
        case known if known == CITATION_FORMAT:
            return tuple(office.clauses)
        case _:
            return ()
