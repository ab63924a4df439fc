"""The table of annex 2: who is greeted how, and what a greeting says."""

from datetime import date

import pytest

from docgen.salutations import (
    dignitary,
    is_lower,
    is_royal,
    read_salutation,
    right_forms,
    salutations,
)

DIGNITARIES = [
    "นายกรัฐมนตรี",
    "ประธานองคมนตรี",
    "ประธานรัฐสภา",
    "ประธานกรรมการ การเลือกตั้ง",
    "ฯพณฯ นายกรัฐมนตรี",
    "นายกรัฐมนตรี (ผ่านรัฐมนตรีว่าการกระทรวงศึกษาธิการ)",
    "นายกรัฐมนตรี ผ่าน เลขาธิการนายกรัฐมนตรี",
]
OTHERS = [
    "รองนายกรัฐมนตรี",
    "เลขาธิการนายกรัฐมนตรี",
    "สำนักเลขาธิการนายกรัฐมนตรี",
    "อดีตนายกรัฐมนตรี",
    "นายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงกลาโหม",
    "ประธานกรรมการบริหาร",
    "",
]
CLOSINGS = [
    ("เรียน ผู้อำนวยการโรงเรียน", {"ขอแสดงความนับถือ"}),
    ("เรียน นายกรัฐมนตรี", {"ขอแสดงความนับถืออย่างยิ่ง"}),
    ("กราบเรียน นายกรัฐมนตรี", {"ขอแสดงความนับถืออย่างยิ่ง"}),
    ("กราบเรียน อธิบดีกรมบัญชีกลาง", {"ขอแสดงความนับถือ", "ขอแสดงความนับถืออย่างยิ่ง"}),
    ("กราบเรียน ผู้ตรวจการแผ่นดิน", {"ขอแสดงความนับถืออย่างยิ่ง"}),
    ("เรียน ผู้ตรวจการแผ่นดิน", {"ขอแสดงความนับถือ"}),
    ("นมัสการ พระครูศรีวิไลคุณ", {"ขอนมัสการด้วยความเคารพ"}),
    ("นมัสการ สมเด็จพระมหาศรีวิไล", {"ขอนมัสการด้วยความเคารพอย่างยิ่ง"}),
    ("กราบทูล สมเด็จพระสังฆราช", set()),
]


@pytest.mark.parametrize("addressee", DIGNITARIES)
def test_a_dignitary_is_known_exactly(addressee):
    assert dignitary(addressee)


@pytest.mark.parametrize("addressee", OTHERS)
def test_who_only_stands_near_a_dignitary_is_none(addressee):
    assert dignitary(addressee) is None


def test_the_list_is_dated():
    assert dignitary("นายกรัฐมนตรี", date(1998, 7, 7))
    assert dignitary("นายกรัฐมนตรี", date(1998, 7, 6)) is None


def test_the_list_has_its_fourteen():
    table = salutations()
    assert len(table.dignitaries) == 14
    assert {each.names[0] for each in table.dignitaries if each.either} == {
        "รัฐบุรุษ",
        "ประธานผู้ตรวจการแผ่นดิน",
    }


def test_no_dignitary_counts_as_lower():
    table = salutations()
    names = [name for each in table.dignitaries for name in each.names]
    assert not [name for name in names if is_lower(name)]


@pytest.mark.parametrize(("text", "closings"), CLOSINGS)
def test_closings_follow_from_whom_is_greeted(text, closings):
    forms = right_forms(read_salutation(text))
    assert {closing for form in forms for closing in form.closings} == closings


def test_a_monk_of_unknown_rank_may_have_any_of_the_three():
    assert len(right_forms(read_salutation("นมัสการ เจ้าอาวาสวัดศรีวิไล"))) == 3


@pytest.mark.parametrize("text", ["สวัสดี ท่านผู้อำนวยการ", "Dear Sir", "", "ถึง โรงเรียน"])
def test_other_words_are_no_greeting(text):
    assert read_salutation(text) is None


def test_places_of_the_parts_are_told():
    greeting = read_salutation("  กราบเรียน\tนายกรัฐมนตรี  ")
    assert (greeting.opening, greeting.addressee) == ("กราบเรียน", "นายกรัฐมนตรี")
    assert (greeting.start, greeting.end, greeting.addressee_start) == (2, 11, 12)


@pytest.mark.parametrize(
    ("text", "royal"),
    [
        ("กราบทูล สมเด็จพระสังฆราช", True),
        ("เรียน หม่อมเจ้าปิยวรรณ", True),
        ("นมัสการ สมเด็จพระมหาศรีวิไล", False),
        ("เรียน ผู้อำนวยการโรงเรียนสมเด็จพระบรมราชินีนาถ", False),
    ],
)
def test_royal_addressees_are_known_by_how_they_begin(text, royal):
    assert is_royal(read_salutation(text)) is royal


def test_every_form_is_whole():
    for form in salutations().forms.values():
        assert form.opening
        assert form.closings
        assert form.self_words
        assert form.you
        assert form.verb == f"จึง{form.opening}"
