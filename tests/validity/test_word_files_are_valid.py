"""Documents we write pass validators nobody here wrote. Skips say what is not installed."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree

ROOT = Path(__file__).parents[2]
TOOL = ROOT / "tools" / "validate_docx"
sys.path.insert(0, str(ROOT / "tests" / "unit" / "word"))

from orders import annexed_order, crowded_order, short_order  # noqa: E402
from packages import PROPERTIES, STOCK, repacked, stock  # noqa: E402

from docgen.word.facts import Provenance  # noqa: E402
from docgen.word.package import open_package  # noqa: E402
from docgen.word.provenance import embed_provenance  # noqa: E402

ORIGIN = Provenance("order", "t" * 64, "r" * 64, "2569-11", "0.1.0", "")
PAGES = {"short": short_order, "crowded": crowded_order, "annexed": annexed_order}
PLANTED = {
    "order of properties": ('<w:pStyle w:val="SarabanTitle"/>', '<w:jc/><w:pStyle w:val="x"/>'),
    "unknown element": ("<w:body>", "<w:body><w:nonsense/>"),
}


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("validity")
    template = stock()
    for name, page in PAGES.items():
        written = embed_provenance(template.render(page(), PROPERTIES), ORIGIN)
        (folder / f"{name}.docx").write_bytes(written)
    shutil.copy(STOCK, folder / "template.docx")
    return sorted(folder.glob("*.docx"))


@pytest.fixture(scope="module", params=sorted(PLANTED))
def broken(request, tmp_path_factory):
    old, new = PLANTED[request.param]
    content = STOCK.read_bytes()
    body = open_package(content).read("word/document.xml").decode()
    assert old in body
    path = tmp_path_factory.mktemp("broken") / "broken.docx"
    path.write_bytes(repacked(content, document=body.replace(old, new, 1).encode()))
    return path


def audited(path):
    audit = pytest.importorskip("openxml_audit", reason="openxml-audit is not installed")
    return [str(error) for error in audit.OpenXmlValidator().validate(str(path)).errors]


def judged_by_microsoft(*paths):
    if not (shutil.which("node") and (TOOL / "node_modules").exists()):
        pytest.skip("the Open XML SDK is not installed: cd tools/validate_docx && npm ci")
    command = ["node", "validate.mjs", *map(str, paths)]
    done = subprocess.run(command, cwd=TOOL, capture_output=True, text=True, check=False)
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert len(lines) == len(paths), done.stderr[-2000:]
    return [error for line in lines for error in line["errors"]]


def test_openxml_audit_finds_nothing(files):
    assert {file.name: audited(file) for file in files} == {file.name: [] for file in files}


def test_openxml_audit_can_fail(broken):
    assert audited(broken)


def test_the_open_xml_sdk_finds_nothing(files):
    assert judged_by_microsoft(*files) == []


def test_the_open_xml_sdk_can_fail(broken):
    assert judged_by_microsoft(broken)


def test_the_transitional_schema_finds_nothing(files):
    folder = os.environ.get("DOCGEN_XSD", "")
    if not (Path(folder) / "wml.xsd").is_file():
        pytest.skip("DOCGEN_XSD names no folder with the ECMA-376 transitional wml.xsd")
    schema = etree.XMLSchema(etree.parse(Path(folder) / "wml.xsd"))
    for file in files:
        package = open_package(file.read_bytes())
        for part in ("document", "styles", "settings", "header1", "fontTable"):
            schema.assertValid(package.xml(f"word/{part}.xml"))


def test_libreoffice_opens_every_document(files, tmp_path):
    if not shutil.which("soffice"):
        pytest.skip("LibreOffice is not installed")
    command = [sys.executable, "tools/preview.py", *map(str, files), "--out", str(tmp_path)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [*command, "--dpi", "20"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert {page.stem.rsplit("-", 1)[0] for page in tmp_path.glob("*.png")} == {
        file.stem for file in files
    }
