"""The weekday of a date before 1 January 2484, when the year still began on 1 April."""

import re
from collections.abc import Iterator

from docgen.findings import Severity, Span
from docgen.messages import Message
from docgen.rule import Bad, TextRule
from docgen.thai.date_grammar import DateFault
from docgen.thai.date_reading import find_dates
from docgen.thai.dates import weekday_name

_OLD_YEAR = re.compile("[2๒][4๔][0-8๐-๘]")


def _check(text: str) -> Iterator[Span]:
    if "วัน" not in text or not _OLD_YEAR.search(text):
        return
    for found in find_dates(text):
        if found.fault is DateFault.OLD_YEAR and found.date and found.weekday_span:
            right = weekday_name(found.date)
            if found.weekday != right:
                told = Message(
                    f"{found.text} ตามปฏิทินเดิม (ขึ้นปีใหม่ ๑ เมษายน) ตรงกับวัน{right} ให้ตรวจกับต้นฉบับ",
                    f"by the old calendar that day is {found.date}, a {found.date:%A}",
                )
                yield Span(*found.weekday_span, message=told)


RULE = TextRule(
    code="DAT020",
    clause="docgen-consistency",
    severity=Severity.INFO,
    message="ชื่อวันของวันที่ก่อน พ.ศ. ๒๔๘๔ ไม่ตรงกับปฏิทินเดิม ให้ตรวจกับต้นฉบับ",
    english="the weekday of a date before 2484 does not agree with the old calendar",
    why="Until 2483 the year began on 1 April, so that January to March count to the year before.",
    check=_check,
    good=(
        "วันศุกร์ที่ ๒๔ มิถุนายน ๒๔๗๕",
        "เมื่อวันที่ ๒๔ มิถุนายน ๒๔๗๕",
        "วันพฤหัสบดีที่ ๑๙ พฤศจิกายน ๒๕๖๙",
    ),
    bad=(Bad("วันเสาร์ที่ ๒๔ มิถุนายน ๒๔๗๕"),),
)
