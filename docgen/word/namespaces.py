"""The XML names of a Word package."""

from typing import Any, Final, TypeAlias

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
PIC: Final = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
W14: Final = "{http://schemas.microsoft.com/office/word/2010/wordml}"
VML: Final = "{urn:schemas-microsoft-com:vml}"
XML: Final = "{http://www.w3.org/XML/1998/namespace}"
RELATIONSHIPS: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}"
CONTENT_TYPES: Final = "{http://schemas.openxmlformats.org/package/2006/content-types}"

OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
"""Beginning of the relationship types Word uses: OFFICE + "/header"."""

STRICT: Final = b"http://purl.oclc.org/ooxml/"
"""Beginning of every namespace of the strict dialect, which docgen does not read."""

Element: TypeAlias = Any
"""An element of lxml: its own types are private, so this is where typing ends."""
