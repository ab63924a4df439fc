"""Fixes in the source text of a record: only the characters found change, nothing about them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from docgen.findings import Finding, Fix
from docgen.places import TextPlace
from docgen.sources.nodes import Mapping, Node
from docgen.sources.nodes import Sequence as Items
from docgen.sources.yaml_file import parse_yaml

_QUOTES = ("'", '"')


@dataclass(frozen=True, slots=True)
class FixedText:
    """A source with the fixes made, and which findings they cure."""

    text: str
    applied: tuple[Finding, ...]
    left: tuple[Finding, ...]


def fixed_text(text: str, findings: Sequence[Finding], *, unsafe: bool = False) -> FixedText:
    """Return `text` with the fixes made where the words found really stand.

    A finding is left when its words are written otherwise in the source (escaped, folded over
    lines), when its fix is only a suggestion and `unsafe` is not asked for, and when it overlaps
    one already made.
    """
    lines = text.split("\n")
    applied, left = [], []
    edge: dict[int, int] = {}
    for finding in sorted(findings, key=_from_the_end):
        span = _span(lines, finding) if _is_wanted(finding, unsafe=unsafe) else None
        if span is None or span[2] > edge.get(span[0], len(lines[span[0]])):
            left.append(finding)
            continue
        number, start, end = span
        fix = finding.fix.text if isinstance(finding.fix, Fix) else ""
        lines[number] = lines[number][:start] + fix + lines[number][end:]
        edge[number] = start
        applied.append(finding)
    return FixedText("\n".join(lines), tuple(applied[::-1]), tuple(left[::-1]))


def fixed_source(
    text: str, findings: Sequence[Finding], path: Path, *, unsafe: bool = False
) -> FixedText:
    """Return the YAML `text` with those fixes made after which it still says all it said.

    A fix that would end a value, open a comment or split an item is left for a person.
    """
    fixed = fixed_text(text, findings, unsafe=unsafe)
    if not fixed.applied or _says_the_same(text, fixed, path):
        return fixed
    sound = []
    for finding in findings:
        alone = fixed_text(text, (finding,), unsafe=unsafe)
        if alone.applied and _says_the_same(text, alone, path):
            sound.append(finding)
    fixed = fixed_text(text, sound, unsafe=unsafe)
    left = tuple(finding for finding in findings if finding not in fixed.applied)
    return FixedText(fixed.text, fixed.applied, left)


def _says_the_same(text: str, fixed: FixedText, path: Path) -> bool:
    """Return whether the values are as many as before, and longer by just what was put in."""
    before, after = parse_yaml(text, path), parse_yaml(fixed.text, path)
    if before.node is None or after.node is None or after.problems != before.problems:
        return False
    told, tells = _values(before.node), _values(after.node)
    added = sum(
        len(each.fix.text) - len(each.text) for each in fixed.applied if isinstance(each.fix, Fix)
    )
    return len(told) == len(tells) and _size(tells) - _size(told) == added


def _values(node: Node) -> tuple[str, ...]:
    match node:
        case Mapping():
            return tuple(text for each in node.entries for text in (each.key, *_values(each.value)))
        case Items():
            return tuple(text for item in node.items for text in _values(item))
        case _:
            return (str(node.value),)


def _size(texts: Sequence[str]) -> int:
    return sum(map(len, texts))


def _is_wanted(finding: Finding, *, unsafe: bool) -> bool:
    return isinstance(finding.fix, Fix) and (finding.fix.safe or unsafe)


def _from_the_end(finding: Finding) -> tuple[int, int, str]:
    if isinstance(finding.place, TextPlace):
        return (-finding.place.line, -finding.place.column, finding.rule)
    return (0, 0, finding.rule)


def _span(lines: Sequence[str], finding: Finding) -> tuple[int, int, int] | None:
    """Return line, start and end of the words found; None when they do not stand there."""
    place = finding.place
    if not isinstance(place, TextPlace) or not finding.text or place.line > len(lines):
        return None
    line, start = lines[place.line - 1], place.column - 1
    if line[start : start + 1] in _QUOTES and line.startswith(
        finding.text + line[start], start + 1
    ):
        start += 1
    if not line.startswith(finding.text, start):
        return None
    return place.line - 1, start, start + len(finding.text)
