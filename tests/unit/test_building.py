"""One record to its documents, and what stops it."""

import pytest

from docgen import building
from docgen.building import build_record
from docgen.errors import VerifyError, whole_file
from docgen.inspecting import CheckOptions, inspector_for
from docgen.pipeline import BuildOptions, build
from docgen.results import Outcome, build_exit_code
from docgen.verifying import verified
from docgen.word.package import open_package
from docgen.word.packing import write_package
from tests.conftest import ROOT

STOCK = (ROOT / "templates" / "docx" / "order.docx").read_bytes()
NO_KIND = frozenset({"letter"})


@pytest.fixture
def run(project, office):
    return lambda path, kinds=frozenset(): build_record(path, project, office, project.out, kinds)


def _with(old, new):
    members = dict(open_package(STOCK).members())
    body = members["word/document.xml"].decode()
    assert old in body
    return write_package(members | {"word/document.xml": body.replace(old, new, 1).encode()})


def test_a_record_that_prints_none_of_the_kinds_asked_for_is_passed_over(run, write_order):
    assert run(write_order(), NO_KIND) is None
    assert run(write_order(), frozenset({"order"})).is_whole


def test_a_file_of_no_known_sort_is_told_of_whatever_kind_was_asked_for(run, write_order):
    result = run(write_order(("คำสั่ง:", "หนังสือ:")), NO_KIND)
    assert result.result.problems
    assert result.kinds == ()


def test_a_fault_of_ours_is_told_and_nothing_is_written(run, write_order, project, monkeypatch):
    def faulty(_content, _context, target):
        raise VerifyError(whole_file(target, "เสีย", "broken"))

    monkeypatch.setattr(building, "verified", faulty)
    result = run(write_order())
    assert [problem.message.th for problem in result.failures] == ["เสีย"]
    assert (result.published, result.is_whole, build_exit_code([result])) == ((), False, 3)
    assert not list(project.out.rglob("*.docx"))


def test_a_template_that_does_not_fit_stops_its_records_alone(run, write_order, project):
    own = project.root / "templates" / "office" / "order.docx"
    own.parent.mkdir()
    own.write_bytes(_with("</w:t>", "{{ nothing }}</w:t>"))
    result = run(write_order())
    assert "nothing" in str(result.result.problems[0].message.en)
    assert (result.published, build_exit_code([result])) == ((), 2)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (_with("<w:body>", "<w:body><w:p><w:r><w:t>{{ ลืม }}</w:t></w:r></w:p>"), "มีแท็กค้าง"),
        (_with("<w:body>", "<w:body>ลอย"), "document.xml"),
    ],
    ids=["tag", "loose text"],
)
def test_a_faulty_document_is_never_proven(content, told, tmp_path):
    with pytest.raises(VerifyError) as caught:
        verified(_untagged(content, keep="ลืม"), (), tmp_path / "order.docx")
    assert told in str(caught.value)


def _untagged(content, keep):
    """Return the template with its own tags taken out, as a document would be."""
    members = dict(open_package(content).members())
    for name, data in members.items():
        if name.startswith("word/") and name.endswith(".xml"):
            text = data.decode()
            for opening, closing in (("{{", "}}"), ("{%", "%}")):
                pieces = text.split(opening)
                kept = [pieces[0]]
                for piece in pieces[1:]:
                    inside, _, after = piece.partition(closing)
                    kept.append(opening + piece if keep in inside else after)
                text = "".join(kept)
            members[name] = text.encode()
    return write_package(members)


def test_a_file_that_cannot_be_read_is_a_problem_of_that_file(tmp_path):
    inspector = inspector_for(CheckOptions())
    path = tmp_path / "โฟลเดอร์.docx"
    path.mkdir()
    result = inspector.inspect(path)
    assert "เปิดแฟ้มไม่ได้" in result.problems[0].message.th


def test_an_edited_document_is_looked_at_again_each_time(project, write_order):
    write_order()
    options = BuildOptions(out=project.out)
    (first,) = build(project, (project.cases,), options)
    document = first.published[0].path
    members = dict(open_package(document.read_bytes()).members())
    body = members["word/document.xml"].replace(b"</w:t>", "พิมพ์เพิ่ม</w:t>".encode(), 1)
    document.write_bytes(write_package(members | {"word/document.xml": body}))
    for _ in range(2):
        (again,) = build(project, (project.cases,), options)
        assert [each.outcome for each in again.published] == [Outcome.KEPT_EDITED]


@pytest.mark.parametrize("asked", [NO_KIND, frozenset({"order"})])
def test_unchanged_records_of_other_kinds_are_not_told_of(project, write_order, asked):
    write_order()
    list(build(project, (project.cases,), BuildOptions(out=project.out)))
    results = list(build(project, (project.cases,), BuildOptions(out=project.out, kinds=asked)))
    assert [result.unchanged for result in results] == [True] * ("order" in asked)
