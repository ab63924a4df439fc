import pytest

from docgen.errors import NotReadable
from docgen.thai.name_titles import split_titles
from docgen.thai.names import (
    PersonName,
    nearest,
    position_with_level,
    read_name,
    same_name_key,
    same_person_key,
    written_name,
)

NAMES = {
    "นายสมชาย ใจดี": ("นาย", "นายสมชาย ใจดี"),
    "นาย สมชาย   ใจดี": ("นาย", "นายสมชาย ใจดี"),
    "น.ส.สมชาย ใจดี": ("นางสาว", "นางสาวสมชาย ใจดี"),
    "น. ส. สมชาย ใจดี": ("นางสาว", "นางสาวสมชาย ใจดี"),
    "ด.ช.สมชาย ใจดี": ("เด็กชาย", "เด็กชายสมชาย ใจดี"),
    "สมชาย ใจดี": ("", "สมชาย ใจดี"),
    "ม.ร.ว.สมชาย ใจดี": ("หม่อมราชวงศ์", "หม่อมราชวงศ์สมชาย ใจดี"),
    "ดร.สมชาย ใจดี": ("ดร.", "ดร.สมชาย ใจดี"),
    "ผศ.ดร.สมชาย ใจดี": ("ผู้ช่วยศาสตราจารย์ ดร.", "ผู้ช่วยศาสตราจารย์ ดร.สมชาย ใจดี"),
    "รศ.สมชาย ใจดี": ("รองศาสตราจารย์", "รองศาสตราจารย์สมชาย ใจดี"),
    "นพ.สมชาย ใจดี": ("นายแพทย์", "นายแพทย์สมชาย ใจดี"),
    "พ.ต.อ. สมชาย ใจดี": ("พันตำรวจเอก", "พันตำรวจเอก สมชาย ใจดี"),
    "พันตำรวจเอกสมชาย ใจดี": ("พันตำรวจเอก", "พันตำรวจเอก สมชาย ใจดี"),
    "พล.ต.อ.สมชาย ใจดี": ("พลตำรวจเอก", "พลตำรวจเอก สมชาย ใจดี"),
    "ว่าที่ร้อยตรีสมชาย ใจดี": ("ว่าที่ร้อยตรี", "ว่าที่ร้อยตรี สมชาย ใจดี"),
    "ว่าที่ ร.ต.สมชาย ใจดี": ("ว่าที่ร้อยตรี", "ว่าที่ร้อยตรี สมชาย ใจดี"),
    "ว่าที่ร้อยตรีหญิง สมชาย ใจดี": ("ว่าที่ร้อยตรีหญิง", "ว่าที่ร้อยตรีหญิง สมชาย ใจดี"),
    "พันเอก นายแพทย์สมชาย ใจดี": ("พันเอก นายแพทย์", "พันเอก นายแพทย์สมชาย ใจดี"),
    "รองศาสตราจารย์ พันโท ดร.สมชาย ใจดี": (
        "รองศาสตราจารย์ พันโท ดร.",
        "รองศาสตราจารย์ พันโท ดร.สมชาย ใจดี",
    ),
}


@pytest.mark.parametrize(("text", "parts"), NAMES.items(), ids=NAMES)
def test_a_name_is_read_and_written_with_the_royal_societys_spaces(text, parts):
    title, written = parts
    name = read_name(text)
    assert name == PersonName(title, "สมชาย", "ใจดี")
    assert written_name(name) == written
    assert read_name(written) == name


