"""Each kind is whole: template, samples, names that fit, files that verify."""

import pytest

from docgen.building import rendered
from docgen.kinds import all_kinds, kind_called, kind_names
from docgen.project import Project, record_files
from docgen.reading import read_office_data, read_record
from docgen.thai.digits import arabic_spans
from docgen.verifying import texts_in, verified
from docgen.word.template_check import check_template
from tests.conftest import ROOT

PROJECT = Project(ROOT)
OFFICE = read_office_data(PROJECT)
RECORDS = tuple(record_files((PROJECT.cases,), ("order", "คำสั่ง")))
DOCUMENTS = [
    pytest.param(kind, page, id=f"{path.parent.name}/{path.stem}")
    for path in RECORDS
    for read in [read_record(path, OFFICE, ROOT)]
    if read.record is not None
    for kind in all_kinds()
    for page in kind.documents(read.record, OFFICE)
]
KINDS = pytest.mark.parametrize("kind", all_kinds(), ids=lambda kind: kind.name)
EACH = pytest.mark.parametrize(("kind", "page"), DOCUMENTS)


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_sample_is_read_without_a_problem(path):
    assert read_record(path, OFFICE, ROOT).problems == ()


@KINDS
def test_template_asks_only_for_what_the_kind_gives_and_prints_all_of_it(kind):
    content = PROJECT.template(kind.template).read_bytes()
    assert [str(fault) for fault in check_template(content, kind.context)] == []


@KINDS
def test_a_kind_is_found_by_either_name(kind):
    assert kind_called(kind.name) == kind_called(kind.title) == kind.name
    assert kind.name in kind_names()


@EACH
def test_every_document_carries_every_text_and_the_same_bytes_each_time(kind, page):
    template = PROJECT.template(kind.template)
    content = rendered(page, kind.name, template, OFFICE)
    facts = verified(content, page.context, template)
    assert content == rendered(page, kind.name, template, OFFICE)
    assert facts.kind == kind.name


@pytest.mark.parametrize("page", [pytest.param(case.values[1], id=case.id) for case in DOCUMENTS])
def test_no_arabic_digit_stands_in_thai_text(page):
    for text in texts_in(page.context):
        assert not list(arabic_spans(text)), text
