"""The report people read in a terminal."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from docgen.errors import Problem
from docgen.findings import Finding, Fix, Severity
from docgen.messages import Language, Message
from docgen.results import FileResult, count_severities

_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}
_NAMES = {
    Severity.ERROR: Message("ผิดระเบียบ", "error"),
    Severity.WARNING: Message("ควรแก้ไข", "warning"),
    Severity.INFO: Message("ข้อสังเกต", "info"),
}
_CURE = Message("แก้เป็น", "write")
_UNREADABLE = Message("อ่านไม่ได้", "unreadable")
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
        if self.seen_from and path.is_absolute() and path.is_relative_to(self.seen_from):
            return str(path.relative_to(self.seen_from))
        return str(path)


def text_report(results: Sequence[FileResult], manner: Manner) -> Iterator[str]:
    """Yield the lines of the report; the last one sums up."""
    for result in results:
        for problem in result.problems:
            yield problem_line(problem, manner)
        for finding in result.findings:
            yield from finding_lines(result.path, finding, manner)
    yield summary_line(results, manner.language)


def summary_line(results: Sequence[FileResult], language: Language) -> str:
    """Return the one line that sums up."""
    counts = count_severities(results)
    problems = sum(len(result.problems) for result in results)
    parts = [f"{_NAMES[severity].said_in(language)} {counts[severity]}" for severity in Severity]
    if problems:
        parts.insert(0, f"{_UNREADABLE.said_in(language)} {problems}")
    if language is Language.THAI:
        return f"ตรวจ {len(results)} แฟ้ม: {' · '.join(parts)}"
    return f"{len(results)} files checked: {' · '.join(parts)}"


def problem_line(problem: Problem, manner: Manner) -> str:
    """Return the line of what could not be read: place, key, what is wrong, the cure."""
    where = ":".join(filter(None, (manner.path(problem.path), str(problem.place))))
    key = f"{problem.key}: " if problem.key else ""
    label = manner.painted(_UNREADABLE.said_in(manner.language), "31;1")
    return f"{where}  {label}  {key}{problem.message.said_in(manner.language)}"


def finding_lines(path: Path, finding: Finding, manner: Manner) -> Iterator[str]:
    """Yield the lines of a finding: place, rule and message, then the words, cure and clause."""
    where = ":".join(filter(None, (manner.path(path), str(finding.place))))
    code = manner.painted(finding.rule, _COLOURS[finding.severity])
    severity = _NAMES[finding.severity].said_in(manner.language)
    yield f"{where}  {code}  {severity}: {finding.message.said_in(manner.language)}"
    detail = _detail(finding, manner)
    if detail:
        yield f"    {detail}"


def _detail(finding: Finding, manner: Manner) -> str:
    parts = []
    if finding.text:
        parts.append(f"“{_shortened(finding.text)}”")
    if isinstance(finding.fix, Fix):
        parts.append(f"→ {_CURE.said_in(manner.language)} “{_shortened(finding.fix.text)}”")
    if finding.clause:
        parts.append(manner.painted(f"[{finding.clause}]", "2"))
    return " ".join(parts)


def _shortened(text: str) -> str:
    line = text.replace("\n", " ")
    return line if len(line) <= _LONGEST_EXCERPT else f"{line[:_LONGEST_EXCERPT]}…"
