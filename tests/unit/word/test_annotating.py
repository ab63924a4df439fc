"""Findings as comments: anchored to the words, told with cure and clause, the text untouched."""

import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
from packages import STOCK, docx, para, run

from docgen.findings import Finding, Fix, FormatFix, Look, Severity
from docgen.messages import Message
from docgen.places import DocxPlace, WholeFile
from docgen.word.annotating import annotated
from docgen.word.integrity import faults_of
from docgen.word.namespaces import W
from docgen.word.package import open_package
from docgen.word.reading import read_docx

DATED = datetime(2026, 11, 21, 3, 0, tzinfo=UTC)
BOX = f"<w:r><w:pict><w:txbxContent>{para(run('กล่อง'))}</w:txbxContent></w:pict></w:r>"
FIELD = f'<w:fldSimple w:instr="PAGE">{run("22")}</w:fldSimple>'


def finding(place, fix=None, text=""):
    return Finding(
        "NUM001", Severity.WARNING, Message("ใช้เลขไทย", "x"), "ระเบียบฯ ข้อ ๑", place, text, fix
    )


def at(start, end, paragraph=1, story="document", **more):
    return finding(DocxPlace(story, paragraph, start, end), **more)


def marked(content, *findings):
    return annotated(content, findings, "ตรวจสารบรรณ", DATED)


def comments(content):
    return [
        line.text
        for story in read_docx(content).stories
        if story.name.startswith("comments")
        for line in story.paragraphs
    ]


def anchored(content, number="0"):
    """The text between the start and the end of a comment."""
    text, inside = "", False
    for element in open_package(content).xml("word/document.xml").iter():
        if element.get(f"{W}id") == number:
            inside = element.tag == f"{W}commentRangeStart"
        elif inside and element.tag == f"{W}t":
            text += element.text
    return text


@pytest.mark.parametrize(
    ("inside", "start", "end", "words"),
    [
        (run("จำนวน 3 ชุด"), 6, 7, "3"),
        (run("จำ") + run("นวน ") + run("33 ชุด"), 3, 7, "วน 3"),
        (run("กขค"), 0, 3, "กขค"),
        (run("กขค"), 3, 3, "ค"),
        (run("กขค"), 0, 0, "ก"),
        (run("กขค"), 1, 99, "ขค"),
        ("", 0, 0, ""),
        (run("ก") + FIELD, 1, 2, "ก22"),
        (run("ก") + BOX, 0, 1, "ก"),
        (f"<w:hyperlink>{run('ลิงก์ 2')}</w:hyperlink>", 6, 7, "2"),
    ],
)
def test_a_comment_is_anchored_to_the_exact_words(inside, start, end, words):
    content = docx(para(inside))
    copy = marked(content, at(start, end))
    assert anchored(copy) == words
    assert read_docx(copy).body == read_docx(content).body
    assert not [each for each in faults_of(copy) if "pict" not in each.en]


def test_a_comment_tells_what_is_wrong_the_cure_and_the_clause():
    content = docx(para(run("ก 3")))
    assert comments(marked(content, at(2, 3, fix=Fix("๓")))) == [
        "NUM001 ใช้เลขไทย",
        "แก้เป็น “๓”",
        "ระเบียบฯ ข้อ ๑",
    ]
    assert comments(marked(content, at(2, 3, fix=Fix(""))))[1] == "แก้โดยลบออก"
    assert comments(marked(content, at(2, 3, fix=Fix(" "))))[1] == "แก้เป็นเว้นวรรค"
    bold = FormatFix(((Look.BOLD, "on"),))
    assert len(comments(marked(content, at(2, 3, fix=bold)))) == 2


@pytest.mark.parametrize(
    "lost",
    [finding(WholeFile()), at(0, 1, story="header1", text="ก\x01"), at(0, 1, paragraph=99)],
)
def test_a_finding_without_a_place_stands_on_the_first_paragraph(lost):
    copy = marked(docx(para(run("แรก")) + para(run("ท้าย"))), lost)
    assert anchored(copy) == "แรก"
    assert not list(faults_of(copy))


def test_a_finding_in_a_text_box_stands_on_the_paragraph_that_holds_it():
    copy = marked(docx(para(run("ก"), BOX)), at(0, 2, paragraph=2))
    root = open_package(copy).xml("word/document.xml")
    assert root.find(f"{W}body/{W}p/{W}commentRangeStart") is not None


def test_comments_that_are_there_are_kept_and_numbers_go_on():
    content = docx(para(run("กขค")))
    once = marked(content, at(0, 2), at(1, 3))
    twice = marked(once, at(0, 1))
    assert [anchored(twice, number) for number in "012"] == ["กข", "ขค", "ก"]
    assert len(comments(twice)) == 6
    names = [name for name in open_package(twice).names if "comments" in name]
    assert names == ["word/comments.xml"]
    assert not list(faults_of(twice))


def test_no_findings_give_the_very_same_bytes():
    content = docx(para(run("ก")))
    assert annotated(content, (), "ก", DATED) is content


@pytest.fixture(scope="module")
def copy_of_an_order(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("annotated") / "order.docx"
    lines = read_docx(STOCK.read_bytes()).body
    found = [at(0, min(3, len(line.text)), line.number) for line in lines]
    path.write_bytes(marked(STOCK.read_bytes(), finding(WholeFile()), *found))
    return path


def test_the_copy_passes_the_validator(copy_of_an_order):
    audit = pytest.importorskip("openxml_audit", reason="openxml-audit is not installed")
    errors = audit.OpenXmlValidator().validate(str(copy_of_an_order)).errors
    assert [str(error) for error in errors] == []


def test_the_copy_opens_in_libreoffice(copy_of_an_order, tmp_path):
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    home = f"-env:UserInstallation=file://{tmp_path}/home"
    command = [office, home, "--headless", "--convert-to", "docx:MS Word 2007 XML"]
    command += ["--outdir", str(tmp_path), str(copy_of_an_order)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    reopened = (tmp_path / "order.docx").read_bytes()
    assert len(comments(reopened)) == len(comments(copy_of_an_order.read_bytes()))
