"""Fixes as tracked changes: accepting gives the plain fix, rejecting gives the original."""

import re
from datetime import UTC, datetime
from itertools import pairwise
from xml.sax.saxutils import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from packages import STOCK, docx, para, run

from docgen.findings import Finding, Fix, FormatFix, Look, Severity
from docgen.messages import Message
from docgen.places import DocxPlace, WholeFile
from docgen.thai.text import thai_clusters
from docgen.word.fixing import AUTHOR_NAME, Author, accepted, fixed_docx, rejected
from docgen.word.fixing import widening as widening_module
from docgen.word.integrity import faults_of
from docgen.word.namespaces import W
from docgen.word.package import open_package
from docgen.word.reading import read_docx

AUTHOR = Author(datetime(2026, 11, 21, 3, 0, tzinfo=UTC))
PROPERTIES = ("", "<w:b/>", "<w:sz w:val='40'/><w:szCs w:val='40'/>", "<w:color w:val='FF0000'/>")
SEPARATORS = (
    "",
    '<w:proofErr w:type="spellStart"/>',
    '<w:bookmarkStart w:id="7" w:name="b"/><w:bookmarkEnd w:id="7"/>',
    "<w:r><w:tab/></w:r>",
    "<w:del w:id='3' w:author='x'><w:r><w:delText>ลบ</w:delText></w:r></w:del>",
)
WRAPS = (
    "{}",
    "<w:hyperlink w:anchor='x'>{}</w:hyperlink>",
    "<w:ins w:id='5' w:author='x'>{}</w:ins>",
)
WORDS = ("น้ำ", "ต่างๆ", "3", "2566", " ", "เก่า", "ประชุม", "ที่", "PMQA", "ก็")
LOOKS = (
    ((Look.BOLD, "on"),),
    ((Look.SIZE, "16"), (Look.THAI_FONT, "TH SarabunPSK")),
    ((Look.ALIGNMENT, "thaiDistribute"), (Look.FIRST_LINE, "2.5")),
    ((Look.LETTER_SPACING, "0"),),
)


@st.composite
def bodies(draw):
    """One paragraph whose text is cut into runs anywhere, even inside a cluster."""
    pieces = []
    for _ in range(draw(st.integers(1, 5))):
        text = "".join(draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=4)))
        cut = draw(st.integers(0, len(text)))
        pieces += [each for each in (text[:cut], text[cut:]) if each]
    inside = "".join(
        draw(st.sampled_from(WRAPS)).format(
            f"<w:r><w:rPr>{draw(st.sampled_from(PROPERTIES))}</w:rPr>"
            f'<w:t xml:space="preserve">{escape(piece)}</w:t></w:r>'
        )
        + draw(st.sampled_from(SEPARATORS))
        for piece in pieces
    )
    return f"<w:p>{inside}</w:p>"


@st.composite
def cases(draw):
    """A document and some findings about its one paragraph."""
    content = docx(draw(bodies()))
    length = len(read_docx(content).body[0].text)
    findings = []
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, length))
        end = draw(st.integers(start, min(length, start + 5)))
        place = DocxPlace("document", 1, start, end)
        if draw(st.integers(0, 3)):
            new = "".join(draw(st.lists(st.sampled_from((*WORDS, "๓", "่")), max_size=2)))
            fix = Fix(new)
        else:
            fix = FormatFix(draw(st.sampled_from(LOOKS)))
        findings.append(found(place, fix))
    return content, tuple(findings)


def found(place, fix):
    return Finding("NUM001", Severity.WARNING, Message("ผิด", "wrong"), "ข้อ", place, "", fix)


def seen(content):
    """Every character with the properties of its run, deletions of others apart."""
    root = open_package(content).xml("word/document.xml")
    for empty in [each for each in root.iter(f"{W}rPr", f"{W}pPr") if not len(each)]:
        empty.getparent().remove(empty)
    lines = []
    for line in root.iter(f"{W}p"):
        own = line.find(f"{W}pPr")
        look = b"" if own is None else etree.tostring(own)
        lines.append((look, [each for run_ in line.iter(f"{W}r") for each in characters(run_)]))
    return lines, read_docx(content).sections


def characters(run_):
    own = run_.find(f"{W}rPr")
    look = b"" if own is None else etree.tostring(own)
    wrap = run_.getparent().tag.removeprefix(W)
    for child in run_:
        if child.tag in {f"{W}t", f"{W}delText"}:
            yield from ((char, look, wrap) for char in child.text or "")
        elif child.tag != f"{W}rPr":
            yield child.tag, look, wrap


@settings(max_examples=300, deadline=None)
@given(cases())
def test_accepting_gives_the_plain_fix_and_rejecting_the_original(case):
    content, findings = case
    plain = fixed_docx(content, findings)
    tracked = fixed_docx(content, findings, tracked=AUTHOR)
    assert tracked.applied == plain.applied
    assert seen(accepted(tracked.content, AUTHOR_NAME)) == seen(plain.content)
    assert seen(rejected(tracked.content, AUTHOR_NAME)) == seen(content)
    ids = re.findall(
        rb'<w:(?:ins|del|\w+Change) [^>]*w:id="(\d+)"',
        open_package(tracked.content).read("word/document.xml"),
    )
    ours = [id for id in ids if int(id) > 7]
    assert len(ours) == len(set(ours))
    assert not [fault for fault in faults_of(tracked.content) if "id 7" not in fault.en]


