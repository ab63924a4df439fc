"""Names in a text, and which two of them are one name mistyped."""

import pytest

from docgen.thai.near_names import is_slip, names_in


def seen(name):
    [found] = names_in(f"นาย{name}")
    return found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("แต่งตั้ง นางสาวสุดา  มีสุข และ ดร.สมชาย ใจดี", ["สุดา มีสุข", "สมชาย ใจดี"]),
        ("๑. นายสมชาย ใจดี", ["สมชาย ใจดี"]),
        ("(นางกัญญา ศรีสมบัติ)", ["กัญญา ศรีสมบัติ"]),
        ("ผู้อำนวยการโรงเรียนบ้านนา", []),
        ("เจ้านายสมชาย ใจดี", []),
        ("นายช่างโยธา", []),
    ],
)
def test_names_after_a_title_are_found(text, names):
    assert [f"{each.first} {each.last}" for each in names_in(text)] == names


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("สมชาย ขุนพินิจ", "สมชาย ชุนพินิจ"),
        ("ปิยวรรณ แก้วมณี", "ปิยวรรณ์ แก้วมณี"),
        ("ณัฐกฤษฎา พูนทรัพย์", "ณัฐกฤษฏา พูนทรัพย์"),
        ("วิไล ศรีสมบูรณ์", "วิไล ศรีสมบูรณ"),
    ],
)
def test_a_slip_of_one_letter_is_seen(one, other):
    assert is_slip(seen(one), seen(other))
    assert is_slip(seen(other), seen(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("สมชาย ขุนพินิจ", "สมชัย ขุนพินิจ"),
        ("สมชาย ใจดี", "สมชาย ใจเย็น"),
        ("สมชาย ใจดี", "สมศรี ใจดี"),
        ("สมชาย ทองดี", "สมหญิง ทองคำ"),
        ("สุดา มณี", "สุดา มนี"),
        ("สมชาย บุญมาก", "สมชาย บุญมา"),
    ],
)
def test_other_people_are_kept_apart(one, other):
    assert not is_slip(seen(one), seen(other))
