"""A span of hours that ends before it begins; a watch over the night may."""

import re
from collections.abc import Iterator

from docgen.findings import Severity, Span
from docgen.rule import Bad, TextRule
from docgen.thai.time_finding import FoundTime, find_times

_EVENING, _MORNING = 15 * 60, 10 * 60
_OVERNIGHT = re.compile(r"รุ่งขึ้น|วันถัดไป|กลางคืน|เวร|ข้ามคืน|ยาม")
_ENDS = 2


def _check(text: str) -> Iterator[Span]:
    for found in find_times(text):
        if _is_backward(found) and not _OVERNIGHT.search(text):
            yield Span(found.start, found.end)


def _is_backward(found: FoundTime) -> bool:
    if len(found.minutes) < _ENDS:
        return False
    start, end = found.minutes
    if start is None or end is None or end > start or not end:
        return False
    return not (start >= _EVENING and end <= _MORNING)


RULE = TextRule(
    code="DAT017",
    clause="docgen-consistency",
    severity=Severity.WARNING,
    message="เวลาสิ้นสุดไม่อยู่หลังเวลาเริ่มต้น ให้ตรวจเวลาทั้งสอง",
    english="the end is not after the start; check both times",
    why="Whoever plans the day by it comes at the wrong hour.",
    check=_check,
    good=(
        "เวลา ๐๙.๓๐–๑๒.๐๐ น.",
        "ตั้งแต่เวลา ๑๘.๐๐ น. ถึงเวลา ๐๖.๐๐ น.",
        "เวรกลางวัน เวลา ๐๘.๓๐–๐๘.๓๐ น. ของวันรุ่งขึ้น",
        "เวลา ๒๐.๐๐–๒๔.๐๐ น.",
    ),
    bad=(Bad("เวลา ๑๓.๐๐–๑๐.๓๐ น."), Bad("ตั้งแต่เวลา ๐๙.๓๐ น. ถึงเวลา ๐๙.๐๐ น.")),
)
