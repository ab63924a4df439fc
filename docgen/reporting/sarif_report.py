"""SARIF 2.1.0: findings for the tools that read it (code scanning, editors)."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from docgen import __version__
from docgen.clauses import Clauses
from docgen.errors import Problem
from docgen.findings import Finding, Severity
from docgen.messages import Language
from docgen.places import CellPlace, DocxPlace, Place, TextPlace
from docgen.reporting.fingerprints import fingerprints, plain_path
from docgen.reporting.json_report import UNREADABLE
from docgen.results import FileResult
from docgen.rule import Rule

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


@dataclass(frozen=True, slots=True)
class Told:
    """How the report is told: the language, and the folder that paths are seen from."""

    language: Language = Language.THAI
    seen_from: Path | None = None


def sarif_report(
    results: Sequence[FileResult], rules: Sequence[Rule], clauses: Clauses, told: Told
) -> str:
    """Return the report as SARIF text."""
    language = told.language
    driver = {
        "name": "docgen",
        "version": __version__,
        "rules": [_rule(rule, clauses, language) for rule in rules],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [each for result in results for each in _results(result, told)],
    }
    report = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(report, ensure_ascii=False, indent=1)


_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def _rule(rule: Rule, clauses: Clauses, language: Language) -> dict[str, Any]:
    message = rule.message if language is Language.THAI else rule.english
    return {
        "id": rule.code,
        "shortDescription": {"text": message},
        "help": {"text": f"{message}\n{clauses.citation(rule.clause).text}"},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _results(result: FileResult, told: Told) -> Iterator[dict[str, Any]]:
    for problem in result.problems:
        yield _problem(problem, told)
    for fingerprint, finding in fingerprints(result, told.seen_from):
        yield {
            **_finding(result.path, finding, told),
            "partialFingerprints": {"docgen/v1": fingerprint},
        }


def _problem(problem: Problem, told: Told) -> dict[str, Any]:
    return {
        "ruleId": UNREADABLE,
        "level": "error",
        "message": {"text": problem.message.said_in(told.language)},
        "locations": [_location(problem.path, problem.place, told)],
    }


def _finding(path: Path, finding: Finding, told: Told) -> dict[str, Any]:
    return {
        "ruleId": finding.rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message.said_in(told.language)},
        "locations": [_location(path, finding.place, told)],
    }


def _location(path: Path, place: Place, told: Told) -> dict[str, Any]:
    physical: dict[str, Any] = {
        "artifactLocation": {"uri": quote(plain_path(path, told.seen_from))}
    }
    match place:
        case TextPlace(line, column):
            physical["region"] = {"startLine": line, "startColumn": column}
            return {"physicalLocation": physical}
        case DocxPlace() | CellPlace():
            named = {"fullyQualifiedName": str(place), "kind": "element"}
            return {"physicalLocation": physical, "logicalLocations": [named]}
        case _:
            return {"physicalLocation": physical}
