"""The office's emblem: exactly as high as the rule says, from a picture nobody trusts."""

from io import BytesIO

import pytest
from orders import short_order
from packages import PROPERTIES, STOCK, docx, para, run, stock
from PIL import Image, ImageDraw

from docgen.errors import InputError
from docgen.word import emblem_picture as pictures
from docgen.word.emblem import extract_emblem_from, set_emblem
from docgen.word.integrity import faults_of
from docgen.word.package import open_package
from docgen.word.reading import read_docx

DOCUMENT = stock().render(short_order(), PROPERTIES)


def drawn(size=(800, 900), box=(150, 100, 549, 699), form="PNG", mode="RGB", ink="black"):
    image = Image.new(mode, size, "white")
    ImageDraw.Draw(image).rectangle(box, fill=ink)
    written = BytesIO()
    image.save(written, form)
    return written.getvalue()


@pytest.mark.parametrize(
    ("form", "mode"), [("PNG", "RGB"), ("JPEG", "L"), ("PNG", "1"), ("PNG", "P")]
)
def test_the_bird_is_three_centimetres_high_and_keeps_its_shape(form, mode):
    done = set_emblem(DOCUMENT, drawn(form=form, mode=mode))
    (picture,) = read_docx(done.content).pictures
    assert (picture.height_cm, picture.placeholder) == (3.0, False)
    assert picture.width_cm == pytest.approx(2.0, abs=0.03)
    assert list(faults_of(done.content)) == []


def test_the_frame_it_replaces_is_gone_and_white_is_clear():
    package = open_package(set_emblem(DOCUMENT, drawn()).content)
    media = [name for name in package.names if "/media/" in name]
    assert media == ["word/media/docgen-emblem.png"]
    image = Image.open(BytesIO(package.read(media[0])))
    assert image.size == (400, 600)
    assert image.mode == "LA"


def test_a_coloured_emblem_keeps_its_colours():
    content = set_emblem(DOCUMENT, drawn(ink=(200, 0, 0))).content
    image = Image.open(BytesIO(open_package(content).read("word/media/docgen-emblem.png")))
    assert image.convert("RGBA").getpixel((200, 300)) == (200, 0, 0, 255)


def test_a_coarse_picture_is_used_but_told():
    coarse = set_emblem(DOCUMENT, drawn(size=(300, 300), box=(10, 10, 209, 209)))
    assert "169" in coarse.notes[0].th
    assert set_emblem(DOCUMENT, drawn()).notes == ()


def test_it_can_be_set_twice_and_into_a_template():
    once = set_emblem(STOCK.read_bytes(), drawn()).content
    twice = set_emblem(once, drawn(box=(0, 0, 300, 300))).content
    assert read_docx(twice).pictures[0].width_cm == 3.0
    assert set_emblem(once, drawn()).content == once


def test_it_is_taken_out_of_an_old_document():
    old = set_emblem(DOCUMENT, drawn()).content
    assert set_emblem(DOCUMENT, extract_emblem_from(old)).content == old


@pytest.mark.parametrize("content", [DOCUMENT, docx(para(run("ไม่มีภาพ")))])
def test_no_emblem_in_the_old_document_is_told(content):
    with pytest.raises(InputError, match="ไม่พบภาพครุฑ"):
        extract_emblem_from(content)


def test_a_document_without_a_frame_is_told():
    with pytest.raises(InputError, match="ไม่มีกรอบ"):
        set_emblem(docx(para()), drawn())


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "อ่านภาพไม่ได้"),
        (b"GIF89a", "อ่านภาพไม่ได้"),
        (drawn()[:200], "อ่านภาพไม่ได้"),
        (drawn(ink="white"), "ว่างเปล่า"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><svg/>', "อ่าน"),
        (b'<?xml version="1.0"?><!DOCTYPE svg><svg/>', "DTD"),
        (b"<svg", "SVG"),
    ],
)
def test_a_picture_that_cannot_be_used_is_refused(content, told):
    with pytest.raises(InputError, match=told):
        set_emblem(DOCUMENT, content)


def test_bytes_and_dots_hold_at_the_limit_and_fail_one_past_it(monkeypatch):
    content = drawn()
    monkeypatch.setattr(pictures, "MAX_PICTURE_BYTES", len(content))
    monkeypatch.setattr(pictures, "MAX_PICTURE_PIXELS", 800 * 900)
    set_emblem(DOCUMENT, content)
    monkeypatch.setattr(pictures, "MAX_PICTURE_PIXELS", 800 * 900 - 1)
    with pytest.raises(InputError, match="จุดเกิน"):
        set_emblem(DOCUMENT, content)
    monkeypatch.setattr(pictures, "MAX_PICTURE_BYTES", len(content) - 1)
    with pytest.raises(InputError, match="ใหญ่เกิน"):
        set_emblem(DOCUMENT, content)


def test_svg_is_drawn_and_asks_nothing_from_outside():
    pytest.importorskip("cairosvg", reason="the extra docgen[svg] is not installed")
    svg = (
        b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" width="9" '
        b'height="9"><rect x="2" y="1" width="4" height="6"/><image x:href="file:///etc/passwd"/>'
        b"</svg>"
    )
    (picture,) = read_docx(set_emblem(DOCUMENT, svg).content).pictures
    assert picture.width_cm == pytest.approx(2.0, abs=0.02)
