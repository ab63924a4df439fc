"""Rows that stand in the tables of several document types."""

from typing import Final

from docgen.saraban.roles import Role
from docgen.word.recognising import phrases
from docgen.word.recognising.lines import Shape
from docgen.word.recognising.part import FOLLOWS, HINT, LIKELY, REST, SURE, Part, Zone, part

NOT_A_LABEL: Final = rf"(?!{phrases.OPENER}|\d{{1,2}}[.)]|ข้อ\s?\d)[ก-ฮเ-ไ(“\"\d]"

TEXT: Final = (
    part(Role.HEADING, r".{2,70}$", Zone.TEXT, 1.2, Shape.BOLD | Shape.SHORT),
    part(Role.CLAUSE_1, r"\d{1,2}[.)]?\s|ข้อ\s?\d", Zone.TEXT, 1.0),
    part(Role.CLAUSE_2, r"\d{1,2}\.\d{1,2}[.)]?(?:\s|[ก-ฮเ-ไ])", Zone.TEXT, 1.5),
    part(Role.CLAUSE_3, r"\d{1,2}\.\d{1,2}\.\d{1,2}[.)]?\s|\(\d{1,2}\)|\d{1,2}\)", Zone.TEXT, 1.6),
    part(Role.BODY, phrases.OPENER, Zone.TEXT, HINT),
    part(Role.BODY, phrases.ANYTHING, Zone.TEXT, REST),
    part(Role.CELL, phrases.TABLE, Zone.TEXT, 1.0, Shape.TABLE),
)
"""The body of any document."""

SIGNATURE: Final = (
    part(Role.SIGNATURE, phrases.PRINTED_NAME, Zone.END, shape=Shape.OFFSET),
    part(Role.SIGNATURE, phrases.SIGNED_LINE, Zone.END),
    part(Role.SIGNATURE, phrases.PRINTED_NAME, Zone.END, HINT),
    part(
        Role.SIGNATURE,
        phrases.UNBRACKETED_NAME,
        Zone.END,
        LIKELY,
        after=(Role.CLOSING, Role.ORDERED_ON, Role.ENDED),
    ),
    part(
        Role.POSITION,
        rf"{phrases.POST}|{phrases.ACTING}",
        Zone.END,
        LIKELY,
        Shape.SHORT,
        (Role.SIGNATURE, Role.POSITION),
    ),
    part(
        Role.POSITION,
        phrases.POST,
        Zone.END,
        HINT,
        Shape.SHORT | Shape.OFFSET,
        (Role.CLOSING, Role.ORDERED_ON),
    ),
    part(
        Role.POSITION,
        r"[ก-ฮเ-ไ]",
        Zone.END,
        FOLLOWS,
        Shape.SHORT | Shape.OFFSET,
        (Role.SIGNATURE, Role.POSITION),
    ),
)
"""Printed name and position."""

ANNEX: Final = (
    part(Role.ANNEX_TITLE, phrases.ANNEX, Zone.ANNEX, HINT, Shape.CENTRED),
    part(Role.CELL, phrases.TABLE, Zone.ANNEX, FOLLOWS, Shape.TABLE),
)
"""What is attached to a signed document."""

_BLOCK: Final = (Role.SIGNATURE, Role.POSITION)

OFFICE: Final = (
    part(
        Role.UNIT,
        phrases.UNIT,
        Zone.END,
        LIKELY,
        Shape.SHORT,
        (*_BLOCK, Role.CLOSING, Role.UNIT, Role.SENDER, Role.DATE, Role.PHONE),
    ),
    part(Role.PHONE, phrases.PHONE, Zone.END),
    part(Role.COPIES, r"สำเนาส่ง|สำเนาเรียน", Zone.END),
)
"""Who answers for a letter; stands flush left."""

OWNER: Final = (
    part(
        Role.OWNER,
        rf"{phrases.UNIT}|{phrases.ADDRESS}",
        Zone.HEAD,
        LIKELY,
        Shape.SHORT | Shape.OFFSET,
    ),
    part(
        Role.OWNER,
        rf"{phrases.UNIT}|{phrases.ADDRESS}",
        Zone.HEAD,
        HINT,
        Shape.SHORT,
        (Role.NUMBER, Role.OWNER),
    ),
    part(
        Role.OWNER,
        r"[ก-ฮเ-ไ]",
        Zone.HEAD,
        FOLLOWS,
        Shape.SHORT | Shape.OFFSET,
        (Role.NUMBER, Role.OWNER),
    ),
)
"""The agency a letter comes from, with its address."""

REFERENCES: Final = (
    part(Role.REFERENCE, r"อ้างถึง", Zone.HEAD),
    part(Role.REFERENCE, r"\d{1,2}[.)]", Zone.HEAD, LIKELY, after=(Role.REFERENCE,)),
    part(Role.ENCLOSURE, r"สิ่งที่ส่งมาด้วย|เอกสารแนบ", Zone.HEAD),
    part(Role.ENCLOSURE, r"\d{1,2}[.)]", Zone.HEAD, LIKELY, after=(Role.ENCLOSURE,)),
)

SALUTATION: Final = (
    part(Role.SALUTATION, phrases.SALUTATION, Zone.HEAD),
    part(Role.SALUTATION, phrases.STRAY_SALUTATION, Zone.HEAD, LIKELY),
)

CLOSING: Final = (part(Role.CLOSING, phrases.CLOSING, Zone.END, SURE, Shape.SHORT),)

DATED_AT: Final = (
    part(Role.EFFECTIVE, phrases.EFFECTIVE, Zone.TEXT, LIKELY),
    part(Role.ORDERED_ON, phrases.DATED_AT, Zone.END, SURE),
    part(Role.EFFECTIVE, phrases.EFFECTIVE, Zone.END, LIKELY, after=(Role.ORDERED_ON,)),
)
"""ทั้งนี้ ตั้งแต่… and สั่ง ณ วันที่."""


def title(pattern: str) -> tuple[Part, ...]:
    """Return the title, which may run over several centred lines."""
    return (
        part(Role.TITLE, pattern, Zone.HEAD, SURE),
        part(
            Role.TITLE,
            NOT_A_LABEL,
            Zone.HEAD,
            FOLLOWS,
            Shape.SHORT | Shape.CENTRED,
            (Role.TITLE,),
        ),
    )


def subject(role: Role = Role.SUBJECT, shape: Shape = Shape.SHORT) -> tuple[Part, ...]:
    """Return the subject, which may run over several lines."""
    return (
        part(role, phrases.SUBJECT, Zone.HEAD),
        part(role, NOT_A_LABEL, Zone.HEAD, FOLLOWS, shape, (role,)),
    )
