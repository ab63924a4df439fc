"""The weekday does not fall on the date written."""

from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.messages import Message
from docgen.rule import Bad, TextRule
from docgen.thai.date_grammar import DateFault
from docgen.thai.date_reading import find_dates
from docgen.thai.dates import weekday_name


def _check(text: str) -> Iterator[Span]:
    for found in find_dates(text):
        if found.fault is DateFault.WRONG_WEEKDAY and found.date and found.weekday_span:
            right = weekday_name(found.date)
            told = Message(
                f"{found.text} ตรงกับวัน{right} ไม่ใช่วัน{found.weekday} ให้ตรวจว่าผิดที่วันหรือวันที่",
                f"{found.date} is a {found.date:%A}; either the weekday or the date is wrong",
            )
            yield Span(*found.weekday_span, Fix(right, safe=False), told)


RULE = TextRule(
    code="DAT002",
    clause="docgen-consistency",
    severity=Severity.ERROR,
    message="ชื่อวันไม่ตรงกับวันที่ ให้ตรวจปฏิทินแล้วแก้วันหรือวันที่",
    english="the weekday does not agree with the date; correct one of them",
    why="Half of the people come on the weekday, the other half on the date.",
    check=_check,
    good=(
        "ในวันพฤหัสบดีที่ ๑๙ พฤศจิกายน ๒๕๖๙ เวลา ๐๙.๓๐ น.",
        "เมื่อวันจันทร์ที่ ๒ พฤศจิกายน พ.ศ. ๒๕๖๙",
        "ทุกวันจันทร์ เริ่มวันที่ ๓ พฤศจิกายน ๒๕๖๙",
        "วันศุกร์ที่ ๓๐ ตุลาคม–วันอาทิตย์ที่ ๑ พฤศจิกายน ๒๕๖๙",
        "วันเสาร์ที่ ๒๔ มิถุนายน ๒๔๗๕",
    ),
    bad=(
        Bad(
            "ประชุมในวันพุธที่ ๑๙ พฤศจิกายน ๒๕๖๙ เวลา ๐๙.๓๐ น.",
            fixed="ประชุมในวันพฤหัสบดีที่ ๑๙ พฤศจิกายน ๒๕๖๙ เวลา ๐๙.๓๐ น.",
        ),
        Bad("เมื่อวันศุกร์ที่ ๑๒ พ.ย. ๖๙", fixed="เมื่อวันพฤหัสบดีที่ ๑๒ พ.ย. ๖๙"),
        Bad(
            "วันจันทร์ที่ ๓๐ ตุลาคม–วันอาทิตย์ที่ ๑ พฤศจิกายน ๒๕๖๙",
            fixed="วันศุกร์ที่ ๓๐ ตุลาคม–วันอาทิตย์ที่ ๑ พฤศจิกายน ๒๕๖๙",
        ),
    ),
)
