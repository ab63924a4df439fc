"""Parts few files have: numbering, themes, old pictures, JPEG, notes and comments."""

import pytest
from packages import STOCK, W, docx, para, run

from docgen.errors import InputError
from docgen.word.limits import MAX_XML_DEPTH
from docgen.word.package import open_package
from docgen.word.packing import write_package
from docgen.word.pictures import pixel_size
from docgen.word.reading import read_docx, story_members

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NUMBERING = f"""<w:numbering xmlns:w="{W}">
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>
<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="6"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0">
<w:numFmt w:val="thaiNumbers"/></w:lvl></w:lvlOverride></w:num></w:numbering>"""
THEME = """<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements>
<a:fontScheme><a:minorFont><a:latin typeface="Cambria"/><a:cs typeface=""/>
<a:font script="Thai" typeface="Cordia New"/></a:minorFont></a:fontScheme></a:themeElements>
</a:theme>"""
PNG = b"\x89PNG\r\n\x1a\n" + bytes(8) + (40).to_bytes(4) + (50).to_bytes(4)


def with_parts(body, **parts):
    """A package with parts added and led to; {"numbering": xml} adds word/numbering.xml."""
    members = dict(open_package(docx(body)).members())
    arrows = "".join(
        f'<Relationship Id="rIdX{name}" Type="{OFFICE}/{name}" Target="{name}.xml"/>'
        for name in parts
    )
    listed = "word/_rels/document.xml.rels"
    members[listed] = members[listed].replace(b"</Rel", arrows.encode() + b"</Rel")
    members |= {f"word/{name}.xml": text.encode() for name, text in parts.items()}
    return write_package(members)


def numbered(number, level):
    pr = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return f"<w:p><w:pPr>{pr}</w:pPr>{run('ก')}</w:p>"


@pytest.mark.parametrize(
    ("number", "level", "form"),
    [(5, 0, "decimal"), (5, 1, "bullet"), (6, 0, "thaiNumbers"), (6, 1, "bullet"), (9, 0, None)],
)
def test_the_format_of_an_automatic_number_is_known(number, level, form):
    facts = read_docx(with_parts(numbered(number, level), numbering=NUMBERING))
    assert facts.body[0].numbering == form


def test_theme_fonts_are_resolved_and_flagged():
    fonts = "<w:rPr><w:rFonts w:asciiTheme='minorHAnsi' w:cstheme='minorBidi'/></w:rPr>"
    body = para(f"<w:r>{fonts}<w:t>ก</w:t></w:r>", run("ข"))
    members = dict(open_package(docx(body)).members()) | {"word/theme/theme1.xml": THEME.encode()}
    themed, plain = read_docx(write_package(members)).body[0].runs
    assert (themed.latin_font, themed.thai_font, themed.theme_font) == (
        "Cambria",
        "Cordia New",
        True,
    )
    assert (plain.thai_font, plain.theme_font) == ("TH SarabunPSK", False)


@pytest.mark.parametrize(
    ("said", "name", "value"),
    [
        ("<w:cs/>", "forced_complex", True),
        ("<w:rtl/>", "forced_complex", True),
        ('<w:rtl w:val="0"/>', "forced_complex", False),
        ('<w:highlight w:val="yellow"/>', "highlighted", True),
        ('<w:highlight w:val="none"/>', "highlighted", False),
        ('<w:color w:val="FF0000"/>', "colour", "FF0000"),
        ('<w:color w:val="auto"/>', "colour", None),
        ('<w:spacing w:val="20"/>', "letter_spacing_pt", 1.0),
        ('<w:spacing w:val="x"/>', "letter_spacing_pt", 0.0),
        ('<w:lang w:bidi="ar-SA"/>', "thai_language", "ar-SA"),
        ('<w:lang w:val="en-US"/>', "thai_language", "th-TH"),
        ('<w:sz w:val="29"/>', "latin_size", 14.5),
    ],
)
def test_a_run_tells_what_it_says_of_itself(said, name, value):
    (only,) = read_docx(docx(para(f"<w:r><w:rPr>{said}</w:rPr><w:t>ก</w:t></w:r>"))).body[0].runs
    assert getattr(only, name) == value


