"""A time of day is written hh.mm น., and exists."""

from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.messages import Message
from docgen.rule import Bad, TextRule
from docgen.thai.time_finding import FoundTime, find_times

_NO_SUCH_TIME = Message(
    "ไม่มีเวลานี้ในหนึ่งวัน ให้ตรวจชั่วโมง (๐๐–๒๔) และนาที (๐๐–๕๙)",
    "there is no such time; check hours and minutes",
)


def _check(text: str) -> Iterator[Span]:
    for found in find_times(text):
        if None in found.minutes:
            yield Span(found.start, found.end, message=_NO_SUCH_TIME)
        elif _plain(text[found.start : found.end]) != _plain(found.right):
            yield Span(found.start, found.end, Fix(found.right), _told(found))


def _plain(written: str) -> str:
    """Return the time with one sort of space, since a wider one is no fault."""
    return " ".join(written.split())


def _told(found: FoundTime) -> Message:
    return Message(
        f"เวลาให้เขียนชั่วโมงสองหลัก คั่นด้วยจุด เว้นวรรคหน้า น. คือ {found.right}",
        "a time is two digits, a point, two digits, a space and น.",
    )


RULE = TextRule(
    code="DAT016",
    clause="docgen-house",
    severity=Severity.WARNING,
    message="เวลาให้เขียนเช่น ๐๙.๓๐ น.",
    english="a time is written as in ๐๙.๓๐ น.",
    why="One form for all times lets the eye find the hour in a full page.",
    check=_check,
    good=(
        "ประชุมเวลา ๐๙.๓๐ น. ถึงเวลา ๑๒.๐๐ น.",
        "เวลา ๐๙.๓๐–๑๖.๓๐ น. ณ ห้องประชุม",
        "เวลา ๑๐.๓๐ นาฬิกา",
        "ใช้เวลา ๑.๓๐ ชั่วโมง ร้อยละ ๑๒.๕๐",
        "คะแนนเฉลี่ย ๔.๒๕ นักเรียน ๑๒ คน",
        "เวลา ๒๔.๐๐ น.",
    ),
    bad=(
        Bad("ประชุมเวลา ๙.๓๐ น.", fixed="ประชุมเวลา ๐๙.๓๐ น."),
        Bad("เวลา 09:30 น.", fixed="เวลา 09.30 น."),
        Bad("เวลา ๐๙.๓๐น. ณ ห้องประชุม", fixed="เวลา ๐๙.๓๐ น. ณ ห้องประชุม"),
        Bad("เวลา ๐๙.๐๐-๑๒.๐๐ น ทุกวัน", fixed="เวลา ๐๙.๐๐-๑๒.๐๐ น. ทุกวัน"),
        Bad("ประชุมเวลา ๐๙.๓๐ ณ ห้องประชุม", fixed="ประชุมเวลา ๐๙.๓๐ น. ณ ห้องประชุม"),
        Bad("เวลา ๐๙.๗๕ น."),
    ),
)
