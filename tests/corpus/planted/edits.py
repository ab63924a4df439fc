"""Small edits of a document, by the words of the paragraph they are made in."""

from copy import deepcopy
from typing import Any

from lxml import etree

from docgen.word.namespaces import OFFICE, W
from tests.corpus.planted.plant import DOCUMENT, Draft, Edit, Plant

_SORTS = {
    "comments": "wordprocessingml.comments",
    "footer": "wordprocessingml.footer",
    "numbering": "wordprocessingml.numbering",
    "theme": "theme",
}


def said(code: str, name: str, old: str, new: str, *also: str) -> Plant:
    """Return the plant of `new` words in place of `old`, to be found in that paragraph."""
    return Plant(code, name, words(old, new), new.strip(), also)


def words(old: str, new: str) -> Edit:
    """Put `new` in place of `old`, in the first paragraph that has it."""

    def edit(draft: Draft) -> None:
        _replace(_paragraph(draft, old), old, new)

    return edit


def drop(*texts: str) -> Edit:
    """Take out the paragraphs in which these texts stand."""

    def edit(draft: Draft) -> None:
        for text in texts:
            paragraph = _paragraph(draft, text)
            paragraph.getparent().remove(paragraph)

    return edit


def after(text: str, *added: str) -> Edit:
    """Put paragraphs after the one of `text`, set as it is."""

    def edit(draft: Draft) -> None:
        paragraph = _paragraph(draft, text)
        for each in reversed(added):
            paragraph.addnext(_like(paragraph, each))

    return edit


def before(text: str, *added: str) -> Edit:
    """Put paragraphs before the one of `text`, set as it is."""

    def edit(draft: Draft) -> None:
        paragraph = _paragraph(draft, text)
        for each in added:
            paragraph.addprevious(_like(paragraph, each))

    return edit


def swap(one: str, other: str) -> Edit:
    """Let two paragraphs change places."""

    def edit(draft: Draft) -> None:
        first, second = _paragraph(draft, one), _paragraph(draft, other)
        mark = etree.Element("mark")
        first.addprevious(mark)
        second.addprevious(first)
        mark.getparent().replace(mark, second)

    return edit


def markup(text: str, *pairs: tuple[str, str]) -> Edit:
    """Replace pieces of the XML of the first paragraph that has `text`."""

    def edit(draft: Draft) -> None:
        paragraph = _paragraph(draft, text)
        paragraph.getparent().replace(paragraph, _parsed(paragraph, pairs))

    return edit


def source(*pairs: tuple[str, str]) -> Edit:
    """Replace pieces of the XML of the whole document."""

    def edit(draft: Draft) -> None:
        draft.root = _parsed(draft.root, pairs)

    return edit


def part(member: str, *pairs: tuple[str, str]) -> Edit:
    """Replace pieces of another member of the package; an empty old piece is its whole text."""

    def edit(draft: Draft) -> None:
        text = draft.members.get(member, b"").decode()
        for old, new in pairs:
            assert old in text, f"{old} is not in {member}"
            text = text.replace(old, new) if old else new
        draft.members[member] = text.encode()

    return edit


def new_part(name: str, text: str) -> Edit:
    """Add a part to the package, related to the document by its own name."""
    kind = name.rstrip("1")
    arrow = f'<Relationship Id="rNew" Type="{OFFICE}/{kind}" Target="{name}.xml"/>'
    sort = f'ContentType="application/vnd.openxmlformats-officedocument.{_SORTS[kind]}+xml"'
    added = f'<Override PartName="/word/{name}.xml" {sort}/>'
    return steps(
        part(f"word/{name}.xml", ("", text)),
        part("word/_rels/document.xml.rels", ("</Relationships>", f"{arrow}</Relationships>")),
        part("[Content_Types].xml", ("</Types>", f"{added}</Types>")),
    )


def steps(*edits: Edit) -> Edit:
    """Make several edits, one after the other."""

    def edit(draft: Draft) -> None:
        for each in edits:
            each(draft)

    return edit


def _parsed(element: Any, pairs: tuple[tuple[str, str], ...]) -> Any:
    tail, element.tail = element.tail, None
    text = etree.tostring(element, encoding="unicode")
    for old, new in pairs:
        assert old in text, f"{old} is not in {DOCUMENT}: {text[:2000]}"
        text = text.replace(old, new)
    parsed = etree.fromstring(text)
    parsed.tail = tail
    return parsed


def _paragraph(draft: Draft, text: str) -> Any:
    """Return the paragraph that is `text`, or the first that has it."""
    found = [each for each in draft.root.iter(f"{W}p") if text in _text(each)]
    assert found, f"no paragraph has: {text}"
    return next((each for each in found if _text(each) == text), found[0])


def _text(paragraph: Any) -> str:
    return "".join(each.text or "" for each in paragraph.iter(f"{W}t"))


def _replace(paragraph: Any, old: str, new: str) -> None:
    """Write `new` where `old` begins, and take the rest of `old` out of the runs behind."""
    start = _text(paragraph).index(old)
    end, at = start + len(old), 0
    for piece in paragraph.iter(f"{W}t"):
        text = piece.text or ""
        low, high = max(start - at, 0), max(min(end - at, len(text)), 0)
        if low < high:
            piece.text = text[:low] + (new if start >= at else "") + text[high:]
        at += len(text)


def _like(paragraph: Any, text: str) -> Any:
    copy = deepcopy(paragraph)
    for tab in list(copy.iter(f"{W}tab")):
        if tab.getparent().tag == f"{W}r":
            tab.getparent().remove(tab)
    _replace(copy, _text(copy), text)
    return copy
