"""Times of day in running text: what is one, what it means, how a document writes it."""

import pytest

from docgen.thai.time_finding import find_times


def written(text):
    return [found.right for found in find_times(text)]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("เวลา ๙.๓๐ น.", ["๐๙.๓๐ น."]),
        ("เวลา 9:30", ["09.30 น."]),
        ("๐๙.๓๐น.", ["๐๙.๓๐ น."]),
        ("๐๙.๐๐ น. ถึงเวลา ๑๒.๐๐ น.", ["๐๙.๐๐ น. ถึงเวลา ๑๒.๐๐ น."]),
        ("เวลา ๐๙.๐๐–๑๒.๐๐ น.", ["๐๙.๐๐–๑๒.๐๐ น."]),
        ("เวลา ๐๙.๐๐ น. และเวลา ๑๓.๐๐ น.", ["๐๙.๐๐ น.", "๑๓.๐๐ น."]),
    ],
)
def test_a_time_is_found_and_written_right(text, right):
    assert written(text) == right


@pytest.mark.parametrize(
    "text",
    [
        "ร้อยละ ๑๒.๕๐ ของนักเรียน",
        "ใช้เวลา ๑.๓๐ ชั่วโมง",
        "วิ่งในเวลา ๓.๔๕ วินาที",
        "เวลา ๑๐.๓๐ นาฬิกา",
        "ลงวันที่ ๑๒.๑๐.๒๕๖๙",
        "ข้อ ๑๒.๓๐ นักเรียนต้องแต่งกาย",
        "วงเงิน ๑,๒๓๔.๕๐ น.ส.สุดา",
    ],
)
def test_other_numbers_are_no_times(text):
    assert written(text) == []


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("เวลา ๐๙.๓๐ น.", (570,)),
        ("เวลา ๒๔.๐๐ น.", (1440,)),
        ("เวลา ๒๔.๓๐ น.", (None,)),
        ("เวลา ๐๙.๖๐ น.", (None,)),
        ("เวลา ๐๘.๐๐–๒๕.๐๐ น.", (480, None)),
    ],
)
def test_minutes_are_none_where_no_such_time_exists(text, minutes):
    [found] = find_times(text)
    assert found.minutes == minutes


def test_the_place_is_that_of_the_figures_and_the_unit():
    text = "ประชุมเวลา ๐๙.๓๐ น. ณ ห้องประชุม"
    [found] = find_times(text)
    assert text[found.start : found.end] == "๐๙.๓๐ น."
