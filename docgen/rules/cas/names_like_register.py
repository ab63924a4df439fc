"""A name almost like one of the register is that name misspelt."""

from collections.abc import Iterator
from itertools import chain

from docgen.cases.rule import AtFile, CaseFacts, CaseRule
from docgen.cases.specimens import case
from docgen.cases.texts import texts_of_case
from docgen.findings import Severity
from docgen.messages import Message
from docgen.model.names_like_registered import RegisteredNames
from docgen.model.office_data import OfficeData
from docgen.model.specimens import body, chair, member, order, secretary
from docgen.word.meeting_specimens import minutes_facts, present
from docgen.word.specimens import members, order_facts


def _check(case: CaseFacts, office: OfficeData | None) -> Iterator[AtFile]:
    if office is None:
        return
    known = RegisteredNames(office)
    for each in texts_of_case(case):
        misspelt = chain(known.people_misspelt(each.text), known.schools_misspelt(each.text))
        for start, end, right in misspelt:
            written = each.text[start:end]
            told = Message(
                f"“{written}” ใกล้เคียงกับ “{right}” ในทะเบียน ให้ตรวจตัวสะกด",
                f"“{written}” is almost “{right}” of the register",
            )
            yield each.found(start, end, told)


RULE = CaseRule(
    code="CAS114",
    clause="docgen-consistency",
    severity=Severity.WARNING,
    message="ชื่อนี้ใกล้เคียงกับชื่อในทะเบียน ให้ตรวจตัวสะกด",
    english="this name is almost one of the register; check its spelling",
    why="A person whose name is misspelt was, on paper, never appointed.",
    check=_check,
    good=(
        case(order(), order_facts(), minutes_facts()),
        case(minutes_facts(present=present("๑. นายสุเมธ  ทองประเสริฐ\tกรรมการ"))),
        case(minutes_facts(present=present("๑. นายสุเมธ ศรีสมบัติ", "๒. นายสมศักดิ์ ทองประเสริฐ"))),
        case(order_facts(duties="ให้นางกัญญา ศรีสมบัติเป็นผู้ประสานงานโรงเรียนบ้านโนนสว่างวิทยา")),
        case(order_facts(duties="โรงเรียนบ้านโนนสว่าง ๒ และโรงเรียนบ้านโนนสะอาด")),
    ),
    bad=(
        case(minutes_facts(present=present("๑. นายสุเมธ ทองประเสิรฐ\tกรรมการ"))),
        case(order_facts(members=members(("นายสุเมร ทองประเสริฐ", "กรรมการ")))),
        case(order(body(chair(), member(external="นางกัญญา ศรีสมบัต"), secretary()))),
        case(order_facts(duties="ให้แจ้งโรงเรียนบ้านโนนสวาง เพื่อทราบ")),
    ),
)
