"""Files of any sort → what the rules find in them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from docgen.checking import check_docx, check_record
from docgen.clauses import Clauses
from docgen.disk import trouble
from docgen.errors import InputError, whole_file
from docgen.findings import Finding
from docgen.model.binding_places import place_order
from docgen.model.office import Digits
from docgen.model.office_data import OfficeData
from docgen.places import DocxPlace
from docgen.reading import read_record
from docgen.results import FileResult
from docgen.rule import Rule
from docgen.rules import all_rules
from docgen.thai.names import nearest
from docgen.word.reading import read_docx

_THAI_DIGITS = frozenset({"NUM001"})


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """Which rules to ask, and what kind the .docx are when that is not to be guessed."""

    select: str = ""
    ignore: str = ""
    kind: str | None = None


def chosen_rules(options: CheckOptions) -> tuple[Rule, ...]:
    """Return the rules asked for; `NUM` stands for its whole family.

    Raises InputError for a code that no rule has.
    """
    select, ignore = _codes(options.select), _codes(options.ignore)
    return tuple(
        rule
        for rule in all_rules()
        if (not select or rule.code.startswith(select)) and not rule.code.startswith(ignore)
    )


def rules_of_office(rules: Sequence[Rule], office: OfficeData) -> tuple[Rule, ...]:
    """Return the rules that hold in an office; one that writes Arabic digits need not use Thai."""
    if office.office.settings.digits is Digits.THAI:
        return tuple(rules)
    return tuple(rule for rule in rules if rule.code not in _THAI_DIGITS)


def inspect_record(path: Path, office: OfficeData, root: Path, rules: Sequence[Rule]) -> FileResult:
    """Return what is wrong with a record."""
    read = read_record(path, office, root)
    kind = read.sort.name if read.sort else ""
    if read.record is None:
        return FileResult(path, kind, problems=read.problems)
    return FileResult(path, kind, _in_order(check_record(read.record, read, office, rules)))


def inspect_docx(
    path: Path, clauses: Clauses, kind: str | None, rules: Sequence[Rule]
) -> FileResult:
    """Return what is wrong with a .docx."""
    try:
        facts = read_docx(_content(path), path)
    except InputError as error:
        return FileResult(path, kind or "", problems=error.problems)
    kind = kind or facts.kind
    return FileResult(path, kind or "", _in_order(check_docx(facts, kind, clauses, rules)))


def docx_files(paths: Sequence[Path]) -> Iterator[Path]:
    """Yield the Word files in `paths`, folders walked, lock files left out."""
    for path in paths:
        if path.is_dir():
            found = sorted(path.rglob("*.docx"))
            yield from (file for file in found if not file.name.startswith(("~", ".")))
        elif path.suffix.lower() in (".docx", ".doc", ".docm", ".dotx", ".odt", ".rtf", ".pdf"):
            yield path


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        reason = trouble(error)
        raise InputError(
            whole_file(path, f"เปิดแฟ้มไม่ได้: {reason.th}", f"cannot open it: {reason.en}")
        ) from error


def _codes(text: str) -> tuple[str, ...]:
    codes = tuple(code.strip().upper() for code in text.split(",") if code.strip())
    known = tuple(rule.code for rule in all_rules())
    for code in codes:
        if not any(each.startswith(code) for each in known):
            near = " ".join(nearest(code, known))
            raise InputError(
                whole_file(
                    Path(code),
                    f"ไม่มีกฎรหัสนี้ ใกล้เคียง: {near or '-'} (ดูทั้งหมดด้วย docgen rules)",
                    f"no such rule; near: {near or '-'} (docgen rules lists them)",
                )
            )
    return codes


def _in_order(findings: Iterator[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=_order))


def _order(finding: Finding) -> tuple[object, ...]:
    match finding.place:
        case DocxPlace(story, paragraph, start, _):
            return (1, story != "document", story, paragraph, start, finding.rule)
        case place:
            return (0, *place_order(place), finding.rule)
