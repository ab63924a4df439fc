"""Fixing in place: only the characters that must change, inside the w:t that hold them."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from packages import STOCK, docx, para, run

from docgen.findings import Finding, Fix, FormatFix, Look, Severity
from docgen.messages import Message
from docgen.places import DocxPlace, WholeFile
from docgen.word.fixing import fixed_docx
from docgen.word.integrity import faults_of
from docgen.word.package import open_package
from docgen.word.reading import read_docx

BREAK = "<w:r><w:t>ก</w:t><w:tab/><w:t>3</w:t><w:br/><w:t>ข</w:t></w:r>"
FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r>'
    f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("22")}'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
BOUND = f"<w:sdt><w:sdtPr><w:dataBinding/></w:sdtPr><w:sdtContent>{run('2')}</w:sdtContent></w:sdt>"
FREE = f"<w:sdt><w:sdtPr/><w:sdtContent>{run('2')}</w:sdtContent></w:sdt>"
BOLD = "<w:r><w:rPr><w:b/></w:rPr><w:t>{}</w:t></w:r>"


def found(place, fix, text="", rule="NUM001", severity=Severity.WARNING):
    return Finding(rule, severity, Message("ผิด", "wrong"), "ข้อ ๑", place, text, fix)


def at(start, end, new, *, paragraph=1, safe=True, **more):
    return found(DocxPlace("document", paragraph, start, end), Fix(new, safe=safe), **more)


def looks(*pairs, place=None, section=None):
    return found(place or DocxPlace("document", 1, 0, 2), FormatFix(pairs, section=section))


def body_of(content):
    return open_package(content).read("word/document.xml").decode()


def texts(content):
    return [line.text for line in read_docx(content).body]


@pytest.mark.parametrize(
    ("inside", "start", "end", "new", "text"),
    [
        (run("ก 3 ข"), 2, 3, "๓", "ก ๓ ข"),
        (run("25") + BOLD.format("66"), 0, 4, "๒๕๖๖", "๒๕๖๖"),
        (run("ต่างๆ"), 0, 5, "ต่าง ๆ", "ต่าง ๆ"),
        (run("ก ") + run(" ข"), 0, 4, "ก ข", "ก ข"),
        (BREAK, 2, 3, "๓", "ก\t๓\nข"),
        (BREAK, 0, 5, "ก\t๓\nข", "ก\t๓\nข"),
        (f'<w:hyperlink w:anchor="x">{run("2")}</w:hyperlink>', 0, 1, "๒", "๒"),
        (FREE, 0, 1, "๒", "๒"),
        (f"<w:ins>{run('2')}</w:ins>", 0, 1, "๒", "๒"),
        (run("2") + '<w:bookmarkStart w:id="1" w:name="x"/>' + run("2"), 0, 2, "๒๒", "๒๒"),
        (run("2") + '<w:proofErr w:type="spellStart"/>' + run("2"), 0, 2, "๒๒", "๒๒"),
        (run("2") + FIELD, 0, 1, "๒", "๒22"),
        (run(" ก"), 0, 1, "", "ก"),
        (run("ก"), 1, 1, " ", "ก "),
    ],
)
def test_a_fix_changes_the_characters_it_must(inside, start, end, new, text):
    fixed = fixed_docx(docx(para(inside)), [at(start, end, new)])
    assert texts(fixed.content) == [text]
    assert len(fixed.applied) == 1
    assert not fixed.left
    assert not list(faults_of(fixed.content))


@pytest.mark.parametrize(
    ("inside", "start", "end"),
    [
        (FIELD, 0, 2),
        (run("2") + FIELD, 0, 3),
        (run("2") + "<w:del><w:r><w:delText>x</w:delText></w:r></w:del>" + run("2"), 0, 2),
        (run("2") + "<w:r><w:pict/></w:r>" + run("2"), 0, 2),
        (BOUND, 0, 1),
        (f'<w:fldSimple w:instr="PAGE">{run("2")}</w:fldSimple>', 0, 1),
        (BREAK, 1, 3),
        (run("2"), 0, 9),
    ],
)
def test_a_fix_that_would_cross_what_is_not_text_is_left(inside, start, end):
    content = docx(para(inside))
    fixed = fixed_docx(content, [at(start, end, "ๆ")])
    assert fixed.content is content
    assert not fixed.applied
    assert len(fixed.left) == 1


def test_the_runs_stay_as_they_are_but_for_the_characters():
    before = docx(para(run("25"), BOLD.format("66"), run(" ก")))
    after = fixed_docx(before, [at(0, 4, "๒๕๖๖")]).content
    assert body_of(after).count("<w:r>") == 3
    assert "<w:rPr><w:b/></w:rPr><w:t>๖๖</w:t>" in body_of(after)


@pytest.mark.parametrize("new", ["ก\tข", "ก\nข", "ก\x01"])
def test_text_that_a_run_cannot_hold_is_left(new):
    assert fixed_docx(docx(para(run("กข"))), [at(0, 2, new)]).left


def test_a_stale_finding_is_left():
    assert fixed_docx(docx(para(run("กข"))), [at(0, 1, "ค", text="ง")]).left


def test_nothing_to_do_gives_the_very_same_bytes():
    content = docx(para(run("ก")))
    assert fixed_docx(content, []).content is content
    assert fixed_docx(content, [at(0, 1, "ข", safe=False)]).content is content
    assert fixed_docx(content, [found(WholeFile(), None)]).content is content


def test_suggestions_are_made_only_when_asked_for():
    content = docx(para(run("ก")))
    assert texts(fixed_docx(content, [at(0, 1, "ข", safe=False)], unsafe=True).content) == ["ข"]


def test_of_fixes_that_overlap_the_graver_is_made_whatever_the_order():
    content = docx(para(run("กขค")))
    light = at(0, 2, "xy", severity=Severity.INFO)
    grave = at(1, 3, "zz", severity=Severity.ERROR)
    for findings in ([light, grave], [grave, light]):
        fixed = fixed_docx(content, findings)
        assert (texts(fixed.content), fixed.applied, fixed.left) == (["กzz"], (grave,), (light,))


def test_two_rules_that_want_the_same_are_both_served():
    fixed = fixed_docx(docx(para(run("2"))), [at(0, 1, "๒"), at(0, 1, "๒", rule="NUM002")])
    assert (texts(fixed.content), len(fixed.applied)) == (["๒"], 2)


def test_every_other_byte_of_the_zip_is_as_it_was():
    content = fixed_docx(STOCK.read_bytes(), [at(0, 1, "ก", paragraph=2)]).content
    title = read_docx(STOCK.read_bytes()).body[1].text
    assert texts(content)[1] == f"ก{title[1:]}"
    with ZipFile(STOCK) as old, ZipFile(BytesIO(content)) as new:
        assert new.testzip() is None
        assert new.namelist() == old.namelist()
        changed = [name for name in old.namelist() if old.read(name) != new.read(name)]
        times = {info.date_time for info in old.infolist()}
        assert {info.date_time for info in new.infolist()} == times
    assert changed == ["word/document.xml"]


FORMATS = [
    ((Look.THAI_FONT, "TH SarabunPSK"), "runs", "thai_font", "TH SarabunPSK"),
    ((Look.SIZE, "20"), "runs", "thai_size", 20.0),
    ((Look.BOLD, "on"), "runs", "thai_bold", True),
    ((Look.COLOUR, "FF0000"), "runs", "colour", "FF0000"),
    ((Look.LANGUAGE, "th-TH"), "runs", "thai_language", "th-TH"),
    ((Look.LETTER_SPACING, "2"), "runs", "letter_spacing_pt", 2.0),
    ((Look.ALIGNMENT, "thaiDistribute"), "", "alignment", "thaiDistribute"),
    ((Look.LINE_SPACING, "single"), "", "line_pt", 12.0),
    ((Look.LINE_SPACING, "exact 35"), "", "line_pt", 35.0),
    ((Look.FIRST_LINE, "2.5"), "", "first_line_cm", 2.499),
    ((Look.SPACE_BEFORE, "12"), "", "space_before_pt", 12.0),
    ((Look.KEEP_NEXT, "on"), "", "keep_next", True),
]
DIRTY = (
    '<w:p><w:pPr><w:spacing w:beforeLines="50" w:line="300"/><w:ind w:hanging="9"/>'
    '<w:jc w:val="both"/></w:pPr><w:r><w:rPr><w:rFonts w:cstheme="minorBidi"/><w:color '
    'w:val="0000FF"/><w:u w:val="single"/></w:rPr><w:t>กขค</w:t></w:r></w:p>'
)


@pytest.mark.parametrize(("pair", "of", "name", "value"), FORMATS)
def test_looks_are_set_where_the_finding_stands_in_the_order_of_the_schema(pair, of, name, value):
    for body in (DIRTY, para(run("กขค"))):
        fixed = fixed_docx(docx(body), [looks(pair)])
        line = read_docx(fixed.content).body[0]
        assert getattr(line.runs[0] if of else line, name) == value
        assert line.text == "กขค"
        assert not list(faults_of(fixed.content))
        again = fixed_docx(fixed.content, [looks(pair)])
        assert again.content is fixed.content


def test_a_look_of_some_characters_cuts_the_run_only_at_its_ends():
    fixed = fixed_docx(docx(para(run("กขคง"))), [looks((Look.BOLD, "on"))]).content
    assert body_of(fixed).count("<w:r>") == 2
    assert [(each.end, each.thai_bold) for each in read_docx(fixed).body[0].runs] == [
        (2, True),
        (4, False),
    ]


SECTION = (
    '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:left="1440" w:right="1"/></w:sectPr>'
)


def test_pages_are_set_by_section():
    body = f"<w:p><w:pPr>{SECTION}</w:pPr></w:p>{SECTION}"
    wanted = looks(
        (Look.PAPER, "A4 portrait"), (Look.LEFT_MARGIN, "3"), place=WholeFile(), section=2
    )
    sections = read_docx(fixed_docx(docx(body), [wanted]).content).sections
    assert [round(page.width_cm, 1) for page in sections] == [21.6, 21.0]
    assert [round(page.left_cm, 1) for page in sections] == [2.5, 3.0]
    everywhere = looks((Look.RIGHT_MARGIN, "2"), (Look.NUMBERING, "thaiNumbers"), place=WholeFile())
    sections = read_docx(fixed_docx(docx(body), [everywhere]).content).sections
    assert [round(page.right_cm, 1) for page in sections] == [2.0, 2.0]
    assert [page.number_format for page in sections] == ["thaiNumbers", "thaiNumbers"]


def test_the_language_of_the_whole_file_stands_in_the_defaults():
    wanted = looks((Look.LANGUAGE, "th-XX"), place=WholeFile())
    fixed = fixed_docx(docx(para(run("ก"), style="Normal")), [wanted])
    assert b'bidi="th-XX"' in open_package(fixed.content).read("word/styles.xml")
    assert fixed_docx(fixed.content, [wanted]).content is fixed.content


def test_a_look_that_has_no_place_is_left():
    for wanted in (
        looks((Look.ALIGNMENT, "left"), place=WholeFile()),
        looks((Look.PICTURE_HEIGHT, "3")),
        looks((Look.NUMBERING, "thaiNumbers")),
        looks((Look.BOLD, "on"), place=DocxPlace("document", 9, 0, 1)),
        looks((Look.BOLD, "on"), place=DocxPlace("header9", 1, 0, 1)),
        looks(),
    ):
        content = docx(para(run("ก")))
        assert fixed_docx(content, [wanted]).left == (wanted,)


def test_the_emblem_is_drawn_at_the_height_wanted_in_its_own_shape():
    picture = read_docx(STOCK.read_bytes()).pictures[0]
    place = DocxPlace("document", picture.paragraph, 0, 0)
    fixed = fixed_docx(STOCK.read_bytes(), [looks((Look.PICTURE_HEIGHT, "2"), place=place)])
    after = read_docx(fixed.content).pictures[0]
    assert after.height_cm == pytest.approx(2.0, abs=0.01)
    assert after.width_cm / after.height_cm == pytest.approx(
        picture.pixel_width / picture.pixel_height, abs=0.01
    )
