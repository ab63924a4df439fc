"""What an item of อ้างถึง or สิ่งที่ส่งมาด้วย tells, and what it leaves out."""

import re
from collections.abc import Iterable, Iterator

from docgen.thai.digits import to_arabic_digits

_OFFICIAL = re.compile(r"หนังสือ(?:กระทรวง|กรม|สำนักงาน|จังหวัด|อำเภอ|สพ[ปมฐ]|ที่ว่าการอำเภอ)")
_NAMELESS = re.compile(r"(?:หนังสือ\s*)?(?:ด่วน\S*\s*)?ที่\s*[ก-ฮ]{2}")
_NUMBER = re.compile(r"(?<!วัน)ที่\s|เลขที่|/")
_DATED = re.compile(r"ลงวันที่|ลว\.|ลง\s*[0-9๐-๙]|วันที่")
_UNITS = "ชุด|ฉบับ|แผ่น|เล่ม|รายการ|หน้า|ใบ|ซอง|กล่อง|แฟ้ม|ชิ้น|อัน|ภาพ|ม้วน|เรื่อง|คน|วัน|บาท|เครื่อง|ตัว|ราย"
_COUNTED = re.compile(
    rf"จำนวน|\d\s*(?:{_UNITS})|อย่างละ|QR|คิวอาร์|https?:|www\.|ดาวน์โหลด|ตามราย", re.IGNORECASE
)
_SPOKEN = re.compile(r"สิ่งที่ส่งมา|แนบ|ส่ง|เสนอมา|พร้อมนี้|QR|คิวอาร์|รายละเอียด|เอกสาร|ดังกล่าว", re.IGNORECASE)
_NAME = re.compile(r"[ก-๛A-Za-z]{6,}")
_ENCLOSURE_NUMBER = re.compile(
    rf"สิ่งที่ส่งมาด้วย\s*(?:หมายเลข|ลำดับที่|ที่)?\s*(\d{{1,2}})(?![\d./,]|\s*(?:{_UNITS}))"
)


def missing_of_letter(cited: str) -> Iterator[str]:
    """Yield what the citation of an agency's letter leaves out; a citizen's needs no number.

    >>> list(missing_of_letter("หนังสือกรมบัญชีกลาง ลงวันที่ ๕ มกราคม ๒๕๖๙"))
    ['ที่ของหนังสือ']
    """
    official, nameless = _OFFICIAL.match(cited), _NAMELESS.match(cited)
    if nameless:
        yield "ชื่อส่วนราชการ"
    if official and not _NUMBER.search(cited):
        yield "ที่ของหนังสือ"
    if (official or nameless) and not _DATED.search(cited):
        yield "วันที่ของหนังสือ (ลงวันที่)"


def is_counted(enclosure: str) -> bool:
    """Whether it is told how many there are, or that it is fetched by a link.

    >>> is_counted("แบบรายงาน ๒ แผ่น"), is_counted("แบบรายงาน")
    (True, False)
    """
    return bool(_COUNTED.search(to_arabic_digits(enclosure)))


def enclosures_named(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield the number of each enclosure a text names, and from where to where it does.

    >>> [number for number, _, _ in enclosures_named("ตามสิ่งที่ส่งมาด้วย ๒ (สิ่งที่ส่งมาด้วย ๑ ชุด)")]
    [2]
    """
    for found in _ENCLOSURE_NUMBER.finditer(to_arabic_digits(text)):
        yield int(found[1]), *found.span()


def are_spoken_of(enclosures: Iterable[str], text: str) -> bool:
    """Whether a text speaks of what is enclosed, by any of the usual words or by its name.

    >>> are_spoken_of(["กำหนดการ จำนวน ๑ แผ่น"], "โปรดเข้าร่วมตามกำหนดการ")
    True
    """
    names = (name for each in enclosures if (name := _NAME.match(each)))
    return bool(_SPOKEN.search(text)) or any(name[0] in text for name in names)
