import pytest

from docgen.thai import text as thai_text
from docgen.thai.text import clean_text, has_thai, is_thai, refused_characters, thai_clusters

REPAIRS = {
    "sara e twice": ("doubled_sara_e", "เเละ", "และ"),
    "sara am of two signs": ("decomposed_sara_am", "ทํางาน", "ทำงาน"),
    "tone inside sara am": ("decomposed_sara_am", "นํ้า", "น้ำ"),
    "tone before nikhahit": ("decomposed_sara_am", "น้ํา", "น้ำ"),
    "sara am before its tone": ("misordered_marks", "นำ้", "น้ำ"),
    "tone before an upper vowel": ("misordered_marks", "ท่ี", "ที่"),
    "tone before a lower vowel": ("misordered_marks", "ผู้", "ผู้"),
    "silencer before a vowel": ("misordered_marks", "สิทธ์ิ", "สิทธิ์"),
    "tone twice": ("doubled_marks", "ที่่", "ที่"),
    "vowel twice": ("doubled_marks", "ทีี่", "ที่"),
    "two rival vowels": ("doubled_marks", "กิี", "กิี"),
    "two rival tones": ("doubled_marks", "ก่้า", "ก่้า"),
    "upper and lower vowel": ("doubled_marks", "กุิ", "กุิ"),
    "drawn-out word": ("doubled_marks", "นานาาา", "นานาาา"),
    "zero-width space": ("invisible_characters", "สพฐ\u200b.\ufeff", "สพฐ."),
    "word joiner": ("invisible_characters", "ก\u2060ข\u200c\u200dค", "กขค"),
    "old font's marks": ("private_use_marks", "ป\uf702\uf70b\uf70fฐ\uf71a", "ปี้ญฐ\u0e3a"),
    "no-break space": ("no_break_spaces", "ก\u00a0ข\u202fค", "ก ข ค"),
    "guard of ๆ": ("no_break_spaces", "ต่าง\u00a0ๆ", "ต่าง\u00a0ๆ"),
    "ๆ attached": ("maiyamok_spacing", "ต่างๆที่", "ต่าง ๆ ที่"),
    "ๆ at the end": ("maiyamok_spacing", "ต่างๆ", "ต่าง ๆ"),
    "ๆ at a line's end": ("maiyamok_spacing", "ต่างๆ\nที่", "ต่าง ๆ\nที่"),
    "ๆ before a bracket": ("maiyamok_spacing", "(อื่นๆ)", "(อื่น ๆ)"),
    "ๆ before a bracket opens": ("maiyamok_spacing", "อื่นๆ(ถ้ามี)", "อื่น ๆ (ถ้ามี)"),
    "ๆ after two spaces": ("maiyamok_spacing", "ต่าง  ๆ ที่", "ต่าง ๆ ที่"),
    "ๆ well set": ("maiyamok_spacing", "ต่าง ๆ ที่  เรื่อง", "ต่าง ๆ ที่  เรื่อง"),
    "ๆ kept on its line": ("maiyamok_spacing", "ต่าง\u00a0ๆ", "ต่าง\u00a0ๆ"),
    "ๆ twice apart": ("maiyamok_spacing", "ๆ ๆ", "ๆ ๆ"),
    "ๆ twice together": ("maiyamok_spacing", "ต่างๆๆ", "ต่าง ๆๆ"),
    "ๆ at the start": ("maiyamok_spacing", "  ๆ ที่", "  ๆ ที่"),
    "ๆ quoted": ("maiyamok_spacing", "“ๆ” (ๆ", "“ๆ” (ๆ"),
}


@pytest.mark.parametrize(("name", "damaged", "mended"), REPAIRS.values(), ids=REPAIRS)
def test_each_repair_mends_its_own_damage_and_nothing_else(name, damaged, mended):
    find = getattr(thai_text, name)
    assert thai_text.repaired(damaged, find(damaged)) == mended
    assert [found for found in find(mended) if found.replacement is not None] == []


@pytest.mark.parametrize("damaged", ["กิี", "ก่้า", "กุิ", "กิุ", "ก่์", "กิํ"])
def test_rival_marks_are_shown_without_a_repair(damaged):
    assert [found.replacement for found in thai_text.doubled_marks(damaged)] == [None]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("ก ่ข", [(2, 3)]),
        ("่ก", [(0, 1)]),
        ("a้b", [(1, 2)]),
        ("น้า้", [(3, 4)]),
        ("๑ิ์", [(1, 3)]),
        ("พันธุ์ น้ำ \u25cc่ นำ้", []),
    ],
)
def test_a_mark_without_a_consonant_is_an_orphan(text, places):
    assert [(start, end) for start, end, _ in thai_text.orphan_marks(text)] == places


CLEANED = {
    "line ends": ("ก\r\nข\rค", "ก\nข\nค"),
    "spaces at line ends": ("ก \nข\t\u00a0\n  ค ", "ก\nข\n  ค"),
    "guard of ๆ": ("ต่าง\u00a0\u00a0ๆ", "ต่าง ๆ"),
    "damage on damage": ("ท่่ี", "ที่"),
    "hidden inside sara e": ("เ\u200bเละ", "และ"),
    "sara am hidden by a joiner": ("นํ\u2060้า", "น้ำ"),
    "old font's sara e": ("เเก\uf70b", "แก้"),
    "decomposed accent": ("cafe\u0301", "café"),
}


@pytest.mark.parametrize(("damaged", "mended"), CLEANED.values(), ids=CLEANED)
def test_clean_text_makes_every_safe_repair(damaged, mended):
    assert clean_text(damaged) == mended


@pytest.mark.parametrize(
    "text",
    [
        "",
        'กล่าวว่า "ดี" ‘ดี’ “ดี”',
        "{{ ชื่อ }} {% for x in y %} <b>&amp;</b> & < >",
        "เรื่อง  การประชุม",
        "น้ำ ทำ ซ้ำ กำ",
        "พันธุ์ สิทธิ์ ศักดิ์ เสน่ห์ ก็ เป็น ฤๅษี",
        "ก\n\nข\tค",
        "ABC ﬁ ² ①",
    ],
)
def test_clean_text_leaves_sound_text_alone(text):
    assert clean_text(text) == text


def test_refused_characters_are_named_once_in_order():
    bad = "ก\x00ข\x0b\x1f\x7f\x85\x9f\ud800\ufffe\uffff\r\x00"
    assert refused_characters(bad) == tuple("\x00\x0b\x1f\x7f\x85\x9f\ud800\ufffe\uffff\r")
    assert refused_characters("ก\tข\nค \u00a0\u200b😀\ufffd") == ()


def test_thai_characters_are_told_from_others():
    assert all(map(is_thai, "กฮะ์ๆฯ๐๙฿๛"))
    assert not any(map(is_thai, "aA0 .\u0e3b\u0e5c\u0e00"))
    assert not is_thai("กก")
    assert has_thai("abc ก")
    assert not has_thai("abc")


@pytest.mark.parametrize(
    ("text", "clusters"),
    [
        ("น้ำเก่า", ("น้ำ", "เก่า")),
        ("พันธุ์", ("พั", "น", "ธุ์")),
        ("นํ้า", ("นํ้า",)),
        ("แก้ ab", ("แก้", " ", "a", "b")),
        ("e\u0301\r\n่", ("e\u0301", "\r\n", "่")),
        ("", ()),
    ],
)
def test_clusters_keep_marks_with_their_letter(text, clusters):
    assert thai_clusters(text) == clusters
