"""Blocks as raw WordprocessingML, the way Word itself writes it."""

from itertools import count
from xml.sax.saxutils import escape

from docgen.word.packing import write_package
from tests.corpus.builders.blocks import Block, Para, Table, Way
from tests.corpus.builders.emblem import ASPECT, figure
from tests.corpus.builders.parts import CORE, EMPTY_HEADER, HEADER, RELATIONS, STATIC, styles

_CUT = 9
_NAMESPACES = " ".join(
    f'xmlns:{prefix}="http://schemas.{rest}"'
    for prefix, rest in (
        ("w", "openxmlformats.org/wordprocessingml/2006/main"),
        ("r", "openxmlformats.org/officeDocument/2006/relationships"),
        ("wp", "openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("a", "openxmlformats.org/drawingml/2006/main"),
        ("pic", "openxmlformats.org/drawingml/2006/picture"),
        ("mc", "openxmlformats.org/markup-compatibility/2006"),
        ("wps", "microsoft.com/office/word/2010/wordprocessingShape"),
    )
)
_SECTION = (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/>'
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="850" w:right="1134" w:bottom="1134" '
    'w:left="1701" w:header="850" w:footer="567" w:gutter="0"/>'
    '<w:pgNumType w:fmt="thaiNumbers"/><w:cols w:space="720"/><w:titlePg/></w:sectPr>'
)


def written(blocks: tuple[Block, ...], way: Way) -> bytes:
    """Return the .docx of `blocks`, the same bytes every time."""
    ids = count(1)
    inside = "".join(_block(block, way, ids) for block in blocks)
    document = f"<w:document {_NAMESPACES}><w:body>{inside}{_SECTION}</w:body></w:document>"
    members = {
        **STATIC,
        "word/document.xml": document,
        "word/styles.xml": styles(way.font),
        "word/header1.xml": HEADER if way.paged else EMPTY_HEADER,
        "word/_rels/document.xml.rels": RELATIONS,
        "docProps/core.xml": CORE.format(title=escape(way.title)),
    }
    encoded = {name: text.encode() for name, text in members.items()}
    return write_package(encoded | {"word/media/image1.png": figure()})


def _block(block: Block, way: Way, ids: count) -> str:
    return _table(block, way, ids) if isinstance(block, Table) else _para(block, way, ids)


def _table(table: Table, way: Way, ids: count) -> str:
    grid = "".join(f'<w:gridCol w:w="{_twips(width)}"/>' for width in table.widths)
    line = 'w:val="single" w:sz="4" w:space="0" w:color="000000"'
    sides = "".join(
        f"<w:{side} {line}/>" for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    borders = f"<w:tblBorders>{sides}</w:tblBorders>" if table.borders else ""
    rows = "".join(
        _row(row, table, way, ids, head=table.header and at == 0)
        for at, row in enumerate(table.rows)
    )
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{_twips(sum(table.widths))}" w:type="dxa"/>{borders}'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>'
    )


def _row(row, table: Table, way: Way, ids: count, *, head: bool) -> str:
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{_twips(width)}" w:type="dxa"/></w:tcPr>'
        f"{''.join(_para(para, way, ids) for para in cell)}</w:tc>"
        for width, cell in zip(table.widths, row, strict=True)
    )
    repeated = "<w:tblHeader/>" if head else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{cells}</w:tr>"


def _para(para: Para, way: Way, ids: count) -> str:
    runs = _labelled(para, way)
    if para.control:
        runs = (
            f'<w:sdt><w:sdtPr><w:alias w:val="ข้อความ"/><w:id w:val="{next(ids)}"/><w:text/>'
            "</w:sdtPr>"
            f"<w:sdtContent>{runs}</w:sdtContent></w:sdt>"
        )
    if para.emblem:
        runs = _picture(para, next(ids)) + runs
    if para.box:
        runs += _text_box(para.box, way, next(ids))
    rsid = ' w:rsidR="00A77B3E" w:rsidRDefault="00B22C41"' if way.split else ""
    return f"<w:p{rsid}>{_properties(para, way)}{runs}</w:p>"


