from datetime import UTC, datetime, time, timedelta
from decimal import Decimal

import pytest

from docgen.errors import NotReadable
from docgen.thai.times import official_time, read_time, read_time_range, time_range

HALF_PAST_NINE = [
    "09.30",
    "๐๙.๓๐ น.",
    "๐๙.๓๐น.",
    "๙.๓๐ น.",
    "9:30",
    "09:30:00",
    "0930",
    "๐๙๓๐ น.",
    "เวลา ๐๙.๓๐ น.",
    "09.30 นาฬิกา",
    "๙ นาฬิกา ๓๐ นาที",
    time(9, 30),
    datetime(2023, 10, 19, 9, 30, tzinfo=UTC),
    timedelta(hours=9, minutes=30),
    9.5 / 24,
    9.3,
    Decimal("9.30"),
]


@pytest.mark.parametrize("value", HALF_PAST_NINE, ids=repr)
def test_every_usual_form_reads_as_the_same_time(value):
    assert read_time(value) == time(9, 30)


@pytest.mark.parametrize(
    ("value", "at"),
    [
        ("๐๐.๐๐ น.", time(0, 0)),
        ("๒๔.๐๐ น.", time(0, 0)),
        ("23.59", time(23, 59)),
        ("๑๐ นาฬิกา", time(10, 0)),
        ("9 น.", time(9, 0)),
        (0, time(0, 0)),
        (0.5, time(12, 0)),
        (0.9999999, time(0, 0)),
        (9.05, time(9, 5)),
        (timedelta(days=1), time(0, 0)),
    ],
)
def test_the_edges_are_read(value, at):
    assert read_time(value) == at


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("09.75", "นาที ๗๕ ไม่มี"),
        ("09.60", "นาที ๖๐ ไม่มี"),
        ("24.01", "เวลา ๒๔.๐๑ น. ไม่มี"),
        ("25.00", "เวลา ๒๕.๐๐ น. ไม่มี"),
        (timedelta(days=3), "เวลา ๗๒.๐๐ น. ไม่มี"),
        (time(9, 30, 15), "เวลา ๐๙.๓๐.๑๕ มีวินาที"),
        ("9.3", "อ่าน ‘9.3’ เป็นเวลาไม่ได้"),
        ("930", "เป็นเวลาไม่ได้"),
        ("เช้า", "เป็นเวลาไม่ได้"),
        ("9:30 PM", "เป็นเวลาไม่ได้"),
        ("", "อ่าน ‘’ เป็นเวลาไม่ได้"),
        (None, "อ่าน ‘’ เป็นเวลาไม่ได้"),
        (True, "เป็นเวลาไม่ได้"),
        (9, "เป็นเวลาไม่ได้"),
        (9.333, "เป็นเวลาไม่ได้"),
        (24.0, "เป็นเวลาไม่ได้"),
        (-0.5, "เป็นเวลาไม่ได้"),
        ([], "เป็นเวลาไม่ได้"),
    ],
    ids=repr,
)
def test_what_is_no_time_is_refused_with_its_reading(value, told):
    with pytest.raises(NotReadable) as refused:
        read_time(value)
    assert told in refused.value.message.th
    assert refused.value.message.en


@pytest.mark.parametrize(
    "text",
    ["๐๙.๐๐–๑๒.๐๐ น.", "09:00-12:00", "ตั้งแต่เวลา ๐๙.๐๐ น. ถึงเวลา ๑๒.๐๐ น.", "๐๙.๐๐ น. ถึง ๑๒.๐๐ น."],
)
def test_a_range_is_read_in_every_usual_form(text):
    assert read_time_range(text) == (time(9, 0), time(12, 0))


@pytest.mark.parametrize("text", ["12.00-09.00", "09.00-09.00", "09.00", "09.00-10.00-11.00"])
def test_an_impossible_range_is_refused(text):
    with pytest.raises(NotReadable):
        read_time_range(text)


def test_times_are_written_with_a_point_and_one_unit():
    assert official_time(time(9, 5)) == "๐๙.๐๕ น."
    assert time_range(time(9, 0), time(12, 0)) == "๐๙.๐๐–๑๒.๐๐ น."
    assert time_range(time(20, 0), time(0, 0)) == "๒๐.๐๐–๒๔.๐๐ น."
    assert read_time_range("๒๐.๐๐–๒๔.๐๐ น.") == (time(20, 0), time(0, 0))


def test_a_backward_range_is_not_written():
    with pytest.raises(NotReadable, match=r"เวลาสิ้นสุด ๐๙\.๐๐ น\. ไม่อยู่หลังเวลาเริ่ม ๑๒\.๐๐ น\."):
        time_range(time(12, 0), time(9, 0))
