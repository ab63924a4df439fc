"""What people get wrong in YAML is told at the place to mend, in words of a clerk."""

from pathlib import Path

import pytest

from docgen.sources.yaml_file import parse_yaml

MISTAKES = [
    # what was written, where to mend it, what is said of it
    ("เรื่อง:ทดสอบ\nลงวันที่: x\n", "1:7", "ต้องเว้นวรรคหลังเครื่องหมาย :"),
    ("เรื่อง: ทดสอบ\nลงวันที่:x\n", "2:9", "ต้องเว้นวรรคหลังเครื่องหมาย :"),
    ("a:\n  - b\n  -c\n", "3:3", "ต้องเว้นวรรคหลังเครื่องหมาย -"),
    ("เรื่อง： x\nb: 1\n", "1:7", "แบบเต็มความกว้าง"),
    ("เรื่อง: อบรม: รุ่น ๑\n", "1:13", "ซ้ำในบรรทัดเดียวกัน"),
    ('เรื่อง: "อบรม\nลง: x\n', "1:9", "ไม่มีตัวปิด"),
    ("เรื่อง: 'อบรม\nลง: x\n", "1:9", "ไม่มีตัวปิด"),
    ('เรื่อง: "อบรม" ครู\n', "1:16", "เกินมาหลังข้อความ"),
    ("a: [1, 2\nb: c\n", "1:4", "ไม่มี ] ปิด"),
    ("a: {b: 1\nc: d\n", "1:4", "ไม่มี } ปิด"),
    ("a: {b: 1}}\n", "1:10", "เกินมาหลังข้อความ"),
    ("a: ]\n", "1:4", "ไม่เข้าคู่"),
    ("a:\n    b: 1\n  c: 2\n", "3:3", "ย่อหน้าของบรรทัดนี้ไม่ตรง"),
    ("a: 1\n  b: 2\n", "2:4", "ลึกกว่าหัวข้อก่อนหน้า"),
    ("a:\n  - b\n  c: 2\n", "3:3", "ให้ขึ้นต้นด้วย -"),
    ("a: - b\n", "1:4", "ขึ้นบรรทัดใหม่ใต้หัวข้อ"),
    ("a: 1\nข้อความลอย\nb: 2\n", "2:1", "ขาดเครื่องหมาย :"),
    ("a: @b\n", "1:4", "เครื่องหมายพิเศษ"),
    ("a: %b\n", "1:4", "เครื่องหมายพิเศษ"),
    ("a: *หมายเหตุ\n", "1:5", "เครื่องหมายพิเศษ"),
    ("a: &หมายเหตุ\n", "1:5", "เครื่องหมายพิเศษ"),
    ("a: !e!x 1\n", "1:4", "เครื่องหมายพิเศษ"),
    ('a: "c:\\ด"\n', "1:7", "ใช้ \\ ไม่ได้"),
    ("a: | ข้อความ\n", "1:6", "ต้องขึ้นบรรทัดใหม่"),
    ("%abc\n", "1:5", "ขึ้นต้นด้วย %"),
    ("a: 1\n...\nb: 2\n", "3:1", "ต่อหลังจากจบเรื่อง"),
]


@pytest.mark.parametrize(("written", "place", "said"), MISTAKES)
def test_a_mistake_is_told_where_it_is_mended(written, place, said):
    (problem,) = parse_yaml(written, Path("f.yaml")).problems
    assert str(problem.place) == place
    assert said in problem.message.th


@pytest.mark.parametrize("written", [written for written, _, _ in MISTAKES])
def test_a_mistake_is_told_in_english_too_without_the_parsers_words(written):
    (problem,) = parse_yaml(written, Path("f.yaml")).problems
    assert problem.message.en.isascii() or "“" in problem.message.en
    assert "did not find" not in problem.message.en
    assert "scanning" not in problem.message.en


def test_all_tabs_of_a_file_are_told_at_once():
    problems = parse_yaml("a:\n\tb: 1\n\tc: 2\nd:\n  e:\n  \tf: 1\n", Path("f.yaml")).problems
    assert [str(problem.place) for problem in problems] == ["2:1", "3:1", "6:3"]
    assert all("แท็บ" in problem.message.th for problem in problems)


@pytest.mark.parametrize("written", ["a: http://x.go.th\n", "a: เวลา 09:30 น.\n", "a: -5\n"])
def test_colons_and_dashes_within_a_text_are_no_mistake(written):
    assert not parse_yaml(written, Path("f.yaml")).problems
