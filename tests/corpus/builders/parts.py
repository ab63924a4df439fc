"""The parts of a package that are the same in every file: types, relations, styles, header."""

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

STATIC = {
    "[Content_Types].xml": (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="png" ContentType="image/png"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_MAIN}.document.main+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{_MAIN}.styles+xml"/>'
        f'<Override PartName="/word/settings.xml" ContentType="{_MAIN}.settings+xml"/>'
        f'<Override PartName="/word/header1.xml" ContentType="{_MAIN}.header+xml"/>'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" '
        'Target="docProps/core.xml"/></Relationships>'
    ),
    "word/settings.xml": (
        f'<w:settings {_W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:compat>'
        '<w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" '
        'w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:bidi="th-TH"/></w:settings>'
    ),
}
RELATIONS = (
    f'<Relationships xmlns="{_PACKAGE}/relationships">'
    + "".join(
        f'<Relationship Id="rId{at}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for at, kind, target in (
            (1, "styles", "styles.xml"),
            (2, "settings", "settings.xml"),
            (3, "header", "header1.xml"),
            (4, "image", "media/image1.png"),
        )
    )
    + "</Relationships>"
)
HEADER = (
    f'<w:hdr {_W}><w:p><w:pPr><w:spacing w:after="240"/><w:jc w:val="center"/></w:pPr>'
    '<w:r><w:t xml:space="preserve">- </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>๒</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> -</w:t></w:r>'
    "</w:p></w:hdr>"
)
EMPTY_HEADER = f"<w:hdr {_W}><w:p/></w:hdr>"
CORE = (
    f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title>'
    "<dc:creator>สพป.ศรีนคร เขต ๑</dc:creator><dc:language>th-TH</dc:language></cp:coreProperties>"
)


def styles(font: str) -> str:
    """Return the style sheet: the font in all four slots, 16 points, and one style for the text."""
    fonts = "".join(f' w:{slot}="{font}"' for slot in ("ascii", "hAnsi", "eastAsia", "cs"))
    look = (
        f'<w:rPr><w:rFonts{fonts}/><w:sz w:val="32"/><w:szCs w:val="32"/>'
        '<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="th-TH"/></w:rPr>'
    )
    return (
        f"<w:styles {_W}><w:docDefaults><w:rPrDefault>{look}</w:rPrDefault><w:pPrDefault/>"
        '</w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="a">'
        f'<w:name w:val="Normal"/>{look}</w:style>'
        '<w:style w:type="paragraph" w:customStyle="1" w:styleId="a3"><w:name w:val="เนื้อความ"/>'
        '<w:basedOn w:val="a"/><w:pPr><w:spacing w:before="120" w:after="0"/>'
        '<w:ind w:firstLine="1417"/><w:jc w:val="thaiDistribute"/></w:pPr></w:style></w:styles>'
    )
