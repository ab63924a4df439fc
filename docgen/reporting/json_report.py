"""The stable JSON of `docgen check` (design §8)."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from docgen.errors import Problem
from docgen.findings import Finding, Fix, FormatFix, Severity
from docgen.messages import Language
from docgen.places import Place, WholeFile
from docgen.results import FileResult, count_severities

UNREADABLE = "INPUT"
"""Stands in the place of a rule code for what could not be read at all."""


def json_report(results: Sequence[FileResult], edition: str, language: Language) -> str:
    """Return the report as JSON text."""
    counts = count_severities(results)
    problems = sum(len(result.problems) for result in results)
    report = {
        "version": 1,
        "rules": edition,
        "files": [_file(result, language) for result in results],
        "summary": {
            "error": counts[Severity.ERROR] + problems,
            "warning": counts[Severity.WARNING],
            "info": counts[Severity.INFO],
            "files": len(results),
        },
    }
    return json.dumps(report, ensure_ascii=False, indent=1)


def _file(result: FileResult, language: Language) -> dict[str, Any]:
    found = [_problem(problem, language) for problem in result.problems]
    found += [_finding(finding, language) for finding in result.findings]
    told = {"path": str(result.path), "kind": result.kind, "findings": found}
    return told | {"skipped": True} if result.skipped else told


def _finding(finding: Finding, language: Language) -> dict[str, Any]:
    told: dict[str, Any] = {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "message": finding.message.said_in(language),
        "clause": finding.clause,
        "text": finding.text,
        "place": _place(finding.place),
    }
    match finding.fix:
        case Fix(text, safe):
            told["fix"] = {"replacement": text, "safe": safe}
        case FormatFix(looks, safe):
            told["fix"] = {"format": {look.value: value for look, value in looks}, "safe": safe}
    return told


def _problem(problem: Problem, language: Language) -> dict[str, Any]:
    return {
        "rule": UNREADABLE,
        "severity": Severity.ERROR.value,
        "message": problem.message.said_in(language),
        "clause": "",
        "text": problem.key,
        "place": _place(problem.place),
    }


def _place(place: Place) -> dict[str, Any]:
    if isinstance(place, WholeFile):
        return {}
    return {key: value for key, value in asdict(place).items() if value != ""}
