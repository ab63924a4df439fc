"""The parts of letters, memos, stamped letters and certificates."""

from typing import Final

from docgen.saraban.roles import Role
from docgen.word.recognising import phrases
from docgen.word.recognising import shared_parts as shared
from docgen.word.recognising.lines import Shape
from docgen.word.recognising.part import LIKELY, SURE, Zone, part

_NUMBER: Final = part(Role.NUMBER, phrases.LETTER_NUMBER, Zone.HEAD)

LETTER: Final = (
    _NUMBER,
    *shared.OWNER,
    part(Role.DATE, phrases.DATE, Zone.HEAD),
    *shared.subject(),
    *shared.SALUTATION,
    *shared.REFERENCES,
    *shared.TEXT,
    *shared.CLOSING,
    *shared.SIGNATURE,
    *shared.OFFICE,
    *shared.ANNEX,
)

MEMO: Final = (
    part(Role.MEMO_TITLE, r"(?:ด่วน\S*\s)?บันทึก\s?ข้อ\s?ความ$", Zone.HEAD, SURE),
    part(Role.MEMO_AGENCY, r"ส่วน\s?ราชการ|หน่วยงาน(?:เจ้าของ)?\s", Zone.HEAD),
    part(Role.MEMO_NUMBER, phrases.LETTER_NUMBER, Zone.HEAD),
    part(Role.DATE, rf"วันที่(?:\s|\.|…|$)|{phrases.DATE}", Zone.HEAD),
    *shared.subject(Role.MEMO_SUBJECT),
    *shared.SALUTATION,
    *shared.REFERENCES,
    *shared.TEXT,
    *shared.CLOSING,
    *shared.SIGNATURE,
    part(Role.SIGNATURE, phrases.UNBRACKETED_NAME, Zone.END, LIKELY, Shape.OFFSET, (Role.BODY,)),
    *shared.ANNEX,
)

STAMPED: Final = (
    _NUMBER,
    part(Role.ADDRESSEE, r"ถึง(?:\s|$)", Zone.HEAD),
    *shared.subject(),
    *shared.SALUTATION,
    *shared.REFERENCES,
    *shared.TEXT,
    *shared.CLOSING,
    part(Role.SENDER, phrases.UNIT, Zone.END, LIKELY, Shape.SHORT | Shape.OFFSET),
    part(Role.DATE, phrases.DATE, Zone.END),
    *shared.OFFICE,
    part(Role.SIGNATURE, phrases.PRINTED_NAME, Zone.END, shape=Shape.OFFSET),
    *shared.ANNEX,
)

CERTIFICATE: Final = (
    part(Role.NUMBER, rf"{phrases.LETTER_NUMBER}|เลขที่\s?\S*\d", Zone.HEAD),
    *shared.OWNER,
    *shared.title(r"หนังสือรับรอง"),
    *shared.subject(),
    *shared.SALUTATION,
    part(Role.BODY, r"หนังสือฉบับนี้(?:ออก)?ให้ไว้|ขอรับรองว่า", Zone.TEXT, LIKELY),
    *shared.TEXT,
    *shared.CLOSING,
    *shared.DATED_AT,
    *shared.SIGNATURE,
    *shared.OFFICE,
    *shared.ANNEX,
)
