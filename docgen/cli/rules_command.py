"""docgen explain, rules, kinds, --version."""

import argparse
import json
from pathlib import Path

from docgen import __version__
from docgen.clauses import load_clauses
from docgen.errors import InputError, Problem, whole_file
from docgen.kinds import all_kinds
from docgen.messages import Language
from docgen.reporting.explaining import explained, rule_rows
from docgen.rules import EDITION, all_rules, rule_named
from docgen.thai.names import nearest


def run_explain(options: argparse.Namespace) -> int:
    """Print what a rule wants, whence it comes, why, and examples."""
    rule = rule_named(options.rule)
    if rule is None:
        raise InputError(_unknown(options.rule))
    for line in explained(rule, load_clauses(), options.language):
        print(line)
    return 0


def run_rules(options: argparse.Namespace) -> int:
    """Print every rule, one a line or as JSON."""
    rows = [
        row for rule in all_rules() for row in rule_rows(rule, load_clauses(), options.language)
    ]
    if options.format == "json":
        print(json.dumps({"rules": rows, "edition": EDITION}, ensure_ascii=False, indent=1))
        return 0
    for row in rows:
        print(f"{row['code']}  {row['severity']:<8} {row['message']}")
    return 0


def run_kinds(options: argparse.Namespace) -> int:
    """Print every kind of document and the record that prints it."""
    for kind in all_kinds():
        title = kind.title if options.language is Language.THAI else kind.english
        print(f"{kind.name:<12} {title}  ← {kind.record}.yaml")
    return 0


def run_version(_options: argparse.Namespace) -> int:
    """Print the version and the edition of the rules."""
    print(f"docgen {__version__} (rules {EDITION})")
    return 0


def _unknown(code: str) -> Problem:
    near = " ".join(nearest(code.upper(), tuple(rule.code for rule in all_rules())))
    return whole_file(
        Path(code),
        f"ไม่มีกฎรหัสนี้ {f'ใกล้เคียง: {near}' if near else 'ดูทั้งหมดด้วย docgen rules'}",
        f"no such rule; {f'near: {near}' if near else 'see docgen rules'}",
    )
