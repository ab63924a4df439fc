"""A date whose year is missing or has two digits only.

Left alone: a year shared with the next date of a list or range, days that recur every year, named
days (วันครู), what is no date of an event (a road, a school: no วันที่ before it), tables.
"""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.messages import Message
from docgen.rule import Bad, TextRule
from docgen.thai.date_reading import FoundDate, find_dates

_RECURS = re.compile(
    r"(?:ทุก(?:\s?ๆ)?|แต่ละ)\s?ปี|ทุก(?:\s?ๆ)?\s?วันที่|(?:ใน|ของ|ตลอด)ปี\s*(?:พ\.ศ\.\s*)?[2๒][0-9๐-๙]{3}"
    r"|รอบการประเมิน|(?:เปิด|ปิด)ภาคเรียน|ข้อมูล[ก-๎ ]{0,30}ณ\s*วันที่"
)
_NAMED_DAY = re.compile(
    r"(?:คล้ายวัน|วัน(?:เฉลิม|ชาติ|แม่|พ่อ|ครู|เด็ก|จักรี|ฉัตรมงคล|รัฐธรรมนูญ|ปิยมหาราช|สถาปนา|ขึ้นปี|สงกรานต์"
    r"|ภาษาไทย|สุนทรภู่|วิทยาศาสตร์|อาเซียน|ลูกเสือ|ข้าราชการ))[ก-๎\s()]*(?:วันที่\s*)?$"
)
_TOLD_AFTER = re.compile(
    r"\s*\(?(?:ของ|ใน|แห่ง|ซึ่งเป็น|เป็น|คือ)?\s*(?:ปี|ศก|พ\.ศ\.|วัน(?!ที่|จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์))"
)
_SHARING = re.compile(r"(?:(?!หนังสือ|คำสั่ง|ประกาศ|ลงวันที่).){0,60}")
_LINK = re.compile(r"และ|หรือ|ถึง|กับ|[,–—-]|(?:รุ่น|ครั้ง|รอบ|ระยะ|กลุ่ม)ที่")
_COUNTED = re.compile(r"\s?(?:คน|ราย|แห่ง|โรง|ชุด|ครั้ง|ฉบับ|เรื่อง|บาท|น\.|นาฬิกา)")
_LOOK_BACK = 60
_SHORT = 2


def _check(text: str) -> Iterator[Span]:
    recurs = _RECURS.search(text) is not None
    lender: int | None = None
    for found in reversed(list(find_dates(text))):
        if _has_short_year(found, text):
            yield _short_year(found, text)
        elif recurs or _is_known(found, text) or _borrows(text, found.end, lender):
            lender = found.start
        elif found.has_label or found.weekday or found.text == text.strip():
            yield Span(found.start, found.month_span[1])


def _has_short_year(found: FoundDate, text: str) -> bool:
    is_short = found.month_form != "numeric" and found.year_digits == _SHORT
    return is_short and not _COUNTED.match(text, found.end)


def _short_year(found: FoundDate, text: str) -> Span:
    start, end = found.year_span or (found.start, found.end)
    full = ("25" if text[start:end].isascii() else "๒๕") + text[start:end]
    told = Message(f"เขียนปีเพียงสองหลัก ให้เขียนเต็มเป็น {full}", f"two-digit year; write {full}")
    return Span(start, end, Fix(full, safe=False), told)


def _is_known(found: FoundDate, text: str) -> bool:
    if found.year_digits > _SHORT or found.month_form == "numeric":
        return True
    before = text[max(0, found.start - _LOOK_BACK) : found.start]
    return bool(_TOLD_AFTER.match(text, found.end) or _NAMED_DAY.search(before))


def _borrows(text: str, end: int, lender: int | None) -> bool:
    between = text[end:lender] if lender else ""
    return bool(_LINK.search(between) and _SHARING.fullmatch(between))


RULE = TextRule(
    code="DAT001",
    clause="saraban-2526:16.5",
    severity=Severity.ERROR,
    message="วันที่ไม่มีปี ให้เขียนปี พ.ศ. เต็มสี่หลักต่อท้ายเดือน",
    english="the date has no year; write the full Buddhist-era year after the month",
    why="A file is read years later, when nobody can tell which ๑๙ ตุลาคม was meant.",
    check=_check,
    in_tables=False,
    good=(
        "ประชุมในวันพฤหัสบดีที่ ๑๙ พฤศจิกายน ๒๕๖๙ เวลา ๐๙.๓๐ น.",
        "อบรมระหว่างวันที่ ๑–๓ ตุลาคม ๒๕๖๙ และวันที่ ๓๐ ตุลาคม–๒ พฤศจิกายน ๒๕๖๙",
        "รายงานข้อมูล ณ วันที่ ๑๐ มิถุนายน และ ๑๐ พฤศจิกายน ๒๕๖๙",
        "รอบที่ ๑ ภายในวันที่ ๓๑ มีนาคม และรอบที่ ๒ ภายในวันที่ ๓๐ กันยายน ๒๕๗๐",
        "รุ่นที่ ๑ วันที่ ๕ มิถุนายน รุ่นที่ ๒ วันที่ ๘ มิถุนายน ๒๕๗๐",
        "รอบการประเมินที่ ๑ ตั้งแต่วันที่ ๑ ตุลาคม ถึงวันที่ ๓๑ มีนาคม",
        "ส่งรายงานภายในวันที่ ๓๐ กันยายน ของทุกปี และทุกวันที่ ๕ ของเดือน",
        "ปีงบประมาณเริ่มวันที่ ๑ ตุลาคม ถึงวันที่ ๓๐ กันยายน ของปีถัดไป",
        "กิจกรรมวันครู วันที่ ๑๖ มกราคม และวันเฉลิมพระชนมพรรษา ๒๘ กรกฎาคม",
        "โรงเรียนตั้งอยู่เลขที่ ๙ ถนน ๒๔ มิถุนายน ตำบลในเมือง",
        "สั่ง ณ วันที่ ๑๒ พฤศจิกายน พ.ศ. ๒๕๖๙",
        "เวลาราชการ ๑๙ มกราคม ๑๒ คน",
    ),
    bad=(
        Bad("ขอเชิญประชุมในวันพฤหัสบดีที่ ๑๙ พฤศจิกายน เวลา ๐๙.๓๐ น. ณ ห้องประชุมดอกจาน"),
        Bad("ตามคำสั่งที่ ๓๗๖/๒๕๖๘ ลงวันที่ ๑๕ ตุลาคม เรื่อง มอบหมายหน้าที่"),
        Bad("ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๙ ถึงวันที่ ๓๐ กันยายน"),
        Bad("ให้แล้วเสร็จในวันที่ ๕ มีนาคม ตามหนังสือลงวันที่ ๑ มีนาคม ๒๕๗๐"),
        Bad("สั่ง ณ วันที่ ๑๒ พฤศจิกายน ๖๙", fixed="สั่ง ณ วันที่ ๑๒ พฤศจิกายน ๒๕๖๙"),
        Bad("ลงวันที่ 15 ตุลาคม 69", fixed="ลงวันที่ 15 ตุลาคม 2569"),
    ),
)
