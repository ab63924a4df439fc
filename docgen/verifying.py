"""Prove that a rendered document carries what it was given, before it gets its name."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

from docgen.errors import VerifyError, whole_file
from docgen.word.facts import DocxFacts
from docgen.word.integrity import faults_of
from docgen.word.reading import read_docx

_TAGS = ("{{", "}}", "{%", "%}")


def verified(content: bytes, context: object, target: Path) -> DocxFacts:
    """Return the facts of `content`.

    Raises VerifyError when a text of `context` is missing, a tag is left, or the package is faulty.
    """
    facts = read_docx(content)
    lost = tuple(lost_texts(context, facts))
    if lost:
        listed = " · ".join(lost)
        raise VerifyError(
            whole_file(target, f"ข้อความหายจากเอกสาร: {listed}", f"texts were lost: {listed}")
        )
    if left := left_over_tags(context, facts):
        raise VerifyError(
            whole_file(target, f"มีแท็กค้างในเอกสาร: {left}", f"a tag is left over: {left}")
        )
    problems = [whole_file(target, message.th, message.en) for message in faults_of(content)]
    if problems:
        raise VerifyError(*problems)
    return facts


def lost_texts(context: object, facts: DocxFacts) -> Iterator[str]:
    """Yield each text of `context` that the document does not show as often as it was given."""
    whole = "\n".join(_squeezed(p.text) for story in facts.stories for p in story.paragraphs)
    for text, times in Counter(map(_squeezed, texts_in(context))).items():
        if text and whole.count(text) < times:
            yield next(given for given in texts_in(context) if _squeezed(given) == text)


def left_over_tags(context: object, facts: DocxFacts) -> str:
    """Return the first template tag that no value brought along; "" when there is none."""
    left = facts.text
    for text in texts_in(context):
        if any(tag in text for tag in _TAGS):
            left = left.replace(text, "")
    return next((tag for tag in _TAGS if tag in left), "")


def texts_in(value: object) -> Iterator[str]:
    """Yield every text in nested dataclasses and tuples, but names of sorts."""
    match value:
        case str():
            yield value
        case tuple():
            for item in value:
                yield from texts_in(item)
        case _ if is_dataclass(value):
            for field in fields(value):
                if field.name != "sort":
                    yield from texts_in(getattr(value, field.name))


def _squeezed(text: str) -> str:
    return "".join(text.split())
