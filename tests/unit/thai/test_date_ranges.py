"""Ranges of dates that end before they begin."""

import pytest

from docgen.thai.date_ranges import backward_ranges


def backward(text):
    return [text[each.start : each.end] for each in backward_ranges(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ระหว่างวันที่ ๙–๗ ตุลาคม ๒๕๖๙", ["วันที่ ๙–๗ ตุลาคม"]),
        (
            "ตั้งแต่วันที่ ๒ ธันวาคม ๒๕๖๙ ถึงวันที่ ๑ ธันวาคม ๒๕๖๙",
            ["๒ ธันวาคม ๒๕๖๙ ถึงวันที่ ๑ ธันวาคม ๒๕๖๙"],
        ),
        ("๑ ตุลาคม ๒๕๖๙–๓๐ กันยายน ๒๕๖๙", ["๑ ตุลาคม ๒๕๖๙–๓๐ กันยายน ๒๕๖๙"]),
    ],
)
def test_a_backward_range_is_found(text, found):
    assert backward(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "ระหว่างวันที่ ๗–๙ ตุลาคม ๒๕๖๙",
        "ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๙ ถึงวันที่ ๓๐ กันยายน ๒๕๗๐",
        "วันที่ ๒ ธันวาคม ๒๕๖๙ และวันที่ ๑ ธันวาคม ๒๕๖๙",
        "ระหว่างวันที่ ๓๐ ธันวาคม–๒ มกราคม ๒๕๗๐",
        "ลงวันที่ ๒ ธันวาคม ๒๕๖๙ ตามคำสั่งลงวันที่ ๑ ธันวาคม ๒๕๖๙",
    ],
)
def test_other_dates_are_left_alone(text):
    assert backward(text) == []
