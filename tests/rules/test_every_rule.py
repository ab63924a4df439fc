"""Every rule is run over its own examples. A new rule needs no new test here."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from pkgutil import walk_packages

import pytest

from docgen import rules as rules_package
from docgen.cases.rule import AtFile, CaseFacts, CaseRule
from docgen.clauses import Certainty, Clauses, load_clauses
from docgen.findings import AtField, AtParagraph, FormatFix, Severity, Span
from docgen.model.record import Record
from docgen.model.specimens import office_data
from docgen.rule import Bad, Rule, StructureRule, TextRule
from docgen.rules import all_rules
from docgen.word.facts import DocxFacts

Found = Span | AtField | AtParagraph | AtFile
_THAI = re.compile(r"[ก-๛]")
FILES = sorted(Path(rules_package.__path__[0]).glob("*/[a-z]*.py"))
LONGEST = 80
"""Lines of a rule; most have sixty."""


def _named(rules):
    return pytest.mark.parametrize("rule", rules, ids=lambda rule: rule.code)


every_rule = _named(all_rules())
every_text_rule = _named([rule for rule in all_rules() if isinstance(rule, TextRule)])
every_structure_rule = _named([rule for rule in all_rules() if isinstance(rule, StructureRule)])


@cache
def _clauses() -> Clauses:
    return load_clauses()


def test_every_file_of_rules_is_found_once():
    modules = list(walk_packages(rules_package.__path__, "docgen.rules."))
    codes = {each.name: import_module(each.name).RULE.code for each in modules if not each.ispkg}
    assert sorted(codes.values()) == [rule.code for rule in all_rules()], "two files, one code?"
    strays = [name for name, code in codes.items() if name.split(".")[2] != code[:3].lower()]
    assert not strays, "the folder of a rule is the family of its code, in lower case"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_rule_is_one_short_file(path: Path):
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= LONGEST, "lift what it reads or knows into a lower layer"


@every_rule
def test_code_is_a_family_and_a_number(rule: Rule):
    assert re.fullmatch(r"[A-Z]{3}\d{3}", rule.code)


@every_rule
def test_clause_stands_in_the_catalogue(rule: Rule):
    assert _clauses().citation(rule.clause).text


@every_rule
def test_error_rests_on_a_certain_clause(rule: Rule):
    if rule.severity is Severity.ERROR:
        certainty = _clauses().citation(rule.clause).certainty
        assert certainty is Certainty.CERTAIN, "ship it as a warning, or check the source"


@every_rule
def test_message_is_told_in_both_languages(rule: Rule):
    assert _THAI.search(rule.message)
    assert rule.english.strip()
    assert rule.why.strip()


@every_rule
def test_good_and_bad_examples_are_given(rule: Rule):
    assert rule.good
    assert rule.bad


@every_structure_rule
def test_each_face_has_examples(rule: StructureRule):
    faces = [(rule.record, Record), (rule.docx, DocxFacts)]
    assert rule.record or rule.docx
    for face, shape in faces:
        for examples in (rule.good, rule.bad):
            assert bool(face) == any(isinstance(each, shape) for each in examples), shape.__name__


@every_rule
def test_silent_on_every_good_example(rule: Rule):
    for number, example in enumerate(rule.good):
        assert not _findings(rule, example), f"good[{number}] is found fault with: {example}"


@every_rule
def test_fires_on_every_bad_example(rule: Rule):
    for number, example in enumerate(rule.bad):
        judged = example.text if isinstance(example, Bad) else example
        assert _findings(rule, judged), f"bad[{number}] is not found: {example}"


@every_rule
def test_each_finding_points_at_something(rule: Rule):
    for example in rule.bad:
        judged = example.text if isinstance(example, Bad) else example
        for found in _findings(rule, judged):
            assert _is_there(found, judged), f"{found} is not in {judged}"


@every_rule
def test_each_finding_says_more_or_the_same_in_both_languages(rule: Rule):
    for example in rule.bad:
        judged = example.text if isinstance(example, Bad) else example
        for each in _findings(rule, judged):
            found = each.place if isinstance(each, AtFile) else each
            if found.message:
                assert _THAI.search(found.message.th)
                assert found.message.en.strip()


@every_text_rule
def test_fixes_give_exactly_the_fixed_text(rule: TextRule):
    for example in rule.bad:
        spans = list(rule.check(example.text))
        mended = _mended(example.text, spans)
        assert mended == (example.text if example.fixed is None else example.fixed)
        if example.fixed is None:
            assert not any(span.fix for span in spans), f"say what is fixed: {example.text}"


@every_text_rule
def test_fixed_text_is_silent(rule: TextRule):
    for example in rule.bad:
        if example.fixed is not None:
            left = [span for span in rule.check(example.fixed) if span.fix]
            assert not left, f"fixing twice would change {example.fixed!r} again"


@every_text_rule
def test_spans_do_not_overlap(rule: TextRule):
    for example in rule.bad:
        spans = sorted(rule.check(example.text), key=lambda span: span.start)
        assert all(one.end <= other.start for one, other in pairwise(spans)), example.text


@every_structure_rule
def test_fix_cures_its_finding(rule: StructureRule):
    for example in rule.bad:
        before = _findings(rule, example)
        for found in before:
            if isinstance(found.fix, FormatFix):
                assert found.fix.looks, f"{rule.code}: a fix of no look at all"
            elif found.fix:
                after = _findings(rule, _cured(example, found))
                assert len(after) < len(before), f"{found.fix} does not cure {example}"


def _findings(rule: Rule, example: str | Record | DocxFacts) -> list[Found]:
    match rule, example:
        case TextRule(), str():
            return list(rule.check(example))
        case StructureRule(), DocxFacts():
            assert rule.docx, "an example of a face the rule has not"
            assert not rule.docx.kinds or example.kind in rule.docx.kinds
            return list(rule.docx.check(example))
        case StructureRule(), Record():
            assert rule.record, "an example of a face the rule has not"
            assert isinstance(example, rule.record.reads)
            return list(rule.record.check(example, office_data()))
        case CaseRule(), CaseFacts():
            return list(rule.check(example, office_data()))
    pytest.fail(f"{rule.code} cannot judge {example}")


def _is_there(found: Found, judged: str | Record | DocxFacts) -> bool:
    match found, judged:
        case AtFile(path, place), CaseFacts():
            files = {each.path: each for each in (*judged.records, *judged.documents)}
            whole = files[path]
            return _is_there(place, whole.facts if isinstance(place, AtParagraph) else whole.record)
        case Span(), str():
            return 0 <= found.start <= found.end <= len(judged)
        case AtField(), Record():
            return _has(judged, found.path)
        case AtParagraph(number=0), DocxFacts():
            return found.start == found.end == 0
        case AtParagraph(), DocxFacts():
            texts = (p.text for p in _paragraphs(judged, found))
            return any(0 <= found.start <= found.end <= len(text) for text in texts)
    return False


def _paragraphs(facts: DocxFacts, found: AtParagraph) -> Iterator[object]:
    for story in facts.stories:
        for each in story.paragraphs:
            if story.name == found.story and each.number == found.number:
                yield each


def _has(part: object, path: tuple[str | int, ...]) -> bool:
    for step in path:
        if isinstance(step, int):
            if not (isinstance(part, tuple) and step < len(part)):
                return False
            part = part[step]
        elif step in getattr(type(part), "model_fields", {}):
            part = getattr(part, step)
        else:
            return False
    return True


def _mended(text: str, spans: list[Span]) -> str:
    for span in sorted(spans, key=lambda span: -span.start):
        if span.fix:
            text = text[: span.start] + span.fix.text + text[span.end :]
    return text


def _cured(example: Record | DocxFacts, found: AtField | AtParagraph) -> Record | DocxFacts:
    if isinstance(example, DocxFacts):
        return _cured_facts(example, found)
    return _put(example, found.path, found.fix.text)


def _cured_facts(facts: DocxFacts, found: AtParagraph) -> DocxFacts:
    mend = Span(found.start, found.end, found.fix)
    stories = (
        replace(
            story,
            paragraphs=tuple(
                replace(each, text=_mended(each.text, [mend]))
                if (story.name, each.number) == (found.story, found.number)
                else each
                for each in story.paragraphs
            ),
        )
        for story in facts.stories
    )
    return replace(facts, stories=tuple(stories))


def _put(part: object, path: tuple[str | int, ...], text: str) -> object:
    if not path:
        return text
    step, *rest = path
    if isinstance(step, int):
        return (*part[:step], _put(part[step], (*rest,), text), *part[step + 1 :])
    fields = {name: getattr(part, name) for name in type(part).model_fields}
    fields[step] = _put(fields[step], (*rest,), text)
    return type(part).model_validate(fields)
