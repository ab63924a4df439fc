"""The numbers of lists: what is one, and where a list breaks."""

from dataclasses import replace

import pytest

from docgen.thai.list_markers import broken_lists, read_marker


def broken(*texts):
    """Return (item, mixed) of each break; a text that starts with | stands in a table."""
    markers = []
    for at, text in enumerate(texts):
        marker = read_marker(text.removeprefix("|"), at)
        markers.append(replace(marker, aside=text.startswith("|")) if marker else None)
    return [(texts[each.marker.place], each.mixed) for each in broken_lists(markers)]


@pytest.mark.parametrize(
    ("text", "parents", "value", "style"),
    [
        ("๑. จัดทำแผน", (), 1, "๐."),
        ("(๑๒) จัดทำแผน", (), 12, "(๐)"),
        ("\t๒.๑.๓ จัดทำแผน", (2, 1), 3, "๐.๐.๐"),
        ("3) plan", (), 3, "0)"),
    ],
)
def test_a_marker_is_read(text, parents, value, style):
    marker = read_marker(text)
    assert (marker.parents, marker.value, marker.style) == (parents, value, style)


@pytest.mark.parametrize(
    "text", ["๒๕๖๙ เป็นปี", "๑๒ คน", "๑.", "๑,๐๐๐ บาท", "ข้อ ๑ ระเบียบนี้", "๑๒.๓๐", "จัดทำ", ""]
)
def test_other_starts_are_no_markers(text):
    assert read_marker(text) is None


@pytest.mark.parametrize(
    "texts",
    [
        ("๑. ก", "๒. ก", "๓. ก"),
        ("๑. ก", "๑. ก", "๒. ก", "๓. ก", "๒. ก"),
        ("๑. ก", "๑) ก", "๒) ก", "๒. ก", "๑) ก", "๒) ก"),
        ("๔. ก", "๖. ก"),
        ("๑. ก", "๙. ก"),
        ("๑.๑ ก", "๑.๒ ก", "๒.๑ ก", "๒.๒ ก"),
        ("๑. ก", "|๑. ก", "|๑. ก", "|๒. ก", "๓. ก"),
        ("๑. ก", "ข", "๓. ก"),
    ],
)
def test_a_sound_list_is_left_alone(texts):
    assert broken(*texts) == []


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (("๑. ก", "๒. ก", "๔. ก"), [("๔. ก", False)]),
        (("๑. ก", "๒. ก", "๒. ข"), [("๒. ข", False)]),
        (("๑. ก", "๒) ก"), [("๒) ก", True)]),
        (("๑. ก", "2. ก"), [("2. ก", True)]),
        (("๑. ก", "๒. ก", "๔. ก", "๕. ก"), [("๔. ก", False)]),
        (("๑. ก", "๑.๑ ก", "๑.๓ ก"), [("๑.๓ ก", False)]),
    ],
)
def test_a_break_is_told_once(texts, found):
    assert broken(*texts) == found


def test_many_lists_are_followed_without_end():
    assert broken(*(["๑. ก"] * 500)) == []
    assert broken(*(f"{one}.{two}.1 ก" for one in range(1, 30) for two in range(1, 30))) == []
