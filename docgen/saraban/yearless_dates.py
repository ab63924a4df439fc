"""The words that complete a date without a year: it recurs, it is a named day, it shares one."""

import re
from typing import Final

_LOOK_BACK: Final = 60


def recurs(text: str) -> bool:
    """Return whether the dates of `text` come every year, month or term."""
    return _RECURS.search(text) is not None


def is_counted(text: str, end: int) -> bool:
    """Return whether the number before `end` counts people or things and is no year."""
    return _COUNTED.match(text, end) is not None


def is_told_by_words(text: str, start: int, end: int) -> bool:
    """Return whether the words around the date at `start` to `end` say which year it is."""
    before = text[max(0, start - _LOOK_BACK) : start]
    return bool(_TOLD_AFTER.match(text, end) or _NAMED_DAY.search(before))


def shares_year(between: str) -> bool:
    """Return whether the words between two dates join them in a list or range of one year."""
    return bool(_LINK.search(between) and _SHARING.fullmatch(between))


_RECURS: Final = re.compile(
    r"(?:ทุก(?:\s?ๆ)?|แต่ละ)\s?ปี|ทุก(?:\s?ๆ)?\s?วันที่|(?:ใน|ของ|ตลอด)ปี\s*(?:พ\.ศ\.\s*)?[2๒][0-9๐-๙]{3}"
    r"|รอบการประเมิน|(?:เปิด|ปิด)ภาคเรียน|ข้อมูล[ก-๎ ]{0,30}ณ\s*วันที่"
)
_NAMED_DAY: Final = re.compile(
    r"(?:คล้ายวัน|วัน(?:เฉลิม|ชาติ|แม่|พ่อ|ครู|เด็ก|จักรี|ฉัตรมงคล|รัฐธรรมนูญ|ปิยมหาราช|สถาปนา|ขึ้นปี|สงกรานต์"
    r"|ภาษาไทย|สุนทรภู่|วิทยาศาสตร์|อาเซียน|ลูกเสือ|ข้าราชการ))[ก-๎\s()]*(?:วันที่\s*)?$"
)
_TOLD_AFTER: Final = re.compile(
    r"\s*\(?(?:ของ|ใน|แห่ง|ซึ่งเป็น|เป็น|คือ)?\s*"
    r"(?:ปี|ศก|พ\.ศ\.|วัน(?!ที่|จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์))"
)
_SHARING: Final = re.compile(r"(?:(?!หนังสือ|คำสั่ง|ประกาศ|ลงวันที่).){0,60}")
_LINK: Final = re.compile(r"และ|หรือ|ถึง|กับ|[,–—-]|(?:รุ่น|ครั้ง|รอบ|ระยะ|กลุ่ม)ที่")
_COUNTED: Final = re.compile(r"\s?(?:คน|ราย|แห่ง|โรง|ชุด|ครั้ง|ฉบับ|เรื่อง|บาท|น\.|นาฬิกา)")
