"""CSV tables, as spreadsheets save them in Thailand."""

import pytest

from docgen.errors import InputError
from docgen.places import CellPlace, TextPlace
from docgen.sources.csv_file import read_csv, read_csv_rows
from docgen.sources.limits import MAX_COLUMNS

WANTED = frozenset({"ชื่อ", "จำนวน"})
TEXT = "ชื่อ,จำนวน\nก,1\n"


def written(tmp_path, content, name="รายชื่อ.csv"):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def table(rows):
    return [{entry.key: entry.value.value for entry in row.entries} for row in rows.items]


@pytest.mark.parametrize(
    "content",
    [
        TEXT,
        "\ufeff" + TEXT,
        TEXT.encode("cp874"),
        TEXT.replace("\n", "\r\n"),
        TEXT.replace(",", ";"),
        TEXT.replace(",", "\t"),
        'บัญชีรายชื่อ,\n\nชื่อ,จำนวน\n"ก","1"\n\n',
    ],
)
def test_a_table_is_read_however_it_was_saved(tmp_path, content):
    assert table(read_csv(written(tmp_path, content), WANTED)) == [{"ชื่อ": "ก", "จำนวน": "1"}]


def test_places_are_lines_and_columns(tmp_path):
    rows = read_csv(written(tmp_path, 'ชื่อ,จำนวน\n"ก\nข",1\nค,2\n'), WANTED)
    assert [row.place for row in rows.items] == [TextPlace(2, 1), TextPlace(4, 1)]
    assert rows.items[1].entries[1].value.place == TextPlace(4, 3)


def test_a_record_that_points_at_the_file_gets_cells(tmp_path):
    rows = read_csv_rows(written(tmp_path, TEXT), WANTED, named="รายชื่อ.csv")
    assert rows.items[0].entries[1].value.place == CellPlace("รายชื่อ", "B2", "รายชื่อ.csv")
    assert str(rows.items[0].entries[1].value.place) == "รายชื่อ.csv#รายชื่อ!B2"


def test_a_formula_like_text_stays_text(tmp_path):
    assert table(read_csv(written(tmp_path, "ชื่อ,จำนวน\n=1+1,-5\n"), WANTED)) == [
        {"ชื่อ": "=1+1", "จำนวน": "-5"}
    ]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('ชื่อ,จำนวน\n"ก,1\n', "เครื่องหมายคำพูด"),
        ("x,y\n1,2\n", "ไม่พบแถวหัวตาราง"),
        (b"\x00\x01", "ไม่ใช่แฟ้ม CSV"),
        (b"\xff\xfe\x00", "UTF-16"),
        ("," * MAX_COLUMNS, "ใหญ่เกิน"),
        ("ชื่อ,ชื่อ\n1,2\n", "ชื่อคอลัมน์ซ้ำ"),
        ("ชื่อ,\nก,หมายเหตุ\n", "ไม่มีชื่อหัวตาราง"),
    ],
)
def test_what_cannot_be_a_table_is_refused(tmp_path, content, said):
    with pytest.raises(InputError, match=said):
        read_csv(written(tmp_path, content), WANTED)
