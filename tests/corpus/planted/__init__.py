"""Defects planted in clean documents, one at a time, for every rule that runs on .docx."""

from tests.corpus.planted import (
    dat,
    greetings,
    layout,
    letters,
    meetings,
    memos,
    mny,
    num,
    orders,
    txt,
)

_FAMILIES = (txt, num, dat, mny, letters, greetings, memos, orders, meetings, layout)
PLANTS = tuple(plant for family in _FAMILIES for plant in family.PLANTS)
"""Every defect that is planted."""