@pytest.mark.parametrize(
    ("said", "name", "value"),
    [
        ('<w:ind w:hanging="567" w:start="567"/>', "first_line_cm", -1.0),
        ('<w:ind w:end="1134"/>', "right_cm", 2.0),
        ('<w:spacing w:line="700" w:lineRule="exact"/>', "line_pt", 35.0),
        ('<w:spacing w:line="700" w:lineRule="exact"/>', "line_rule", "exact"),
        ('<w:jc w:val="both"/>', "alignment", "both"),
        ("<w:pageBreakBefore/>", "page_break_before", True),
        ('<w:keepNext w:val="false"/>', "keep_next", False),
    ],
)
def test_a_paragraph_tells_what_it_says_of_itself(said, name, value):
    body = f"<w:p><w:pPr>{said}</w:pPr>{run('ก')}</w:p>"
    told = getattr(read_docx(docx(body)).body[0], name)
    assert told == (pytest.approx(value, abs=0.002) if isinstance(value, float) else value)


def test_notes_and_comments_are_stories_of_their_own():
    notes = (
        f'<w:footnotes xmlns:w="{W}"><w:footnote>{para(run("เชิงอรรถ"))}</w:footnote></w:footnotes>'
    )
    comment = f'<w:comments xmlns:w="{W}"><w:comment>{para(run("แก้ด้วย"))}</w:comment></w:comments>'
    content = with_parts(para(run("ก")), footnotes=notes, comments=comment)
    facts = read_docx(content)
    assert [story.name for story in facts.stories] == [
        "document",
        "header1",
        "footnotes",
        "comments",
    ]
    assert facts.text.splitlines() == ["ก", "- ๒ -", "เชิงอรรถ", "แก้ด้วย"]
    assert facts.has_comments
    assert [name for name, _ in story_members(open_package(content))] == [
        story.name for story in facts.stories
    ]


def test_an_old_vml_picture_has_its_size_from_its_style():
    shape = (
        '<w:r><w:pict><v:shape id="ครุฑ" style="width:85.05pt; height:3cm">'
        '<v:imagedata r:id="rIdEmblem"/></v:shape></w:pict></w:r>'
    )
    (picture,) = read_docx(docx(para(shape))).pictures
    assert (picture.name, picture.width_cm, picture.height_cm) == ("ครุฑ", 3.0, 3.0)
    assert picture.pixel_height == 709


@pytest.mark.parametrize(
    ("content", "size"),
    [
        (PNG, (40, 50)),
        (PNG[:20], None),
        (b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x0b\x08\x00\x32\x00\x28", (40, 50)),
        (b"\xff\xd8\xff\xe0\x00\x02", None),
        (b"GIF89a", None),
        (b"", None),
    ],
)
def test_the_dots_of_a_picture_are_read_from_its_head(content, size):
    assert pixel_size(content) == size


def test_sections_come_in_order_and_tracked_ones_are_left_out():
    small = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
    old = f"<w:sectPrChange><w:sectPr>{small}</w:sectPr></w:sectPrChange>"
    body = f"<w:p><w:pPr><w:sectPr>{small}</w:sectPr></w:pPr></w:p><w:sectPr>{old}</w:sectPr>"
    first, last = read_docx(docx(body)).sections
    assert (first.landscape, first.width_cm, last.landscape) == (True, 29.7, False)


def test_tables_nested_to_the_limit_are_read():
    depth = (MAX_XML_DEPTH - 8) // 3
    body = "<w:tbl><w:tr><w:tc>" * depth + para(run("ลึก")) + "</w:tc></w:tr></w:tbl>" * depth
    (only,) = read_docx(docx(body)).body
    assert (only.text, only.cell) == ("ลึก", (depth, 1, 1))


def test_a_package_without_a_document_is_told():
    members = dict(open_package(STOCK.read_bytes()).members())
    del members["word/document.xml"]
    with pytest.raises(InputError, match="ไม่มีเนื้อเอกสาร"):
        read_docx(write_package(members))
