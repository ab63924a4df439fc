"""The members every stock template shares, written from docgen.saraban.standard."""

from collections.abc import Iterator
from typing import Final

from docgen.saraban import standard
from docgen.saraban.roles import Role
from docgen.saraban.standard import ParagraphStyle
from docgen.word.markup import HEAD, LIST_TABLE, NORMAL, RULED_TABLE
from docgen.word.namespaces import W

_OPEN: Final = f'xmlns:w="{W[1:-1]}"'
_STEADY: Final = frozenset({Role.BODY, Role.CLAUSE_1, Role.CLAUSE_2, Role.CLAUSE_3, Role.CELL})
"""Roles that also have a variant kept with the next paragraph."""
_COMPATIBILITY: Final = (
    ("compatibilityMode", "15"),
    ("overrideTableStyleFontSizeAndJustification", "1"),
    ("enableOpenTypeFeatures", "1"),
    ("doNotFlipMirrorIndents", "1"),
    ("differentiateMultirowTableHeaders", "1"),
)


def styles_xml() -> str:
    """Return styles.xml: defaults, one paragraph style a role, two table styles."""
    defaults = (
        f"<w:docDefaults><w:rPrDefault>{_characters()}</w:rPrDefault><w:pPrDefault><w:pPr>"
        '<w:widowControl/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
        "</w:pPr></w:pPrDefault></w:docDefaults>"
    )
    latent = (
        '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" '
        'w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>'
    )
    body = "".join((defaults, latent, *_stock_styles(), *_role_styles(), *_table_styles()))
    return f"{HEAD}<w:styles {_OPEN}>{body}</w:styles>"


def settings_xml() -> str:
    """Return settings.xml."""
    modes = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" '
        f'w:val="{value}"/>'
        for name, value in _COMPATIBILITY
    )
    return (
        f'{HEAD}<w:settings {_OPEN}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:doNotExpandShiftReturn/>'
        f"<w:applyBreakingRules/>{modes}</w:compat>"
        f'<w:themeFontLang w:val="en-US" w:bidi="{standard.LANGUAGE}"/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


def font_table_xml() -> str:
    """Return fontTable.xml: the family, and the one to take when it is not installed."""
    return (
        f'{HEAD}<w:fonts {_OPEN}><w:font w:name="{standard.FONT}">'
        f'<w:altName w:val="{standard.FONT_CHOICES[1]}"/><w:charset w:val="00"/>'
        '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def section_xml(header: str) -> str:
    """Return the section of an A4 page with margins; `header` stands from page 2 on."""
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="{header}"/>'
        f'<w:pgSz w:w="{standard.PAGE_WIDTH.twips}" w:h="{standard.PAGE_HEIGHT.twips}"/>'
        f'<w:pgMar w:top="{standard.TOP_MARGIN.twips}" w:right="{standard.RIGHT_MARGIN.twips}" '
        f'w:bottom="{standard.BOTTOM_MARGIN.twips}" w:left="{standard.LEFT_MARGIN.twips}" '
        f'w:header="{standard.HEADER_DISTANCE.twips}" '
        f'w:footer="{standard.FOOTER_DISTANCE.twips}" w:gutter="0"/>'
        f'<w:pgNumType w:fmt="{standard.PAGE_NUMBER_FORMAT}"/><w:cols w:space="720"/>'
        "<w:titlePg/></w:sectPr>"
    )


def _characters() -> str:
    family, size = standard.FONT, standard.FONT_SIZE.half_points
    slots = " ".join(f'w:{slot}="{family}"' for slot in ("ascii", "hAnsi", "eastAsia", "cs"))
    return (
        f'<w:rPr><w:rFonts {slots}/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
        f'<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="{standard.LANGUAGE}"/></w:rPr>'
    )


def _stock_styles() -> Iterator[str]:
    yield (
        f'<w:style w:type="paragraph" w:default="1" w:styleId="{NORMAL}">'
        f'<w:name w:val="Normal"/><w:qFormat/>{_characters()}</w:style>'
    )
    yield (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    )
    yield (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr>'
        '<w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>'
    )
    yield (
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList">'
        '<w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    )


def _role_styles() -> Iterator[str]:
    for role, style in standard.STYLES.items():
        yield (
            f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{role}">'
            f'<w:name w:val="{role.style_name}"/><w:basedOn w:val="{NORMAL}"/><w:qFormat/>'
            f"{_paragraph_properties(style)}{_run_properties(style)}</w:style>"
        )
        if role in _STEADY:
            yield (
                f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{role.kept_style}">'
                f'<w:name w:val="{role.kept_style_name}"/><w:basedOn w:val="{role}"/><w:qFormat/>'
                "<w:pPr><w:keepNext/></w:pPr></w:style>"
            )


def _paragraph_properties(style: ParagraphStyle) -> str:
    toggles = (
        ("keepNext", style.keep_next),
        ("keepLines", style.keep_lines),
        ("pageBreakBefore", style.page_break_before),
    )
    said = [f"<w:{name}/>" for name, on in toggles if on]
    if style.ruled:
        said.append(
            '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="0" w:color="auto"/></w:pBdr>'
        )
    if style.tabs:
        stops = "".join(f'<w:tab w:val="left" w:pos="{stop.twips}"/>' for stop in style.tabs)
        said.append(f"<w:tabs>{stops}</w:tabs>")
    said.append(
        f'<w:spacing w:before="{style.before.twips}" w:after="{style.after.twips}" '
        'w:line="240" w:lineRule="auto"/>'
    )
    said.append(
        f'<w:ind w:left="{style.left.twips}" w:right="{style.right.twips}" '
        f'w:firstLine="{style.first_line.twips}"/>'
    )
    return f'<w:pPr>{"".join(said)}<w:jc w:val="{style.alignment}"/></w:pPr>'


def _run_properties(style: ParagraphStyle) -> str:
    size = style.size.half_points
    bold = "<w:b/><w:bCs/>" if style.bold else ""
    sizes = f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
    own = bold + (sizes if style.size != standard.FONT_SIZE else "")
    return f"<w:rPr>{own}</w:rPr>" if own else ""


def _table_styles() -> Iterator[str]:
    gap = standard.CELL_GAP.twips
    yield _table_style(LIST_TABLE, "สารบรรณ-บัญชีรายชื่อ", "", (0, gap))
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in sides
    )
    borders = f"<w:tblBorders>{lines}</w:tblBorders>"
    yield _table_style(RULED_TABLE, "สารบรรณ-ตาราง", borders, (gap // 2, gap // 2))


def _table_style(style_id: str, name: str, borders: str, sides: tuple[int, int]) -> str:
    left, right = sides
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{style_id}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr>{borders}<w:tblCellMar>'
        f'<w:left w:w="{left}" w:type="dxa"/><w:right w:w="{right}" w:type="dxa"/>'
        "</w:tblCellMar></w:tblPr></w:style>"
    )
