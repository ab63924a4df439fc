"""A document that was edited still says what its record says."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from docgen.cases.prints import disagreements, printed_orders
from docgen.cases.rule import AtFile, CaseFacts, CaseRule
from docgen.cases.specimens import case
from docgen.findings import Severity
from docgen.model.office_data import OfficeData
from docgen.model.specimens import body, chair, member, order, secretary
from docgen.word.facts import DocxFacts, Provenance
from docgen.word.specimens import members, order_facts


def _check(case: CaseFacts, _office: OfficeData | None) -> Iterator[AtFile]:
    for document, record in printed_orders(case):
        for place in disagreements(document.facts, record):
            yield AtFile(document.path, place)


def _printed(**parts: Any) -> DocxFacts:  # noqa: ANN401  order_facts judges them
    origin = Provenance("order", "t", "r", "2569-11", "0.1.0", "p")
    return replace(order_facts(**parts), provenance=origin)


_CHAIR, _SECRETARY = ("นางสาวปิยวรรณ แก้วมณี", "ประธานกรรมการ"), ("นางกัญญา ศรีสมบัติ", "กรรมการ")

RULE = CaseRule(
    code="DOC002",
    clause="docgen-consistency",
    severity=Severity.WARNING,
    message="เอกสารที่แก้ไขแล้วไม่ตรงกับรายการ ให้แก้เอกสารหรือรายการให้ตรงกัน",
    english="the edited document and its record disagree; correct one of them",
    why="The next build would bring back what was corrected by hand.",
    check=_check,
    good=(
        case(order(), _printed()),
        case(order(), order_facts(number="ที่ ๙/๒๕๖๙")),
        case(order(number=None, day=None), _printed(number="ที่ ๔๑๓/๒๕๖๙")),
        case(order(), order(subject="แก้ไขคำสั่ง"), _printed(number="ที่ ๔๑๓/๒๕๖๙")),
        case(order(), _printed(signature="(นายธีรเดช  วงศ์อารีย์)", duties="มีหน้าที่ตามที่มอบหมาย")),
        case(order(body(chair(), member(post="นิติกร"), secretary())), _printed(members=())),
    ),
    bad=(
        case(order(), _printed(number="ที่ ๔๒๑/๒๕๖๙")),
        case(order(), _printed(ordered_on="สั่ง ณ วันที่ ๒๑ พฤศจิกายน พ.ศ. ๒๕๖๙")),
        case(order(), _printed(signature="(นางสาวปิยวรรณ แก้วมณี)")),
        case(order(), _printed(position="รองผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา")),
        case(order(), _printed(members=members(_CHAIR, _SECRETARY))),
        case(
            order(),
            _printed(members=members(_CHAIR, ("นายสุเมธ ทองประเสริฐศรี", "กรรมการ"), _SECRETARY)),
        ),
    ),
)
