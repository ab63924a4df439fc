"""Fixing documents as people build them: once is enough, tracked is the same, files stay whole."""

import re
import shutil
import subprocess
from datetime import UTC, datetime
from functools import cache

import pytest

from docgen.checking import check_docx
from docgen.clauses import load_clauses
from docgen.rules import all_rules
from docgen.word.annotating import annotated
from docgen.word.fixing import AUTHOR_NAME, Author, accepted, fixed_docx, rejected
from docgen.word.integrity import faults_of
from docgen.word.package import open_package
from docgen.word.packing import write_package
from docgen.word.reading import read_docx
from tests.corpus.builders import clean_documents, documents_in_deceptive_font

AUTHOR = Author(datetime(2026, 11, 21, tzinfo=UTC))
ARABIC = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
TEXT = re.compile("(<w:t(?: [^>]*)?>)([^<]*)")
BODY = "word/document.xml"


@cache
def documents():
    return {each.name: each for each in (*clean_documents(), *documents_in_deceptive_font())}


def spoiled(name):
    """The document with Arabic digits, ๆ without a space, and lines justified as `both`."""
    members = dict(open_package(documents()[name].content).members())
    body = members[BODY].decode()
    body = TEXT.sub(lambda t: t[1] + t[2].translate(ARABIC).replace(" ๆ", "ๆ"), body)
    body = body.replace('w:val="thaiDistribute"', 'w:val="both"')
    return write_package(members | {BODY: body.encode()})


def findings(content):
    facts = read_docx(content)
    return tuple(check_docx(facts, facts.kind, load_clauses(), all_rules()))


def faults(content):
    return {fault.en for fault in faults_of(content)}


def seen(content):
    facts = read_docx(content)
    return facts.stories, facts.sections


@pytest.mark.parametrize("name", sorted(documents()))
def test_plain_and_tracked_fixes_agree_and_once_is_enough(name):
    content = spoiled(name)
    found = findings(content)
    plain = fixed_docx(content, found)
    tracked = fixed_docx(content, found, tracked=AUTHOR)
    assert plain.applied
    assert tracked.applied == plain.applied
    assert seen(accepted(tracked.content, AUTHOR_NAME)) == seen(plain.content)
    assert seen(rejected(tracked.content, AUTHOR_NAME)) == seen(content)
    assert fixed_docx(plain.content, findings(plain.content)).content is plain.content
    for written in (plain.content, tracked.content, annotated(content, found, "ก", AUTHOR.dated)):
        assert faults(written) <= faults(content)


@pytest.mark.parametrize("name", sorted(documents())[:3])
def test_what_was_written_passes_the_validator(name, tmp_path):
    audit = pytest.importorskip("openxml_audit", reason="openxml-audit is not installed")
    content = spoiled(name)
    found = findings(content)
    written = {
        "before": content,
        "plain": fixed_docx(content, found).content,
        "tracked": fixed_docx(content, found, tracked=AUTHOR).content,
        "annotated": annotated(content, found, "ก", AUTHOR.dated),
    }
    told = {}
    for stem, each in written.items():
        path = tmp_path / f"{stem}.docx"
        path.write_bytes(each)
        errors = audit.OpenXmlValidator().validate(str(path)).errors
        told[stem] = {error.description for error in errors}
    assert all(errors <= told["before"] for errors in told.values())


def test_what_was_written_opens_in_libreoffice(tmp_path):
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    name = min(documents())
    content = spoiled(name)
    (tmp_path / "fixed.docx").write_bytes(fixed_docx(content, findings(content)).content)
    tracked = fixed_docx(content, findings(content), tracked=AUTHOR).content
    (tmp_path / "tracked.docx").write_bytes(tracked)
    command = [office, f"-env:UserInstallation=file://{tmp_path}/home", "--headless"]
    command += ["--convert-to", "txt:Text", "--outdir", str(tmp_path)]
    files = [str(tmp_path / f"{stem}.docx") for stem in ("fixed", "tracked")]
    subprocess.run([*command, *files], check=True, capture_output=True, timeout=180)
    text = (tmp_path / "fixed.txt").read_text(encoding="utf-8-sig")
    title = next(line.text.strip() for line in read_docx(content).body if line.text.strip())
    assert title.translate(ARABIC).split()[0] in text.translate(ARABIC)
    assert (tmp_path / "tracked.txt").stat().st_size