@pytest.mark.parametrize("text", NAMES)
def test_one_person_has_one_key_under_every_title(text):
    assert same_person_key(text) == same_person_key("สมชาย ใจดี")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("นางสาวิตรี ใจดี", PersonName("นาง", "สาวิตรี", "ใจดี")),
        ("คุณากร ใจดี", PersonName("", "คุณากร", "ใจดี")),
        ("พระครูวิสุทธิธรรม", PersonName("พระครู", "วิสุทธิธรรม", "")),
        ("พระมหาสมชาย ฐิตธมฺโม", PersonName("พระมหา", "สมชาย", "ฐิตธมฺโม")),
        ("นายสมชาย ณ อยุธยา", PersonName("นาย", "สมชาย", "ณ อยุธยา")),
        ("John Smith", PersonName("", "John", "Smith")),
        ("นายสมชาย\u200b ใจดีนํ้า", PersonName("นาย", "สมชาย", "ใจดีน้ำ")),
    ],
)
def test_titles_do_not_eat_names(text, name):
    assert read_name(text) == name
    assert read_name(written_name(name)) == name


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "ไม่มีชื่อ"),
        ("  ", "ไม่มีชื่อ"),
        ("นาย", "ไม่มีนามสกุล"),
        ("สมชาย", "ไม่มีนามสกุล"),
        ("นายกรัฐมนตรี", "ไม่มีนามสกุล"),
        ("สมชาย ใจดี ๒", "มีอักขระ ‘๒’"),
        ("สมชาย (ใจดี)", "มีอักขระ ‘(’"),
        ("สมชาย ใจดี, สุดา มีสุข", "มีอักขระ ‘,’"),
    ],
)
def test_what_is_no_name_is_refused(text, told):
    with pytest.raises(NotReadable) as refused:
        read_name(text)
    assert told in refused.value.message.th
    assert refused.value.message.en


def test_a_rank_like_first_name_does_not_part_from_its_title():
    assert written_name(PersonName("นาง", "พันตรี", "ใจดี")) == "นางพันตรี ใจดี"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("โรงเรียน ศรีนคร", "โรงเรียนศรีนคร"),
        ("ศรีนคร\u200b", "ศรีนคร"),
        ("นํ้าใส", "น้ำใส"),
        ("สมศักดิ์", "สมศักดิ"),
        ("ศรีนคร 2", "ศรีนคร ๒"),
        ("สพป. ศรีนคร", "สพปศรีนคร"),
        ("Smith", "SMITH"),
    ],
)
def test_spellings_of_one_name_share_a_key(one, other):
    assert same_name_key(one) == same_name_key(other)


def test_different_names_have_different_keys():
    assert same_person_key("สมชาย ใจดี") != same_person_key("สมชัย ใจดี")
    assert same_name_key("พระปฐม") != same_name_key("ปฐม")


@pytest.mark.parametrize(
    ("position", "level", "joined"),
    [
        ("นักวิเคราะห์นโยบายและแผน", "ชำนาญการ", "นักวิเคราะห์นโยบายและแผนชำนาญการ"),
        ("นักวิชาการศึกษาชำนาญการ", "ชำนาญการ", "นักวิชาการศึกษาชำนาญการ"),
        ("นักวิชาการศึกษาชำนาญการ", "ชำนาญการพิเศษ", "นักวิชาการศึกษาชำนาญการพิเศษ"),
        ("นักวิชาการศึกษาชำนาญการพิเศษ", "ชำนาญการพิเศษ", "นักวิชาการศึกษาชำนาญการพิเศษ"),
        ("ครู ", " ชำนาญการ", "ครูชำนาญการ"),
        ("ครู", "", "ครู"),
        ("เจ้าพนักงานธุรการ", "ระดับ ๕", "เจ้าพนักงานธุรการระดับ ๕"),
        ("เจ้าพนักงานธุรการระดับ ๕", "ระดับ ๕", "เจ้าพนักงานธุรการระดับ ๕"),
        ("ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา", "เชี่ยวชาญ", "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา"),
        ("รองผู้อำนวยการสำนักงานเขต", "เชี่ยวชาญ", "รองผู้อำนวยการสำนักงานเขต"),
    ],
)
def test_a_level_is_attached_once(position, level, joined):
    assert position_with_level(position, level) == joined


def test_the_nearest_names_come_first_and_far_ones_not_at_all():
    people = ("นางสุดา มีสุข", "นายสมชาย ใจดี", "นายสมชัย ใจดี", "นายสมชาย ใจดี")
    assert nearest("สมชาย  ใจดีย์", people) == ("นายสมชาย ใจดี", "นายสมชัย ใจดี")
    assert nearest("สมชาย ใจดี", people, limit=1) == ("นายสมชาย ใจดี",)
    assert nearest("ไม่มีใคร", people) == ()


def test_titles_need_a_name_behind_them():
    assert split_titles("นาย") == ((), "นาย")
    assert [title.text for title in split_titles("นายแพทย์ สมชาย")[0]] == ["นายแพทย์"]
