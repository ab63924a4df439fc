"""The papers of a case call the committee what the order calls it."""

from collections.abc import Iterator

from docgen.cases.meetings import committee_in, committee_of
from docgen.cases.rule import AtFile, CaseFacts, CaseRule
from docgen.cases.specimens import case
from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.model.office_data import OfficeData
from docgen.model.order import Order
from docgen.model.specimens import body, order
from docgen.thai.digits import to_arabic_digits
from docgen.thai.names import same_name_key
from docgen.thai.near_spelling import is_near
from docgen.word.meeting_parts import head_of
from docgen.word.meeting_specimens import agenda_facts, minutes_facts


def _check(case: CaseFacts, _office: OfficeData | None) -> Iterator[AtFile]:
    names = [
        committee_in(each.name) for _, record in case.records_of(Order) for each in record.bodies
    ]
    keys = {same_name_key(to_arabic_digits(name)): name for name in names}
    for document in case.of_kind("minutes", "agenda"):
        written = committee_of(document.facts)
        key = same_name_key(to_arabic_digits(written))
        near = [name for known, name in keys.items() if is_near(key, known)]
        if written and near and key not in keys and not any(map(str.isdecimal, key)):
            line = next(line for line in head_of(document.facts) if written in line.text)
            start = line.text.index(written)
            told = Message(f"คำสั่งเรียกว่า “{near[0]}” ให้ใช้ชื่อเดียวกัน", f"the order says {near[0]}")
            end = start + len(written)
            yield AtFile(document.path, AtParagraph("document", line.number, start, end, told))


_SECOND = "รายงานการประชุมคณะทำงานฝ่ายที่ ๒"
_TITLE = "รายงานการประชุมคณะกรรมการ"

RULE = CaseRule(
    code="CAS102",
    clause="docgen-consistency",
    severity=Severity.WARNING,
    message="ชื่อคณะกรรมการในเอกสารสะกดต่างจากคำสั่งแต่งตั้ง ให้ใช้ชื่อเดียวกัน",
    english="a paper spells the name of the committee otherwise than the order",
    why="A committee of another name was never appointed.",
    check=_check,
    good=(
        case(order(), agenda_facts(), minutes_facts()),
        case(order(), minutes_facts(title=f"{_TITLE}อำนวยการ")),
        case(order(body(name="คณะทำงานฝ่ายที่ ๑")), minutes_facts(title=_SECOND)),
        case(order(), minutes_facts(title=f"{_TITLE}พิจารณาจัดสรรงบประมาณ ปี ๒๕๗๐")),
        case(minutes_facts(title=f"{_TITLE}พิจารณาจัดสรรงบประมาน")),
    ),
    bad=(
        case(order(), minutes_facts(title=f"{_TITLE}พิจารณาจัดสรรงบประมาน")),
        case(order(), agenda_facts(title="ระเบียบวาระการประชุมคณะกรรมการพิจารณาจัดสรงบประมาณ")),
    ),
)
