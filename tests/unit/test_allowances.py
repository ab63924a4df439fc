from pathlib import Path

import pytest

from docgen.allowances import read_allowances
from docgen.errors import InputError
from docgen.findings import Finding, Severity
from docgen.messages import Message
from docgen.places import DocxPlace, TextPlace
from docgen.results import FileResult


@pytest.fixture
def allowed(tmp_path):
    def write(text):
        path = tmp_path / "allow.yaml"
        path.write_text(text, encoding="utf-8")
        return read_allowances(path)

    return write


def result(tmp_path, name="out/2570-ก/order.docx", *rules):
    findings = tuple(
        Finding(rule, Severity.ERROR, Message("", ""), "", DocxPlace("document", at, 0, 1))
        for at, rule in enumerate(rules or ("NUM001", "TXT013"), start=1)
    )
    return FileResult(tmp_path / name, "order", findings)


def item(file, rule="NUM001"):
    return f"ยกเว้น:\n  - แฟ้ม: {file}\n    กฎ: {rule}\n    เพราะ: เหตุผล\n"


@pytest.mark.parametrize("pattern", ["out/2570-ก/order.docx", "out/2570-*/*.docx", "order.docx"])
def test_what_is_allowed_is_silent_and_the_rest_speaks(tmp_path, allowed, pattern):
    (left,) = allowed(item(pattern)).applied((result(tmp_path),), tmp_path)
    assert [finding.rule for finding in left.findings] == ["TXT013"]


def test_another_file_is_not_silenced(tmp_path, allowed):
    (left,) = allowed(item("letter.docx")).applied((result(tmp_path),), tmp_path)
    assert len(left.findings) == 2


def test_an_allowance_nobody_needs_is_found_at_its_place(tmp_path, allowed):
    _, extra = allowed(item("order.docx", "DAT002")).applied((result(tmp_path),), tmp_path)
    (finding,) = extra.findings
    assert (finding.rule, finding.place) == ("EXC001", TextPlace(2, 5))


def test_an_allowance_of_a_file_that_was_not_checked_is_not_called_unused(tmp_path, allowed):
    assert len(allowed(item("other.docx")).applied((result(tmp_path),), tmp_path)) == 1


def test_a_reason_is_required(allowed):
    with pytest.raises(InputError, match="เพราะ"):
        allowed("ยกเว้น: [{แฟ้ม: a.docx, กฎ: NUM001}]\n")


def test_no_file_and_a_file_of_comments_allow_nothing(allowed):
    assert read_allowances(Path("none.yaml")).items == ()
    assert allowed("# ยังไม่มี\n").items == ()
