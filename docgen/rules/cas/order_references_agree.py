"""An order of the office that is amended or repealed is cited as its own record says it."""

from collections.abc import Iterator

from docgen.cases.rule import AtFile, CaseFacts, CaseRule
from docgen.cases.specimens import case
from docgen.findings import AtField, Severity
from docgen.messages import Message
from docgen.model.numbers import NumberOfYear
from docgen.model.office_data import OfficeData
from docgen.model.order import Amendment, Order, OrderReference
from docgen.model.specimens import OFFICE_NAME, ORDER_DAY, order, reference
from docgen.model.texts import Path
from docgen.thai.dates import long_date
from docgen.thai.digits import to_thai_digits
from docgen.thai.names import same_name_key


def _check(case: CaseFacts, office: OfficeData | None) -> Iterator[AtFile]:
    issued = [
        each.record for each in (*case.records, *case.others) if isinstance(each.record, Order)
    ]
    for each, record in case.records_of(Order):
        for path, cited in _references(record):
            ours = cited.issuer in (None, office.office.name if office else None)
            if ours and (told := _disagreement(cited, record, issued)):
                yield AtFile(each.path, AtField(path, told))


def _references(record: Order) -> Iterator[tuple[Path, OrderReference]]:
    if record.amends:
        yield ("amends", "order"), record.amends.order
    for at, repealed in enumerate(record.repeals):
        yield ("repeals", at), repealed


def _disagreement(cited: OrderReference, citing: Order, issued: list[Order]) -> Message | None:
    known = [each for each in issued if each is not citing and each.number and each.day]
    numbered = [each for each in known if each.number == cited.number]
    if cited.day and numbered and not any(each.day == cited.day for each in numbered):
        return _told(cited, numbered[0])
    if numbered or not (cited.number and cited.day and cited.subject):
        return None
    subject = same_name_key(cited.subject)
    same = [e for e in known if e.day == cited.day and same_name_key(e.subject) == subject]
    return _told(cited, same[0]) if len(same) == 1 else None


def _told(cited: OrderReference, record: Order) -> Message:
    right = f"ที่ {record.number} ลงวันที่ {long_date(record.day)}" if record.day else ""
    told = f"อ้างคำสั่งที่ {cited.number} แต่รายการของคำสั่งนั้นคือ {right} ให้แก้ให้ตรงกัน"
    return Message(to_thai_digits(told), f"that order's own record says {record.number}")


_EARLIER = order(number=NumberOfYear(2569, 376), subject="แต่งตั้งคณะกรรมการพิจารณาจัดสรรงบประมาณ")
_RIGHT = reference(number=NumberOfYear(2569, 376), day=ORDER_DAY)
_WRONG_DAY = reference(number=NumberOfYear(2569, 376), day=ORDER_DAY.replace(day=2))
_WRONG_NUMBER = reference(number=NumberOfYear(2569, 367), day=ORDER_DAY, subject=_EARLIER.subject)

RULE = CaseRule(
    code="CAS107",
    clause="docgen-consistency",
    severity=Severity.ERROR,
    message="คำสั่งที่อ้างถึงไม่ตรงกับรายการของคำสั่งนั้น ให้ตรวจเลขที่และวันที่",
    english="the order cited is not as its own record says",
    why="An order that repeals the wrong order leaves two in force.",
    check=_check,
    good=(
        case(order(repeals=(_RIGHT,)), _EARLIER),
        case(order(repeals=(reference(),))),
        case(order(amends=Amendment(order=_RIGHT, changes=())), others=(_EARLIER,)),
        case(order(repeals=(_WRONG_DAY.model_copy(update={"issuer": "สพฐ."}),)), _EARLIER),
    ),
    bad=(
        case(order(repeals=(_WRONG_DAY,)), others=(_EARLIER,)),
        case(order(repeals=(_WRONG_NUMBER,)), _EARLIER),
        case(order(amends=Amendment(order=_WRONG_DAY, changes=())), _EARLIER),
        case(order(repeals=(_WRONG_DAY.model_copy(update={"issuer": OFFICE_NAME}),)), _EARLIER),
    ),
)
