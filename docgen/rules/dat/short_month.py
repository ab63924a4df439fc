"""A shortened month in running text; tables may have it."""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.messages import Message
from docgen.rule import Bad, TextRule
from docgen.thai.date_reading import find_dates
from docgen.thai.dates import MONTHS, SHORT_MONTHS

_NAMES = dict(zip(SHORT_MONTHS, MONTHS, strict=True))
_NAME = "|".join(map(re.escape, SHORT_MONTHS))
_ALONE = re.compile(
    rf"(?<=เดือน)\s?(?:{_NAME})(?![ก-๎])"
    rf"|(?<![ก-๎.])(?!ก\.พ\.)(?:{_NAME})(?=(?:\s?[-–]\s?(?:{_NAME}))?\s?(?:พ\.ศ\.\s?)?[2๒][45๔๕]"
    r"[0-9๐-๙]{2}(?![0-9๐-๙/]))"
)


def _check(text: str) -> Iterator[Span]:
    dated = [found for found in find_dates(text) if found.month_form == "short"]
    for found in dated:
        yield _full_name(text, *found.month_span, MONTHS[found.month - 1])
    taken = {found.month_span[0] for found in dated}
    for alone in _ALONE.finditer(text):
        if alone.start() not in taken:
            yield _full_name(text, *alone.span(), _NAMES[alone[0].strip()])


def _full_name(text: str, start: int, end: int, name: str) -> Span:
    before = " " if text[start - 1 : start].isdigit() else ""
    after = "" if not text[end : end + 1].strip() or not text[end].isalnum() else " "
    told = Message(
        f"ในข้อความใช้ชื่อเดือนเต็ม ให้เขียน {text[start:end].strip()} เป็น {name}",
        f"the month is written in full in running text: {name}",
    )
    return Span(start, end, Fix(f"{before}{name}{after}"), told)


RULE = TextRule(
    code="DAT007",
    clause="saraban-2526:16.5",
    severity=Severity.WARNING,
    message="ในข้อความใช้ชื่อเดือนเต็ม เดือนย่อใช้ในตาราง",
    english="running text has the month's full name; short names are for tables",
    why="The regulation asks for ชื่อเต็มของเดือน in the date of a document.",
    check=_check,
    in_tables=False,
    good=(
        "ลงวันที่ ๑๙ พฤศจิกายน ๒๕๖๙",
        "สำนักงาน ก.พ. และ ก.ค.ศ. แจ้งหลักเกณฑ์",
        "หลักเกณฑ์ของสำนักงาน ก.พ. ๒๕๕๑ ข้อ ๕ ก.พ. กำหนด",
    ),
    bad=(
        Bad("ลงวันที่ ๑๙ พ.ย. ๒๕๖๙", fixed="ลงวันที่ ๑๙ พฤศจิกายน ๒๕๖๙"),
        Bad("ระหว่างวันที่ ๒๘ ก.พ.–๑ มี.ค. ๒๕๗๐", fixed="ระหว่างวันที่ ๒๘ กุมภาพันธ์–๑ มีนาคม ๒๕๗๐"),
        Bad("ประจำเดือน ต.ค. ๒๕๖๙", fixed="ประจำเดือนตุลาคม ๒๕๖๙"),
    ),
)
