"""Write the stock templates from docgen.saraban.standard: the same bytes on every run.

    python tools/build_templates.py [--check]

`--check` writes nothing and fails when a committed template is not what would be built.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from docgen.saraban import standard
from docgen.saraban.roles import Role
from docgen.word.markup import (
    LIST_TABLE,
    RULED_TABLE,
    paragraph,
    picture_run,
    row,
    row_tag,
    said,
    table,
    tag,
)
from docgen.word.packing import write_package
from docgen.word.pictures import EMBLEM_NAMES
from docgen.word.stock_package import EMBLEM_ID, stock_members

HERE = Path(__file__).parent
TARGET = HERE.parent / "templates" / "docx"
STORED = 0
FRAME_TOLD = "กรอบแทนตราครุฑ สูง ๓ เซนติเมตร: ใส่ตราของหน่วยงานด้วยคำสั่ง docgen emblem set"
CLAUSE = "{% if block.number %}{{ block.number }}\t{% endif %}{{ block.text }}"
SORTS = {
    "paragraph": (Role.BODY, "{{ block.text }}"),
    "heading": (Role.HEADING, CLAUSE),
    "clause1": (Role.CLAUSE_1, CLAUSE),
    "clause2": (Role.CLAUSE_2, CLAUSE),
    "clause3": (Role.CLAUSE_3, CLAUSE),
}
"""What each sort of block is, except members."""
MEMBER = ("{{ row.number }}", "{{ row.name }}", "{{ row.position }}", "{{ row.role }}")
MEMBER_HEAD = ("ที่", "ชื่อ - สกุล", "ตำแหน่ง", "หน้าที่")


def order_body() -> Iterator[str]:
    """Yield the body of คำสั่ง (แบบที่ ๔), after docgen/kinds/order.py."""
    emblem = picture_run(EMBLEM_ID, 1, EMBLEM_NAMES[0], FRAME_TOLD, standard.EMBLEM_HEIGHT)
    yield paragraph(Role.EMBLEM, emblem)
    yield said(Role.TITLE, "{{ title }}")
    yield said(Role.NUMBER, "{{ number }}")
    yield said(Role.SUBJECT, "{{ subject }}")
    yield paragraph(Role.RULE_LINE)
    yield from blocks("blocks", committee_list())
    yield tag("if effective")
    yield said(Role.EFFECTIVE, "{{ effective }}")
    yield tag("endif")
    yield said(Role.ORDERED_ON, "{{ ordered_on }}")
    yield said(Role.SIGNATURE, "{{ signature }}")
    yield tag("for position in positions")
    yield said(Role.POSITION, "{{ position }}")
    yield tag("endfor")
    yield tag("for annex in annexes")
    yield said(Role.ANNEX_TITLE, "{{ annex.title }}")
    yield from blocks("annex.blocks", annex_list())
    yield paragraph(Role.RULE_LINE)
    yield tag("endfor")


def blocks(where: str, members: str) -> Iterator[str]:
    """Yield the loop over blocks; the last one stays on the page of what follows."""
    yield tag(f"for block in {where}")
    word = "if"
    for sort, (role, text) in SORTS.items():
        yield tag(f'{word} block.sort == "{sort}"')
        if role is Role.HEADING:
            yield said(role, text)
        else:
            yield tag("if loop.last")
            yield said(role, text, kept=True)
            yield tag("else")
            yield said(role, text)
            yield tag("endif")
        word = "elif"
    yield tag('elif block.sort == "members" and block.rows')
    yield members
    yield tag("endif")
    yield tag("endfor")


def committee_list() -> str:
    """Return the borderless list of a committee; its last row stays with what follows."""
    columns = standard.MEMBER_COLUMNS
    return table(
        LIST_TABLE,
        columns,
        row_tag(columns, "for row in block.rows"),
        row_tag(columns, "if loop.last"),
        *member_rows(tuple(said(Role.CELL, text, kept=True) for text in MEMBER)),
        row_tag(columns, "else"),
        *member_rows(tuple(said(Role.CELL, text) for text in MEMBER)),
        row_tag(columns, "endif"),
        row_tag(columns, "endfor"),
    )


def annex_list() -> str:
    """Return the ruled list of an annex, with a head row on each page."""
    columns = standard.MEMBER_COLUMNS
    number, *rest = MEMBER
    cells = (said(Role.CELL_CENTRE, number), *(said(Role.CELL, text) for text in rest))
    return table(
        RULED_TABLE,
        columns,
        row(columns, *(said(Role.TABLE_HEAD, text) for text in MEMBER_HEAD), head=True),
        row_tag(columns, "for row in block.rows"),
        *member_rows(cells),
        row_tag(columns, "endfor"),
    )


def member_rows(cells: tuple[str, ...]) -> Iterator[str]:
    """Yield the row of a member; without a position the name takes its room."""
    columns = standard.MEMBER_COLUMNS
    number, name, position, role = cells
    yield row_tag(columns, "if row.position")
    yield row(columns, number, name, position, role)
    yield row_tag(columns, "else")
    yield row(columns, number, name, "", role)
    yield row_tag(columns, "endif")


BODIES: dict[str, Callable[[], Iterator[str]]] = {"order.docx": order_body}


def built(name: str) -> bytes:
    """Return a stock template. It is stored unpacked: no zlib can change its bytes."""
    frame = (HERE / "emblem_frame_3cm.png").read_bytes()
    return write_package(stock_members("".join(BODIES[name]()), frame), level=STORED)


def main(arguments: list[str]) -> int:
    """Write every template, or with --check tell which differ; return the exit code."""
    differ = 0
    for name in BODIES:
        target, content = TARGET / name, built(name)
        if "--check" not in arguments:
            target.write_bytes(content)
            print(target)
        elif not target.exists() or target.read_bytes() != content:
            differ += 1
            print(f"{target}: not what tools/build_templates.py builds", file=sys.stderr)
    return min(differ, 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
