from dataclasses import replace

import pytest

from docgen.baseline import compared, write_baseline
from docgen.errors import InputError
from docgen.findings import Finding, Severity
from docgen.messages import Message
from docgen.places import DocxPlace
from docgen.results import FileResult


def finding(text, paragraph=1):
    place = DocxPlace("document", paragraph, 0, 1)
    return Finding("NUM001", Severity.ERROR, Message("ผิด", "wrong"), "", place, text)


@pytest.fixture
def known(tmp_path):
    """An archive with three findings, two of them alike, and its baseline."""
    result = FileResult(tmp_path / "ก.docx", "", (finding("1"), finding("1", 2), finding("2")))
    path = tmp_path / "baseline.json"
    assert write_baseline(path, (result,), tmp_path) == 3
    return path, result


def test_the_known_are_silent_wherever_they_moved_to(known, tmp_path):
    path, result = known
    moved = tuple(replace(f, place=DocxPlace("document", 9, 0, 1)) for f in result.findings)
    outcome = compared(path, (replace(result, findings=moved),), tmp_path)
    assert outcome.results[0].findings == ()
    assert (outcome.known, outcome.gone) == (3, 0)


def test_the_new_speak_and_one_more_of_the_same_is_new(known, tmp_path):
    path, result = known
    more = (*result.findings, finding("3"), finding("1", 7))
    outcome = compared(path, (replace(result, findings=more),), tmp_path)
    assert [each.text for each in outcome.results[0].findings] == ["3", "1"]


def test_the_gone_are_counted(known, tmp_path):
    path, result = known
    outcome = compared(path, (replace(result, findings=result.findings[:1]),), tmp_path)
    assert (outcome.known, outcome.gone) == (1, 2)


def test_a_file_counts_however_its_path_is_written(known, tmp_path, monkeypatch):
    path, result = known
    monkeypatch.chdir(tmp_path)
    relative = replace(result, path=result.path.relative_to(tmp_path))
    assert compared(path, (relative,), tmp_path).known == 3


@pytest.mark.parametrize("text", ["", "[]", '{"version": 2, "findings": {}}', '{"version": 1}'])
def test_what_is_no_baseline_is_refused_with_the_cure(tmp_path, text):
    path = tmp_path / "b.json"
    path.write_text(text)
    with pytest.raises(InputError, match="--write-baseline"):
        compared(path, (), tmp_path)