@settings(max_examples=100, deadline=None)
@given(cases())
def test_no_cluster_is_cut_between_what_goes_and_what_comes(case):
    content, findings = case
    findings = tuple(each for each in findings if isinstance(each.fix, Fix))
    tracked = fixed_docx(content, findings, tracked=AUTHOR).content
    shown = read_docx(tracked).body[0].text
    assert shown == read_docx(fixed_docx(content, findings).content).body[0].text
    for gone in ("del", "ins"):
        root = open_package(tracked).xml("word/document.xml")
        assert_cuts_are_between_clusters(root, gone)


def assert_cuts_are_between_clusters(root, gone):
    """Every change begins and ends where a cursor may stand, unless a barrier is in the way."""
    text, edges, barred = "", set(), False
    for run_ in root.find(f".//{W}p").iter(f"{W}r"):
        mark = run_.getparent()
        mine = mark.get(f"{W}author") == AUTHOR_NAME
        if mark.tag == f"{W}del" and not mine:
            barred = True
            continue
        if mine and mark.tag == f"{W}{gone}":
            continue
        barred = barred or run_.find(f"{W}tab") is not None
        said = "".join(t.text or "" for t in run_ if t.tag in {f"{W}t", f"{W}delText"})
        if mine:
            edges ^= {len(text), len(text) + len(said)}
        text += said
    if not barred:
        cuts = {0}
        for cluster in thai_clusters(text):
            cuts.add(max(cuts) + len(cluster))
        assert edges <= cuts, (text, edges)


def test_a_change_shows_whole_words_by_the_author_at_the_moment_given():
    content = docx(para(run("การประชมครั้งที่ 3")))
    place = DocxPlace("document", 1, 3, 8)
    tracked = fixed_docx(content, [found(place, Fix("ประชุม"))], tracked=AUTHOR).content
    body = open_package(tracked).read("word/document.xml").decode()
    assert 'w:author="ตรวจสารบรรณ" w:date="2026-11-21T03:00:00Z"' in body
    assert read_docx(tracked).body[0].text == "การประชุมครั้งที่ 3"
    assert "<w:delText>ม</w:delText>" not in body
    assert read_docx(tracked).has_tracked_changes


def test_without_a_tokeniser_clusters_are_kept_whole(monkeypatch):
    monkeypatch.setattr(widening_module, "_tokeniser", lambda: thai_clusters)
    content = docx(para(run("นำ้ใส")))
    place = DocxPlace("document", 1, 0, 3)
    tracked = fixed_docx(content, [found(place, Fix("น้ำ"))], tracked=AUTHOR).content
    body = open_package(tracked).read("word/document.xml").decode()
    assert "<w:delText>นำ้</w:delText>" in body
    assert "<w:t>น้ำ</w:t>" in body


def test_what_word_does_not_track_is_left():
    place = DocxPlace("document", 1, 0, 0)
    untracked = [
        found(WholeFile(), FormatFix(((Look.LANGUAGE, "th-XX"),))),
        found(place, FormatFix(((Look.PICTURE_HEIGHT, "1"),))),
        found(place, FormatFix(((Look.NUMBERING, "thaiNumbers"),))),
    ]
    fixed = fixed_docx(STOCK.read_bytes(), untracked, tracked=AUTHOR)
    assert fixed.left == tuple(untracked)
    assert fixed.content == STOCK.read_bytes()


def test_pages_are_tracked_too():
    wanted = [found(WholeFile(), FormatFix(((Look.LEFT_MARGIN, "4"),)))]
    content = STOCK.read_bytes()
    tracked = fixed_docx(content, wanted, tracked=AUTHOR).content
    assert (
        read_docx(accepted(tracked)).sections
        == read_docx(fixed_docx(content, wanted).content).sections
    )
    assert read_docx(rejected(tracked)).sections == read_docx(content).sections
    assert not list(faults_of(tracked))


def test_a_look_somebody_else_is_changing_is_left():
    marked = "<w:r><w:rPr><w:b/><w:rPrChange w:id='1' w:author='x'><w:rPr/></w:rPrChange></w:rPr>"
    content = docx(f"<w:p>{marked}<w:t>ก</w:t></w:r></w:p>")
    wanted = found(DocxPlace("document", 1, 0, 1), FormatFix(((Look.SIZE, "16"),)))
    assert fixed_docx(content, [wanted], tracked=AUTHOR).left == (wanted,)


def test_tracking_twice_changes_nothing_the_second_time():
    content = docx(para(run("3 ก")))
    finding = found(DocxPlace("document", 1, 0, 1), FormatFix(((Look.SIZE, "16"),)))
    once = fixed_docx(content, [finding], tracked=AUTHOR)
    assert fixed_docx(once.content, [finding], tracked=AUTHOR).content is once.content


def test_deciding_about_nothing_gives_the_same_bytes():
    content = docx(para(run("ก")))
    assert accepted(content) is content
    assert rejected(content) is content


def test_deciding_about_everybody_and_about_moved_text():
    inside = (
        f"<w:moveTo w:id='1'>{run('มา')}</w:moveTo><w:moveFrom w:id='2'>{run('ไป')}</w:moveFrom>"
    )
    gone = "<w:del w:id='3'><w:r><w:delText>ลบ</w:delText></w:r></w:del>"
    content = docx(para(inside, gone, run("ท้าย")))
    assert read_docx(accepted(content)).body[0].text == "มาท้าย"
    assert read_docx(rejected(content)).body[0].text == "ไปลบท้าย"


@pytest.mark.parametrize("text", ["", "ก", "การประชุมครั้งที่ ๓"])
def test_word_ends_are_cluster_ends(text):
    cuts = widening_module._word_cuts(text)  # noqa: SLF001  the seam to the tokeniser
    assert {0, len(text)} <= cuts
    assert all(one < other for one, other in pairwise(sorted(cuts)))
