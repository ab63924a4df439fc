"""All saraban rules. One file is one rule; the folder is its family."""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import walk_packages

from docgen.rule import Rule

EDITION = "2569-11"
"""The edition of the rule set, printed in reports and kept in each document's provenance."""


def all_rules() -> tuple[Rule, ...]:
    """Return every rule, by code."""
    return tuple(_by_code().values())


def rule_named(code: str) -> Rule | None:
    """Return the rule of that code."""
    return _by_code().get(code.upper())


@cache
def _by_code() -> dict[str, Rule]:
    return {rule.code: rule for rule in sorted(_discovered(), key=lambda rule: rule.code)}


def _discovered() -> Iterator[Rule]:
    for module in walk_packages(__path__, f"{__name__}."):
        if not module.ispkg:
            rule: Rule = import_module(module.name).RULE
            yield rule
