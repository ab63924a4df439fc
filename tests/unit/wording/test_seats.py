from datetime import date

import pytest

from docgen.model.person import Posting
from docgen.model.specimens import member, person, school
from docgen.wording.seats import Seat, position_of, seat_of

MOVED = person(
    "นางสาวนภัสสร คงคาทิพย์",
    postings=(
        Posting(position="นักวิเคราะห์นโยบายและแผน", level="ปฏิบัติการ", valid_to=date(2026, 9, 30)),
        Posting(position="นักวิเคราะห์นโยบายและแผน", level="ชำนาญการ", valid_from=date(2026, 10, 1)),
    ),
)


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2026, 9, 30), "นักวิเคราะห์นโยบายและแผนปฏิบัติการ"),
        (date(2026, 10, 1), "นักวิเคราะห์นโยบายและแผนชำนาญการ"),
        (None, "นักวิเคราะห์นโยบายและแผนชำนาญการ"),
    ],
)
def test_a_post_is_the_one_held_that_day(day, written):
    assert position_of(MOVED, day) == written


def test_nobody_has_a_post_before_the_first():
    gone = person(
        "นายสุเมธ ทองประเสริฐ", postings=(Posting(position="นิติกร", valid_from=date(2026, 1, 1)),)
    )
    assert position_of(gone, date(2025, 12, 31)) == ""


ACTING = school(
    director="นางสาวพิมพ์ใจ ดีงาม", acting="รักษาราชการแทน", acting_post="รองผู้อำนวยการโรงเรียน"
)


@pytest.mark.parametrize(
    ("changes", "seat"),
    [
        ({"person": MOVED}, Seat("นางสาวนภัสสร คงคาทิพย์", "นักวิเคราะห์นโยบายและแผนชำนาญการ")),
        ({"person": MOVED, "post": "ผู้แทนกลุ่ม"}, Seat("นางสาวนภัสสร คงคาทิพย์", "ผู้แทนกลุ่ม")),
        ({"post": "ศึกษาธิการจังหวัดศรีนคร"}, Seat("ศึกษาธิการจังหวัดศรีนคร")),
        ({"school": school()}, Seat("นายประสงค์ ใจมั่น", "ผู้อำนวยการโรงเรียนบ้านโนนสว่าง")),
        ({"school": school(director=None)}, Seat("ผู้อำนวยการโรงเรียนบ้านโนนสว่าง")),
        (
            {"school": ACTING},
            Seat(
                "นางสาวพิมพ์ใจ ดีงาม",
                "รองผู้อำนวยการโรงเรียน รักษาราชการแทนผู้อำนวยการโรงเรียนบ้านโนนสว่าง",
            ),
        ),
        (
            {"external": "นายก เก่ง", "post": "นายกเทศมนตรี", "agency": "เทศบาลเมืองศรีนคร"},
            Seat("นายก เก่ง", "นายกเทศมนตรี เทศบาลเมืองศรีนคร"),
        ),
        ({"representing": "สำนักงานจังหวัด"}, Seat("ผู้แทนสำนักงานจังหวัด")),
        ({"representing": "ผู้แทนสำนักงานจังหวัด"}, Seat("ผู้แทนสำนักงานจังหวัด")),
        ({"agency": "สำนักงานจังหวัด"}, Seat("สำนักงานจังหวัด")),
    ],
)
def test_a_seat_is_written_by_what_fills_it(changes, seat):
    assert seat_of(member(**changes), None) == seat
