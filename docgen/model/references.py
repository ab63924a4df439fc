"""Field types that name a person, a school, a group, a post or an authority.

A text in the file becomes the thing itself, found in the office data given as validation context;
an unknown name is refused with the nearest ones.
"""

from collections.abc import Callable, Iterable
from typing import Annotated, Any, Final, Protocol

from pydantic import PlainValidator, ValidationInfo, WithJsonSchema

from docgen.clauses import Citation
from docgen.errors import NotReadable
from docgen.messages import Message
from docgen.model.fields import refuse
from docgen.model.part import Part
from docgen.model.person import Person
from docgen.model.school import School
from docgen.thai.names import nearest
from docgen.thai.text import clean_text


class Directory(Protocol):
    """What references are looked up in; see docgen.model.office_data.OfficeData."""

    def person(self, name: str) -> Person | None:
        """Return the person of that name or id."""
        ...

    def person_names(self) -> Iterable[str]:
        """Return every person's name."""
        ...

    def school(self, name: str) -> School | None:
        """Return the school of that name or code."""
        ...

    def school_names(self) -> Iterable[str]:
        """Return every school's name."""
        ...

    def group(self, name: str) -> Part | None:
        """Return the group of that name."""
        ...

    def group_names(self) -> Iterable[str]:
        """Return every group's name."""
        ...

    def post(self, key: str) -> Part | None:
        """Return the signing post of that key or title."""
        ...

    def post_names(self) -> Iterable[str]:
        """Return every signing post's key."""
        ...

    def citation(self, reference: str) -> Citation:
        """Return the authority cited; raises NotReadable."""
        ...


def _looked_up(
    found: Callable[[Directory, str], object],
    names: Callable[[Directory], Iterable[str]],
    what: Message,
) -> PlainValidator:
    def look_up(value: object, info: ValidationInfo) -> object:
        if isinstance(value, Part):
            return value
        directory = _directory(info)
        name = _name(value)
        thing = found(directory, name)
        if thing is None:
            refuse(_unknown(name, nearest(name, tuple(names(directory))), what))
        return thing

    return PlainValidator(look_up)


def _directory(info: ValidationInfo) -> Directory:
    if info.context is None:
        refuse(
            Message("ยังไม่ได้อ่านข้อมูลสำนักงาน จึงตรวจชื่อนี้ไม่ได้", "the office's registers were not read")
        )
    directory: Directory = info.context
    return directory


def _name(value: object) -> str:
    if isinstance(value, str):
        return clean_text(value).strip()
    if not isinstance(value, int) or isinstance(value, bool):
        refuse(Message("ต้องเป็นชื่อหรือรหัส", "should be a name or an id"))
    return str(value)


def _unknown(name: str, near: tuple[str, ...], what: Message) -> Message:
    if not near:
        return Message(f"ไม่พบ “{name}” ใน{what.th}", f"“{name}” is not in {what.en}")
    listed_th, listed_en = " หรือ ".join(near), " or ".join(near)
    return Message(
        f"ไม่พบ “{name}” ใน{what.th} หมายถึง {listed_th} ใช่หรือไม่",
        f"“{name}” is not in {what.en}; did you mean {listed_en}?",
    )


def _cite(value: object, info: ValidationInfo) -> object:
    if isinstance(value, Citation):
        return value
    try:
        return _directory(info).citation(_name(value))
    except NotReadable as error:
        refuse(error.message)


def _named(what: str) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "format": what})


PERSON_FORMAT: Final = "docgen-person"
SCHOOL_FORMAT: Final = "docgen-school"
GROUP_FORMAT: Final = "docgen-group"
POST_FORMAT: Final = "docgen-post"
CITATION_FORMAT: Final = "docgen-citation"
"""What JSON Schema calls a name that is looked up; starters make drop-downs of them."""

PersonRef = Annotated[
    Person,
    _looked_up(
        lambda directory, name: directory.person(name),
        lambda directory: directory.person_names(),
        Message("ทะเบียนบุคลากร (people.yaml)", "people.yaml"),
    ),
    _named(PERSON_FORMAT),
]
SchoolRef = Annotated[
    School,
    _looked_up(
        lambda directory, name: directory.school(name),
        lambda directory: directory.school_names(),
        Message("ทะเบียนโรงเรียน (schools.xlsx)", "schools.xlsx"),
    ),
    _named(SCHOOL_FORMAT),
]
GroupRef = Annotated[
    Any,
    _looked_up(
        lambda directory, name: directory.group(name),
        lambda directory: directory.group_names(),
        Message("รายชื่อกลุ่มของสำนักงาน (office.yaml)", "the groups of office.yaml"),
    ),
    _named(GROUP_FORMAT),
]
PostRef = Annotated[
    Any,
    _looked_up(
        lambda directory, name: directory.post(name),
        lambda directory: directory.post_names(),
        Message("ตำแหน่งที่ลงนาม (office.yaml)", "the signing posts of office.yaml"),
    ),
    _named(POST_FORMAT),
]
CitationRef = Annotated[Citation, PlainValidator(_cite), _named(CITATION_FORMAT)]
