import pytest

from docgen.thai.digits import (
    arabic_spans,
    latin_spans,
    official_digits,
    to_arabic_digits,
    to_thai_digits,
)

OFFICIAL = {
    "plain number": ("จำนวน 25 คน", "จำนวน ๒๕ คน"),
    "meeting number": ("ครั้งที่ 3/2567", "ครั้งที่ ๓/๒๕๖๗"),
    "mixed token": ("พ.ศ. 25๖๒", "พ.ศ. ๒๕๖๒"),
    "thousands": ("12,345.50 บาท", "๑๒,๓๔๕.๕๐ บาท"),
    "class of a school": ("ชั้น ม.6/1", "ชั้น ม.๖/๑"),
    "already Thai": ("จำนวน ๒๕ คน", "จำนวน ๒๕ คน"),
    "Latin code with hyphen": ("โรค COVID-19 ระลอก 2", "โรค COVID-19 ระลอก ๒"),
    "paper size": ("กระดาษ A4 5 รีม", "กระดาษ A4 ๕ รีม"),
    "version": ("รุ่น v2.0 ครั้งที่ 2", "รุ่น v2.0 ครั้งที่ ๒"),
    "digits before letters": ("ระบบ 3G 1 ระบบ", "ระบบ 3G ๑ ระบบ"),
    "number of a standard": ("ISO 9001:2015 ข้อ 4", "ISO 9001:2015 ข้อ ๔"),
    "decimal of a standard": ("เกณฑ์ PMQA 4.0", "เกณฑ์ PMQA 4.0"),
    "two spaces part them": ("ISO  9001", "ISO  ๙๐๐๑"),
    "counted things": ("Notebook 5 เครื่อง", "Notebook ๕ เครื่อง"),
    "money after Latin": ("ค่า Zoom 1,500 บาท", "ค่า Zoom ๑,๕๐๐ บาท"),
    "date after Latin": ("ผ่าน Zoom 19 ตุลาคม 2566", "ผ่าน Zoom ๑๙ ตุลาคม ๒๕๖๖"),
    "short date after Latin": ("Zoom 19 ต.ค. 66", "Zoom ๑๙ ต.ค. ๖๖"),
    "time after Latin": ("ผ่าน Zoom 09.30 น.", "ผ่าน Zoom ๐๙.๓๐ น."),
    "standard before an era": ("ISO 9001 พ.ศ. 2543", "ISO 9001 พ.ศ. ๒๕๔๓"),
    "link": ("ดู https://obec.go.th/p1?x=2 หน้า 3", "ดู https://obec.go.th/p1?x=2 หน้า ๓"),
    "link in brackets": ("(www.obec.go.th/7) 8", "(www.obec.go.th/7) ๘"),
    "address": ("อีเมล test1@mail2.go.th โทร 5", "อีเมล test1@mail2.go.th โทร ๕"),
    "Thai file name": ("แฟ้ม รายงาน2566.docx 4 หน้า", "แฟ้ม รายงาน2566.docx ๔ หน้า"),
    "file name in brackets": ("(แบบ1.pdf) 2", "(แบบ1.pdf) ๒"),
    "letter joined to Thai": ("ปีGFMIS2566ที่2", "ปีGFMIS2566ที่๒"),
}


@pytest.mark.parametrize(("text", "official"), OFFICIAL.values(), ids=OFFICIAL)
def test_official_digits_are_thai_outside_latin(text, official):
    assert official_digits(text) == official


@pytest.mark.parametrize(("text", "official"), OFFICIAL.values(), ids=OFFICIAL)
def test_arabic_spans_are_exactly_what_official_digits_changes(text, official):
    changed = {at for start, end in arabic_spans(text) for at in range(start, end)}
    assert changed == {at for at, char in enumerate(text) if char != official[at]}


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("ดู www.obec.go.th/๗ นะ", "www.obec.go.th/๗"),
        ("ISO ๙๐๐๑", "ISO ๙๐๐๑"),
        ("โรค COVID-๑๙", "COVID-๑๙"),
        ("a๑@b.go.th", "a๑@b.go.th"),
    ],
)
def test_latin_spans_hold_thai_digits_too(text, span):
    assert [text[start:end] for start, end in latin_spans(text)] == [span]


def test_digits_convert_both_ways_and_full_width_ones_fold():
    assert to_thai_digits("0123456789") == "๐๑๒๓๔๕๖๗๘๙"
    assert to_arabic_digits("๐๑๒๓๔๕๖๗๘๙") == "0123456789"
    assert to_arabic_digits("０１２３４５６７８９") == "0123456789"
