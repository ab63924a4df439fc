from datetime import date

import pytest

from docgen.thai.date_finding import find_dates
from docgen.thai.date_grammar import DateFault

NO_DATES = [
    "คำสั่งที่ ๔๑๒/๒๕๖๙",
    "ที่ ศธ ๐๔๐๑๒/๑๒๓",
    "ที่ ศธ ๐๔๐๑๒/๑๒/๒๕๖๖",
    "ครั้งที่ ๓/๒๕๖๗ ข้อ ๑.๑.๑ และข้อ ๒.๓.๔",
    "เวลา ๐๙.๓๐–๑๒.๐๐ น.",
    "โทร. ๐ ๒๒๘๐ ๒๙๓๐ หรือ 02-280-2930 หรือ 08-1234-5678",
    "จำนวน ๑๒,๓๔๕.๕๐ บาท",
    "มาตรา ๑๙ ก.ค.ศ. และมาตรา ๑๓ ก.พ. กำหนด",
    "รหัส 2023-10-19-001 และ v1/2/2566",
    "12/34/2566",
    "ปีงบประมาณ พ.ศ. ๒๕๖๗",
    "192.168.1.1",
    "",
]


@pytest.mark.parametrize("text", NO_DATES)
def test_numbers_of_other_sorts_are_no_dates(text):
    assert [found.text for found in find_dates(text)] == []


FOUND = {
    "long": ("ลงวันที่ ๑๙ ตุลาคม ๒๕๖๖ เรื่อง", "๑๙ ตุลาคม ๒๕๖๖", date(2023, 10, 19), None),
    "era": ("ณ วันที่ ๑๙ ตุลาคม พ.ศ. ๒๕๖๖", "๑๙ ตุลาคม พ.ศ. ๒๕๖๖", date(2023, 10, 19), None),
    "short": ("(19 ต.ค. 66)", "19 ต.ค. 66", date(2023, 10, 19), None),
    "short, labelled": ("วันที่ ๕ ก.พ.", "๕ ก.พ.", None, DateFault.YEAR_MISSING),
    "numeric": ("เมื่อ ๑๙/๑๐/๒๕๖๖ นี้", "๑๙/๑๐/๒๕๖๖", date(2023, 10, 19), None),
    "dotted": ("เมื่อ 1.2.2566", "1.2.2566", date(2023, 2, 1), None),
    "ISO": ("แก้ 2023-10-19", "2023-10-19", date(2023, 10, 19), None),
    "end of a sentence": ("๑๙ ตุลาคม ๒๕๖๖.", "๑๙ ตุลาคม ๒๕๖๖", date(2023, 10, 19), None),
    "last of a range": ("๑–๓ ตุลาคม ๒๕๖๖", "๓ ตุลาคม ๒๕๖๖", date(2023, 10, 3), None),
    "no year before a time": ("๑๙ ตุลาคม ๐๙.๓๐ น.", "๑๙ ตุลาคม", None, DateFault.YEAR_MISSING),
    "no such day": ("๓๑ เมษายน ๒๕๖๖", "๓๑ เมษายน ๒๕๖๖", None, DateFault.NO_SUCH_DAY),
    "Christian": ("๑๙ ตุลาคม ๒๐๒๓", "๑๙ ตุลาคม ๒๐๒๓", date(2023, 10, 19), DateFault.CHRISTIAN_YEAR),
    "month first": ("10/19/2566", "10/19/2566", None, DateFault.MONTH_FIRST),
    "twice 543": ("๑ มกราคม ๓๑๑๐", "๑ มกราคม ๓๑๑๐", None, DateFault.OFFSET_TWICE),
    "out of range": ("๑ มกราคม ๒๙๙", "๑ มกราคม ๒๙๙", None, DateFault.YEAR_OUT_OF_RANGE),
    "old": ("๒๗ มิถุนายน ๒๔๗๕", "๒๗ มิถุนายน ๒๔๗๕", date(1932, 6, 27), DateFault.OLD_YEAR),
    "old spring": ("๑๕ มีนาคม ๒๔๗๕", "๑๕ มีนาคม ๒๔๗๕", date(1933, 3, 15), DateFault.OLD_YEAR),
    "two shapes at once": ("2566-10-19 ตุลาคม 2566", "19 ตุลาคม 2566", date(2023, 10, 19), None),
    "months 2483 lacked": ("๑ มกราคม ๒๔๘๓", "๑ มกราคม ๒๔๘๓", None, DateFault.OLD_YEAR),
}


