"""How strictly the rules are held: profiles of the program, and the office's own layer."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from importlib import resources
from pathlib import Path
from types import MappingProxyType

from docgen.errors import InputError, Problem
from docgen.findings import Finding, Severity
from docgen.messages import Message
from docgen.places import Place
from docgen.rule import Rule
from docgen.rules import all_rules
from docgen.sources import nodes
from docgen.sources.only_comments import says_nothing
from docgen.sources.yaml_file import read_yaml

RULES_FILE = "rules.yaml"
"""The office's own layer, in its data folder."""
PROFILES = ("official", "draft", "archive")

_OFF = ("off", "ปิด")
_WORDS: Mapping[str, Severity] = MappingProxyType(
    {
        "error": Severity.ERROR,
        "ผิดระเบียบ": Severity.ERROR,
        "warning": Severity.WARNING,
        "ควรแก้ไข": Severity.WARNING,
        "info": Severity.INFO,
        "ข้อสังเกต": Severity.INFO,
    }
)
_RANK = {Severity.INFO: 1, Severity.WARNING: 2, Severity.ERROR: 3}


@dataclass(frozen=True, slots=True)
class Change:
    """One rule or family held to another level; None switches it off."""

    code: str
    severity: Severity | None
    place: Place


@dataclass(frozen=True, slots=True)
class Layer:
    """Changes of one file; the longer code wins over the shorter."""

    path: Path
    changes: tuple[Change, ...] = field(default=())

    def applied(self, rules: Sequence[Rule]) -> tuple[Rule, ...]:
        """Return the rules that are left, at the levels this layer gives them."""
        return tuple(_applied(self.changes, rules))

    def relaxing(self, rules: Sequence[Rule]) -> Iterator[Finding]:
        """Yield a finding for each error that this layer lowers or switches off."""
        for change in self.changes:
            for rule in rules:
                if rule.code.startswith(change.code) and _relaxes(change, rule):
                    yield _relaxed(change, rule)


def profile_layer(name: str) -> Layer:
    """Return the changes of a profile of the program."""
    with resources.as_file(resources.files("docgen.saraban") / "profiles.yaml") as path:
        node = read_yaml(path)
        chosen = node.get(name) if isinstance(node, nodes.Mapping) else None
        return Layer(path, tuple(_changes(chosen, path, [])))


def office_layer(path: Path, rules: Sequence[Rule]) -> Layer:
    """Return the office's own changes; none when it has no such file.

    Raises InputError with every code that no rule has and every level that is none.
    """
    if says_nothing(path):
        return Layer(path)
    problems: list[Problem] = []
    node = read_yaml(path)
    if not isinstance(node, nodes.Mapping):
        raise InputError(_no_mapping(path, node.place))
    changes = tuple(_changes(node, path, problems))
    known = tuple(rule.code for rule in rules)
    problems.extend(
        _unknown_code(path, change)
        for change in changes
        if not any(code.startswith(change.code) for code in known)
    )
    if problems:
        raise InputError(*problems)
    return Layer(path, changes)


def rules_of_office(root: Path) -> tuple[Rule, ...]:
    """Return every rule at the level the office at `root` holds it to; raises InputError."""
    return office_layer(root / "data" / RULES_FILE, all_rules()).applied(all_rules())


def _changes(node: nodes.Node | None, path: Path, problems: list[Problem]) -> Iterator[Change]:
    if not isinstance(node, nodes.Mapping):
        return
    for entry in node.entries:
        word = str(entry.value.value).strip() if isinstance(entry.value, nodes.Scalar) else ""
        if word in _OFF or word in _WORDS:
            yield Change(entry.key.strip().upper(), _WORDS.get(word), entry.place)
        else:
            problems.append(_no_level(path, entry))


def _applied(changes: Sequence[Change], rules: Sequence[Rule]) -> Iterator[Rule]:
    for rule in rules:
        fitting = [change for change in changes if rule.code.startswith(change.code)]
        if not fitting:
            yield rule
            continue
        change = max(fitting, key=lambda change: len(change.code))
        if change.severity is not None:
            yield replace(rule, severity=change.severity)


def _relaxes(change: Change, rule: Rule) -> bool:
    if rule.severity is not Severity.ERROR:
        return False
    return change.severity is None or _RANK[change.severity] < _RANK[rule.severity]


def _relaxed(change: Change, rule: Rule) -> Finding:
    message = Message(
        f"หน่วยงานผ่อนกฎ {rule.code} ซึ่งเป็นข้อผิดระเบียบ: {rule.message}",
        f"the office relaxes {rule.code}, an error: {rule.english}",
    )
    return Finding("EXC002", Severity.WARNING, message, rule.clause, change.place, rule.code)


def _no_level(path: Path, entry: nodes.Entry) -> Problem:
    words = " ".join((*_WORDS, *_OFF))
    return Problem(
        path,
        entry.place,
        entry.key,
        Message(f"ระดับต้องเป็นคำใดคำหนึ่งใน {words}", f"the level should be one of {words}"),
    )


def _no_mapping(path: Path, place: Place) -> Problem:
    return Problem(
        path,
        place,
        "",
        Message("ให้เขียนบรรทัดละกฎ เช่น NUM001: ข้อสังเกต", "write a rule a line, e.g. NUM001: info"),
    )


def _unknown_code(path: Path, change: Change) -> Problem:
    return Problem(
        path,
        change.place,
        change.code,
        Message("ไม่มีกฎหรือหมวดกฎนี้ ดูทั้งหมดด้วย docgen rules", "no such rule; see docgen rules"),
    )
