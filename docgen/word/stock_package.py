"""The package around the body of a stock template."""

from typing import Final

from docgen.saraban import standard
from docgen.saraban.roles import Role
from docgen.word.markup import HEAD, ROOT_NAMESPACES, page_number, paragraph
from docgen.word.namespaces import CONTENT_TYPES, OFFICE, RELATIONSHIPS
from docgen.word.stylesheet import font_table_xml, section_xml, settings_xml, styles_xml
from docgen.word.theme import theme_xml

EMBLEM_ID: Final = "rIdEmblem"
HEADER_ID: Final = "rIdHeader"
_PARTS: Final = {
    "document": ("word/document.xml", "document.main"),
    "styles": ("word/styles.xml", "styles"),
    "settings": ("word/settings.xml", "settings"),
    "fontTable": ("word/fontTable.xml", "fontTable"),
    "header": ("word/header1.xml", "header"),
}


def stock_members(body: str, frame: bytes) -> dict[str, bytes]:
    """Return the members of a template with `body`."""
    number = page_number(standard.PAGE_NUMBER_BEFORE, standard.PAGE_NUMBER_AFTER, "๒")
    header = paragraph(Role.PAGE_NUMBER, number)
    texts = {
        "word/document.xml": f"<w:document {ROOT_NAMESPACES}><w:body>{body}"
        f"{section_xml(HEADER_ID)}</w:body></w:document>",
        "word/header1.xml": f"<w:hdr {ROOT_NAMESPACES}>{header}</w:hdr>",
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relationships({"rId1": (f"{OFFICE}/officeDocument", "word/document.xml")}),
        "word/_rels/document.xml.rels": _relationships(
            {
                "rIdStyles": (f"{OFFICE}/styles", "styles.xml"),
                "rIdSettings": (f"{OFFICE}/settings", "settings.xml"),
                "rIdFonts": (f"{OFFICE}/fontTable", "fontTable.xml"),
                HEADER_ID: (f"{OFFICE}/header", "header1.xml"),
                "rIdTheme": (f"{OFFICE}/theme", "theme/theme1.xml"),
                EMBLEM_ID: (f"{OFFICE}/image", "media/emblem.png"),
            }
        ),
    }
    written = {name: f"{HEAD}{text}".encode() for name, text in texts.items()}
    shared = {
        "word/styles.xml": styles_xml().encode(),
        "word/settings.xml": settings_xml().encode(),
        "word/fontTable.xml": font_table_xml().encode(),
        "word/theme/theme1.xml": theme_xml().encode(),
        "word/media/emblem.png": frame,
    }
    return written | shared


def _content_types() -> str:
    """Return [Content_Types].xml."""
    named = "".join(
        f'<Override PartName="/{part}" ContentType="application/vnd.openxmlformats-officedocument'
        f'.wordprocessingml.{kind}+xml"/>'
        for part, kind in _PARTS.values()
    )
    return (
        f'<Types xmlns="{CONTENT_TYPES[1:-1]}"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        'ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
        f'{named}<Override PartName="/word/theme/theme1.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.theme+xml"/></Types>'
    )


def _relationships(arrows: dict[str, tuple[str, str]]) -> str:
    """Return a relationships part."""
    inside = "".join(
        f'<Relationship Id="{name}" Type="{kind}" Target="{target}"/>'
        for name, (kind, target) in arrows.items()
    )
    return f'<Relationships xmlns="{RELATIONSHIPS[1:-1]}">{inside}</Relationships>'
