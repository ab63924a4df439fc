"""An order says from when it takes effect: ทั้งนี้ ตั้งแต่…."""

import re
from collections.abc import Iterator

from docgen.findings import AtField, AtParagraph, Severity
from docgen.model.office_data import OfficeData
from docgen.model.order import Order
from docgen.model.specimens import order
from docgen.rule import DocxCheck, RecordCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.specimens import order_facts

_SAYS_WHEN = re.compile(
    r"ทั้งนี้.*?(?:ตั้งแต่|นับแต่|นับจาก|ระหว่างวันที่|ภายใน)|(?:ตั้งแต่|นับแต่).+?เป็นต้นไป"
    r"|มีผล(?:ใช้)?(?:บังคับ)?(?:ตั้งแต่|นับแต่|ในวัน|ทันที)|ให้ใช้บังคับ"
    r"|(?:ให้|จึง).*?(?:ตั้งแต่|ระหว่าง)วันที่"
)
_TEXTS = (Role.BODY, Role.EFFECTIVE, Role.CLAUSE_1, Role.CLAUSE_2, Role.HEADING)


def _check_record(record: Order, _data: OfficeData) -> Iterator[AtField]:
    texts = (*record.closing, *(each.text for each in record.provisions))
    if record.effective_from is None and not any(map(_SAYS_WHEN.search, texts)):
        yield AtField(("effective_from",))


def _check_docx(facts: DocxFacts) -> Iterator[AtParagraph]:
    if any(_SAYS_WHEN.search(line.text) for line in facts.with_role(*_TEXTS)):
        return
    places = facts.with_role(Role.EFFECTIVE) or facts.with_role(Role.ORDERED_ON)
    yield next((AtParagraph(number=p.number, end=len(p.text)) for p in places), AtParagraph())


RULE = StructureRule(
    code="ORD006",
    clause="saraban-2526:16.4",
    severity=Severity.ERROR,
    message="คำสั่งต้องบอกวันที่มีผลใช้บังคับ ให้เขียนก่อนบรรทัด สั่ง ณ วันที่ เช่น ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป",
    english="an order says from when it takes effect, e.g. ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป",
    why="Without it nobody knows from which day the duties and powers count.",
    record=RecordCheck(Order, _check_record),
    docx=DocxCheck(_check_docx, frozenset({"order"})),
    good=(
        order(),
        order(effective_from=None, closing=("ทั้งนี้ ตั้งแต่วันที่ ๑ ธันวาคม ๒๕๖๙ เป็นต้นไป",)),
        order_facts(),
        order_facts(effective="ทั้งนี้ ตั้งแต่วันที่ ๑ ธันวาคม ๒๕๖๙ ถึงวันที่ ๓๐ กันยายน ๒๕๗๐"),
    ),
    bad=(
        order(effective_from=None),
        order_facts(effective=None),
        order_facts(effective="ทั้งนี้"),
    ),
)
