from pathlib import Path

import pytest

from docgen.naming import document_path, safe_name

OUT = Path("out")


@pytest.mark.parametrize(
    ("given", "safe"),
    [
        ("คำสั่ง", "คำสั่ง"),
        ("ก/ข", "ก-ข"),
        ("..", "-"),
        ("../../x", "-..-x"),
        ("a:b*c?", "a-b-c-"),
        ("nul", "nul_"),
        ("COM1.txt", "COM1.txt_"),
        ("จบด้วยจุด.", "จบด้วยจุด"),
        ("", "-"),
        ("ก\x00ข", "ก-ข"),
    ],
)
def test_names_are_safe_on_every_system(given, safe):
    assert safe_name(given) == safe


def test_a_long_name_is_cut_at_a_whole_character():
    name = safe_name("ก" * 300)
    assert len(name.encode()) <= 180
    assert set(name) == {"ก"}


@pytest.mark.parametrize(
    ("record", "key", "path"),
    [
        ("เรื่อง/order.yaml", "", "เรื่อง/order.docx"),
        ("เรื่อง/order-แก้ไข.yaml", "", "เรื่อง/order-แก้ไข.docx"),
        ("เรื่อง/คำสั่ง.xlsx", "", "เรื่อง/order-คำสั่ง.docx"),
        ("เรื่อง/order.yaml", "บ้านนา/๑", "เรื่อง/order-บ้านนา-๑.docx"),
    ],
)
def test_a_document_is_named_by_case_kind_record_and_key(record, key, path):
    assert document_path(OUT, Path(record), "order", key) == OUT / path
