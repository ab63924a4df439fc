"""Which type a document is, by what its lines say, and how sure that is."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from docgen.saraban.document_types import DocumentType
from docgen.word.recognising import phrases
from docgen.word.recognising.lines import Line

_ENOUGH: Final = 0.5
"""Less evidence than this, and the document is of no type."""


class _Where(Enum):
    TITLE = 4
    """Among the first lines: the title may follow a mark or the address."""
    HEAD = 16
    ANYWHERE = 600


@dataclass(frozen=True, slots=True)
class _Evidence:
    """A line that speaks for a type, or against it, and how loudly."""

    weight: float
    where: _Where
    pattern: re.Pattern[str]


def _title(weight: float, pattern: str) -> _Evidence:
    return _Evidence(weight, _Where.TITLE, re.compile(pattern))


def _head(weight: float, pattern: str) -> _Evidence:
    return _Evidence(weight, _Where.HEAD, re.compile(pattern))


def _any(weight: float, pattern: str) -> _Evidence:
    return _Evidence(weight, _Where.ANYWHERE, re.compile(pattern))


_CODE: Final = r"(?:ด่วน\S*\s)?ที่\s?[ก-ฮ]{1,4}\.?\s?[\d.]+"
_SUBJECT: Final = phrases.SUBJECT
_MEMO: Final = r"(?:ด่วน\S*\s)?บันทึก\s?ข้อ\s?ความ$"
_RULES: Final = r"ระเบียบ(?!วาระ|การ)|ข้อบังคับ"

_EVIDENCE: Final[dict[DocumentType, tuple[_Evidence, ...]]] = {
    DocumentType.LETTER: (
        _head(0.3, _CODE),
        _head(0.25, _SUBJECT),
        _head(0.3, phrases.SALUTATION),
        _any(0.25, phrases.CLOSING),
        _head(0.05, r"อ้างถึง|สิ่งที่ส่งมาด้วย"),
        _head(-0.6, _MEMO),
        _head(-0.4, r"ส่วน\s?ราชการ\s"),
    ),
    DocumentType.MEMO: (
        _head(0.65, _MEMO),
        _head(0.3, r"ส่วน\s?ราชการ\s"),
        _head(0.15, r"ที่\s.*วันที่"),
        _head(0.1, _SUBJECT),
        _head(0.1, phrases.SALUTATION),
    ),
    DocumentType.STAMPED: (
        _head(0.3, _CODE),
        _head(0.5, r"ถึง(?:\s|$)"),
        _any(0.2, r"จึง(?:แจ้ง|ส่ง|ขอส่ง|ขอแจ้ง)มา|\(?ตรา(?:ชื่อ|ประทับ)"),
        _head(-0.15, _SUBJECT),
        _any(-0.2, phrases.CLOSING),
        _head(-0.2, phrases.SALUTATION),
    ),
    DocumentType.ORDER: (
        _title(0.5, r"คำสั่ง(?!ที่\s|ซื้อ)"),
        _head(0.2, r"ที่\s?[\d.…_]*/\s?[\d.…_]+$"),
        _head(0.15, _SUBJECT),
        _any(0.3, r"สั่ง\s?ณ"),
        _any(0.05, r"ทั้งนี้\s?ตั้งแต่"),
        _head(-0.3, _MEMO),
    ),
    DocumentType.REGULATION: (
        _title(0.4, _RULES),
        _head(0.3, rf"ว่าด้วย|(?:{_RULES}).*ว่าด้วย"),
        _head(0.1, r"พ\.\s?ศ\.\s?\d{4}$"),
        _any(0.15, r"ข้อ\s?1(?!\d)"),
        _any(0.15, r"ประกาศ\s?ณ"),
    ),
    DocumentType.ANNOUNCEMENT: (
        _title(0.5, r"(?:ประกาศ|แจ้งความ)(?!\s?ณ|นียบัตร|เกียรติคุณ)"),
        _head(0.2, _SUBJECT),
        _any(0.3, r"(?:ประกาศ|แจ้งความ)\s?ณ"),
        _head(-0.3, _RULES),
    ),
    DocumentType.STATEMENT: (
        _title(0.6, r"แถลงการณ์"),
        _head(0.25, _SUBJECT),
        _head(0.1, r"\(?ฉบับที่"),
        _any(0.1, phrases.DATE),
    ),
    DocumentType.CERTIFICATE: (
        _head(0.65, r"หนังสือฉบับนี้(?:ออก)?ให้ไว้"),
        _title(0.3, r"หนังสือรับรอง"),
        _any(0.45, r"ให้ไว้\s?ณ"),
        _head(0.3, r"(?:ขอ|เพื่อ)?รับรองว่า"),
        _head(-0.6, r"เกียรติบัตร|วุฒิบัตร|ประกาศนียบัตร|(?:ขอ)?มอบ"),
        _head(0.1, rf"{_CODE}|เลขที่"),
    ),
    DocumentType.MINUTES: (
        _title(0.6, r"รายงาน\s?การประชุม|บันทึกการประชุม"),
        _head(0.1, r"ครั้งที่"),
        _any(0.25, r"(?:รายชื่อ)?ผู้(?:มา|เข้า)ประชุม"),
        _any(0.1, r"(?:เริ่ม|เปิด)\s?ประชุม"),
        _any(0.15, r"(?:เลิก|ปิด)\s?ประชุม"),
    ),
    DocumentType.AGENDA: (
        _title(0.6, r"(?:ระเบียบ)?วาระการประชุม"),
        _any(0.25, r"(?:ระเบียบ\s?)?วาระที่\s?\d"),
        _head(0.1, r"ครั้งที่"),
        _any(-0.3, r"(?:เลิก|ปิด)\s?ประชุม"),
    ),
}


def document_type(lines: Iterable[Line]) -> tuple[DocumentType | None, float]:
    """Return the likeliest type, or None, and how sure that is from 0 to 1."""
    texts = [line.text for line in lines if line.text and not line.incidental]
    (best, kind), (second, _) = sorted(
        ((_score(texts, evidence), kind) for kind, evidence in _EVIDENCE.items()), reverse=True
    )[:2]
    if best < _ENOUGH:
        return None, round(1.0 - max(best, 0.0), 2)
    doubt = max(0.0, second - _ENOUGH) / 2
    return kind, round(max(0.0, min(best, 1.0) - doubt), 2)


def _score(texts: list[str], evidence: tuple[_Evidence, ...]) -> float:
    """Return the sum of what is found; a type needs a word for it near the beginning."""
    found = [each for each in evidence if any(map(each.pattern.match, texts[: each.where.value]))]
    begins = any(each.weight > 0 and each.where is not _Where.ANYWHERE for each in found)
    return sum(each.weight for each in found) if begins else 0.0
