"""The smallest theme Word accepts: our family, black on white. No style of ours refers to it."""

from typing import Final

from docgen.saraban.standard import FONT
from docgen.word.markup import HEAD
from docgen.word.namespaces import A

_COLOURS: Final = {
    "dk1": "000000",
    "lt1": "FFFFFF",
    "dk2": "44546A",
    "lt2": "E7E6E6",
    "accent1": "4472C4",
    "accent2": "ED7D31",
    "accent3": "A5A5A5",
    "accent4": "FFC000",
    "accent5": "5B9BD5",
    "accent6": "70AD47",
    "hlink": "0563C1",
    "folHlink": "954F72",
}
_FILL: Final = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE: Final = f'<a:ln w="6350">{_FILL}</a:ln>'
_EFFECT: Final = "<a:effectStyle><a:effectLst/></a:effectStyle>"


def theme_xml() -> str:
    """Return theme1.xml."""
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in _COLOURS.items()
    )
    family = f'<a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface="{FONT}"/>'
    return (
        f'{HEAD}<a:theme xmlns:a="{A[1:-1]}" name="docgen"><a:themeElements>'
        f'<a:clrScheme name="docgen">{colours}</a:clrScheme>'
        f'<a:fontScheme name="docgen"><a:majorFont>{family}</a:majorFont>'
        f"<a:minorFont>{family}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="docgen"><a:fillStyleLst>{_FILL * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{_LINE * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements>"
        "</a:theme>"
    )
