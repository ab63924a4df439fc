"""The same blocks through python-docx, as scripts build documents: direct formatting."""

from io import BytesIO

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from tests.corpus.builders.blocks import Block, Para, Table, Way
from tests.corpus.builders.emblem import figure

_ALIGN = {
    "left": None,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "thaiDistribute": WD_ALIGN_PARAGRAPH.THAI_JUSTIFY,
}


def scripted(blocks: tuple[Block, ...], way: Way) -> bytes:
    """Return the .docx python-docx makes of `blocks`."""
    document = Document()
    document.core_properties.author = "สพป.ศรีนคร เขต ๑"
    document.core_properties.title = way.title
    document.core_properties.comments = ""
    _page(document.sections[0])
    _look(document.styles["Normal"].element.get_or_add_rPr(), Para(), way)
    for block in blocks:
        if isinstance(block, Table):
            _table(document, block, way)
        else:
            _para(document.add_paragraph(), block, way)
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def _page(section) -> None:
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(3), Cm(2)
    section.top_margin, section.bottom_margin = Cm(1.5), Cm(2)
    section.different_first_page_header_footer = True
    section.header_distance = Cm(1.5)
    line = section.header.paragraphs[0]
    line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    line.add_run("- ")
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), " PAGE ")
    line._p.append(field)  # noqa: SLF001  python-docx has no fields
    line.add_run(" -")
    numbers = OxmlElement("w:pgNumType")
    numbers.set(qn("w:fmt"), "thaiNumbers")
    columns = section._sectPr.find(qn("w:cols"))  # noqa: SLF001  nor page number formats
    columns.addprevious(numbers)


def _table(document, block: Table, way: Way) -> None:
    table = document.add_table(len(block.rows), len(block.widths))
    table.autofit = False
    for row, cells in zip(table.rows, block.rows, strict=True):
        for at, (cell, paras) in enumerate(zip(row.cells, cells, strict=True)):
            cell.width = Cm(block.widths[at])
            _para(cell.paragraphs[0], paras[0], way)
            for para in paras[1:]:
                _para(cell.add_paragraph(), para, way)


def _para(target, para: Para, way: Way) -> None:
    form = target.paragraph_format
    form.alignment = _ALIGN[para.align]
    form.space_before, form.space_after = Pt(para.before), Pt(0)
    form.line_spacing = 1.0
    form.first_line_indent = Cm(para.first) if para.first else None
    form.left_indent = Cm(para.left) if para.left else None
    if para.exact:
        form.line_spacing_rule, form.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(para.exact)
    for at, stop in enumerate(para.tabs):
        dotted = para.dots and at == len(para.tabs) - 1
        leader = WD_TAB_LEADER.DOTS if dotted else WD_TAB_LEADER.SPACES
        form.tab_stops.add_tab_stop(Cm(stop), WD_TAB_ALIGNMENT.LEFT, leader)
    if para.emblem:
        target.add_run().add_picture(BytesIO(figure()), height=Cm(para.emblem))
    _text(target, para, way)


def _text(target, para: Para, way: Way) -> None:
    rest = para.text
    for label in filter(None, para.label.split("|")):
        before, _, rest = rest.partition(label)
        _run(target, before, para, way)
        _run(target, label, Para(bold=True, size=20), way)
    _run(target, rest, para, way)


def _run(target, text: str, para: Para, way: Way) -> None:
    if text:
        made = target.add_run(text)
        _look(made._element.get_or_add_rPr(), para, way)  # noqa: SLF001  nor complex scripts


def _look(properties, para: Para, way: Way) -> None:
    for old in list(properties):
        properties.remove(old)
    said = [("w:rFonts", dict.fromkeys(("ascii", "hAnsi", "eastAsia", "cs"), way.font))]
    said += [("w:b", {}), ("w:bCs", {})] if para.bold else []
    size = {"val": str(round(para.size * 2))}
    said += [("w:sz", size), ("w:szCs", size), ("w:lang", {"bidi": "th-TH"})]
    for tag, values in said:
        element = OxmlElement(tag)
        for name, value in values.items():
            element.set(qn(f"w:{name}"), value)
        properties.append(element)
