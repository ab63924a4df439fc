"""YAML becomes nodes that know their place; what is not plain YAML is refused in Thai."""

from pathlib import Path

import pytest

from docgen.errors import InputError
from docgen.places import TextPlace
from docgen.sources.limits import MAX_TEXT_BYTES, MAX_YAML_DEPTH
from docgen.sources.nodes import Mapping, Scalar, Sequence
from docgen.sources.yaml_file import load_yaml, parse_yaml, read_yaml

FILE = Path("order.yaml")


def value_of(text):
    loaded = parse_yaml(text, FILE)
    assert not loaded.problems, loaded.problems
    return loaded.node.entries[0].value


def only_problem(text):
    problems = parse_yaml(text, FILE).problems
    assert len(problems) == 1, problems
    return problems[0]


@pytest.mark.parametrize(
    "written", ["no", "0123", "12:30", "2569-01-05", "1.10", "yes", "on", "0x1F", "1e3", ".5", "+1"]
)
def test_every_scalar_stays_the_text_that_was_written(written):
    assert value_of(f"a: {written}\n") == Scalar(written, TextPlace(1, 4))


@pytest.mark.parametrize("written", ["", " ", "~", "null"])
def test_nothing_written_is_none(written):
    assert value_of(f"a: {written}\n").value is None


def test_a_quoted_blank_is_text():
    assert value_of('a: ""\n').value == ""


def test_columns_are_counted_in_characters_not_bytes_or_cells():
    node = parse_yaml("เรื่องที่: 😀น้ำ\nก: [ข, ค]\n", FILE).node
    assert node.entries[0].value.place == TextPlace(1, 12)
    assert [item.place for item in node.entries[1].value.items] == [
        TextPlace(2, 5),
        TextPlace(2, 8),
    ]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("a: |\n  บรรทัดหนึ่ง\n  บรรทัดสอง\n", "บรรทัดหนึ่ง\nบรรทัดสอง\n"),
        ("a: >\n  หนึ่ง\n  สอง\n", "หนึ่ง สอง\n"),
        ("a: หนึ่ง\n  สอง\n", "หนึ่ง สอง"),
        ("a: 'x: y'\r\nb: 1\r\n", "x: y"),
    ],
)
def test_a_scalar_may_span_lines(written, read):
    assert value_of(written).value == read


def test_the_place_of_a_key_and_of_its_value_are_both_kept():
    node = parse_yaml("คำสั่ง:\n  เรื่อง: x\n", FILE).node
    inner = node.entries[0].value
    assert isinstance(inner, Mapping)
    assert inner.entries[0].place == TextPlace(2, 3)
    assert inner.get("เรื่อง").place == TextPlace(2, 11)


@pytest.mark.parametrize(
    "written", ["a: ก # หมายเหตุ\n", 'a: "ก #3"\n', "#ก\na: ก ##\n", "a: ก#3\n"]
)
def test_a_comment_with_its_space_and_a_quoted_sign_are_fine(written):
    assert value_of(written).value.startswith("ก")


def test_a_list_may_stand_at_the_top():
    assert isinstance(parse_yaml("- a\n- b\n", FILE).node, Sequence)


@pytest.mark.parametrize(
    ("written", "place", "said"),
    [
        ("a: 1\nb: 2\na: 3\n", (3, 1), "บรรทัด 1 และ 3"),
        ("a: &x 1\n", (1, 4), "&x"),
        ("a: *x\n", (1, 4), "*x"),
        ("a: !!python/object:os.system x\n", (1, 4), "!!python"),
        ("a: !ด่วน\n", (1, 5), "เครื่องหมายพิเศษ"),
        ("a:\n  <<: b\n", (2, 3), "<<"),
        ("a: 1\n---\nb: 2\n", (2, 1), "---"),
        ("a: {{ชื่อ}}\n", (1, 5), "เครื่องหมายคำพูด"),
        ('"": 1\n', (1, 1), "ไม่มีชื่อหัวข้อ"),
        ("a: x\x07y\n", (1, 5), "U+0007"),
        ("a: รุ่น #3 ปี\n", (1, 8), "ถูกตัดออกเป็นหมายเหตุ"),
        ("a: [ก, ข #3\n  ]\n", (1, 9), "ถูกตัดออกเป็นหมายเหตุ"),
        ("[" * (MAX_YAML_DEPTH + 1), (1, MAX_YAML_DEPTH + 1), f"{MAX_YAML_DEPTH} ชั้น"),
    ],
)
def test_what_is_not_plain_yaml_is_refused_at_its_place(written, place, said):
    problem = only_problem(written)
    assert problem.place == TextPlace(*place)
    assert said in problem.message.th


