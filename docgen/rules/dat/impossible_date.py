"""A date that is in no calendar."""

from collections.abc import Iterator

from docgen.findings import Severity, Span
from docgen.rule import Bad, TextRule
from docgen.thai.date_grammar import DateFault
from docgen.thai.date_reading import FoundDate, find_dates

_IMPOSSIBLE = {DateFault.NO_SUCH_DAY, DateFault.NO_SUCH_MONTH, DateFault.MONTH_FIRST}
_FULL_YEAR = 4


def _check(text: str) -> Iterator[Span]:
    for found in find_dates(text):
        if found.fault in _IMPOSSIBLE and _is_surely_a_date(found):
            yield Span(found.start, found.end, message=found.problem)


def _is_surely_a_date(found: FoundDate) -> bool:
    """10/20/70 may be weights or shares; with a full year it is a date."""
    return found.month_form != "numeric" or found.year_digits == _FULL_YEAR


RULE = TextRule(
    code="DAT003",
    clause="docgen-consistency",
    severity=Severity.ERROR,
    message="วันที่นี้ไม่มีในปฏิทิน ให้ตรวจวันที่จากต้นเรื่อง",
    english="there is no such date; look it up in the source",
    why="A deadline that never comes binds nobody.",
    check=_check,
    good=(
        "ภายในวันที่ ๓๐ เมษายน ๒๕๗๐",
        "วันที่ ๒๙ กุมภาพันธ์ ๒๕๗๑ ซึ่งเป็นปีอธิกสุรทิน",
        "สัดส่วนคะแนน 10/20/70 ตามเกณฑ์",
        "การประชุมครั้งที่ ๓๑/๒๕๖๙",
        "ทุกวันที่ ๓๑ ของเดือน",
    ),
    bad=(
        Bad("ส่งรายงานภายในวันที่ ๓๑ เมษายน ๒๕๗๐"),
        Bad("ระหว่างวันที่ ๒๗ กุมภาพันธ์ ถึงวันที่ ๒๙ กุมภาพันธ์ ๒๕๗๐"),
        Bad("ข้อมูล ณ วันที่ 31/11/2569"),
        Bad("วันที่ ๓๒ มกราคม ๒๕๗๐"),
    ),
)
