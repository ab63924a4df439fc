"""Opening packages: inside every limit, and one past each."""

import warnings
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from packages import STOCK, patched_zip

from docgen.errors import InputError
from docgen.word import limits
from docgen.word.package import open_package, parse_xml
from docgen.word.packing import write_package

TYPES = "[Content_Types].xml"
CENTRAL = b"PK\x01\x02"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def zipped(*members, method=ZIP_DEFLATED):
    written = BytesIO()
    with warnings.catch_warnings(), ZipFile(written, "w", method) as target:
        warnings.simplefilter("ignore")
        for name, data in ((TYPES, b"<Types/>"), *members):
            target.writestr(name, data)
    return written.getvalue()


def small(monkeypatch, name, value):
    monkeypatch.setattr(limits, name, value)


def test_a_stock_template_opens():
    assert "word/document.xml" in open_package(STOCK.read_bytes())


@pytest.mark.parametrize(
    ("limit", "at", "past"),
    [
        ("MAX_ENTRIES", [("a", b"")], [("a", b""), ("b", b"")]),
        ("MAX_MEMBER_BYTES", [("a", b"x" * 20)], [("a", b"x" * 21)]),
        ("MAX_TOTAL_BYTES", [("a", b"x" * 12)], [("a", b"x" * 13)]),
        ("MAX_NAME_LENGTH", [("a" * 20, b"")], [("a" * 21, b"")]),
    ],
)
def test_a_limit_holds_at_the_number_and_fails_one_past_it(monkeypatch, limit, at, past):
    small(monkeypatch, limit, 2 if limit == "MAX_ENTRIES" else 20)
    open_package(zipped(*at))
    with pytest.raises(InputError):
        open_package(zipped(*past))


def test_the_package_size_holds_at_the_number_and_fails_one_past_it(monkeypatch):
    content = zipped()
    small(monkeypatch, "MAX_PACKAGE_BYTES", len(content))
    open_package(content)
    small(monkeypatch, "MAX_PACKAGE_BYTES", len(content) - 1)
    with pytest.raises(InputError, match="ใหญ่เกิน"):
        open_package(content)


def test_the_ratio_holds_at_the_number_and_fails_one_past_it(monkeypatch):
    content = zipped(("bomb", b"0" * 100_000))
    entry = next(one for one in ZipFile(BytesIO(content)).infolist() if one.filename == "bomb")
    small(monkeypatch, "RATIO_FREE_BYTES", 1_000)
    small(monkeypatch, "MAX_RATIO", entry.file_size / entry.compress_size)
    open_package(content)
    small(monkeypatch, "MAX_RATIO", entry.file_size / entry.compress_size - 0.01)
    with pytest.raises(InputError, match="บีบอัดเกิน"):
        open_package(content)


def test_small_members_may_be_packed_as_tight_as_they_like():
    open_package(zipped(("calm", b"0" * limits.RATIO_FREE_BYTES)))


@pytest.mark.parametrize(
    "name",
    ["/etc/passwd", "../up", "word/../../up", "word\\document.xml", "C:/x", "a/./b", "./a", "a/.."],
)
def test_a_name_that_is_a_path_trick_is_refused(name):
    with pytest.raises(InputError, match="ไม่ปลอดภัย"):
        open_package(zipped((name, b"")))


def test_two_members_of_one_name_are_refused_whatever_their_case():
    for twin in ("a.xml", "A.xml"):
        with pytest.raises(InputError, match="ซ้ำ"):
            open_package(zipped(("a.xml", b""), (twin, b"")))


def test_overlapping_members_are_refused():
    content = bytearray(zipped(("a", b"1"), ("b", b"2")))
    last = content.rfind(CENTRAL)
    content[last + 42 : last + 46] = bytes(4)  # its header is said to be at the very beginning
    with pytest.raises(InputError, match="ซ้อนทับ"):
        open_package(bytes(content))


def test_an_encrypted_member_is_refused():
    with pytest.raises(InputError, match="รหัสผ่าน"):
        open_package(patched_zip(zipped(), CENTRAL, 8, "<H", 1))


def test_an_unknown_compression_is_refused():
    with pytest.raises(InputError, match="บีบอัด"):
        open_package(patched_zip(zipped(), CENTRAL, 10, "<H", 12))


def test_a_damaged_member_is_refused_when_it_is_read():
    content = patched_zip(zipped(("a", b"abc")), CENTRAL, 16, "<I", 7)
    with pytest.raises(InputError, match="เสียหาย"):
        open_package(content).read("a")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (OLE + "EncryptedPackage".encode("utf-16-le"), "รหัสผ่าน"),
        (OLE + bytes(600), r"\.doc รุ่นเก่า"),
        (b"", "เสียหาย"),
        (b"not a zip at all", "เสียหาย"),
        (b"PK\x03\x04 cut short", "เสียหาย"),
    ],
)
def test_what_is_no_docx_is_named_with_its_cure(content, told):
    with pytest.raises(InputError, match=told):
        open_package(content)


def test_a_zip_that_is_no_word_package_is_refused():
    with pytest.raises(InputError, match="Content_Types"):
        open_package(write_package({"a.txt": b""}))


def test_depth_holds_at_the_number_and_fails_one_past_it():
    def nested(depth):
        return b"<a>" * depth + b"</a>" * depth

    parse_xml(nested(limits.MAX_XML_DEPTH), "a.xml")
    with pytest.raises(InputError, match="ซ้อนลึก"):
        parse_xml(nested(limits.MAX_XML_DEPTH + 1), "a.xml")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"<!DOCTYPE a><a/>", "DTD"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "DTD"),
        (b'<?xml version="1.0" encoding="utf-7"?><a/>', "UTF-8"),
        (b'<?xml version="1.0" encoding="utf-16"?><a/>', "UTF-8"),
        ("<a/>".encode("utf-16"), "UTF-8"),
        (b"\x00<a/>", "UTF-8"),
        (b"<a>", "XML"),
        (b"", "XML"),
        (b"<a>&b;</a>", "XML"),
    ],
)
def test_xml_that_is_not_plain_is_refused(data, told):
    with pytest.raises(InputError, match=told):
        parse_xml(data, "a.xml")


def test_writing_is_the_same_bytes_whatever_the_order_given():
    members = {TYPES: b"<Types/>", "word/b.xml": b"b" * 99, "ก.png": b"\x89PNG"}
    forward = write_package(members)
    assert forward == write_package(dict(reversed(members.items())))
    assert open_package(forward).names == (TYPES, "word/b.xml", "ก.png")
    assert dict(open_package(forward).members()) == members
