"""The tags written in a paragraph of a template, and what Jinja makes of each alone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from jinja2 import TemplateSyntaxError, nodes

from docgen.messages import Message
from docgen.word.template_language import environment, forbidden_in

_TAG: Final = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_STRAY: Final = re.compile(r"\{\{|\{%|\{#|\}\}|%\}|#\}")
_PARTS: Final = re.compile(
    r"\{(?P<kind>[{%])(?P<level>p|tr|tc|r)?\s+(?P<inside>.*?)\s*[}%]\}", re.DOTALL
)
_BARE: Final = re.compile(r"\{(?P<kind>[{%])(?P<level>)(?P<inside>.*?)[}%]\}", re.DOTALL)
_QUOTES: Final = str.maketrans("“”‘’", "\"\"''")
_WORDS: Final = ("for", "if", "elif", "else", "endfor", "endif")


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag: {{ … }} has the word "", {%p if … %} the word "if" and the level "p"."""

    text: str
    level: str
    word: str
    inside: str


@dataclass(frozen=True, slots=True)
class TagError:
    """A tag that cannot be read, or may not be used."""

    message: Message


def tags_in(text: str) -> Iterator[Tag | TagError]:
    """Yield the tags of a paragraph's text in order; comments are left out."""
    reached = 0
    for found in _TAG.finditer(text):
        yield from _strays(text[reached : found.start()])
        reached = found.end()
        if not found[0].startswith("{#"):
            yield _tag(found[0])
    yield from _strays(text[reached:])


def parsed_tag(tag: Tag) -> nodes.Template | TagError:
    """Return the syntax tree of a tag, closed as if nothing stood inside it."""
    if tag.word in {"else", "endfor", "endif"}:
        return nodes.Template([], lineno=1)
    source = {
        "": f"{{{{ {tag.inside} }}}}",
        "for": f"{{% {tag.inside} %}}{{% endfor %}}",
        "if": f"{{% {tag.inside} %}}{{% endif %}}",
        "elif": f"{{% if 1 %}}{{% {tag.inside} %}}{{% endif %}}",
    }[tag.word]
    try:
        tree = environment().parse(source)
    except TemplateSyntaxError as error:
        return _wrong(tag.text, str(error.message))
    for forbidden in forbidden_in(tree):
        th, en = forbidden.message.th, forbidden.message.en
        return TagError(Message(f"‘{tag.text}’ {th}", f"{tag.text!r}: {en}"))
    return tree


def _tag(text: str) -> Tag | TagError:
    found = _PARTS.fullmatch(text) or _BARE.fullmatch(text)
    if found is None:
        return _wrong(text, "unreadable")
    level, inside = found["level"] or "", found["inside"].strip().translate(_QUOTES)
    if found["kind"] == "{":
        return Tag(text, "", "", inside) if not level else _unsupported(text)
    word = inside.split()[0] if inside else ""
    if level == "r" or word not in _WORDS:
        return _unsupported(text)
    return Tag(text, level, word, inside)


def _strays(text: str) -> Iterator[TagError]:
    for found in _STRAY.finditer(text):
        near = text[max(found.start() - 10, 0) : found.end() + 20].strip()
        yield TagError(
            Message(
                f"เครื่องหมาย ‘{found[0]}’ ไม่มีคู่ ใกล้ ‘{near}’",
                f"{found[0]!r} has no match, near {near!r}",
            )
        )


def _wrong(text: str, why: str) -> TagError:
    return TagError(Message(f"เขียนแท็ก ‘{text}’ ผิด: {why}", f"the tag {text!r} is wrong: {why}"))


def _unsupported(text: str) -> TagError:
    return TagError(
        Message(
            f"ใช้ ‘{text}’ ไม่ได้ แม่แบบใช้ได้เฉพาะ {{{{ ชื่อ }}}} for และ if",
            f"{text!r} is not allowed: a template holds names, for and if only",
        )
    )