def _properties(para: Para, way: Way) -> str:
    style = '<w:pStyle w:val="a3"/>' if way.styles and para.first == 2.5 else ""
    stops = "".join(
        f'<w:tab w:val="left"{_leader(para, at)} w:pos="{_twips(stop)}"/>'
        for at, stop in enumerate(para.tabs)
    )
    tabs = f"<w:tabs>{stops}</w:tabs>" if stops else ""
    line = f' w:line="{round(para.exact * 20)}" w:lineRule="exact"' if para.exact else ""
    spacing = f'<w:spacing w:before="{round(para.before * 20)}" w:after="0"{line}/>'
    first = f' w:firstLine="{_twips(para.first)}"' if para.first else ""
    indent = f'<w:ind w:left="{_twips(para.left)}"{first}/>' if para.left or para.first else ""
    jc = f'<w:jc w:val="{para.align}"/>' if para.align != "left" else ""
    if style:
        return f"<w:pPr>{style}</w:pPr>"
    fresh = "<w:pageBreakBefore/>" if para.new_page else ""
    return f"<w:pPr>{fresh}{tabs}{spacing}{indent}{jc}</w:pPr>"


def _leader(para: Para, at: int) -> str:
    return ' w:leader="dot"' if para.dots and at == len(para.tabs) - 1 else ""


def _labelled(para: Para, way: Way) -> str:
    """Return the runs; labels of a memo stand in `label`, parted by |, bold and larger."""
    runs, rest = "", para.text
    for label in filter(None, para.label.split("|")):
        before, _, rest = rest.partition(label)
        runs += _runs(before, para, way) + _run(label, Para(bold=True, size=20.0), way)
    return runs + _runs(rest, para, way)


def _runs(text: str, para: Para, way: Way) -> str:
    if not way.split or not text:
        return _run(text, para, way) if text else ""
    pieces = [text[at : at + _CUT] for at in range(0, len(text), _CUT)]
    return '<w:proofErr w:type="spellStart"/>'.join(_run(piece, para, way) for piece in pieces)


def _run(text: str, para: Para, way: Way) -> str:
    size = round(para.size * 2)
    bold = "<w:b/><w:bCs/>" if para.bold else ""
    colour = f'<w:color w:val="{para.colour}"/>' if para.colour else ""
    font = "".join(f' w:{slot}="{way.font}"' for slot in ("ascii", "hAnsi", "eastAsia", "cs"))
    cs = "<w:cs/>" if way.split else ""
    inside = "<w:tab/>".join(
        f'<w:t xml:space="preserve">{escape(t)}</w:t>' for t in text.split("\t")
    )
    return (
        f"<w:r><w:rPr><w:rFonts{font}/>{bold}{colour}<w:sz w:val='{size}'/><w:szCs w:val='{size}'/>"
        f"{cs}</w:rPr>{inside}</w:r>"
    )


def _picture(para: Para, number: int) -> str:
    high = round(para.emblem * 360_000)
    size = f'cx="{round(high * ASPECT)}" cy="{high}"'
    graphic = (
        f'<wp:docPr id="{number}" name="ครุฑ"/><a:graphic><a:graphicData '
        'uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr id="{number}" name="ครุฑ"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        '<a:blip r:embed="rId4"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>'
        f'<a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
    )
    if not para.anchored:
        frame = f"<wp:inline><wp:extent {size}/>{graphic}</wp:inline>"
        return f"<w:r><w:drawing>{frame}</w:drawing></w:r>"
    return f"<w:r><w:drawing>{_anchor(size, graphic)}</w:drawing></w:r>"


def _anchor(size: str, graphic: str) -> str:
    return (
        '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" '
        'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        '<wp:positionH relativeFrom="margin"><wp:align>left</wp:align></wp:positionH>'
        '<wp:positionV relativeFrom="page"><wp:posOffset>540000</wp:posOffset></wp:positionV>'
        f"<wp:extent {size}/><wp:wrapNone/>{graphic}</wp:anchor>"
    )


def _text_box(text: str, way: Way, number: int) -> str:
    inside = _para(Para(text, bold=True, size=32.0, colour="FF0000"), way, count(900))
    size = 'cx="1800000" cy="540000"'
    shape = (
        f'<wp:docPr id="{number}" name="ชั้นความเร็ว"/><a:graphic><a:graphicData '
        'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        "<wps:wsp><wps:cNvSpPr "
        f'txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom '
        f'prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>{inside}'
        "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>"
    )
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
        f"{_anchor(size, shape)}</w:drawing></mc:Choice></mc:AlternateContent></w:r>"
    )


def _twips(centimetres: float) -> int:
    return round(centimetres * 1440 / 2.54)
