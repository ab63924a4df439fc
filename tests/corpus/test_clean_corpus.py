"""No rule finds an error or a warning in documents that are right."""

from functools import cache

import pytest

from docgen.checking import check_docx
from docgen.clauses import load_clauses
from docgen.findings import Severity
from docgen.rules import all_rules
from docgen.saraban.document_types import DocumentType
from docgen.word.integrity import faults_of
from docgen.word.reading import read_docx
from tests.corpus.builders import (
    CLEAN_NAMES,
    Clean,
    clean_documents,
    documents_in_deceptive_font,
)
from tests.corpus.builders.by_libreoffice import INSTALLED

ABOUT_THE_FONT = frozenset({"FNT005", "NUM011"})
"""What may be found in a document whose only fault is TH SarabunIT๙."""


@cache
def _made() -> dict[str, Clean]:
    return {each.name: each for each in clean_documents()}


def _clean(name: str) -> Clean:
    if name not in _made() and not INSTALLED:
        pytest.skip("LibreOffice is not installed")
    return _made()[name]


every_clean = pytest.mark.parametrize("name", CLEAN_NAMES)
every_it9 = pytest.mark.parametrize(
    "document", documents_in_deceptive_font(), ids=lambda each: each.name
)


def _found(content: bytes) -> list[str]:
    facts = read_docx(content)
    findings = check_docx(facts, facts.kind, load_clauses(), all_rules())
    return [
        f"{each.rule} {each.severity}: {each.message.th} ({each.text[:60]})"
        for each in findings
        if each.severity is not Severity.INFO
    ]


@every_clean
def test_nothing_is_found_in_a_clean_document(name: str):
    assert not _found(_clean(name).content)


@every_it9
def test_only_the_deceptive_font_is_found(document):
    others = [told for told in _found(document.content) if told[:6] not in ABOUT_THE_FONT]
    assert not others


def test_the_deceptive_font_is_found_where_a_rule_knows_it():
    known = {rule.code for rule in all_rules()} & {"FNT005"}
    for document in documents_in_deceptive_font():
        assert not known or any(told[:6] in known for told in _found(document.content))


@every_clean
def test_a_clean_document_is_recognised_for_what_it_is(name: str):
    document = _clean(name)
    facts = read_docx(document.content)
    assert facts.kind == document.kind
    assert facts.confidence >= 0.9


def test_every_type_is_there():
    assert {each.kind for each in clean_documents()} == set(DocumentType)
    names = [each.name for each in clean_documents()]
    assert names == list(CLEAN_NAMES)[: len(names)]


@every_clean
def test_a_clean_document_is_a_sound_package(name: str):
    if not name.endswith("-libreoffice"):
        assert not list(faults_of(_clean(name).content))


def test_building_twice_gives_the_same_bytes():
    once = {each.name: each.content for each in clean_documents()}
    clean_documents.cache_clear()
    again = {each.name: each.content for each in clean_documents()}
    written = {name for name in once if "python-docx" not in name and "libreoffice" not in name}
    assert {name: once[name] for name in written} == {name: again[name] for name in written}
