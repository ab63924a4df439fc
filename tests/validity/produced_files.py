"""Every document docgen writes: the sample orders, and the cases that are hard on a Word file."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from orders import annexed_order, crowded_order, order, short_order
from packages import PROPERTIES, ROOT, STOCK, repacked, stock
from PIL import Image, ImageDraw

from docgen.pipeline import BuildOptions, build
from docgen.project import Project
from docgen.saraban.standard import FONT_CHOICES
from docgen.word.emblem import set_emblem
from docgen.word.engine import Template, template_from
from docgen.word.facts import Provenance
from docgen.word.package import open_package
from docgen.word.provenance import embed_provenance
from docgen.wording.order_page import OrderPage

ORIGIN = Provenance("order", "t" * 64, "r" * 64, "2569-11", "0.1.0", "")
HOSTILE = "นาย{{ x }} {% if %} & <w:p/> ]]> \"'‘’ ำ\u00a0ๆ 😀 \u200d C:\\a\\b %s {0} ${y}"
"""A name with what XML, jinja, Word's fields and Python formats take for their own."""
DRAFT = {"number": "ที่        /๒๕๖๙", "ordered_on": "สั่ง ณ วันที่        พ.ศ. ๒๕๖๙"}
PLANTED = {
    "wrong-order": ('<w:pStyle w:val="SarabanTitle"/>', '<w:jc/><w:pStyle w:val="SarabanTitle"/>'),
    "unknown-element": ("<w:body>", "<w:body><w:nonsense/>"),
    "left-tag": ("</w:t>", "{{ ลืม }}</w:t>"),
    "ascii-digit": ("</w:t>", " จำนวน 3 ชุด</w:t>"),
    "page-more": ("<w:body>", '<w:body><w:p><w:r><w:br w:type="page"/></w:r></w:p>'),
    "not-xml": ("<w:body>", "<w:body"),
}


def produced_files(folder: Path) -> Iterator[Path]:
    """Write every document into `folder` under names that tell them apart; yield them."""
    yield from _samples(folder)
    for name, content in _hard_cases():
        path = folder / f"{name}.docx"
        path.write_bytes(content)
        yield path


def planted_files(folder: Path) -> dict[str, Path]:
    """Write a file for each defect into `folder`."""
    good = _written(stock(), short_order())
    body = open_package(good).read("word/document.xml").decode()
    files = {}
    for name, (old, new) in PLANTED.items():
        assert old in body, name
        files[name] = folder / f"{name}.docx"
        spoilt = body.replace(old, new, 1)
        files[name].write_bytes(repacked(good, document=spoilt.encode()))
    return files


def _samples(folder: Path) -> Iterator[Path]:
    """Yield the sample orders, built as the command builds them."""
    out = folder / "out"
    for built in build(Project(ROOT), (ROOT / "data" / "cases",), BuildOptions(out=out)):
        assert built.is_whole, built
        for published in built.published:
            path = folder / "-".join(published.path.relative_to(out).parts)
            yield published.path.rename(path)


def _hard_cases() -> Iterator[tuple[str, bytes]]:
    template = stock()
    yield "members-300", _written(template, crowded_order())
    yield "annex-120", _written(template, annexed_order())
    yield "draft", _written(template, replace(short_order(), **DRAFT))
    yield "hostile", _written(template, _hostile())
    for font in FONT_CHOICES:
        yield f"font-{font.replace(' ', '-')}", _written(template, short_order(), font)
    own = set_emblem(STOCK.read_bytes(), _emblem()).content
    yield "emblem", _written(template_from(own, STOCK), annexed_order())
    yield "template", STOCK.read_bytes()


def _written(template: Template, page: OrderPage, *font: str) -> bytes:
    return embed_provenance(template.render(page, PROPERTIES, *font), ORIGIN)


def _hostile() -> OrderPage:
    page = order((6,), f"เรื่อง  {HOSTILE}")
    rows = tuple(
        replace(block, rows=tuple(replace(row, name=HOSTILE) for row in block.rows))
        for block in page.blocks
    )
    return replace(page, blocks=rows, signature=f"({HOSTILE})")


def _emblem() -> bytes:
    image = Image.new("RGB", (700, 760), "white")
    ImageDraw.Draw(image).ellipse((40, 40, 660, 720), fill="black")
    written = io.BytesIO()
    image.save(written, "PNG")
    return written.getvalue()
