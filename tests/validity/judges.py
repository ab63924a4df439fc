"""Judges of Word files that nobody here wrote, and two plain readings of the XML of our own."""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree

ROOT = Path(__file__).parents[2]
TOOL = ROOT / "tools" / "validate_docx"
PROGRAM = TOOL / "node_modules" / "@xarsh" / "ooxml-validator-linux-x64" / "ooxml-validator"
WASM = TOOL / "node_modules" / "@ooxml-tools" / "validate"
LAKSAMAN = Path("/usr/share/fonts/truetype/tlwg/Laksaman.ttf")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TAGS = ("{{", "}}", "{%", "%}", "{#", "#}")
ASCII_NUMBER = re.compile(r"(?<![A-Za-z0-9./:@_-])[0-9]+(?![A-Za-z0-9])")
"""Digits that belong to no Latin word, link or code."""
TYPED = ("document", "styles", "settings", "fontTable", "numbering", "header", "footer")

Faults = dict[str, list[str]]
"""What is wrong, by file name; only files with a fault stand in it."""


def by_openxml_audit(files: Iterable[Path]) -> Faults:
    """Ask openxml-audit, in this process."""
    audit = pytest.importorskip("openxml_audit", reason="openxml-audit is not installed")
    judge = audit.OpenXmlValidator()
    return _faults((file, map(str, judge.validate(str(file)).errors)) for file in files)


def by_microsoft(which: str, files: Iterable[Path]) -> Faults:
    """Ask the Open XML SDK: `native`, Microsoft's code as a program, or `wasm`."""
    installed = {"native": PROGRAM, "wasm": WASM}[which]
    if not (shutil.which("node") and installed.exists()):
        pytest.skip(f"the {which} Open XML SDK is not installed: cd {TOOL} && npm ci (needs node)")
    asked = [str(file) for file in files]
    done = subprocess.run(
        ["node", "validate.mjs", which, *asked],
        cwd=TOOL,
        capture_output=True,
        text=True,
        check=False,
    )
    told = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert sorted(each["file"] for each in told) == sorted(asked), done.stderr[-2000:]
    return _faults((Path(each["file"]), map(str, each["errors"])) for each in told)


def by_transitional_schema(files: Iterable[Path]) -> Faults:
    """Hold the typed parts against the ECMA-376 transitional schema."""
    folder = os.environ.get("DOCGEN_XSD", "")
    if not (Path(folder) / "wml.xsd").is_file():
        pytest.skip(
            "no package on PyPI or npm is known to carry the ECMA-376 transitional schema: set "
            "DOCGEN_XSD to a folder with its wml.xsd, such as ref/xsd of python-docx's repository"
        )
    schema = etree.XMLSchema(etree.parse(Path(folder) / "wml.xsd"))
    return _faults((file, _schema_faults(schema, file)) for file in files)


def by_left_tags(files: Iterable[Path], given: dict[str, str]) -> Faults:
    """Look for template tags in every text; those of `given`, by file name, are taken out."""
    return _faults(
        (file, (text for text in _texts_but(file, given.get(file.name, "")) if _has_tag(text)))
        for file in files
    )


def by_ascii_digits(files: Iterable[Path], given: dict[str, str]) -> Faults:
    """Look for ASCII digits in Thai prose; the texts of `given` are taken out."""
    return _faults(
        (file, (t for t in _texts_but(file, given.get(file.name, "")) if ASCII_NUMBER.search(t)))
        for file in files
    )


def pages_in_libreoffice(files: Iterable[Path], folder: Path) -> tuple[dict[str, int], list[str]]:
    """Open all files in one LibreOffice; return how many pages each has, and what did not open."""
    for program in ("soffice", "pdfinfo"):
        if not shutil.which(program):
            pytest.skip(f"{program} is not installed (LibreOffice Writer, poppler-utils)")
    pytest.importorskip("fontTools", reason="fonttools is not installed: no preview font")
    if not LAKSAMAN.exists():
        pytest.skip("Debian's fonts-thai-tlwg-ttf is not installed: no preview font")
    from preview import to_pdf  # noqa: PLC0415 - needs fonttools

    asked = {file.stem: file for file in files}
    try:
        to_pdf(list(asked.values()), folder)
    except RuntimeError as error:
        failed = [stem for stem in asked if f"{stem}.pdf" in str(error)]
    else:
        failed = []
    return {stem: _pages(folder / f"{stem}.pdf") for stem in asked if stem not in failed}, failed


def texts_of(file: Path) -> Iterator[str]:
    """Yield the text of every paragraph of every part, read without docgen."""
    with ZipFile(file) as package:
        for name in package.namelist():
            if name.startswith("word/") and name.endswith(".xml"):
                for paragraph in etree.fromstring(package.read(name)).iter(f"{W}p"):
                    yield "".join(node.text or "" for node in paragraph.iter(f"{W}t"))


def _pages(pdf: Path) -> int:
    told = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True, check=True)
    return int(re.search(r"^Pages:\s+(\d+)", told.stdout, re.MULTILINE)[1])


def _faults(found: Iterable[tuple[Path, Iterable[str]]]) -> Faults:
    listed = ((file.name, list(faults)) for file, faults in found)
    return {name: faults for name, faults in listed if faults}


def _schema_faults(schema: etree.XMLSchema, file: Path) -> Iterator[str]:
    with ZipFile(file) as package:
        for name in package.namelist():
            stem = name.removeprefix("word/")
            if name.startswith("word/") and stem.startswith(TYPED) and name.endswith(".xml"):
                schema.validate(etree.fromstring(package.read(name)))
                yield from (f"{name}: {error.message}" for error in schema.error_log)


def _texts_but(file: Path, given: str) -> Iterator[str]:
    for text in texts_of(file):
        yield text.replace(given, "") if given else text


def _has_tag(text: str) -> bool:
    return any(tag in text for tag in TAGS)
