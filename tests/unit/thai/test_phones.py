import pytest

from docgen.errors import NotReadable
from docgen.thai.phones import official_phone, read_phone


@pytest.mark.parametrize(
    ("text", "digits", "written"),
    [
        ("02-280-2930", "022802930", "๐ ๒๒๘๐ ๒๙๓๐"),
        ("๐ ๒๒๘๐ ๒๙๓๐", "022802930", "๐ ๒๒๘๐ ๒๙๓๐"),
        ("โทร. 0 2280 2930", "022802930", "๐ ๒๒๘๐ ๒๙๓๐"),
        ("(02) 280 2930", "022802930", "๐ ๒๒๘๐ ๒๙๓๐"),
        ("+66 2 280 2930", "022802930", "๐ ๒๒๘๐ ๒๙๓๐"),
        ("045-123456", "045123456", "๐ ๔๕๑๒ ๓๔๕๖"),
        ("0812345678", "0812345678", "๐๘ ๑๒๓๔ ๕๖๗๘"),
        ("+66812345678", "0812345678", "๐๘ ๑๒๓๔ ๕๖๗๘"),
        ("1579", "1579", "๑๕๗๙"),
        ("๐ ๒๒๘๐ ๒๙๓๐ ต่อ ๑๒", "022802930", "๐ ๒๒๘๐ ๒๙๓๐ ต่อ ๑๒"),
        ("02 280 2930 ต่อ 12, 13", "022802930", "๐ ๒๒๘๐ ๒๙๓๐ ต่อ ๑๒, ๑๓"),
        ("0 2280 2930 #5", "022802930", "๐ ๒๒๘๐ ๒๙๓๐ ต่อ ๕"),
        ("02-280-2930-9", "022802930", "๐ ๒๒๘๐ ๒๙๓๐–๙"),
    ],
)
def test_a_telephone_number_is_read_and_written(text, digits, written):
    assert read_phone(text) == digits
    assert official_phone(text) == written
    assert official_phone(written) == written


@pytest.mark.parametrize(
    "text",
    [
        "",
        "abc",
        "12345",
        "02-280-293",
        "081234567",
        "022802930 0812345678",
        "02-280-2930 ครับ",
        "0a1",
    ],
)
def test_what_is_no_telephone_number_is_refused(text):
    with pytest.raises(NotReadable, match="เป็นหมายเลขโทรศัพท์ไม่ได้"):
        read_phone(text)
