"""A row of dots typed partly as full stops and partly as …."""

import re
from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.rule import Bad, TextRule

_ROW = re.compile(r"[.…]{3,}")


def _check(text: str) -> Iterator[Span]:
    for found in _ROW.finditer(text):
        if "…" in found[0] and ".." in found[0]:
            yield Span(*found.span(), Fix(found[0].replace("…", "..."), safe=False))


RULE = TextRule(
    code="TXT020",
    clause="docgen-house",
    severity=Severity.INFO,
    message="แถวจุดปนจุดธรรมดากับเครื่องหมายจุดไข่ปลา ให้ใช้จุดชนิดเดียว",
    english="a row of dots of two kinds; use one kind",
    why="The two kinds have other widths and heights, and the line looks mended.",
    check=_check,
    good=("ลงชื่อ ...............................", "ลงชื่อ ……………………………", "พ.ศ. …."),
    bad=(Bad("ลงชื่อ ......…", fixed="ลงชื่อ ........."), Bad("ที่ …..", fixed="ที่ .....")),
)
