import random
from pathlib import Path

from docgen.thai.sorting import thai_sort_key

WORDS = (Path(__file__).parents[2] / "oracles" / "icu_sorted.txt").read_text("utf-8").splitlines()


def test_words_and_names_come_in_icus_order():
    mixed = random.Random(7).sample(WORDS, len(WORDS))  # noqa: S311  a shuffle, no secret
    assert len(WORDS) > 300
    assert sorted(mixed, key=thai_sort_key) == WORDS


def test_symbols_come_before_digits_thai_and_latin():
    assert sorted(["z", "ก", "๑", "฿"], key=thai_sort_key) == ["฿", "๑", "ก", "z"]


def test_thai_and_arabic_digits_count_the_same():
    assert thai_sort_key("ข้อ ๑๐")[:3] == thai_sort_key("ข้อ 10")[:3]
