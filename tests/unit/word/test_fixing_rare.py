"""Rare looks and rare files: lists, pictures without dots, zips as other programs write them."""

import sys
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from packages import STOCK, W, docx, para, run

from docgen.findings import Finding, Fix, FormatFix, Look, Severity
from docgen.messages import Message
from docgen.places import DocxPlace
from docgen.word.fixing import fixed_docx
from docgen.word.fixing.repacking import repacked
from docgen.word.fixing.widening import _tokeniser
from docgen.word.namespaces import OFFICE
from docgen.word.package import open_package
from docgen.word.packing import write_package
from docgen.word.reading import read_docx

ITEM = (
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr></w:pPr>'
    "<w:r><w:t>จัดทำแผน</w:t></w:r></w:p>"
)
LISTS = (
    f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="3">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl>'
    '</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>'
)


def listed(level="0", number="7"):
    """A document with one item of a list numbered by Word."""
    content = docx(ITEM.format(level=level, list=number))
    members = dict(open_package(content).members())
    rels = members["word/_rels/document.xml.rels"].decode()
    arrow = f'<Relationship Id="rIdLists" Type="{OFFICE}/numbering" Target="numbering.xml"/>'
    types = members["[Content_Types].xml"].decode()
    sort = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
    override = f'<Override PartName="/word/numbering.xml" ContentType="{sort}"/>'
    members |= {
        "word/_rels/document.xml.rels": rels.replace("</R", f"{arrow}</R").encode(),
        "[Content_Types].xml": types.replace("</T", f"{override}</T").encode(),
        "word/numbering.xml": LISTS.encode(),
    }
    return write_package(members)


def found(fix, start=0, end=1, paragraph=1):
    place = DocxPlace("document", paragraph, start, end)
    return Finding("NUM009", Severity.INFO, Message("ผิด", "x"), "ข้อ", place, "", fix)


THAI_LIST = found(FormatFix(((Look.NUMBERING, "thaiNumbers"),)))


def test_a_list_is_numbered_in_thai_digits():
    content = listed()
    assert read_docx(content).body[0].numbering == "decimal"
    fixed = fixed_docx(content, [THAI_LIST])
    assert read_docx(fixed.content).body[0].numbering == "thaiNumbers"
    assert fixed_docx(fixed.content, [THAI_LIST]).content is fixed.content


@pytest.mark.parametrize(("level", "number"), [("5", "7"), ("0", "99")])
def test_a_list_that_is_not_there_is_left(level, number):
    assert fixed_docx(listed(level, number), [THAI_LIST]).left == (THAI_LIST,)


def test_a_picture_without_readable_dots_keeps_the_shape_it_is_drawn_in():
    content = STOCK.read_bytes()
    picture = read_docx(content).pictures[0]
    media = next(name for name in open_package(content).names if "media" in name)
    content = repacked(content, {media: b"?"})
    wanted = found(FormatFix(((Look.PICTURE_HEIGHT, "1.5"),)), paragraph=picture.paragraph)
    after = read_docx(fixed_docx(content, [wanted]).content).pictures[0]
    assert after.height_cm == 1.5
    assert after.width_cm / 1.5 == pytest.approx(picture.width_cm / picture.height_cm, abs=0.01)


@pytest.mark.parametrize("method", [ZIP_STORED, ZIP_DEFLATED])
def test_zips_written_as_a_stream_stay_whole(method):
    class Stream(BytesIO):
        def seekable(self):
            return False

        def tell(self):
            raise OSError

    stream = Stream()
    with ZipFile(stream, "w", method) as written:
        for name, data in open_package(docx(para(run("3")))).members():
            written.writestr(name, data)
        written.comment = b"note"
    fixed = fixed_docx(stream.getvalue(), [found(Fix("๓"))]).content
    assert read_docx(fixed).body[0].text == "๓"
    with ZipFile(BytesIO(fixed)) as again:
        assert again.testzip() is None
        assert again.comment == b"note"


def test_names_that_are_not_ascii_survive():
    members = dict(open_package(docx(para(run("3")))).members()) | {"word/รูป.xml": b"<x/>"}
    fixed = fixed_docx(write_package(members), [found(Fix("๓"))]).content
    assert "word/รูป.xml" in open_package(fixed).names
    assert open_package(repacked(fixed, {"word/ใหม่.xml": b"<y/>"})).read("word/ใหม่.xml") == b"<y/>"


def test_without_pythainlp_the_clusters_are_the_words(monkeypatch):
    _tokeniser.cache_clear()
    monkeypatch.setitem(sys.modules, "pythainlp.tokenize", None)
    assert _tokeniser()("น้ำใส") == ("น้ำ", "ใส")
    _tokeniser.cache_clear()


def test_a_run_with_several_texts_is_cut_between_its_elements():
    inside = "<w:r><w:t>ก</w:t><w:tab/><w:t>ข</w:t></w:r>"
    fixed = fixed_docx(docx(para(inside)), [found(FormatFix(((Look.BOLD, "on"),)), 1, 3)]).content
    line = read_docx(fixed).body[0]
    assert line.text == "ก\tข"
    assert [(each.start, each.thai_bold) for each in line.runs] == [(0, False), (1, True)]


def test_a_look_that_would_cut_a_field_is_left():
    inside = f'<w:fldSimple w:instr="PAGE">{run("22")}</w:fldSimple>'
    wanted = found(FormatFix(((Look.BOLD, "on"),)))
    assert fixed_docx(docx(para(inside)), [wanted]).left == (wanted,)
