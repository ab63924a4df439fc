"""Reading: every story, what is text and what is not, and formatting as it takes effect."""

import pytest
from packages import STOCK, W, docx, para, repacked, run

from docgen.errors import InputError
from docgen.saraban.roles import Role, role_of
from docgen.word.limits import MAX_XML_DEPTH
from docgen.word.package import open_package
from docgen.word.reading import read_docx
from docgen.word.stories import StoryReader
from docgen.word.story_elements import story_paragraphs
from docgen.word.styles import StyleSheet

BOX = f"<w:txbxContent>{para(run('กล่อง'))}</w:txbxContent>"
FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
    f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("๒")}'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


def texts(body):
    return [p.text for p in read_docx(docx(body)).body]


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (run("ก") + run("ข"), "กข"),
        ("<w:r><w:t>ก</w:t><w:tab/><w:t>ข</w:t><w:br/><w:cr/></w:r>", "ก\tข\n\n"),
        ("<w:r><w:noBreakHyphen/><w:softHyphen/></w:r>", "-"),
        (f"<w:hyperlink>{run('ลิงก์')}</w:hyperlink>", "ลิงก์"),
        (f"<w:smartTag>{run('ก')}</w:smartTag>", "ก"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{run('ก')}</w:sdtContent></w:sdt>", "ก"),
        (f'<w:fldSimple w:instr="PAGE">{run("๓")}</w:fldSimple>', "๓"),
        (f"<w:ins>{run('เพิ่ม')}</w:ins>", "เพิ่ม"),
        (f"<w:moveTo>{run('มา')}</w:moveTo>", "มา"),
        ("<w:del><w:r><w:delText>ลบ</w:delText></w:r></w:del>", ""),
        (f"<w:del>{run('ลบ')}</w:del>", ""),
        (f"<w:moveFrom>{run('ไป')}</w:moveFrom>", ""),
        (FIELD, "๒"),
        (FIELD.replace("end", "separate"), "๒"),  # a field that never ends hides nothing
        (run("&lt;&amp;"), "<&"),
        ("<w:r><!-- x --><w:t>ก</w:t></w:r><?x y?>", "ก"),
    ],
)
def test_what_is_text_is_read_and_nothing_else(inside, text):
    assert texts(para(inside)) == [text]


def test_alternative_contents_are_read_once():
    choice = f"<mc:Choice Requires='wps'>{{}}{BOX}{{}}</mc:Choice>"
    both = f"{choice}<mc:Fallback>{{}}{BOX}{{}}</mc:Fallback>"
    shape = both.format("<w:drawing>", "</w:drawing>", "<w:pict>", "</w:pict>")
    body = para(run("ก"), f"<w:r><mc:AlternateContent>{shape}</mc:AlternateContent></w:r>")
    assert texts(body + para(run("ท้าย"))) == ["ก", "กล่อง", "ท้าย"]


def test_paragraphs_count_over_tables_and_text_boxes_and_know_their_cell():
    inner = f"<w:tbl><w:tr><w:tc>{para(run('ใน'))}</w:tc></w:tr></w:tbl>"
    row = f"<w:tr><w:tc>{para(run('ก'))}</w:tc><w:tc>{inner}{para(run('ข'))}</w:tc></w:tr>"
    kept = f"<w:sdt><w:sdtContent>{row}</w:sdtContent></w:sdt>"
    facts = read_docx(docx(para(run("หนึ่ง")) + f"<w:tbl>{kept}</w:tbl>" + para()))
    told = [(p.number, p.text, p.cell) for p in facts.body]
    assert told == [
        (1, "หนึ่ง", None),
        (2, "ก", (1, 1, 1)),
        (3, "ใน", (2, 1, 1)),
        (4, "ข", (1, 1, 2)),
        (5, "", None),
    ]


def test_whoever_writes_finds_the_same_paragraphs_in_the_same_order():
    package = open_package(docx(para(f"<w:r><w:pict>{BOX}</w:pict></w:r>") + para(run("ข"))))
    root = package.xml("word/document.xml")
    reader = StoryReader(StyleSheet({}), {})
    reader.read(root)
    found = ["".join(p.itertext()) for p in story_paragraphs(root)]
    assert len(found) == len(reader.paragraphs) == 3
    assert [p.number for p in reader.paragraphs] == [1, 2, 3]


def test_every_story_is_read():
    names = [story.name for story in read_docx(STOCK.read_bytes()).stories]
    assert names == ["document", "header1"]


