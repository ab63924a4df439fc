"""Reading and writing the time of day, as in `๐๙.๓๐ น.`, minutes and no seconds."""

import re
from datetime import datetime, time, timedelta
from decimal import Decimal
from typing import Final

from docgen.errors import NotReadable
from docgen.messages import Message
from docgen.thai.digits import to_arabic_digits, to_thai_digits

MIDNIGHT: Final = time(0, 0)
_HOURS = 24
_MINUTES = 60
_DAY = timedelta(days=1)
_UNIT = r"\s*(?:น\.?|นาฬิกา)?"
_CLOCK = re.compile(
    rf"^(?:เวลา\s*)?(?P<hour>\d{{1,2}})\s?[.:]\s?(?P<minute>\d{{2}})(?::00(?:\.0+)?)?{_UNIT}$"
)
_MILITARY = re.compile(rf"^(?:เวลา\s*)?(?P<hour>\d{{2}})(?P<minute>\d{{2}}){_UNIT}$")
_WORDED = re.compile(
    r"^(?:เวลา\s*)?(?P<hour>\d{1,2})\s*(?:น\.|นาฬิกา)(?:\s*(?P<minute>\d{1,2})\s*นาที)?$"
)
_RANGE_MARK = re.compile(r"\s*(?:[-–—]|ถึง)\s*")


def read_time(value: object) -> time:
    """Return the time that a text or a workbook cell means; raises NotReadable.

    Four digits without a point are read as the services write them (`0930`); a number below 1 is
    Excel's fraction of a day, and a larger one is hours and minutes (9.3 is what 09.30 becomes in
    a number cell). `๒๔.๐๐ น.` is midnight.

    >>> read_time("๐๙.๓๐ น."), read_time("9:30"), read_time("0930"), read_time(0.5)
    (datetime.time(9, 30), datetime.time(9, 30), datetime.time(9, 30), datetime.time(12, 0))
    """
    match value:
        case bool() | None:
            raise _unreadable(value)
        case datetime():
            return _whole_minutes(value.time())
        case time():
            return _whole_minutes(value)
        case timedelta():
            return _from_fraction(value / _DAY)
        case int() | float() | Decimal():
            return _from_number(value)
        case str():
            return _from_text(value)
        case _:
            raise _unreadable(value)


def read_time_range(text: str) -> tuple[time, time]:
    """Return both ends of a written range; raises NotReadable, also when it runs backwards.

    >>> read_time_range("ตั้งแต่เวลา ๐๙.๐๐ น. ถึงเวลา ๑๒.๐๐ น.")
    (datetime.time(9, 0), datetime.time(12, 0))
    """
    plain = " ".join(text.split())
    ends = _RANGE_MARK.split(re.sub(r"^(?:ตั้งแต่|ระหว่าง) ?", "", plain))
    if len(ends) != 2:  # noqa: PLR2004  a range has two ends
        raise _unreadable(text)
    start, end = read_time(ends[0]), read_time(ends[1])
    _refuse_backward(start, end)
    return start, end


def official_time(at: time) -> str:
    """Return the time as a document writes it.

    >>> official_time(time(9, 30))
    '๐๙.๓๐ น.'
    """
    return f"{_figures(at)} น."


def time_range(start: time, end: time) -> str:
    """Return a range with one น.; midnight as an end is ๒๔.๐๐. Raises NotReadable if backwards.

    >>> time_range(time(9, 0), time(12, 0)), time_range(time(20, 0), time(0, 0))
    ('๐๙.๐๐–๑๒.๐๐ น.', '๒๐.๐๐–๒๔.๐๐ น.')
    """
    _refuse_backward(start, end)
    return f"{_figures(start)}–{'๒๔.๐๐' if end == MIDNIGHT else _figures(end)} น."


def _figures(at: time) -> str:
    return to_thai_digits(f"{at:%H.%M}")


def _refuse_backward(start: time, end: time) -> None:
    if end <= start and end != MIDNIGHT:
        raise NotReadable(
            Message(
                f"เวลาสิ้นสุด {official_time(end)} ไม่อยู่หลังเวลาเริ่ม {official_time(start)}",
                f"the end {end:%H:%M} is not after the start {start:%H:%M}",
            )
        )


def _from_text(text: str) -> time:
    cleaned = to_arabic_digits(re.sub(r"\s+", " ", text).strip())
    for shape in (_CLOCK, _MILITARY, _WORDED):
        if found := shape.match(cleaned):
            return _clock(int(found["hour"]), int(found["minute"] or 0))
    raise _unreadable(text)


def _from_number(number: float | Decimal) -> time:
    if 0 <= number < 1:
        return _from_fraction(float(number))
    if isinstance(number, int) or not 1 <= number < _HOURS:
        raise _unreadable(number)
    hour, _, minute = f"{number:.2f}".partition(".")
    if Decimal(str(number)) != Decimal(f"{hour}.{minute}"):
        raise _unreadable(number)
    return _clock(int(hour), int(minute))


def _from_fraction(fraction: float) -> time:
    minutes = round(fraction * _HOURS * _MINUTES)
    return _clock(*divmod(minutes, _MINUTES))


def _clock(hour: int, minute: int) -> time:
    if minute >= _MINUTES:
        raise NotReadable(
            Message(
                to_thai_digits(f"นาที {minute:02} ไม่มี (นาทีมี 00 ถึง 59)"),
                f"there is no minute {minute} (00 to 59)",
            )
        )
    if hour > _HOURS or (hour == _HOURS and minute):
        raise NotReadable(
            Message(
                to_thai_digits(f"เวลา {hour:02}.{minute:02} น. ไม่มี (ชั่วโมงมี 00 ถึง 24.00)"),
                f"there is no time {hour:02}:{minute:02} (00:00 to 24:00)",
            )
        )
    return time(hour % _HOURS, minute)


def _whole_minutes(at: time) -> time:
    if at.second or at.microsecond:
        raise NotReadable(
            Message(
                to_thai_digits(f"เวลา {at:%H.%M.%S} มีวินาที ให้เขียนเพียงนาที เช่น {at:%H.%M} น."),
                f"the time {at} has seconds; write {at:%H:%M}",
            )
        )
    return time(at.hour, at.minute)


def _unreadable(value: object) -> NotReadable:
    shown = "" if value is None else value
    return NotReadable(
        Message(
            f"อ่าน ‘{shown}’ เป็นเวลาไม่ได้ ให้เขียน เช่น ๐๙.๓๐ น.",
            f"cannot read {str(shown)!r} as a time; write for example 09.30",
        )
    )
