"""What letters and memos say, read by the parts their paragraphs play: greeting, lists, text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from docgen.saraban.roles import Role
from docgen.thai.digits import to_arabic_digits
from docgen.word.facts import DocxFacts, ParagraphFacts

LETTER: Final = frozenset({"letter"})
MEMO: Final = frozenset({"memo"})
STAMPED: Final = frozenset({"stamped"})
GREETED: Final = LETTER | MEMO
"""Documents with a คำขึ้นต้น."""
LETTERS: Final = LETTER | MEMO | STAMPED

REFERENCE_LABEL: Final = re.compile(r"\s*อ้างถึง\s*:?")
ENCLOSURE_LABEL: Final = re.compile(r"\s*(?:สิ่งที่ส่งมาด้วย|สิ่งที่แนบมาด้วย)\s*:?")

_ENDS_TEXT = (Role.CLOSING, Role.SENDER, Role.SIGNATURE)
_OF_TEXT = frozenset(
    {
        None,
        *(Role.BODY, Role.HEADING, Role.CLAUSE_1, Role.CLAUSE_2, Role.CLAUSE_3),
        *(Role.EFFECTIVE, Role.PROVISION),
    }
)
_UNSURE = (None, Role.OWNER)
_SPEEDY = re.compile(r"\s*ด่วน[^\s]{0,20}(?:\s.{0,50})?")
_ITEM_NUMBER = re.compile(r"\s*\(?(\d{1,2})[.)](?![\d/])\s*")


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of อ้างถึง or สิ่งที่ส่งมาด้วย; `line` is where it begins."""

    line: ParagraphFacts
    text: str
    number: int | None = None


def greeting_line(facts: DocxFacts) -> ParagraphFacts | None:
    """Return the line of the คำขึ้นต้น."""
    return next((line for line in facts.with_role(Role.SALUTATION) if line.text.strip()), None)


def text_lines(facts: DocxFacts) -> tuple[ParagraphFacts, ...]:
    """Return the letter's own text, from its first paragraph to the closing; tables left out."""
    begins = next((at for at, line in enumerate(facts.body) if line.role is Role.BODY), None)
    if begins is None:
        return ()
    rest = facts.body[begins:]
    ends = next((at for at, line in enumerate(rest) if line.role in _ENDS_TEXT), len(rest))
    return tuple(
        line
        for line in rest[:ends]
        if line.role in _OF_TEXT and line.cell is None and line.text.strip()
    )


def row_text(facts: DocxFacts, line: ParagraphFacts) -> str:
    """Return the text of a line, with that of the cells beside it in a table."""
    if line.cell is None:
        return line.text
    beside = (each for each in facts.body if each.cell and each.cell[:2] == line.cell[:2])
    return " ".join(each.text for each in beside)


def speed_lines(facts: DocxFacts) -> tuple[ParagraphFacts, ...]:
    """Return the marks of speed, also those above the subject that are worded wrongly."""
    below = facts.with_role(Role.SUBJECT, Role.MEMO_SUBJECT, Role.ADDRESSEE)
    head = below[0].number if below else 0
    return tuple(
        line
        for line in facts.body
        if line.role is Role.SPEED
        or (line.role in _UNSURE and line.number < head and _SPEEDY.fullmatch(line.text))
    )


def has_label(facts: DocxFacts, role: Role, label: re.Pattern[str]) -> bool:
    """Whether the list stands in the document, recognised or at least written."""
    return bool(facts.with_role(role)) or any(label.match(line.text) for line in facts.body)


def entries(facts: DocxFacts, role: Role, label: re.Pattern[str]) -> tuple[Entry, ...]:
    """Return the items of a list of the letter's head; an item may run over several lines."""
    found: list[Entry] = []
    for line, text in _rows(_block(facts, role)):
        for piece in text.split("\n"):
            _take(found, line, label.sub("", piece, count=1), new=bool(label.match(piece)))
    return tuple(each for each in found if is_filled(each.text))


def is_filled(value: str) -> bool:
    """Whether something is written, more than blanks, dots and dashes."""
    return bool(re.search(r"[^\s.…_\-–—:]", value))


def _take(found: list[Entry], line: ParagraphFacts, text: str, *, new: bool) -> None:
    numbered = _ITEM_NUMBER.match(to_arabic_digits(text))
    if numbered:
        found.append(Entry(line, text[numbered.end() :].strip(), int(numbered[1])))
    elif new or not found:
        found.append(Entry(line, text.strip()))
    else:
        last = found[-1]
        found[-1] = Entry(last.line, f"{last.text} {text.strip()}", last.number)


def _block(facts: DocxFacts, role: Role) -> Iterator[ParagraphFacts]:
    """Yield the list's paragraphs, with lines between them that play no part of their own."""
    begun = False
    rows: set[tuple[int, int]] = set()
    for line in facts.body:
        if line.role is role:
            begun = True
            rows |= {line.cell[:2]} if line.cell else set()
            yield line
        elif _goes_on(line, rows, begun=begun):
            yield line
        elif begun and line.text.strip():
            return


def _goes_on(line: ParagraphFacts, rows: set[tuple[int, int]], *, begun: bool) -> bool:
    if line.cell and line.cell[:2] in rows:
        return True
    return begun and line.role is None and bool(line.text.strip())


def _rows(lines: Iterator[ParagraphFacts]) -> Iterator[tuple[ParagraphFacts, str]]:
    """Yield each line, the cells of one table row as one."""
    first: ParagraphFacts | None = None
    text = ""
    for line in lines:
        if first and first.cell and line.cell and first.cell[:2] == line.cell[:2]:
            between = "\n" if _ITEM_NUMBER.match(to_arabic_digits(line.text)) else " "
            text = f"{text}{between}{line.text}"
            continue
        if first:
            yield first, text
        first, text = line, line.text
    if first:
        yield first, text
