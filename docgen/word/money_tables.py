"""Tables of figures in a .docx: what each column adds up to, and what its row of totals says."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, TypeAlias

from docgen.thai.digits import to_arabic_digits
from docgen.word.facts import DocxFacts, ParagraphFacts

Cells: TypeAlias = tuple[tuple[ParagraphFacts, ...], ...]
"""The cells of one row, each the paragraphs in it."""


@dataclass(frozen=True, slots=True)
class WrongTotal:
    """The cell of a total, what it states, and the sum of the rows it is about."""

    line: ParagraphFacts
    stated: Decimal
    sum: Decimal
    rows: int


def wrong_totals(facts: DocxFacts) -> Iterator[WrongTotal]:
    """Yield the totals that no way of adding up the rows above explains.

    A column counts when every row above its total has a figure, a dash or nothing in it; a table
    whose rows stand at several levels is left alone.
    """
    for table in tables_of(facts):
        heads = [row for row in table if not any(map(_figure, row))]
        rows = [row for row in table if any(map(_figure, row))]
        totals = sum(map(_is_total, rows))
        is_plain = len({len(row) for row in rows}) <= _WIDTHS and totals <= _MOST_TOTALS
        if is_plain and not any(map(_is_sublevel, rows)):
            yield from _in_table(rows, heads)


def tables_of(facts: DocxFacts) -> tuple[tuple[Cells, ...], ...]:
    """Return the tables of the body, each as its rows."""
    tables: dict[int, dict[int, dict[int, list[ParagraphFacts]]]] = {}
    for line in facts.body:
        if line.cell:
            table, row, column = line.cell
            tables.setdefault(table, {}).setdefault(row, {}).setdefault(column, []).append(line)
    return tuple(
        tuple(tuple(tuple(cell) for cell in row.values()) for row in table.values())
        for table in tables.values()
    )


def _in_table(rows: Sequence[Cells], heads: Sequence[Cells]) -> Iterator[WrongTotal]:
    details: list[Cells] = []
    since: list[Cells] = []
    subtotals: list[Cells] = []
    for row in rows:
        if not _is_total(row):
            details.append(row)
            since.append(row)
            continue
        for from_right in range(1, len(row)):
            if not _is_no_sum(heads, from_right):
                yield from _judge(
                    row, from_right, (details, since, [*subtotals, *since], subtotals)
                )
        subtotals.append(row)
        since = []


def _judge(row: Cells, from_right: int, groups: Sequence[Sequence[Cells]]) -> Iterator[WrongTotal]:
    cell = row[-from_right]
    stated = _figure(cell)
    if stated is None or len(groups[0]) < _FEWEST_ROWS:
        return
    sums = [_sum(group, from_right) for group in groups]
    if None not in sums and stated not in sums:
        said = sums[1] if groups[1] and sums[1] is not None else sums[0]
        if said is not None:
            yield WrongTotal(cell[0], stated, said, len(groups[1] or groups[0]))


def _sum(rows: Sequence[Cells], from_right: int) -> Decimal | None:
    total, found = Decimal(0), 0
    for row in rows:
        if len(row) < from_right or not (figure := _figure(row[-from_right])):
            if len(row) < from_right or not _is_nothing(row[-from_right]):
                return None
            continue
        total, found = total + figure, found + 1
    return total if found >= min(_FEWEST_ROWS, len(rows)) else None


def _text(cell: Sequence[ParagraphFacts]) -> str:
    return to_arabic_digits(" ".join(line.text.strip() for line in cell).strip())


def _figure(cell: Sequence[ParagraphFacts]) -> Decimal | None:
    found = _FIGURE.fullmatch(_text(cell))
    return Decimal(found[1].replace(",", "")) if found else None


def _is_nothing(cell: Sequence[ParagraphFacts]) -> bool:
    return _NOTHING.fullmatch(_text(cell)) is not None


def _is_total(row: Cells) -> bool:
    return any(_TOTAL.fullmatch(_text(cell)) for cell in row[:2])


def _is_sublevel(row: Cells) -> bool:
    return any(_SUBLEVEL.match(_text(cell)) for cell in row[:2])


def _is_no_sum(heads: Sequence[Cells], from_right: int) -> bool:
    """Whether the column's head says that its figures are not to be added."""
    said = " ".join(_text(row[-from_right]) for row in heads if len(row) >= from_right)
    return _NO_SUM.search(said) is not None


_WIDTHS: Final = 2
"""The row of totals may have fewer cells than the others, its label being merged."""
_FEWEST_ROWS: Final = 2
_MOST_TOTALS: Final = 100
_FIGURE: Final = re.compile(
    r"([0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?)(?:\.-)?(?:\s?บาท)?"
)
_NOTHING: Final = re.compile(r"[-–—\s.]*")
_TOTAL: Final = re.compile(
    r"(?:รวม|ยอดรวม)(?:(?:เป็น)?(?:จำนวน)?เงิน)?(?:ทั้งสิ้น|ทั้งหมด|ย่อย|สุทธิ)?(?:เป็นเงิน)?(?:\s*\(?บาท\)?)?"
    r"|รวม\s?(?:งบ|ค่า|หมวด|กลุ่ม|อำเภอ|แผนงาน|ผลผลิต|โครงการ|กิจกรรม|ทั้งสิ้น|ทั้งหมด)[^0-9]{0,60}"
    r"|รวม(?:ทั้งสิ้น|ทั้งหมด)?\s?[0-9,]+\s?(?:โรงเรียน|โรง|แห่ง|รายการ|คน|ราย|หน่วยงาน)"
)
_SUBLEVEL: Final = re.compile(r"[0-9]+\.[0-9]+(?![0-9,]*(?:\s?บาท)?$)|[-•]\s?[ก-ฮ]|\([0-9]+\)")
_NO_SUM: Final = re.compile(
    r"ลำดับ|^ที่$|ร้อยละ|เฉลี่ย|%|ต่อหน่วย|/หน่วย|หน่วยละ|ละ\s*\(?บาท|อัตรา|รหัส|ปี|วันที่|คะแนน|ค่า\s?[A-Z]|S\.?D|สะสม|คงเหลือ"
)
