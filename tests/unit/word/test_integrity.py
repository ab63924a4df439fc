"""Planted defects: the integrity check can fail."""

import pytest
from packages import STOCK, docx, para, run

from docgen.word.integrity import faults_of
from docgen.word.package import open_package
from docgen.word.packing import write_package


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("<w:p><w:pPr><w:jc/><w:ind/></w:pPr></w:p>", "ind misplaced in pPr"),
        ("<w:p><w:r><w:rPr><w:sz/><w:b/></w:rPr></w:r></w:p>", "b misplaced in rPr"),
        ("<w:p><w:r><w:rPr><w:b/><w:b/></w:rPr></w:r></w:p>", "b misplaced in rPr"),
        ("<w:tbl><w:tblPr/></w:tbl>", "an empty tbl"),
        ("<w:tbl><w:tr/></w:tbl>", "an empty tr"),
        ("<w:tbl><w:tr><w:tc/></w:tr></w:tbl>", "an empty tc"),
        ("<w:p>ลอย</w:p>", "loose text"),
        ("<w:p><w:r/>ลอย</w:p>", "loose text"),
        ('<w:p><w:pPr><w:pStyle w:val="Nope"/></w:pPr></w:p>', "no style Nope"),
        ('<w:p><w:hyperlink r:id="rId99"/></w:p>', "uses rId99"),
        ('<w:p><w:bookmarkStart w:id="1"/><w:bookmarkStart w:id="1"/></w:p>', "id 1 stands twice"),
    ],
)
def test_a_defect_in_the_body_is_told(body, told):
    assert any(told in fault.en for fault in faults_of(docx(body)))


@pytest.mark.parametrize(
    ("drop", "told"),
    [("word/styles.xml", "missing"), ("word/header1.xml", "not there")],
)
def test_a_missing_member_is_told(drop, told):
    members = dict(open_package(STOCK.read_bytes()).members())
    del members[drop]
    assert any(told in fault.en for fault in faults_of(write_package(members)))


def test_a_member_without_a_content_type_is_told():
    members = dict(open_package(STOCK.read_bytes()).members()) | {"word/a.bin": b""}
    assert [fault.en for fault in faults_of(write_package(members))] == [
        "no content type for word/a.bin"
    ]


def test_a_whole_package_has_no_fault():
    assert list(faults_of(docx(para(run("ก"))))) == list(faults_of(STOCK.read_bytes())) == []
