"""The report people read in a terminal."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from docgen.errors import Problem
from docgen.findings import Finding, Fix, FormatFix, Severity
from docgen.messages import Language, Message, on_screen
from docgen.places import seen_path
from docgen.reporting.columns import first_columns, one_line
from docgen.reporting.excerpts import excerpt
from docgen.reporting.telling_places import said_place
from docgen.results import FileResult, count_severities

_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}
NAMES = {
    Severity.ERROR: Message("ผิดระเบียบ", "error"),
    Severity.WARNING: Message("ควรแก้ไข", "warning"),
    Severity.INFO: Message("ข้อสังเกต", "info"),
}
_CURE = Message("แก้เป็น", "write")
_REMOVED = Message("ให้ลบออก", "leave it out")
_FORMATTED = Message("แก้รูปแบบได้ด้วย docgen fix", "docgen fix sets the formatting")
_UNREADABLE = Message("ใช้ไม่ได้", "unusable")
SKIPPED = Message("ข้าม (ไม่มีภาษาไทย)", "skipped (no Thai)")
_LONGEST_EXCERPT = 72


@dataclass(frozen=True, slots=True)
class Manner:
    """How the report is told: in which language, in colour, and with paths seen from where."""

    language: Language = Language.THAI
    colour: bool = False
    seen_from: Path | None = None

    def painted(self, text: str, code: str) -> str:
        """Return `text` in a terminal colour, if there are colours."""
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour else text

    def path(self, path: Path) -> str:
        """Return `path` as seen from the folder of the user, when it is below it."""
        return seen_path(path, self.seen_from)


def text_report(results: Sequence[FileResult], manner: Manner) -> Iterator[str]:
    """Yield the lines of the report; the last one sums up."""
    for result in results:
        for problem in result.problems:
            yield problem_line(problem, manner)
        if result.skipped:
            yield f"{manner.path(result.path)}  {SKIPPED.said_in(manner.language)}"
        for finding in result.findings:
            yield from finding_lines(result, finding, manner)
    yield summary_line(results, manner.language)


def summary_line(results: Sequence[FileResult], language: Language) -> str:
    """Return the one line that sums up."""
    told = left_summary(results, language)
    if language is Language.THAI:
        return f"ตรวจ {len(results)} แฟ้ม: {told}"
    return f"{len(results)} files checked: {told}"


def left_summary(results: Sequence[FileResult], language: Language) -> str:
    """Return how many findings there are of each level, and what was unusable or skipped."""
    counts = count_severities(results)
    problems = sum(len(result.problems) for result in results)
    parts = [f"{NAMES[severity].said_in(language)} {counts[severity]}" for severity in Severity]
    if problems:
        parts.insert(0, f"{_UNREADABLE.said_in(language)} {problems}")
    if skipped := sum(result.skipped for result in results):
        parts.append(f"{SKIPPED.said_in(language)} {skipped}")
    return " · ".join(parts)


def problem_line(problem: Problem, manner: Manner) -> str:
    """Return the line of what could not be read: place, key, what is wrong, the cure."""
    where = ":".join(filter(None, (manner.path(problem.path), str(problem.place))))
    key = on_screen(f"{problem.key}: ") if problem.key else ""
    label = manner.painted(_UNREADABLE.said_in(manner.language), "31;1")
    return f"{where}  {label}  {key}{problem.message.brief(manner.language)}"


def finding_lines(result: FileResult, finding: Finding, manner: Manner) -> Iterator[str]:
    """Yield the lines of a finding: place, rule and message; the words; cure and clause."""
    where = ":".join(
        filter(None, (manner.path(result.path), said_place(finding.place, manner.language)))
    )
    code = manner.painted(finding.rule, _COLOURS[finding.severity])
    severity = NAMES[finding.severity].said_in(manner.language)
    yield f"{where}  {code}  {severity}: {on_screen(finding.message.said_in(manner.language))}"
    marked = partial(manner.painted, code=_COLOURS[finding.severity] + ";4")
    lines = tuple(excerpt(result, finding, marked if manner.colour else None))
    yield from (f"    {line}" for line in lines)
    detail = _detail(finding, manner, shown=bool(lines))
    if detail:
        yield f"    {detail}"


def _detail(finding: Finding, manner: Manner, *, shown: bool) -> str:
    parts = []
    if finding.text and not shown:
        parts.append(f"“{_shortened(finding.text)}”")
    match finding.fix:
        case Fix("", _):
            parts.append(f"→ {_REMOVED.said_in(manner.language)}")
        case Fix(text, _):
            parts.append(f"→ {_CURE.said_in(manner.language)} “{_shortened(text)}”")
        case FormatFix():
            parts.append(f"→ {_FORMATTED.said_in(manner.language)}")
    if finding.clause:
        parts.append(manner.painted(f"[{finding.clause}]", "2"))
    return " ".join(parts)


def _shortened(text: str) -> str:
    return first_columns(one_line(text), _LONGEST_EXCERPT)
