"""Build the preview fonts from Debian's Laksaman: same widths and lines as TH Sarabun New.

Laksaman is TH Sarabun New drawn 1.503 times as large; rescaled, a page breaks where Word breaks
it. "Docgen Thai Digits" also draws 0-9 as ๐-๙, for fields LibreOffice fills with Arabic digits.
Nothing is redistributed: the fonts are built on the machine that uses them.
"""

import sys
from pathlib import Path

from fontTools.ttLib import TTFont

SOURCE = Path("/usr/share/fonts/truetype/tlwg")
FACES = {
    "Laksaman.ttf": "Regular",
    "Laksaman-Bold.ttf": "Bold",
    "Laksaman-Italic.ttf": "Italic",
    "Laksaman-BoldItalic.ttf": "BoldItalic",
}
PLAIN, DIGITS = "Docgen Sarabun", "Docgen Thai Digits"
UNITS_PER_EM = 1503
ASCENT, DESCENT, GAP = 1335, 665, 0
"""TH Sarabun New's line of 1.331 em, in rescaled units."""
THAI_ZERO, ZERO = 0x0E50, 0x30
USE_TYPO_METRICS = 1 << 7
NAMED = (1, 3, 4, 6, 16)


def build_fonts(folder: Path) -> None:
    """Write every face of both families into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for file, style in FACES.items():
        for family in (PLAIN, DIGITS):
            font = TTFont(SOURCE / file)
            rescale(font, family, style)
            if family == DIGITS:
                draw_thai_digits(font)
            font.save(folder / f"{family.replace(' ', '')}-{style}.ttf")


def rescale(font: TTFont, family: str, style: str) -> None:
    """Give `font` the proportions of TH Sarabun New and a name of its own."""
    font["head"].unitsPerEm = UNITS_PER_EM
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = ASCENT, -DESCENT, GAP
    os2 = font["OS/2"]
    os2.usWinAscent, os2.usWinDescent = ASCENT, DESCENT
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ASCENT, -DESCENT, GAP
    os2.fsSelection &= ~USE_TYPO_METRICS
    full = family.replace(" ", "")
    texts = {1: family, 3: f"{full}-{style}", 4: f"{family} {style}", 6: f"{full}-{style}"}
    for record in font["name"].names:
        if record.nameID in NAMED:
            record.string = texts.get(record.nameID, family)


def draw_thai_digits(font: TTFont) -> None:
    """Show ASCII digits as Thai ones."""
    for table in font["cmap"].tables:
        if table.isUnicode():
            for digit in range(10):
                table.cmap[ZERO + digit] = table.cmap[THAI_ZERO + digit]


if __name__ == "__main__":
    build_fonts(Path(sys.argv[1]))
