"""Run the rules of cases over one case; yield findings with the file of each."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from docgen.cases.rule import AtFile, CaseFacts, CaseRule
from docgen.checking import Located, check_docx, check_record
from docgen.clauses import Clauses
from docgen.findings import AtField, AtParagraph, Finding
from docgen.model.office_data import OfficeData
from docgen.rule import DocxCheck, RecordCheck, Rule, StructureRule


def case_rules(rules: Iterable[Rule]) -> tuple[CaseRule, ...]:
    """Return the rules of cases among `rules`."""
    return tuple(rule for rule in rules if isinstance(rule, CaseRule))


def file_rules(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """Return the rules that judge one file at a time."""
    return tuple(rule for rule in rules if not isinstance(rule, CaseRule))


def check_case(
    case: CaseFacts,
    located: Mapping[Path, Located],
    office: OfficeData | None,
    clauses: Clauses,
    rules: Iterable[Rule],
) -> Iterator[tuple[Path, Finding]]:
    """Yield what the rules of cases find, with the file each finding is in.

    `located` knows where the fields of each record of the case were written. Exemptions of a record
    silence its own findings; one that silences nothing is a finding, as with every rule.
    """
    chosen = case_rules(rules)
    found = {rule.code: tuple(rule.check(case, office)) for rule in chosen}
    for record in case.records if office else ():
        told = [_of_file(rule, found[rule.code], record.path) for rule in chosen]
        places = located[record.path]
        if office:
            for finding in check_record(record.record, places, office, told):
                yield record.path, finding
    for document in case.documents:
        told = [_of_file(rule, found[rule.code], document.path) for rule in chosen]
        for finding in check_docx(document.facts, document.facts.kind, clauses, told):
            yield document.path, finding


def _of_file(rule: CaseRule, found: Iterable[AtFile], path: Path) -> StructureRule:
    """Return the rule as one that finds, in one file, what was found there in the case."""
    places = tuple(each.place for each in found if each.path == path)
    fields = tuple(place for place in places if isinstance(place, AtField))
    paragraphs = tuple(place for place in places if isinstance(place, AtParagraph))
    return StructureRule(
        code=rule.code,
        clause=rule.clause,
        severity=rule.severity,
        message=rule.message,
        english=rule.english,
        why=rule.why,
        record=RecordCheck(object, partial(_again, fields)),
        docx=DocxCheck(partial(_again, paragraphs)),
    )


def _again(places: tuple[Any, ...], *_judged: object) -> Iterator[Any]:
    yield from places
