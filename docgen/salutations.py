"""How each addressee is greeted and taken leave of: the dated table of annex 2, and its reader.

The table is data: docgen/saraban/salutations.yaml. Nothing here knows Word or rules.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources
from typing import Final

from docgen.sources import nodes
from docgen.sources.yaml_file import read_yaml
from docgen.thai.date_reading import read_date

GENERAL: Final = "general"
HIGH: Final = "high"


@dataclass(frozen=True, slots=True)
class Form:
    """One row of the annex: what stands first, what stands last, and what closes the text."""

    key: str
    opening: str
    closings: tuple[str, ...]
    verb: str
    self_words: tuple[str, ...] = ()
    you: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()
    """How the names of such addressees begin, where a name tells the rank."""


@dataclass(frozen=True, slots=True)
class Dignitary:
    """An addressee of กราบเรียน; `either`: the sources disagree, so both words are let stand."""

    names: tuple[str, ...]
    since: date
    either: bool = False


@dataclass(frozen=True, slots=True)
class Salutations:
    """The whole table."""

    forms: dict[str, Form]
    dignitaries: tuple[Dignitary, ...]
    lower: tuple[str, ...]
    royal_openings: tuple[str, ...]
    royal_begins: tuple[str, ...]
    ended_openers: tuple[str, ...]
    plain_openers: tuple[str, ...]
    closing_verbs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Salutation:
    """A greeting as written: its word, where that stands, and whom it greets."""

    opening: str
    start: int
    end: int
    addressee: str
    addressee_start: int


def read_salutation(text: str) -> Salutation | None:
    """Return the greeting a line begins with; None when it is none of annex 2.

    >>> read_salutation("เรียน  ผู้อำนวยการโรงเรียน").addressee
    'ผู้อำนวยการโรงเรียน'
    """
    if (found := _greeting().match(text)) is None:
        return None
    start, end = found.span("opening")
    return Salutation(
        found["opening"], start, end, found["addressee"].rstrip(), found.start("addressee")
    )


def dignitary(addressee: str, on: date | None = None) -> Dignitary | None:
    """Return who of the กราบเรียน list is addressed, exactly; a deputy or a secretary is not.

    >>> dignitary("เลขาธิการนายกรัฐมนตรี") is None
    True
    """
    bare = _bare(addressee)
    known = (each for each in salutations().dignitaries if on is None or each.since <= on)
    return next((each for each in known if bare in each.names), None)


def is_lower(addressee: str) -> bool:
    """Whether the addressee's post is surely one that takes เรียน."""
    return _bare(addressee).startswith(salutations().lower)


def is_royal(greeting: Salutation) -> bool:
    """Whether a member of the royal family or the Supreme Patriarch is greeted."""
    table = salutations()
    return greeting.opening in table.royal_openings or greeting.addressee.startswith(
        table.royal_begins
    )


def right_forms(greeting: Salutation) -> tuple[Form, ...]:
    """Return the rows that may stand, by whom is addressed; none where a person must judge."""
    forms = salutations().forms
    if is_royal(greeting):
        return ()
    if greeting.opening not in (forms[GENERAL].opening, forms[HIGH].opening):
        return _monks(greeting)
    if (high := dignitary(greeting.addressee)) and not high.either:
        return (forms[HIGH],)
    if greeting.opening == forms[HIGH].opening and is_lower(greeting.addressee):
        return (forms[GENERAL], forms[HIGH])
    return tuple(form for form in forms.values() if form.opening == greeting.opening)


@cache
def salutations() -> Salutations:
    """Return the table of the package."""
    with resources.as_file(resources.files("docgen") / "saraban" / "salutations.yaml") as path:
        top = read_yaml(path)
    forms = {key: _form(key, node) for key, node in _items(_at(top, "forms"))}
    return Salutations(
        forms=forms,
        dignitaries=tuple(_dignitaries(_at(top, "high"))),
        lower=_texts(_at(top, "lower")),
        royal_openings=_texts(_at(top, "royal", "openings")),
        royal_begins=_texts(_at(top, "royal", "begins")),
        ended_openers=_texts(_at(top, "openers", "ended")),
        plain_openers=_texts(_at(top, "openers", "plain")),
        closing_verbs=_texts(_at(top, "closers", "verbs")),
    )


def _monks(greeting: Salutation) -> tuple[Form, ...]:
    monks = tuple(form for form in salutations().forms.values() if form.opening == greeting.opening)
    sure = tuple(form for form in monks if form.begins and _begins(greeting, form))
    return sure or monks


def _begins(greeting: Salutation, form: Form) -> bool:
    return greeting.addressee.startswith(form.begins)


@cache
def _greeting() -> re.Pattern[str]:
    table = salutations()
    words = {form.opening for form in table.forms.values()} | set(table.royal_openings)
    longest_first = "|".join(sorted(words, key=lambda word: (-len(word), word)))
    return re.compile(rf"\s*(?P<opening>{longest_first})[\s:,]*(?P<addressee>.*)", re.DOTALL)


def _bare(addressee: str) -> str:
    """Return the post alone: no spaces, no ฯพณฯ, nothing in brackets, nobody it passes through."""
    alone = re.split(r"[\s(]+\(?(?:ผ่าน|\()|\(", addressee, maxsplit=1)[0]
    return re.sub(r"^(?:ฯพณฯ|ท่าน)|[\s,:]+", "", alone)


def _form(key: str, node: nodes.Node) -> Form:
    return Form(
        key=key,
        opening=_text(_at(node, "opening")),
        closings=_texts(_at(node, "closings")),
        verb=_text(_at(node, "verb")),
        self_words=_texts(_at(node, "self")),
        you=_texts(_at(node, "you")),
        begins=_texts(_at(node, "begins")),
    )


def _dignitaries(lists: nodes.Node | None) -> Iterator[Dignitary]:
    for each in lists.items if isinstance(lists, nodes.Sequence) else ():
        since = read_date(_text(_at(each, "effective_from")))
        named = _at(each, "addressees")
        for item in named.items if isinstance(named, nodes.Sequence) else ():
            yield Dignitary(_texts(_at(item, "names")), since, bool(_text(_at(item, "either"))))


def _at(node: nodes.Node | None, *keys: str) -> nodes.Node | None:
    for key in keys:
        node = node.get(key) if isinstance(node, nodes.Mapping) else None
    return node


def _items(node: nodes.Node | None) -> Iterator[tuple[str, nodes.Node]]:
    for entry in node.entries if isinstance(node, nodes.Mapping) else ():
        yield entry.key, entry.value


def _text(node: nodes.Node | None) -> str:
    return str(node.value or "") if isinstance(node, nodes.Scalar) else ""


def _texts(node: nodes.Node | None) -> tuple[str, ...]:
    return tuple(_text(item) for item in node.items) if isinstance(node, nodes.Sequence) else ()
