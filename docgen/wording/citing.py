"""อาศัยอำนาจตาม…: the authorities of an order, composed from the catalogue."""

from collections.abc import Sequence

from docgen.clauses import Citation, cited_together


def authority_phrase(citations: Sequence[Citation]) -> str:
    """Return `อาศัยอำนาจตาม…` for the citations in order; "" when there are none."""
    if not citations:
        return ""
    start = "อาศัยอำนาจตามความใน" if citations[0].provision else "อาศัยอำนาจตาม"
    return start + cited_together(citations)