def test_formatting_takes_effect_from_defaults_style_and_run():
    bold = "<w:r><w:rPr><w:bCs/><w:szCs w:val='40'/></w:rPr><w:t>ข</w:t></w:r>"
    (paragraph,) = read_docx(docx(para(run("ก"), run("ค"), bold))).body
    first, second = paragraph.runs
    assert (first.start, first.end, second.start, second.end) == (0, 2, 2, 3)
    assert (second.thai_bold, second.thai_size) == (True, 20.0)
    assert (first.thai_bold, first.thai_size, first.thai_font) == (False, 16.0, "TH SarabunPSK")
    assert (paragraph.alignment, paragraph.first_line_cm) == ("thaiDistribute", 2.499)
    assert (paragraph.space_before_pt, paragraph.line_pt, paragraph.role) == (6.0, 12.0, Role.BODY)


@pytest.mark.parametrize(
    ("style_bold", "run_style_bold", "bold"),
    [(False, False, False), (True, False, True), (False, True, True), (True, True, False)],
)
def test_bold_of_a_paragraph_style_and_of_a_character_style_cancel(
    style_bold, run_style_bold, bold
):
    def said(on):
        return "<w:rPr><w:b/></w:rPr>" if on else ""

    styles = (
        f'<w:styles xmlns:w="{W}"><w:style w:type="paragraph" w:styleId="P">{said(style_bold)}'
        f'</w:style><w:style w:type="character" w:styleId="C">{said(run_style_bold)}</w:style>'
        "</w:styles>"
    )
    body = para("<w:r><w:rPr><w:rStyle w:val='C'/></w:rPr><w:t>a</w:t></w:r>", style="P")
    facts = read_docx(docx(body, styles=styles.encode()))
    assert facts.body[0].runs[0].latin_bold is bold


def test_styles_that_are_based_on_each_other_in_a_ring_end():
    styles = f'<w:styles xmlns:w="{W}">' + "".join(
        f'<w:style w:type="paragraph" w:styleId="{one}"><w:basedOn w:val="{other}"/></w:style>'
        for one, other in (("A", "B"), ("B", "A"))
    )
    facts = read_docx(docx(para(run("ก"), style="A"), styles=f"{styles}</w:styles>".encode()))
    assert facts.body[0].text == "ก"


@pytest.mark.parametrize(
    ("marks", "tracked"),
    [(run("ก"), False), (f"<w:ins>{run('ก')}</w:ins>", True), ("<w:del/>", True)],
)
def test_tracked_changes_are_seen(marks, tracked):
    facts = read_docx(docx(para(marks)))
    assert facts.has_tracked_changes is tracked
    assert any(one.inserted for p in facts.body for one in p.runs) is ("w:ins" in marks)


def test_a_kept_variant_plays_the_same_role():
    assert role_of(Role.CLAUSE_2.kept_style) is Role.CLAUSE_2
    assert role_of("Heading1") is role_of(None) is None


def test_a_header_tells_that_it_prints_the_page_number():
    (header,) = read_docx(STOCK.read_bytes()).stories[1].paragraphs
    assert (header.text, header.page_field, header.alignment) == ("- ๒ -", True, "center")


def test_the_emblem_frame_is_known_by_its_name_and_its_picture():
    (picture,) = read_docx(STOCK.read_bytes()).pictures
    assert (picture.name, picture.placeholder) == ("docgen-emblem-3cm", True)
    assert (picture.width_cm, picture.height_cm, picture.alignment) == (3.0, 3.0, "center")


def test_the_deepest_xml_that_opens_can_be_read():
    depth = (MAX_XML_DEPTH - 6) // 1
    body = "<w:smartTag>" * depth + run("ลึก") + "</w:smartTag>" * depth
    assert texts(f"<w:p>{body}</w:p>") == ["ลึก"]


@pytest.mark.parametrize("name", ["document", "styles", "header1"])
def test_a_part_that_is_no_xml_is_told_with_the_file(name, tmp_path):
    with pytest.raises(InputError, match=name):
        read_docx(repacked(STOCK.read_bytes(), **{name: b"<w:"}), tmp_path / "a.docx")


def test_the_strict_dialect_is_refused_with_its_cure():
    strict = b'<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"/>'
    with pytest.raises(InputError, match="Strict"):
        read_docx(repacked(STOCK.read_bytes(), document=strict))
