"""The order in which Word's schema wants the children of the elements people get wrong."""

from collections.abc import Iterator
from types import MappingProxyType
from typing import Final

from docgen.word.namespaces import Element, W

_ORDERS: Final = {
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint "
    "noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect "
    "bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange",
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr "
    "suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct "
    "topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind "
    "contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection "
    "tcFitText vAlign hideMark headers cellIns cellDel cellMerge tcPrChange",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW "
    "jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption "
    "tblDescription tblPrChange",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc "
    "pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi "
    "rtlGutter docGrid printerSettings sectPrChange",
}
_PLACES: Final = MappingProxyType(
    {
        f"{W}{parent}": {f"{W}{child}": at for at, child in enumerate(children.split())}
        for parent, children in _ORDERS.items()
    }
)
_FREE: Final = frozenset({f"{W}headerReference", f"{W}footerReference", f"{W}ins", f"{W}del"})


def misplaced_children(root: Element) -> Iterator[tuple[str, str]]:
    """Yield (parent, child) for each property that stands after one it must precede."""
    for parent in root.iter(*_PLACES):
        places = _PLACES[parent.tag]
        reached = -1
        for child in parent:
            at = places.get(child.tag)
            if at is None or child.tag in _FREE:
                continue
            if at <= reached:
                yield parent.tag.removeprefix(W), child.tag.removeprefix(W)
            reached = max(reached, at)
