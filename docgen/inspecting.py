"""Files of any sort → what the rules find in them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from docgen.case_checking import file_rules
from docgen.checking import check_docx, check_record
from docgen.choosing_rules import chosen_rules
from docgen.clauses import Clauses, load_clauses
from docgen.disk import trouble
from docgen.errors import InputError, whole_file
from docgen.findings import Finding
from docgen.model.binding_places import place_order
from docgen.model.office import Digits
from docgen.model.office_data import OfficeData
from docgen.places import DocxPlace, TextPlace
from docgen.project import Project
from docgen.reading import ReadRecord, read_office_data, read_record
from docgen.results import FileResult
from docgen.rule import Rule
from docgen.rules import all_rules
from docgen.strictness import RULES_FILE, office_layer, profile_layer
from docgen.thai.text import has_thai
from docgen.word.facts import DocxFacts
from docgen.word.reading import read_docx

_THAI_DIGITS = frozenset({"NUM001"})


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """Which rules to ask and how strictly, in which office, and the kind when not to be guessed."""

    root: Path | None = None
    select: str = ""
    ignore: str = ""
    kind: str | None = None
    profile: str = "official"


@dataclass(frozen=True, slots=True)
class Judged:
    """What is wrong with a file, and what was read of it: a record, or the facts of a .docx."""

    result: FileResult
    read: ReadRecord | None = None
    facts: DocxFacts | None = None

    def with_findings(self, findings: Iterable[Finding]) -> "Judged":
        """Return the same with these findings, in order, and the lines they stand in."""
        found = in_order(findings)
        lines: dict[tuple[str, int], str] = {}
        if self.read:
            lines = {("", line): self.read.line(line) for line in _lines_of(self.read, found)}
        elif self.facts:
            lines = _paragraphs_of(self.facts, found)
        return replace(self, result=replace(self.result, findings=found, lines=lines))


@dataclass(frozen=True, slots=True)
class Inspector:
    """All that is needed to judge one file after the other."""

    options: CheckOptions
    rules: tuple[Rule, ...]
    clauses: Clauses
    office: OfficeData | None = None

    def inspect(self, path: Path) -> FileResult:
        """Return what is wrong with a record or a .docx."""
        return self.judged(path).result

    def judged(self, path: Path) -> Judged:
        """Return what is wrong with a record or a .docx, and what was read of it."""
        if not is_document(path):
            return self.judged_record(path)
        try:
            content = _content(path)
        except InputError as error:
            return Judged(FileResult(path, self.options.kind or "", problems=error.problems))
        return self.judged_docx(content, path)

    def judged_record(self, path: Path, source: str | None = None) -> Judged:
        """Return what is wrong with a record; `source` is judged in place of the file's text."""
        if self.office is None or self.options.root is None:
            return Judged(FileResult(path))
        read = read_record(path, self.office, self.options.root, source)
        kind = read.sort.name if read.sort else ""
        if read.record is None:
            return Judged(FileResult(path, kind, problems=read.problems))
        found = check_record(read.record, read, self.office, file_rules(self.rules))
        return Judged(FileResult(path, kind), read).with_findings(found)

    def judged_docx(self, content: bytes, path: Path) -> Judged:
        """Return what is wrong with the .docx of these bytes; `path` is what it is called."""
        try:
            facts = read_docx(content, path, self.options.kind)
        except InputError as error:
            return Judged(FileResult(path, self.options.kind or "", problems=error.problems))
        kind = self.options.kind or facts.kind or ""
        if not has_thai(facts.text):
            return Judged(FileResult(path, kind, skipped=True))
        found = check_docx(facts, kind or None, self.clauses, file_rules(self.rules))
        return Judged(FileResult(path, kind), facts=facts).with_findings(found)


def is_document(path: Path) -> bool:
    """Return whether a file is taken for a document, and not for a record."""
    return path.suffix.lower() in WORD_SUFFIXES


def _lines_of(read: ReadRecord, findings: Sequence[Finding]) -> Iterator[int]:
    if read.path.suffix.lower() in _TEXT_SUFFIXES:
        yield from (each.place.line for each in findings if isinstance(each.place, TextPlace))


def _paragraphs_of(facts: DocxFacts, findings: Sequence[Finding]) -> dict[tuple[str, int], str]:
    places = (each.place for each in findings if isinstance(each.place, DocxPlace))
    wanted = {(place.story, place.paragraph) for place in places}
    return {
        (story.name, each.number): each.text
        for story in facts.stories
        for each in story.paragraphs
        if (story.name, each.number) in wanted
    }


@cache
def inspector_for(options: CheckOptions) -> Inspector:
    """Return the inspector; made once in each process.

    Raises InputError for a rule code that no rule has, and for faults in the office's files.
    """
    office = read_office_data(Project(options.root)) if options.root else None
    clauses = office.clauses if office else load_clauses()
    rules = chosen_rules(options.select, options.ignore)
    rules = profile_layer(options.profile).applied(rules)
    if options.root:
        layer = office_layer(options.root / "data" / RULES_FILE, all_rules())
        rules = layer.applied(rules)
    if office and office.office.settings.digits is not Digits.THAI:
        rules = tuple(rule for rule in rules if rule.code not in _THAI_DIGITS)
    return Inspector(options, rules, clauses, office)


def office_relaxes(root: Path) -> Iterator[Finding]:
    """Yield a finding for each error that the office's own layer lowers or switches off."""
    yield from office_layer(root / "data" / RULES_FILE, all_rules()).relaxing(all_rules())


WORD_SUFFIXES = (".docx", ".doc", ".docm", ".dotx", ".odt", ".rtf", ".pdf")
"""What is taken for a document; all but .docx are refused with advice."""

_TEXT_SUFFIXES = (".yaml", ".yml")


def docx_files(paths: tuple[Path, ...]) -> Iterator[Path]:
    """Yield the Word files in `paths`, folders walked, lock files left out."""
    for path in paths:
        if path.is_dir():
            found = sorted(path.rglob("*.docx"))
            yield from (file for file in found if not file.name.startswith(("~", ".")))
        elif path.suffix.lower() in WORD_SUFFIXES:
            yield path


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        reason = trouble(error)
        raise InputError(
            whole_file(path, f"เปิดแฟ้มไม่ได้: {reason.th}", f"cannot open it: {reason.en}")
        ) from error


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings by place."""
    return tuple(sorted(findings, key=_order))


def _order(finding: Finding) -> tuple[object, ...]:
    match finding.place:
        case DocxPlace(story, paragraph, start, _):
            return (1, story != "document", story, paragraph, start, finding.rule)
        case place:
            return (0, *place_order(place), finding.rule)
