"""The authorities that documents and rules cite, looked up by key.

The catalogue is data: docgen/saraban/clauses.yaml, and beside it the office's own. A person writes
`moe-admin-2546:37`; what is printed is composed here, so that nobody types the name of a law.
Each entry says how certain it is and whence it comes: a rule may rest only on what is certain.
"""

from importlib import resources
from pathlib import Path

from docgen.clauses.authority import (
    Authority,
    Certainty,
    Citation,
    Provision,
    Sort,
    Standing,
    State,
    cited_together,
)
from docgen.clauses.lookup import Clauses
from docgen.clauses.reading import Catalogue
from docgen.errors import InputError

__all__ = [
    "Authority",
    "Certainty",
    "Citation",
    "Clauses",
    "Provision",
    "Sort",
    "Standing",
    "State",
    "cited_together",
    "load_clauses",
]


def load_clauses(extra: Path | None = None) -> Clauses:
    """Return the catalogue of the package, and the office's own `extra` beside it.

    Raises InputError with every fault of the files: an unknown word, a date that cannot be, a key
    that stands in both, a successor that is not there.
    """
    catalogue = Catalogue()
    with resources.as_file(resources.files("docgen") / "saraban" / "clauses.yaml") as path:
        catalogue.read(path)
    if extra is not None:
        catalogue.read(extra)
    if catalogue.problems:
        raise InputError(*catalogue.problems)
    return Clauses(catalogue.authorities)
