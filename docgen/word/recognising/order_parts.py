"""The parts of orders, regulations, announcements and statements."""

from typing import Final

from docgen.saraban.roles import Role
from docgen.word.recognising import phrases
from docgen.word.recognising import shared_parts as shared
from docgen.word.recognising.lines import Shape
from docgen.word.recognising.part import FOLLOWS, HINT, LIKELY, Zone, part

_SIGNED: Final = (
    *shared.TEXT,
    *shared.CLOSING,
    *shared.DATED_AT,
    *shared.SIGNATURE,
    *shared.ANNEX,
)
_CENTRED_SUBJECT: Final = shared.subject(shape=Shape.SHORT | Shape.CENTRED)
_STRAYS: Final = (*shared.SALUTATION, *shared.REFERENCES)
"""Lines of a letter, which other rules tell to leave out."""

ORDER: Final = (
    *shared.title(r"คำสั่ง(?!ที่\s|ซื้อ)"),
    part(Role.NUMBER, r"ที่\s?[\d.…_/]|ที่$", Zone.HEAD),
    *_CENTRED_SUBJECT,
    *_STRAYS,
    *_SIGNED,
)

REGULATION: Final = (
    *shared.title(r"ระเบียบ(?!วาระ)|ข้อบังคับ"),
    part(Role.ABOUT, r"ว่าด้วย", Zone.HEAD),
    part(Role.ABOUT, shared.NOT_A_LABEL, Zone.HEAD, FOLLOWS, Shape.CENTRED, (Role.ABOUT,)),
    part(Role.ISSUE, r"\(?ฉบับที่", Zone.HEAD),
    part(Role.YEAR, r"(?:พ\.\s?ศ\.|พุทธศักราช)\s?[\d.…]{4,}$", Zone.HEAD),
    *_STRAYS,
    part(Role.PROVISION, r"ข้อ\s?\d", Zone.TEXT, LIKELY),
    part(Role.HEADING, r"(?:หมวด|ส่วนที่|ลักษณะ|บทเฉพาะกาล|บททั่วไป)", Zone.TEXT, LIKELY, Shape.SHORT),
    part(Role.HEADING, r".", Zone.TEXT, HINT, Shape.CENTRED | Shape.SHORT, (Role.HEADING,)),
    part(Role.CLAUSE_3, r"\([ก-ฮ]\)", Zone.TEXT, HINT),
    *_SIGNED,
)

ANNOUNCEMENT: Final = (
    *shared.title(r"(?:ประกาศ|แจ้งความ)(?!\s?ณ|นียบัตร|เกียรติคุณ)"),
    part(Role.NUMBER, r"ที่\s?\d|เลขที่", Zone.HEAD),
    *_CENTRED_SUBJECT,
    part(Role.ISSUE, r"\(?ฉบับที่", Zone.HEAD),
    *_STRAYS,
    *_SIGNED,
)

_ISSUED: Final = part(Role.DATE, rf"{phrases.DATE}|{phrases.DATED_AT}", Zone.END)
"""The day of a statement, which somebody may have signed by mistake, before or after it."""

STATEMENT: Final = (
    *shared.title(r"แถลงการณ์"),
    *_CENTRED_SUBJECT,
    part(Role.ISSUE, r"\(?ฉบับที่", Zone.HEAD),
    *shared.TEXT,
    *shared.CLOSING,
    part(Role.SENDER, phrases.UNIT, Zone.END, LIKELY, Shape.SHORT | Shape.OFFSET),
    _ISSUED,
    *shared.SIGNATURE,
    _ISSUED,
    *shared.ANNEX,
)
