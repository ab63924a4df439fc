"""Numbers of orders and the day an order takes effect."""

from datetime import date, datetime

import pytest
from pydantic import Field

from docgen.model.binding import bind
from docgen.model.effective import Effective, EffectiveFrom
from docgen.model.fields import Line, Text
from docgen.model.numbers import NumberOfYear, OrderNumber
from docgen.model.part import Part
from docgen.places import CellPlace
from docgen.sources.nodes import Entry, Mapping, Scalar

AT = CellPlace("ก", "A1")
MIDNIGHT = datetime(2026, 11, 3)  # noqa: DTZ001  a cell has no zone


class Values(Part):
    """A part for tests."""

    number: OrderNumber | None = Field(None, title="เลขที่")
    start: EffectiveFrom | None = Field(None, title="ตั้งแต่")
    line: Line | None = Field(None, title="บรรทัด")
    text: Text | None = Field(None, title="ข้อความ")


def bound(key, value):
    return bind(Mapping((Entry(key, AT, Scalar(value, AT)),), AT), Values, "x.xlsx")


@pytest.mark.parametrize("written", ["๔๑๒/๒๕๖๙", "412/2569", "ที่ ๔๑๒ / ๒๕๖๙", " 412/2569 "])
def test_the_number_of_an_order_is_read(written):
    assert bound("เลขที่", written).value.number == NumberOfYear(2569, 412)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("412", "เลขทับปีพุทธศักราช"),
        ("0/2569", "เลขทับปีพุทธศักราช"),
        ("412/2026", "2026"),
        (date(2026, 12, 1), "Excel เปลี่ยนเลขที่เป็นวันที่"),
        (0.16, "Excel เปลี่ยนเลขที่เป็นวันที่"),
    ],
)
def test_what_is_no_number_of_an_order_is_refused(written, said):
    (problem,) = bound("เลขที่", written).problems
    assert said in problem.message.th


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("บัดนี้เป็นต้นไป", Effective()),
        ("ตั้งแต่บัดนี้เป็นต้นไป", Effective()),
        ("๓ พฤศจิกายน ๒๕๖๙ เป็นต้นไป", Effective(date(2026, 11, 3))),
        (date(2026, 11, 3), Effective(date(2026, 11, 3))),
    ],
)
def test_an_order_takes_effect_from_now_on_or_from_a_day(written, meant):
    assert bound("ตั้งแต่", written).value.start == meant


def test_another_word_for_the_day_of_effect_is_refused_with_both_ways():
    (problem,) = bound("ตั้งแต่", "พรุ่งนี้").problems
    assert "บัดนี้เป็นต้นไป" in problem.message.th


@pytest.mark.parametrize(
    ("cell", "text"),
    [(12, "12"), (12.0, "12"), (1.5, "1.5"), (date(2026, 11, 3), "๓ พฤศจิกายน ๒๕๖๙"), ("เเก", "แก")],
)
def test_any_cell_can_be_text(cell, text):
    assert bound("บรรทัด", cell).value.line == text


@pytest.mark.parametrize(
    ("key", "cell", "said"),
    [
        ("บรรทัด", "ก\nข", "บรรทัดเดียว"),
        ("บรรทัด", True, "ต้องเป็นข้อความ"),
        ("บรรทัด", MIDNIGHT.replace(hour=9), "วันและเวลาของ Excel"),
        ("บรรทัด", date(1900, 1, 1), "๒๔๘๔"),
        ("ข้อความ", "ก\x0bข", "U+000B"),
    ],
)
def test_what_cannot_be_text_is_refused(key, cell, said):
    (problem,) = bound(key, cell).problems
    assert said in problem.message.th


def test_a_text_may_have_paragraphs():
    assert bound("ข้อความ", "ก\nข").value.text == "ก\nข"