@pytest.mark.parametrize(("text", "shown", "day", "fault"), FOUND.values(), ids=FOUND)
def test_a_date_in_a_text_is_found_and_judged(text, shown, day, fault):
    (found,) = find_dates(text)
    assert (found.text, found.date, found.fault) == (shown, day, fault)
    assert text[found.start : found.end] == shown
    assert (found.problem is None) == (fault is None)


def test_the_parts_of_a_found_date_have_their_places():
    text = "เมื่อวันพุธที่ ๑๙ ต.ค. พ.ศ. ๒๕๖๖"
    (found,) = find_dates(text)
    assert found.weekday == "พุธ"
    assert text[slice(*found.weekday_span)] == "พุธ"
    assert text[slice(*found.month_span)] == "ต.ค."
    assert text[slice(*found.year_span)] == "๒๕๖๖"
    assert (found.day, found.month, found.year, found.year_digits) == (19, 10, 2566, 4)
    assert (found.month_form, found.has_era_word, found.has_ce_word) == ("short", True, False)
    assert found.has_label
    assert found.fault is DateFault.WRONG_WEEKDAY
    assert "วันพฤหัสบดี" in found.problem.th


def test_a_bare_date_has_no_weekday_and_no_year():
    (found,) = find_dates("๑๙ ตุลาคม")
    assert (found.weekday, found.weekday_span, found.year, found.year_span) == (None,) * 4
    assert (found.year_digits, found.has_label, found.inherits_year) == (0, False, False)


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("1 ม.ค. 66", [("short", False)]),
        ("1/1/66 และ 2023-01-01", [("numeric", False), ("numeric", True)]),
        ("๑ มกราคม ค.ศ. ๒๐๒๓", [("full", False)]),
    ],
)
def test_the_shape_of_a_found_date_is_told(text, forms):
    assert [(found.month_form, found.is_iso) for found in find_dates(text)] == forms


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("๓๐ ตุลาคม–๒ พฤศจิกายน ๒๕๖๖", [date(2023, 10, 30), date(2023, 11, 2)]),
        ("๑ ตุลาคม ถึงวันที่ ๓ ตุลาคม ๒๕๖๖", [date(2023, 10, 1), date(2023, 10, 3)]),
        ("๑ ตุลาคม และ ๓ ตุลาคม ๒๕๖๖", [date(2023, 10, 1), date(2023, 10, 3)]),
    ],
)
def test_the_first_half_of_a_range_inherits_the_year(text, days):
    found = list(find_dates(text))
    assert [each.date for each in found] == days
    assert [each.inherits_year for each in found] == [True, False]


def test_an_inherited_year_is_held_against_the_weekday():
    first, _ = find_dates("วันพุธที่ ๓๐ ตุลาคม ถึงวันศุกร์ที่ ๓ พฤศจิกายน ๒๕๖๖")
    assert first.fault is DateFault.WRONG_WEEKDAY


def test_years_are_not_inherited_over_other_words():
    first, _ = find_dates("๓๐ ตุลาคม ประชุมใหญ่ ๒ พฤศจิกายน ๒๕๖๖")
    assert first.fault is DateFault.YEAR_MISSING


@pytest.mark.parametrize(
    ("text", "modern"),
    [("๑ มกราคม ๒๔๘๔", date(1941, 1, 1)), ("๓๑ ธันวาคม ๒๔๘๒", None), ("๒๗ พฤศจิกายน ๒๔๖๙", None)],
)
def test_a_date_whose_buddhist_year_is_uncertain_is_not_modern(text, modern):
    (found,) = find_dates(text)
    assert found.modern_date == modern
