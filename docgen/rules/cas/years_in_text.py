"""Years in the papers of a case are near the year of the case."""

from collections.abc import Iterator
from typing import Final

from docgen.cases.rule import AtFile, CaseFacts, CaseRule
from docgen.cases.specimens import case
from docgen.cases.texts import texts_of_case
from docgen.findings import Severity
from docgen.messages import Message
from docgen.model.office_data import OfficeData
from docgen.model.specimens import order
from docgen.thai.dates import buddhist_year
from docgen.thai.digits import to_thai_digits
from docgen.thai.named_years import far_years
from docgen.word.meeting_specimens import minutes_facts
from docgen.word.specimens import order_facts


def _check(case: CaseFacts, _office: OfficeData | None) -> Iterator[AtFile]:
    for each in texts_of_case(case):
        this = buddhist_year(each.day) if each.day else None
        for start, end, year in far_years(each.text, this) if this else ():
            told = f"ปี {year} ห่างจากปีของเอกสาร ({this}) มาก ให้ตรวจว่าพิมพ์สลับเลขหรือไม่"
            message = Message(to_thai_digits(told), f"{year} is far from {this}")
            yield each.found(start, end, message)


_SUBJECT: Final = "แต่งตั้งคณะกรรมการ ประจำปีงบประมาณ พ.ศ. "

RULE = CaseRule(
    code="CAS110",
    clause="docgen-consistency",
    severity=Severity.WARNING,
    message="ปีในข้อความห่างจากปีของเอกสารมาก ให้ตรวจว่าพิมพ์ผิดหรือไม่",
    english="a year in the text is far from the year of the paper",
    why="Two figures exchanged make a year that nobody notices.",
    check=_check,
    good=(
        case(order(), order_facts(), minutes_facts()),
        case(order(reason=("ตามพระราชบัญญัติการศึกษาแห่งชาติ พ.ศ. ๒๕๔๒ และแผนพัฒนา พ.ศ. ๒๕๖๖–๒๕๗๐",))),
        case(order(reason=("ตามยุทธศาสตร์ชาติ พ.ศ. ๒๕๖๑–๒๕๘๐ กำหนดให้พัฒนาคุณภาพการศึกษา",))),
        case(order(reason=("ตามผลการดำเนินงานปีงบประมาณ พ.ศ. ๒๕๖๕–๒๕๖๘ และปีการศึกษา ๒๕๗๑",))),
        case(order(day=None, number=None, subject=f"{_SUBJECT}๒๕๙๖")),
    ),
    bad=(
        case(order(subject=f"{_SUBJECT}๒๕๙๖")),
        case(order_facts(subject=f"เรื่อง  {_SUBJECT}๒๕๐๗")),
        case(order(), minutes_facts(opening="การรับนักเรียน ปีการศึกษา 2659")),
    ),
)
