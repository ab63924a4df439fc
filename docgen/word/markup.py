"""Small pieces of Word XML as text, for whoever writes a template from nothing."""

from collections.abc import Sequence
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from docgen.saraban.roles import Role
from docgen.saraban.units import Cm
from docgen.word.namespaces import PIC, WP, A, R, W

HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NORMAL: Final = "Normal"
LIST_TABLE: Final = "SarabanList"
RULED_TABLE: Final = "SarabanRuledTable"
ROOT_NAMESPACES: Final = (
    f'xmlns:w="{W[1:-1]}" xmlns:r="{R[1:-1]}" xmlns:wp="{WP[1:-1]}" xmlns:a="{A[1:-1]}" '
    f'xmlns:pic="{PIC[1:-1]}"'
)


def paragraph(style: str, *runs: str) -> str:
    """Return a paragraph of runs in a style."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{"".join(runs)}</w:p>'


def text_run(text: str) -> str:
    """Return a run of `text`, in which a tab character is a tab."""
    pieces = (f'<w:t xml:space="preserve">{escape(piece)}</w:t>' for piece in text.split("\t"))
    return f"<w:r>{'<w:tab/>'.join(pieces).replace(_NO_TEXT, '')}</w:r>"


def said(role: Role, text: str, *, kept: bool = False) -> str:
    """Return a paragraph that plays `role`; `kept` keeps it with the next one."""
    return paragraph(role.kept_style if kept else role, text_run(text))


def tag(text: str) -> str:
    """Return a paragraph that only steers the template: it is not printed."""
    return paragraph(NORMAL, text_run(f"{{%p {text} %}}"))


def page_number(before: str, after: str, sample: str) -> str:
    """Return the runs of a page number, shown as `sample` until Word counts."""
    return "".join(
        (
            text_run(before),
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
            '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>',
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
            text_run(sample),
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
            text_run(after),
        )
    )


def picture_run(relationship: str, number: int, name: str, told: str, side: Cm) -> str:
    """Return a run with a square picture; `told` is read aloud instead of it."""
    extent = f'cx="{side.emu}" cy="{side.emu}"'
    named = f'id="{number}" name={quoteattr(name)} descr={quoteattr(told)}'
    return (
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent {extent}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr {named}/>'
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic><a:graphicData uri="{PIC[1:-1]}"><pic:pic><pic:nvPicPr><pic:cNvPr {named}/>'
        f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{relationship}"/>'
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
        f'<a:off x="0" y="0"/><a:ext {extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
        "</w:r>"
    )


def table(style: str, columns: Sequence[Cm], *rows: str) -> str:
    """Return a table of fixed columns."""
    width = sum(column.twips for column in columns)
    grid = "".join(f'<w:gridCol w:w="{column.twips}"/>' for column in columns)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{width}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        f"{''.join(rows)}</w:tbl>"
    )


def row(columns: Sequence[Cm], *cells: str, head: bool = False) -> str:
    """Return a row that never splits; a head row is repeated at the top of each page.

    A cell that is "" lends its room to the one before it.
    """
    written: list[str] = []
    at = 0
    while at < len(cells):
        end = next((i for i in range(at + 1, len(cells)) if cells[i]), len(cells))
        width = sum(column.twips for column in columns[at:end])
        written.append(_cell(width, cells[at], end - at))
        at = end
    repeated = "<w:tblHeader/>" if head else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{''.join(written)}</w:tr>"


def row_tag(columns: Sequence[Cm], text: str) -> str:
    """Return a row that only steers the template: it is not printed."""
    inside = paragraph(NORMAL, text_run(f"{{%tr {text} %}}"))
    width = sum(column.twips for column in columns)
    return f"<w:tr>{_cell(width, inside, span=len(columns))}</w:tr>"


_NO_TEXT: Final = '<w:t xml:space="preserve"></w:t>'


def _cell(width: int, inside: str, span: int = 1) -> str:
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}</w:tcPr>{inside}</w:tc>'
