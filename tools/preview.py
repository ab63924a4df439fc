"""Look at a .docx as pages: preview copy, PDF by LibreOffice, PNG by poppler.

    python tools/preview.py FILE.docx [...] --out DIR [--dpi 80]

LibreOffice does not know thaiDistribute and draws page numbers in Arabic digits, so a copy with
both replaced is converted; the file itself is never touched. Widths and line breaks are those of
the real font (see preview_fonts.py); nothing here is a promise about Word.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from preview_fonts import DIGITS, PLAIN, build_fonts

from docgen.word.package import open_package
from docgen.word.packing import write_package

HOME = Path(tempfile.gettempdir()) / f"docgen-preview-{os.getuid()}"
CONFIG = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>{home}/fonts</dir><dir>/usr/share/fonts/truetype/dejavu</dir><cachedir>{home}/cache</cachedir>
{aliases}</fontconfig>
"""
ALIAS = (
    '<alias binding="same"><family>{asked}</family>'
    "<accept><family>{drawn}</family></accept></alias>"
)
DRAWN = {"TH SarabunPSK": PLAIN, "TH Sarabun New": PLAIN, "TH SarabunIT๙": DIGITS}
LOSSLESS = (
    'pdf:writer_pdf_Export:{"UseLosslessCompression":{"type":"boolean","value":"true"},'
    '"ReduceImageResolution":{"type":"boolean","value":"false"}}'
)
SECONDS = 300


def preview_copy(content: bytes) -> bytes:
    """Return a copy LibreOffice draws as Word draws the original."""
    digits = f'<w:rPr><w:rFonts w:ascii="{DIGITS}" w:hAnsi="{DIGITS}" w:cs="{DIGITS}"/></w:rPr>'
    members = {}
    for name, data in open_package(content).members():
        changed = data
        if name.endswith(".xml"):
            changed = changed.replace(b'w:val="thaiDistribute"', b'w:val="both"')
        if name.startswith("word/header") and b" PAGE " in changed:
            changed = changed.replace(b"<w:r>", f"<w:r>{digits}".encode())
        members[name] = changed
    return write_package(members)


def to_pdf(files: list[Path], folder: Path) -> list[Path]:
    """Convert `files` into `folder` in one call; RuntimeError names what did not convert."""
    environment = {**os.environ, "FONTCONFIG_FILE": str(font_configuration())}
    with tempfile.TemporaryDirectory() as work:
        copies = [Path(work) / file.name for file in files]
        for file, copy in zip(files, copies, strict=True):
            copy.write_bytes(preview_copy(file.read_bytes()))
        subprocess.run(  # noqa: S603 - our own arguments
            [  # noqa: S607 - whichever LibreOffice is installed
                "soffice",
                f"-env:UserInstallation=file://{work}/profile",
                "--headless",
                "--convert-to",
                LOSSLESS,
                "--outdir",
                str(folder),
                *map(str, copies),
            ],
            env=environment,
            check=True,
            capture_output=True,
            timeout=SECONDS,
        )
    made = [folder / f"{file.stem}.pdf" for file in files]
    missing = [str(pdf) for pdf in made if not pdf.exists()]
    if missing:
        raise RuntimeError("LibreOffice did not load: " + ", ".join(missing))
    return made


def to_pages(pdf: Path, dpi: int) -> list[Path]:
    """Draw every page of `pdf` beside it; return the PNG files in order."""
    stem = pdf.with_suffix("")
    subprocess.run(  # noqa: S603 - our own arguments
        ["pdftoppm", "-r", str(dpi), "-png", str(pdf), str(stem)],  # noqa: S607
        check=True,
        timeout=SECONDS,
    )
    return sorted(pdf.parent.glob(f"{pdf.stem}-*.png"))


def font_configuration() -> Path:
    """Return a fontconfig file that shows LibreOffice the preview fonts and no others."""
    fonts, config = HOME / "fonts", HOME / "fonts.conf"
    if not fonts.exists():
        build_fonts(fonts)
    aliases = "".join(ALIAS.format(asked=asked, drawn=drawn) for asked, drawn in DRAWN.items())
    config.write_text(CONFIG.format(home=HOME, aliases=aliases), encoding="utf-8")
    return config


def main() -> int:
    """Draw the pages of the files named on the command line."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("files", nargs="+", type=Path)
    arguments.add_argument("--out", type=Path, default=Path("preview"))
    arguments.add_argument("--dpi", type=int, default=80)
    asked = arguments.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    for pdf in to_pdf(asked.files, asked.out):
        for page in to_pages(pdf, asked.dpi):
            print(page)
    return 0


if __name__ == "__main__":
    sys.exit(main())
