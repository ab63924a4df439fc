"""Making the fixes of findings in a .docx: in place, or as tracked changes people can accept."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from docgen.findings import Finding, FormatFix
from docgen.places import DocxPlace
from docgen.word.fixing.deciding import accepted, rejected
from docgen.word.fixing.format_changes import format_is_set
from docgen.word.fixing.lines import Line
from docgen.word.fixing.marking import AUTHOR_NAME, Author, new_marker
from docgen.word.fixing.repacking import repacked
from docgen.word.fixing.text_changes import (
    Change,
    are_apart,
    change_texts,
    changes_of,
    edits_of,
)
from docgen.word.fixing.tracking import track_changes
from docgen.word.fixing.workspace import Workspace
from docgen.word.package import open_package

__all__ = ["AUTHOR_NAME", "Author", "Fixed", "accepted", "fixed_docx", "rejected"]

_RANKS: Final = {"error": 0, "warning": 1, "info": 2}


@dataclass(frozen=True, slots=True)
class Fixed:
    """The file after fixing, the findings it cures, and those it leaves as they are."""

    content: bytes
    applied: tuple[Finding, ...]
    left: tuple[Finding, ...]


def fixed_docx(
    content: bytes,
    findings: Sequence[Finding],
    *,
    tracked: Author | None = None,
    unsafe: bool = False,
) -> Fixed:
    """Return `content` with the fixes of `findings` made; with nothing to do, the same bytes.

    `tracked` writes them as tracked changes of that author; `unsafe` makes the suggestions too.
    Raises InputError when `content` cannot be read as a .docx.
    """
    chosen = [finding for finding in findings if _is_wanted(finding, unsafe=unsafe)]
    if not chosen:
        return Fixed(content, (), tuple(findings))
    work = _workspace(content, tracked)
    done = {id(finding) for finding in (*_format_fixes(work, chosen), *_text_fixes(work, chosen))}
    applied = tuple(finding for finding in findings if id(finding) in done)
    left = tuple(finding for finding in findings if id(finding) not in done)
    written = work.written()
    return Fixed(repacked(content, written) if written else content, applied, left)


def _workspace(content: bytes, tracked: Author | None) -> Workspace:
    work = Workspace(open_package(content))
    if tracked is not None:
        roots = [work.root(work.member_of(story) or "") for story in work.stories()]
        work.marker = new_marker(tracked, roots)
    return work


def _is_wanted(finding: Finding, *, unsafe: bool) -> bool:
    return finding.fix is not None and (unsafe or finding.fix.safe)


def _format_fixes(work: Workspace, findings: Sequence[Finding]) -> list[Finding]:
    """Set looks first: they move no character, so the places of texts stay right."""
    formats = [finding for finding in findings if isinstance(finding.fix, FormatFix)]
    done = [finding for finding in formats if format_is_set(work, finding)]
    if work.marker is not None:
        work.marker.write_former()
    return done


def _text_fixes(work: Workspace, findings: Sequence[Finding]) -> list[Finding]:
    by_paragraph: dict[tuple[str, int], list[Finding]] = {}
    for finding in findings:
        if isinstance(finding.place, DocxPlace) and not isinstance(finding.fix, FormatFix):
            place = (finding.place.story, finding.place.paragraph)
            by_paragraph.setdefault(place, []).append(finding)
    return [
        finding
        for place, of_paragraph in by_paragraph.items()
        for finding in _in_paragraph(work, place, of_paragraph)
    ]


def _in_paragraph(
    work: Workspace, place: tuple[str, int], findings: Sequence[Finding]
) -> Iterator[Finding]:
    """Make the fixes of one paragraph; of two that overlap the graver, then the earlier."""
    line = work.line(*place)
    if line is None:
        return
    changes: list[Change] = []
    for finding in sorted(findings, key=_precedence):
        wanted = changes_of(line, finding)
        if wanted is not None and all(_fits(change, changes) for change in wanted):
            changes += [change for change in wanted if change not in changes]
            yield finding
    if changes:
        _make(work, line, sorted(changes))
        work.touch(place[0])


def _make(work: Workspace, line: Line, changes: Sequence[Change]) -> None:
    if work.marker is None:
        change_texts([edit for change in changes for edit in edits_of(line, change) or ()])
    else:
        track_changes(line, changes, work.marker)


def _fits(change: Change, others: Sequence[Change]) -> bool:
    span = (change.start, change.end)
    return all(change == each or are_apart(span, (each.start, each.end)) for each in others)


def _precedence(finding: Finding) -> tuple[object, ...]:
    return (_RANKS[finding.severity.value], finding.place, finding.rule, repr(finding.fix))
