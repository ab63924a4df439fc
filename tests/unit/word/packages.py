"""Small packages to attack: members as a mapping, changed where a test needs it."""

import struct
from pathlib import Path

from docgen.word.engine import Template, load_template
from docgen.word.package import open_package
from docgen.word.packing import write_package
from docgen.word.properties import DocumentProperties

ROOT = Path(__file__).parents[3]
STOCK = ROOT / "templates" / "docx" / "order.docx"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PROPERTIES = DocumentProperties("คำสั่ง", author="สพป.ศรีนคร เขต ๑")
NAMESPACES = (
    f'xmlns:w="{W}" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


def stock() -> Template:
    """The stock template of an order, freshly loaded."""
    return load_template(STOCK)


def docx(body: str, **changed: bytes) -> bytes:
    """A package with `body` as the inside of w:body, on the stock styles."""
    return repacked(STOCK.read_bytes(), document=document(body), **changed)


def document(body: str) -> bytes:
    """document.xml around `body`."""
    return f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>".encode()


def repacked(content: bytes, **changed: bytes) -> bytes:
    """The package with members replaced; `styles` means word/styles.xml."""
    members = dict(open_package(content).members())
    return write_package(members | {f"word/{name}.xml": data for name, data in changed.items()})


def para(*runs: str, style: str = "SarabanBody") -> str:
    """A paragraph of raw XML runs."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{"".join(runs)}</w:p>'


def run(text: str) -> str:
    """A run of plain text."""
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def patched_zip(content: bytes, mark: bytes, offset: int, form: str, value: int) -> bytes:
    """The zip with a number in every header that begins with `mark` replaced."""
    changed = bytearray(content)
    at = changed.find(mark)
    while at >= 0:
        struct.pack_into(form, changed, at + offset, value)
        at = changed.find(mark, at + 4)
    return bytes(changed)
