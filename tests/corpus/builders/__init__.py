"""Clean documents of every type, made in code the ways people make them. Names are invented."""

from dataclasses import replace
from functools import cache
from typing import NamedTuple

from docgen.saraban.document_types import DocumentType
from tests.corpus.builders import letters, longer, meetings, orders
from tests.corpus.builders.blocks import IT9, NEW, Way
from tests.corpus.builders.by_libreoffice import resaved
from tests.corpus.builders.by_python_docx import scripted
from tests.corpus.builders.writing import written


class Clean(NamedTuple):
    """A document in which no rule may find an error or a warning."""

    name: str
    content: bytes
    kind: DocumentType


_SPLIT, _STYLED, _NEW = Way(split=True), Way(styles=True), Way(font=NEW)
_BY_HAND = Way(paged=False)
_MADE = (
    ("letter-tabs-split-runs", letters.letter_with_tabs, _SPLIT, written, DocumentType.LETTER),
    ("letter-tables-controls", letters.letter_in_tables, _STYLED, written, DocumentType.LETTER),
    ("letter-python-docx", letters.letter_with_tabs, Way(), scripted, DocumentType.LETTER),
    ("letter-two-pages", longer.letter_of_two_pages, _BY_HAND, written, DocumentType.LETTER),
    ("memo-leaders", letters.memo_with_leaders, _SPLIT, written, DocumentType.MEMO),
    ("memo-tables", letters.memo_in_tables, Way(), written, DocumentType.MEMO),
    ("stamped-enters", letters.stamped_letter, Way(), written, DocumentType.STAMPED),
    ("certificate-control", letters.certificate, _NEW, written, DocumentType.CERTIFICATE),
    ("order-tabs-split-runs", orders.order_with_tabs, _SPLIT, written, DocumentType.ORDER),
    ("order-python-docx", orders.order_with_table, Way(), scripted, DocumentType.ORDER),
    ("order-table-new", orders.order_with_table, _NEW, written, DocumentType.ORDER),
    ("order-annex", longer.order_with_annex, _SPLIT, written, DocumentType.ORDER),
    ("regulation-styles", orders.regulation, _STYLED, written, DocumentType.REGULATION),
    ("announcement-controls", orders.announcement, _SPLIT, written, DocumentType.ANNOUNCEMENT),
    ("statement", orders.statement, Way(), written, DocumentType.STATEMENT),
    ("minutes-tabs", meetings.minutes_with_tabs, Way(), written, DocumentType.MINUTES),
    ("minutes-tables", meetings.minutes_with_tables, _SPLIT, written, DocumentType.MINUTES),
    ("agenda-python-docx", meetings.agenda, _NEW, scripted, DocumentType.AGENDA),
)
_IT9 = (
    ("letter-it9", letters.letter_with_tabs, DocumentType.LETTER),
    ("memo-it9", letters.memo_with_leaders, DocumentType.MEMO),
    ("order-it9", orders.order_with_tabs, DocumentType.ORDER),
)
_SAVED_AGAIN = ("letter-tabs-split-runs", "memo-tables", "order-table-new", "minutes-tabs")
_AGAIN = tuple(row for row in _MADE if row[0] in _SAVED_AGAIN)
_SUFFIX = "-libreoffice"
CLEAN_NAMES = (
    *(row[0] for row in _MADE),
    *(f"{row[0]}{_SUFFIX}" for row in _AGAIN),
)
"""The names of `clean_documents` where LibreOffice is installed, known before any is made."""


@cache
def clean_documents() -> tuple[Clean, ...]:
    """Return the clean documents; those LibreOffice saved only where it is installed."""
    made = tuple(_clean(*row) for row in _MADE)
    again = tuple(_clean(row[0], row[1], replace(row[2], paged=False), *row[3:]) for row in _AGAIN)
    saved = resaved(tuple(each.content for each in again))
    copies = zip(again, saved, strict=False)
    return made + tuple(Clean(f"{a.name}{_SUFFIX}", data, a.kind) for a, data in copies)


def _clean(name, content, way, make, kind) -> Clean:
    return Clean(name, make(content(), replace(way, title=kind.thai)), kind)


@cache
def clean_document(name: str) -> Clean:
    """Return the clean document of that name, without asking LibreOffice for anything."""
    return next(_clean(*row) for row in _MADE if row[0] == name)


@cache
def documents_in_deceptive_font() -> tuple[Clean, ...]:
    """Return documents set wholly in TH SarabunIT๙, their digits truly Thai."""
    return tuple(
        Clean(name, written(content(), Way(IT9, title=kind.thai)), kind)
        for name, content, kind in _IT9
    )
