"""One part of a template (body, header …) made ready: cleaned, healed, checked and compiled."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from jinja2 import Template
from lxml import etree

from docgen.errors import TemplateError, whole_file
from docgen.saraban.standard import FONT
from docgen.word.limits import MAX_RENDERED_CHARACTERS, MAX_TEMPLATE_XML
from docgen.word.markup import HEAD
from docgen.word.namespaces import W14, XML, Element, W
from docgen.word.package import Package
from docgen.word.template_language import TURN, count_turns, environment, forbidden_in
from docgen.word.values import Turns, UnprintableValueError

OPENINGS: Final = ("{{", "{%", "{#")

_VOLATILE: Final = (f"{W}proofErr", f"{W}lastRenderedPageBreak", f"{W}permStart", f"{W}permEnd")
_TOLD_IDS: Final = re.compile(rf"^{re.escape(W)}rsid|^{re.escape(W14)}(paraId|textId)$")
_FONT_SLOT: Final = re.compile(
    rf'(\b(?:w:ascii|w:hAnsi|w:eastAsia|w:cs|w:name|typeface)=")({re.escape(FONT)})(")'
)
_PARAGRAPH: Final = re.compile(r"<w:p(?=[ >])")
_DRAWING_ID: Final = re.compile(r'(<wp:docPr\b[^>]*?\bid=")\d+(")')
_UNSUPPORTED: Final = re.compile(
    r"\{%-|-%\}|\{\{-|-\}\}|\{\{(?:r|p|tr|tc)\s|\{%r\s|\{%\s*(?:colspan|cellbg|vm|hm)\b"
)
"""docxtpl's and Jinja's tags that could put a value outside a text."""
_CELL_TAG: Final = re.compile(r"\{[%{]tc\s")


@dataclass(frozen=True, slots=True)
class CompiledPart:
    """A part that prints values."""

    name: str
    program: Template
    repairs_tables: bool
    source: str
    """The patched text, to tell where a value failed."""

    def render(self, values: Mapping[str, object]) -> bytes:
        """Return the part filled with `values`.

        Raises UnprintableValueError, and Jinja's own errors, which the engine explains.
        """
        pieces: list[str] = []
        size = 0
        context = self.program.new_context({**values, TURN: Turns()})
        for piece in self.program.root_render_func(context):
            size += len(piece)
            if size > MAX_RENDERED_CHARACTERS:
                raise _too_long()
            pieces.append(piece)
        text = "".join(pieces)
        if text.count("<wp:docPr") > 1:
            text = _numbered_drawings(text)
        return HEAD.encode() + (_repaired(text) if self.repairs_tables else text).encode()


def compile_part(package: Package, name: str, font: str) -> CompiledPart | bytes:
    """Return the part compiled, or its bytes when it prints nothing.

    Raises TemplateError when Jinja cannot read it or it says what a template may not.
    """
    root = prepared(package, name)
    words = "".join(root.itertext())
    if found := _UNSUPPORTED.search(words):
        near = words[found.start() :][:40]
        th, en = f"ใช้แท็ก ‘{near}’ ไม่ได้", f"the tag {near!r} is not allowed"
        raise TemplateError(whole_file(package.path, th, en))
    cells = _CELL_TAG.search(words) is not None
    source = patched(etree.tostring(root, encoding="unicode"))
    source = with_font(source, font)
    if not any(opening in source for opening in OPENINGS):
        return HEAD.encode() + source.encode()
    tree = environment().parse(source)
    objections = [
        whole_file(package.path, found.message.th, found.message.en) for found in forbidden_in(tree)
    ]
    if objections:
        raise TemplateError(*objections)
    count_turns(tree)
    code = environment().compile(tree, filename=name)
    program = Template.from_code(environment(), code, {})
    return CompiledPart(name, program, cells, source)


def prepared(package: Package, name: str) -> Element:
    """Return a part's root without what must not be copied in a loop, tags only in texts.

    Raises TemplateError when it is too big or a tag stands where no value can.
    """
    if len(package.read(name)) > MAX_TEMPLATE_XML:
        th = f"ส่วน {name} ของแม่แบบใหญ่เกิน {MAX_TEMPLATE_XML:,} ไบต์"
        raise TemplateError(whole_file(package.path, th, f"{name} exceeds {MAX_TEMPLATE_XML:,}"))
    root = package.xml(name)
    for element in list(root.iter(*_VOLATILE)):
        element.getparent().remove(element)
    for element in root.iter(etree.Element):
        for attribute in [one for one in element.attrib if _TOLD_IDS.match(one)]:
            del element.attrib[attribute]
        if element.tag == f"{W}t":
            element.set(f"{XML}space", "preserve")
        elif _holds_tag(element.text or "") or any(map(_holds_tag, element.attrib.values())):
            raise _misplaced(package, name, element)
    return root


def patched(source: str) -> str:
    """Return Word XML in which docxtpl has healed and moved the tags."""
    from docxtpl import DocxTemplate  # noqa: PLC0415 - 0.1 s that only rendering should pay

    healed: str = DocxTemplate(BytesIO()).patch_xml(source)
    return _TAG.sub(lambda tag: tag[0].replace("&amp;", "&"), healed)


_TAG: Final = re.compile(r"\{[{%].*?[%}]\}", re.DOTALL)
"""docxtpl gives back < and > inside a tag, but not &."""


def with_font(source: str, font: str) -> str:
    """Return Word XML that names `font` instead of the standard family."""
    return source if font == FONT else _FONT_SLOT.sub(rf"\g<1>{font}\g<3>", source)


def text_near(source: str, line: int) -> str:
    """Return the words of a line of `numbered` text, for a message."""
    lines = numbered(source).splitlines()
    found = lines[line - 1] if 0 < line <= len(lines) else ""
    return re.sub(r"<[^>]+>", "", found)[:80].strip()


def numbered(source: str) -> str:
    """Return the text with a line of its own for each paragraph."""
    return _PARAGRAPH.sub("\n<w:p", source)


def _holds_tag(text: str) -> bool:
    return any(opening in text for opening in OPENINGS)


def _misplaced(package: Package, name: str, element: Element) -> TemplateError:
    place = etree.QName(element).localname
    return TemplateError(
        whole_file(
            package.path,
            f"แท็กอยู่ในที่ซึ่งพิมพ์ค่าไม่ได้ ({name}: {place}) ให้วางในข้อความเท่านั้น",
            f"a tag stands where no value can be printed ({name}: {place})",
        )
    )


def _too_long() -> UnprintableValueError:
    most = MAX_RENDERED_CHARACTERS
    return UnprintableValueError(f"เอกสารยาวเกิน {most:,} อักขระ", f"longer than {most:,} characters")


def _numbered_drawings(text: str) -> str:
    pieces = _DRAWING_ID.split(text)
    # split by two groups: text, opening, closing quote, text, …
    last = len(pieces) // 3
    return (
        "".join(
            f"{pieces[3 * at]}{pieces[3 * at + 1]}{at + 1}{pieces[3 * at + 2]}"
            for at in range(last)
        )
        + pieces[-1]
    )


def _repaired(text: str) -> str:
    from docxtpl import DocxTemplate  # noqa: PLC0415 - 0.1 s that only rendering should pay

    tree = DocxTemplate(BytesIO()).fix_tables(text)
    return str(etree.tostring(tree, encoding="unicode"))
