"""Recognise the document: which official type it is, and which part each paragraph plays."""

from dataclasses import replace

from docgen.saraban.document_types import DocumentType
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts, ParagraphFacts, StoryFacts
from docgen.word.recognising.document_type import document_type
from docgen.word.recognising.incidental import incidental_role
from docgen.word.recognising.lines import lines_of
from docgen.word.recognising.matching import roles_by_number
from docgen.word.recognising.parts import parts_of


def recognised(facts: DocxFacts, kind: str | None = None) -> DocxFacts:
    """Return `facts` with kind, confidence and roles; `kind` overrides what the text says.

    Roles that styles of ours give stay. A paragraph that is no part of the type has none, and so
    have all paragraphs of a document that is of no type.
    """
    if kind is None and facts.provenance and all(p.role for p in facts.body if p.text.strip()):
        return facts
    lines = lines_of(facts)
    known = kind or (facts.provenance.kind if facts.provenance else None)
    guess, confidence = (known, 1.0) if known else document_type(lines)
    if guess not in set(DocumentType):
        return replace(facts, kind=guess, confidence=confidence)
    roles = roles_by_number(lines, parts_of(DocumentType(guess)))
    roles = _emblems(facts, roles) | roles
    stories = tuple(_with_roles(story, roles) for story in facts.stories)
    return replace(facts, stories=stories, kind=str(guess), confidence=confidence)


def _with_roles(story: StoryFacts, roles: dict[int, Role]) -> StoryFacts:
    if story.name == "document":
        found = tuple(_as(line, roles.get(line.number)) for line in story.paragraphs)
    elif story.name.startswith(("header", "footer")):
        found = tuple(_as(line, incidental_role(line)) for line in story.paragraphs)
    else:
        return story
    return replace(story, paragraphs=found)


def _as(line: ParagraphFacts, role: Role | None) -> ParagraphFacts:
    return line if line.role or role is None else replace(line, role=role)


def _emblems(facts: DocxFacts, roles: dict[int, Role]) -> dict[int, Role]:
    """Return the empty paragraphs that carry a picture above the first part of the document."""
    first = min(roles, default=0)
    empty = {line.number for line in facts.body if not line.text.strip()}
    return {
        picture.paragraph: Role.EMBLEM
        for picture in facts.pictures
        if picture.story == "document" and picture.paragraph in empty and picture.paragraph <= first
    }
