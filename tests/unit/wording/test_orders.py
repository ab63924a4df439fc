from datetime import date

import pytest

from docgen.model.effective import Effective
from docgen.model.numbers import NumberOfYear
from docgen.model.specimens import order, reference
from docgen.wording.orders import effective_line, number_line, order_named, ordered_on

OCTOBER, SEPTEMBER = date(2026, 10, 1), date(2027, 9, 30)


@pytest.mark.parametrize(
    ("start", "end", "written"),
    [
        (Effective(), None, "ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป"),
        (Effective(OCTOBER), None, "ทั้งนี้ ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๙ เป็นต้นไป"),
        (Effective(), SEPTEMBER, "ทั้งนี้ ตั้งแต่บัดนี้จนถึงวันที่ ๓๐ กันยายน ๒๕๗๐"),
        (
            Effective(OCTOBER),
            SEPTEMBER,
            "ทั้งนี้ ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๙ จนถึงวันที่ ๓๐ กันยายน ๒๕๗๐",
        ),
        (None, None, ""),
    ],
)
def test_effect_is_written_from_when_to_when(start, end, written):
    assert effective_line(order(effective_from=start, effective_to=end)) == written


def test_an_issued_order_has_number_and_day():
    issued = order()
    assert number_line(issued) == "ที่ ๔๑๒/๒๕๖๙"
    assert ordered_on(issued.day) == "สั่ง  ณ  วันที่ ๑๒ พฤศจิกายน พ.ศ. ๒๕๖๙"


def test_a_draft_leaves_room_for_number_and_day():
    draft = order(number=None, day=None)
    assert number_line(draft).split() == ["ที่", "/"]
    assert ordered_on(None).split() == ["สั่ง", "ณ", "วันที่", "พ.ศ."]


def test_a_dated_draft_knows_its_year():
    assert number_line(order(number=None)).endswith("/๒๕๖๙")


@pytest.mark.parametrize(
    ("changes", "written"),
    [
        ({}, "คำสั่งสพป. ที่ ๓๗๖/๒๕๖๘ ลงวันที่ ๑๕ ตุลาคม ๒๕๖๘"),
        ({"subject": "มอบหมายงาน"}, "คำสั่งสพป. ที่ ๓๗๖/๒๕๖๘ ลงวันที่ ๑๕ ตุลาคม ๒๕๖๘ เรื่อง มอบหมายงาน"),
        ({"issuer": "คำสั่งจังหวัด", "number": None}, "คำสั่งจังหวัด ลงวันที่ ๑๕ ตุลาคม ๒๕๖๘"),
        ({"number": NumberOfYear(2568, 1), "day": None}, "คำสั่งสพป. ที่ ๑/๒๕๖๘"),
    ],
)
def test_another_order_is_named_by_number_and_date(changes, written):
    assert order_named(reference(**changes), "สพป.") == written
