"""Which parts each document type has, in their order."""

from typing import Final

from docgen.saraban.document_types import DocumentType
from docgen.word.recognising import letter_parts, meeting_parts, order_parts
from docgen.word.recognising.part import Part

_PARTS: Final[dict[DocumentType, tuple[Part, ...]]] = {
    DocumentType.LETTER: letter_parts.LETTER,
    DocumentType.MEMO: letter_parts.MEMO,
    DocumentType.STAMPED: letter_parts.STAMPED,
    DocumentType.CERTIFICATE: letter_parts.CERTIFICATE,
    DocumentType.ORDER: order_parts.ORDER,
    DocumentType.REGULATION: order_parts.REGULATION,
    DocumentType.ANNOUNCEMENT: order_parts.ANNOUNCEMENT,
    DocumentType.STATEMENT: order_parts.STATEMENT,
    DocumentType.MINUTES: meeting_parts.MINUTES,
    DocumentType.AGENDA: meeting_parts.AGENDA,
}


def parts_of(kind: DocumentType) -> tuple[Part, ...]:
    """Return the parts of a document type, the earlier in the document first."""
    return _PARTS[kind]
