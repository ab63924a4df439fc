"""Whatever a document has lost or mixed up, recognising never fails and never loses a word."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.saraban.document_types import DocumentType
from docgen.word.facts import DocxFacts, StoryFacts
from docgen.word.reading import read_docx
from docgen.word.recognising import recognised
from tests.corpus.builders import clean_documents
from tests.corpus.builders.plain import facts_of
from tests.corpus.builders.texts import TYPES

LINES = tuple(line for text in TYPES.values() for line in text.splitlines())


def _judged(facts: DocxFacts, kind: str | None = None) -> DocxFacts:
    found = recognised(facts, kind)
    assert [line.text for line in found.body] == [line.text for line in facts.body]
    assert 0.0 <= found.confidence <= 1.0
    assert found.kind is None or found.kind in set(DocumentType)
    assert recognised(found, found.kind).body == found.body, "recognising twice changes nothing"
    return found


@given(st.lists(st.sampled_from(LINES), max_size=60), st.sampled_from([None, *DocumentType]))
def test_lines_of_all_types_mixed(lines: list[str], kind: DocumentType | None):
    _judged(facts_of("\n".join(lines)), kind)


@given(st.text(max_size=300), st.sampled_from(DocumentType))
def test_any_text_at_all(text: str, kind: DocumentType):
    _judged(facts_of(text), kind)


@pytest.mark.parametrize("seed", range(30))
def test_paragraphs_shuffled_and_deleted(seed: int):
    chance = Random(seed)  # noqa: S311  the same lots every time
    for document in clean_documents():
        facts = read_docx(document.content)
        lines = [replace(line, role=None) for line in facts.body]
        chance.shuffle(lines)
        del lines[chance.randrange(len(lines) + 1) :]
        story = StoryFacts("document", tuple(lines))
        _judged(replace(facts, stories=(story,), kind=None))


@pytest.mark.parametrize("kind", TYPES)
def test_any_one_line_may_be_missing(kind: str):
    lines = TYPES[kind].splitlines()
    for at in range(len(lines)):
        _judged(facts_of("\n".join(lines[:at] + lines[at + 1 :])))
