"""The line or paragraph a finding stands in, shortened, with the place marked."""

from collections.abc import Callable, Iterator

from docgen.findings import Finding
from docgen.reporting.columns import columns, first_columns, last_columns, one_line
from docgen.results import FileResult

_ROOM_BEFORE = 36
_ROOM_FOUND = 40
_ROOM_AFTER = 28
_NOTHING_THERE = "‸"


def excerpt(
    result: FileResult, finding: Finding, paint: Callable[[str], str] | None
) -> Iterator[str]:
    """Yield the excerpt, and the marks beneath when there is no `paint` to mark it with.

    Nothing is yielded when the words do not stand where the finding says.
    """
    found = result.line_at(finding.place)
    if found is None:
        return
    line, start = found
    if not line.startswith(finding.text, start):
        return
    before, text, after = line[:start].lstrip(), finding.text, line[start + len(finding.text) :]
    before = last_columns(one_line(before), _ROOM_BEFORE)
    text = first_columns(one_line(text), _ROOM_FOUND)
    after = first_columns(one_line(after.rstrip()), _ROOM_AFTER)
    if not (before or after):
        yield from (text,) if text else ()
    elif paint:
        yield f"{before}{paint(text or _NOTHING_THERE)}{after}"
    else:
        yield f"{before}{text}{after}"
        yield f"{' ' * columns(before)}{'^' * max(columns(text), 1)}"
