"""The total at the foot of a column of a table is the sum of the rows above it."""

from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.thai.digits import to_thai_digits
from docgen.word.facts import DocxFacts
from docgen.word.money_tables import WrongTotal, wrong_totals
from docgen.word.specimens import order_facts, row

_ROUNDING = 1
"""A smaller difference comes of rounding, and another rule explains it."""


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for total in wrong_totals(facts):
        if abs(total.stated - total.sum) > _ROUNDING:
            number = total.line.number
            yield AtParagraph("document", number, 0, len(total.line.text), _told(total))


def _told(total: WrongTotal) -> Message:
    stated, right = f"{total.stated:,}", f"{total.sum:,}"
    return Message(
        to_thai_digits(
            f"ยอดรวมเขียน {stated} แต่ผลบวกของ {total.rows} แถวข้างบนเป็น {right} ให้ตรวจว่าจำนวนใดถูก"
        ),
        f"the total says {stated}, the {total.rows} rows above it add up to {right}",
    )


def _table(*rows: tuple[str, ...]) -> DocxFacts:
    cells = [cell for at, texts in enumerate(rows, start=1) for cell in row(at, *texts, table=7)]
    return order_facts(duties=tuple(cells))


_HEAD = ("ที่", "โรงเรียน", "จำนวนเงิน")
_ROWS = (("๑", "บ้านนา", "๑,๐๐๐"), ("๒", "บ้านดอน", "๒,๕๐๐.๕๐"), ("๓", "บ้านไร่", "-"))

RULE = StructureRule(
    code="MNY003",
    clause="docgen-consistency",
    severity=Severity.ERROR,
    message="ยอดรวมในตารางไม่เท่ากับผลบวกของแถว ให้ตรวจว่าจำนวนใดถูก",
    english="the total of the table is not the sum of its rows",
    why="The finance section pays by the rows and books the total; both are stopped.",
    docx=DocxCheck(_check),
    good=(
        order_facts(),
        _table(_HEAD, *_ROWS, ("รวม", "", "๓,๕๐๐.๕๐")),
        _table(_HEAD, *_ROWS, ("รวมทั้งสิ้น", "๓,๕๐๐.๕๐")),
        _table(_HEAD, *_ROWS, ("รวม", "", "๓,๕๐๑")),
        _table(
            ("รายการ", "เงิน"),
            *(("ก", "๑๐๐"), ("ข", "๒๐๐"), ("รวมงบดำเนินงาน", "๓๐๐")),
            *(("ค", "๕๐"), ("ง", "๕๐"), ("รวมงบลงทุน", "๑๐๐"), ("รวมทั้งสิ้น", "๔๐๐")),
        ),
        _table(("รายการ", "ร้อยละ"), ("ก", "๘๐"), ("ข", "๙๐"), ("รวม", "๘๕")),
    ),
    bad=(
        _table(_HEAD, *_ROWS, ("รวม", "", "๓,๖๐๐.๕๐")),
        _table(_HEAD, *_ROWS, ("รวมทั้งสิ้น", "๓๕,๐๐๕")),
        _table(("รายการ", "เงิน"), ("ก", "๑๐๐"), ("ข", "๒๐๐"), ("รวมงบดำเนินงาน", "๔๐๐")),
    ),
)
