"""One more document from a warm template: `python tests/bench/measure_letters.py`.

Against the plain docxtpl loop, and against the floor: a bare jinja render of the same template
with the same data, and the deflate of what it gives. In memory, one process, same run.
"""

import io
import sys
from dataclasses import fields
from pathlib import Path

from docxtpl import DocxTemplate
from jinja2 import Environment
from timing import ROOT, Work, medians, ms, table

from docgen.word.engine import Template, load_template
from docgen.word.filters import FILTERS
from docgen.word.packing import pack_member
from docgen.word.properties import DocumentProperties
from docgen.wording.order_page import OrderPage

sys.path.insert(0, str(ROOT / "tests" / "unit" / "word"))

from orders import order

STOCK = ROOT / "templates" / "docx" / "order.docx"
PROPERTIES = DocumentProperties("คำสั่ง", author="สพป.ศรีนคร เขต ๑")
SUBJECT = "เรื่อง  แต่งตั้งคณะกรรมการพิจารณาคำขอจัดตั้งงบประมาณ"
MEMBERS, ROUNDS = (6, 20, 100, 300), 25
HEADS = ("order of", "document", "docgen", "docxtpl loop", "×", "floor", "docgen ÷ floor")


def main() -> None:
    """Print the table."""
    template = load_template(STOCK)
    rows = [_row(template, order((members,), SUBJECT), members) for members in MEMBERS]
    table("One more document from a warm template", HEADS, rows)


def _row(template: Template, page: OrderPage, members: int) -> tuple[str, ...]:
    values = {each.name: getattr(page, each.name) for each in fields(page)}
    found = medians(
        {
            "docgen": lambda: template.render(page, PROPERTIES),
            "docxtpl": lambda: by_docxtpl(STOCK, values),
            "floor": floor(template, page, values),
        },
        ROUNDS,
    )
    size = len(template.render(page, PROPERTIES)) / 1024
    ours, theirs, least = found["docgen"], found["docxtpl"], found["floor"]
    ratios = f"{theirs / ours:.0f}", ms(least), f"{ours / least:.2f}"
    return f"{members} members", f"{size:.0f} KiB", ms(ours), ms(theirs), *ratios


def by_docxtpl(path: Path, values: dict[str, object]) -> bytes:
    """Return the document as the README of docxtpl makes it."""
    document, written = DocxTemplate(path), io.BytesIO()
    jinja = Environment(autoescape=True)
    jinja.filters |= dict(FILTERS)
    document.render(values, jinja)
    document.save(written)
    return written.getvalue()


def floor(template: Template, page: OrderPage, values: dict[str, object]) -> Work:
    """Return the least work there is: jinja over the patched parts, then deflate."""
    template.render(page, PROPERTIES)
    jinja = Environment(autoescape=True)
    jinja.filters |= dict(FILTERS)
    (ready,) = template._ready.values()  # noqa: SLF001 - the patched text is what is compared
    programs = [(part.name, jinja.from_string(part.source)) for part in ready.programs]

    def work() -> None:
        for name, program in programs:
            pack_member(name, program.render(values).encode())

    return work


if __name__ == "__main__":
    main()
