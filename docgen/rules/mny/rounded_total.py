"""A total differs from the sum of its rows by a baht or less: the rows were rounded."""

from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.thai.digits import to_thai_digits
from docgen.word.facts import DocxFacts
from docgen.word.money_tables import wrong_totals
from docgen.word.specimens import order_facts, row

_ROUNDING = 1


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for total in wrong_totals(facts):
        if abs(total.stated - total.sum) <= _ROUNDING:
            stated, right = f"{total.stated:,}", f"{total.sum:,}"
            told = to_thai_digits(
                f"ยอดรวมเขียน {stated} แต่ผลบวกของแถวเป็น {right} ต่างกันเพราะปัดเศษ ให้ปรับหรือชี้แจง"
            )
            message = Message(told, f"the total says {stated}, the rows add up to {right}")
            line = total.line
            yield AtParagraph("document", line.number, 0, len(line.text), message)


def _table(total: str) -> DocxFacts:
    rows = (("รายการ", "เงิน (บาท)"), ("ก", "๓๓.๓๓"), ("ข", "๓๓.๓๓"), ("ค", "๓๓.๓๓"), ("รวม", total))
    cells = [cell for at, texts in enumerate(rows, start=1) for cell in row(at, *texts, table=7)]
    return order_facts(duties=tuple(cells))


RULE = StructureRule(
    code="MNY010",
    clause="docgen-consistency",
    severity=Severity.WARNING,
    message="ยอดรวมในตารางต่างจากผลบวกไม่เกินหนึ่งบาทเพราะการปัดเศษ ให้ปรับให้ตรงหรือชี้แจง",
    english="the total differs from the sum by rounding; adjust it or explain",
    why="An auditor adds the column up and asks where the satang went.",
    docx=DocxCheck(_check),
    good=(order_facts(), _table("๙๙.๙๙"), _table("๒๐๐")),
    bad=(_table("๑๐๐"),),
)
