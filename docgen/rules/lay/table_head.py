"""A table that is longer than a page repeats its head row."""

import re
from collections.abc import Iterator
from itertools import groupby

from docgen.findings import AtParagraph, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.standard import ROWS_OF_A_PAGE
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.specimens import order_facts, row

_HEAD = re.compile(r"\s*(?:ลำดับ(?:ที่)?|ที่|เลขที่|ข้อ)\s*")
"""What stands in the first cell of a head row."""


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    """Only a table of more rows than any page holds is judged."""
    cells = [line for line in facts.body if line.cell]
    cells.sort(key=lambda line: (line.cell or (0, 0, 0), line.number))
    for _, group in groupby(cells, key=lambda line: line.cell and line.cell[0]):
        table = list(group)
        if _rows(table) > ROWS_OF_A_PAGE and _has_head(table):
            yield AtParagraph("document", table[0].number, 0, len(table[0].text))


def _has_head(table: list[ParagraphFacts]) -> bool:
    """Return whether the first row names the columns, and is not repeated."""
    repeated = any(line.repeats for line in table)
    return not repeated and _HEAD.fullmatch(table[0].text) is not None


def _rows(table: list[ParagraphFacts]) -> int:
    return max(line.cell[1] for line in table if line.cell)


def _table(first: str, rows: int) -> tuple[ParagraphFacts, ...]:
    body = (cell for at in range(2, rows + 1) for cell in row(at, str(at), "นายดี ใจงาม"))
    return (*row(1, first, "ชื่อ"), *body)


RULE = StructureRule(
    code="LAY017",
    clause="docgen-house",
    severity=Severity.WARNING,
    message="ตารางยาวเกินหนึ่งหน้าแต่แถวหัวตารางไม่ซ้ำในหน้าถัดไป ให้ตั้งแถวแรกเป็น Repeat Header Rows",
    english="a table longer than a page does not repeat its head row",
    why="On the second page nobody knows what the columns are.",
    docx=DocxCheck(_check),
    good=(
        order_facts(),
        order_facts(members=_table("ที่", 30)),
        order_facts(members=_table("๑.๑", 60)),
    ),
    bad=(order_facts(members=_table("ลำดับที่", 60)),),
)