def test_as_deep_as_the_limit_is_read():
    text = "[" * MAX_YAML_DEPTH + "]" * MAX_YAML_DEPTH
    assert not parse_yaml(text, FILE).problems


def test_too_many_values_are_refused(monkeypatch):
    monkeypatch.setattr("docgen.sources.yaml_file.MAX_YAML_NODES", 10)
    assert not parse_yaml(str(list(range(9))), FILE).problems
    assert "10 รายการ" not in only_problem(str(list(range(10)))).message.th
    assert "แยกเป็นหลายแฟ้ม" in only_problem(str(list(range(10)))).message.th


def test_a_bomb_of_aliases_is_refused_without_being_unfolded():
    lines = ["a0: &a0 [x, x]"]
    lines += [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 60)]
    problems = parse_yaml("\n".join(lines), FILE).problems
    assert len(problems) == 60 + 59 * 2


def test_every_refusal_of_a_file_is_told_and_the_rest_is_read():
    loaded = parse_yaml("a: 1\na: 2\nb: &x 3\nc: *x\nd: 4\n", FILE)
    assert [str(problem.place) for problem in loaded.problems] == ["2:1", "3:4", "4:4"]
    assert [entry.key for entry in loaded.node.entries] == ["a", "b", "c", "d"]


@pytest.mark.parametrize("written", ["", "\n", "# เท่านั้น\n", "---\n", "---\n...\n"])
def test_a_file_without_content_says_so(tmp_path, written):
    path = tmp_path / "order.yaml"
    path.write_text(written, encoding="utf-8")
    with pytest.raises(InputError, match="แฟ้มว่างเปล่า"):
        read_yaml(path)


@pytest.mark.parametrize(
    ("content", "place", "said"),
    [
        ("เรื่อง: ก".encode("cp874"), "1:1", "TIS-620"),
        ("a: ก\nb: ".encode() + b"\xff\x00x", "2:4", "0xFF"),
        (b"\xef\xbb\xbf" + "a: ก\nข: ".encode() + b"\x81\xff", "2:4", "0x81"),
        (b"a: \x81\x82\x83\n", "1:4", "0x81"),
        ("เรื่อง: ก".encode("utf-16"), "", "UTF-16"),
    ],
)
def test_other_encodings_are_named_with_the_cure(tmp_path, content, place, said):
    path = tmp_path / "order.yaml"
    path.write_bytes(content)
    (problem,) = load_yaml(path).problems
    assert str(problem.place) == place
    assert said in problem.message.th
    assert "UTF-8" in problem.message.th


def test_a_byte_order_mark_is_accepted(tmp_path):
    path = tmp_path / "order.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + "เรื่อง: ก".encode())
    assert read_yaml(path).entries[0].place == TextPlace(1, 1)


def test_a_file_larger_than_the_limit_is_refused_and_one_at_the_limit_is_read(tmp_path):
    path = tmp_path / "order.yaml"
    path.write_bytes(b"a: 1\n" + b"#" * (MAX_TEXT_BYTES - 5))
    assert read_yaml(path)
    path.write_bytes(b"a: 1\n" + b"#" * (MAX_TEXT_BYTES - 4))
    with pytest.raises(InputError, match="ใหญ่เกิน 5 เมกะไบต์"):
        read_yaml(path)


def test_a_file_that_is_not_there_is_answered_with_its_neighbours(tmp_path):
    (tmp_path / "order.yaml").write_text("a: 1", encoding="utf-8")
    with pytest.raises(InputError, match=r"ในโฟลเดอร์เดียวกันมี order\.yaml"):
        read_yaml(tmp_path / "oder.yaml")
    with pytest.raises(InputError, match="ให้ตรวจชื่อแฟ้มและโฟลเดอร์"):
        read_yaml(tmp_path / "no" / "x.yaml")


def test_a_folder_and_a_strange_name_are_refused_in_words(tmp_path):
    with pytest.raises(InputError, match="เป็นโฟลเดอร์"):
        read_yaml(tmp_path)
    with pytest.raises(InputError, match="อ่านแฟ้มไม่ได้"):
        read_yaml(tmp_path / "a\x00b.yaml")


def test_a_file_that_may_not_be_opened_says_to_close_it(tmp_path, monkeypatch):
    path = tmp_path / "order.yaml"
    path.write_text("a: 1", encoding="utf-8")

    def refuse(_self):
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(InputError, match="ให้ปิดก่อน"):
        read_yaml(path)
