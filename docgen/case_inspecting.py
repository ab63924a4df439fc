"""The files of one case judged together: each for itself, then what they say of each other."""

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from docgen.case_checking import case_rules, check_case
from docgen.cases.rule import CaseDocument, CaseFacts, CaseRecord
from docgen.findings import Finding
from docgen.inspecting import CheckOptions, Inspector, Judged, inspector_for
from docgen.project import Project, record_files
from docgen.reading import read_record
from docgen.records import all_records
from docgen.results import FileResult

_MOST_OTHERS = 300
"""Above this many records the other cases are not read beside the one that is judged."""


def cases_of(paths: Sequence[Path], root: Path | None) -> tuple[tuple[Path, ...], ...]:
    """Return the paths by case, in order; a file outside the folders of cases stands alone."""
    groups: dict[str, list[Path]] = {}
    for path in paths:
        groups.setdefault(_case_of(path, root) or f"\0{path}", []).append(path)
    return tuple(map(tuple, groups.values()))


def inspected_together(paths: Sequence[Path], inspector: Inspector) -> Iterator[FileResult]:
    """Yield what is wrong with each file of a case, with what the rules of cases find in it."""
    judged = [inspector.judged(path) for path in paths]
    more: dict[Path, list[Finding]] = {}
    if case_rules(inspector.rules):
        for path, finding in _of_case(judged, inspector):
            more.setdefault(path, []).append(finding)
    for each in judged:
        told = more.get(each.result.path, [])
        found = [finding for finding in told if finding not in each.result.findings]
        findings = (*each.result.findings, *found)
        yield each.with_findings(findings).result if found else each.result


def _of_case(judged: Sequence[Judged], inspector: Inspector) -> Iterator[tuple[Path, Finding]]:
    located = {each.read.path: each.read for each in judged if each.read and each.read.record}
    records = tuple(CaseRecord(p, read.record) for p, read in located.items() if read.record)
    documents = tuple(CaseDocument(j.result.path, j.facts) for j in judged if j.facts)
    if not (records or documents):
        return
    others = _others(records, inspector) if records else ()
    facts = CaseFacts(records, documents, others)
    yield from check_case(facts, located, inspector.office, inspector.clauses, inspector.rules)


def _others(records: Sequence[CaseRecord], inspector: Inspector) -> tuple[CaseRecord, ...]:
    root = inspector.options.root
    cases = {_case_of(each.path, root) for each in records}
    return tuple(
        each for each in _all_records(inspector.options) if _case_of(each.path, root) not in cases
    )


@cache
def _all_records(options: CheckOptions) -> tuple[CaseRecord, ...]:
    root, office = options.root, inspector_for(options).office
    if root is None or office is None or not Project(root).cases.is_dir():
        return ()
    names = tuple(word for sort in all_records() for word in (sort.name, sort.title))
    paths = tuple(record_files((Project(root).cases,), names))
    if len(paths) > _MOST_OTHERS:
        return ()
    read = (read_record(path, office, root) for path in paths)
    return tuple(CaseRecord(each.path, each.record) for each in read if each.record)


def _case_of(path: Path, root: Path | None) -> str:
    """Return the name of the case a file belongs to; "" for a file outside the folders of cases."""
    if root is None:
        return ""
    whole = path.resolve()
    for folder in (Project(root).cases, Project(root).out):
        if whole.is_relative_to(folder) and len(parts := whole.relative_to(folder).parts) > 1:
            return parts[0]
    return ""
