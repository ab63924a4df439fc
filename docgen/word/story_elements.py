"""Which elements of a story are read: of alternative contents, only the first choice."""

from collections.abc import Iterator
from typing import Final

from docgen.word.namespaces import MC, Element, W

TRACKED: Final = tuple(
    f"{W}{name}"
    for name in (
        "ins",
        "del",
        "moveFrom",
        "moveTo",
        "rPrChange",
        "pPrChange",
        "tblPrChange",
        "trPrChange",
        "tcPrChange",
        "sectPrChange",
        "numberingChange",
        "cellIns",
        "cellDel",
        "cellMerge",
    )
)
"""Elements that are a tracked change nobody accepted yet."""

_CHOICE: Final = f"{MC}AlternateContent"


def story_paragraphs(root: Element) -> Iterator[Element]:
    """Yield the w:p of a story in the order of ParagraphFacts.number."""
    for child in children(root):
        if child.tag == f"{W}p":
            yield child
            for run_drawing in outer_boxes(child):
                yield from story_paragraphs(run_drawing)
        else:
            yield from story_paragraphs(child)


def children(container: Element) -> Iterator[Element]:
    """Yield the element children; of alternative contents, those of the first choice."""
    for child in container:
        if child.tag == _CHOICE:
            chosen = next(iter(child), None)
            if chosen is not None:
                yield from children(chosen)
        elif isinstance(child.tag, str):
            yield child


def within(container: Element, wanted: str) -> Iterator[Element]:
    """Yield rows or cells, also those inside content controls and custom XML."""
    for child in children(container):
        if child.tag == wanted:
            yield child
        elif child.tag != f"{W}tblPr":
            yield from within(child, wanted)


def outer_boxes(element: Element) -> Iterator[Element]:
    """Yield the text boxes below an element, but not those inside a text box."""
    for child in children(element):
        if child.tag == f"{W}txbxContent":
            yield child
        else:
            yield from outer_boxes(child)
