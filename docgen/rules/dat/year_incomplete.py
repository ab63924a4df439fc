"""A date whose year is missing or has two digits only.

Left alone: a year shared with the next date of a list or range, days that recur every year, named
days (วันครู), what is no date of an event (a road, a school: no วันที่ before it), tables.
"""

from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.messages import Message
from docgen.rule import Bad, TextRule
from docgen.saraban.yearless_dates import is_counted, is_told_by_words, recurs, shares_year
from docgen.thai.date_finding import FoundDate, find_dates

_SHORT = 2


def _check(text: str) -> Iterator[Span]:
    lender = 0
    for found in reversed(list(find_dates(text))):
        if _has_short_year(found, text):
            yield _short_year(found, text)
        elif _is_known(found, text) or (lender and shares_year(text[found.end : lender])):
            lender = found.start
        elif found.has_label or found.weekday or found.text == text.strip():
            yield Span(found.start, found.month_span[1])


def _has_short_year(found: FoundDate, text: str) -> bool:
    is_short = found.month_form != "numeric" and found.year_digits == _SHORT
    return is_short and not is_counted(text, found.end)


def _short_year(found: FoundDate, text: str) -> Span:
    start, end = found.year_span or (found.start, found.end)
    full = ("25" if text[start:end].isascii() else "๒๕") + text[start:end]
    told = Message(f"เขียนปีเพียงสองหลัก ให้เขียนเต็มเป็น {full}", f"two-digit year; write {full}")
    return Span(start, end, Fix(full, safe=False), told)


def _is_known(found: FoundDate, text: str) -> bool:
    has_year = found.year_digits > _SHORT or found.month_form == "numeric"
    return has_year or recurs(text) or is_told_by_words(text, found.start, found.end)


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
        "อบรมระหว่างวันที่ ๑–๓ ตุลาคม ๒๕๖๙ และวันที่ ๓๐ ตุลาคม–๒ พฤศจิกายน ๒๕๖๙",
        "รอบที่ ๑ ภายในวันที่ ๓๑ มีนาคม และรอบที่ ๒ ภายในวันที่ ๓๐ กันยายน ๒๕๗๐",
        "ส่งรายงานภายในวันที่ ๓๐ กันยายน ของทุกปี และทุกวันที่ ๕ ของเดือน",
        "กิจกรรมวันครู วันที่ ๑๖ มกราคม และวันเฉลิมพระชนมพรรษา ๒๘ กรกฎาคม",
        "โรงเรียนตั้งอยู่เลขที่ ๙ ถนน ๒๔ มิถุนายน ตำบลในเมือง",
        "เวลาราชการ ๑๙ มกราคม ๑๒ คน",
    ),
    bad=(
        Bad("ขอเชิญประชุมในวันพฤหัสบดีที่ ๑๙ พฤศจิกายน เวลา ๐๙.๓๐ น. ณ ห้องประชุมดอกจาน"),
        Bad("ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๙ ถึงวันที่ ๓๐ กันยายน"),
        Bad("สั่ง ณ วันที่ ๑๒ พฤศจิกายน ๖๙", fixed="สั่ง ณ วันที่ ๑๒ พฤศจิกายน ๒๕๖๙"),
        Bad("ลงวันที่ 15 ตุลาคม 69", fixed="ลงวันที่ 15 ตุลาคม 2569"),
    ),
)
