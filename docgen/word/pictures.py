"""The pictures of a document: how big they are drawn, and of how many dots."""

import re
import struct
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from docgen.word.facts import PictureFacts
from docgen.word.namespaces import VML, WP, A, Element, R, W
from docgen.word.stories import Drawn

EMBLEM_NAMES: Final = ("docgen-emblem-3cm", "docgen-emblem-1.5cm")
"""Names of the picture frames that wait for the office's emblem."""

FRAME_MARK: Final = b"docgen-emblem-frame"
"""Stands inside the PNG of the dashed frame, so that the frame is known when met again."""

_FRAMES: Final = frozenset({f"{WP}inline", f"{WP}anchor"})
_EMU_IN_CM: Final = 360_000
_POINTS_IN_CM: Final = 72 / 2.54
_PNG_HEAD: Final = 24
_JPEG_MARK: Final = 0xFF
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG_FRAMES: Final = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB})
_STYLE_LENGTH: Final = re.compile(r"(?:^|;)\s*(width|height)\s*:\s*([\d.]+)(pt|in|cm|mm)?")
_IN_CM: Final = {"pt": 1 / _POINTS_IN_CM, "in": 2.54, "cm": 1.0, "mm": 0.1, "": 1 / _POINTS_IN_CM}


def read_pictures(
    story: str, drawings: list[Drawn], images: Mapping[str, str], read: Callable[[str], bytes]
) -> Iterator[PictureFacts]:
    """Yield the pictures among `drawings`; `images` leads from relationship id to member."""
    for drawn in drawings:
        for element in _outside_boxes(drawn.element):
            if element.tag in _FRAMES:
                yield from _drawing_facts(story, drawn, element, images, read)
            elif element.tag == f"{VML}imagedata":
                yield from _vml_facts(story, drawn, element, images, read)


def pixel_size(content: bytes) -> tuple[int, int] | None:
    """Return the width and height a PNG or JPEG says it has, None for anything else."""
    if content.startswith(_PNG) and len(content) >= _PNG_HEAD:
        width, height = struct.unpack(">II", content[16:24])
        return width, height
    return _jpeg_size(content) if content.startswith(b"\xff\xd8") else None


def _outside_boxes(element: Element) -> Iterator[Element]:
    """Yield the elements of a drawing; those inside its text boxes are drawings of their own."""
    for child in element:
        if child.tag != f"{W}txbxContent":
            yield child
            yield from _outside_boxes(child)


def _drawing_facts(
    story: str,
    drawn: Drawn,
    frame: Element,
    images: Mapping[str, str],
    read: Callable[[str], bytes],
) -> Iterator[PictureFacts]:
    blip = next(frame.iter(f"{A}blip"), None)
    extent, named = frame.find(f"{WP}extent"), frame.find(f"{WP}docPr")
    if blip is None or extent is None:
        return
    name = "" if named is None else named.get("name", "")
    content = _image(images.get(blip.get(f"{R}embed", "")), read)
    width, height = pixel_size(content) or (None, None)
    placed = frame.find(f"{WP}positionH/{WP}align")
    yield PictureFacts(
        story=story,
        paragraph=drawn.paragraph,
        name=name,
        width_cm=_emu(extent.get("cx")),
        height_cm=_emu(extent.get("cy")),
        pixel_width=width,
        pixel_height=height,
        alignment=drawn.alignment if placed is None else placed.text,
        placeholder=name in EMBLEM_NAMES and FRAME_MARK in content,
    )


def _vml_facts(
    story: str,
    drawn: Drawn,
    image: Element,
    images: Mapping[str, str],
    read: Callable[[str], bytes],
) -> Iterator[PictureFacts]:
    shape = image.getparent()
    sizes = {
        name: float(number) * _IN_CM[unit]
        for name, number, unit in _STYLE_LENGTH.findall(shape.get("style", ""))
    }
    width, height = pixel_size(_image(images.get(image.get(f"{R}id", "")), read)) or (None, None)
    yield PictureFacts(
        story=story,
        paragraph=drawn.paragraph,
        name=shape.get("id", ""),
        width_cm=round(sizes.get("width", 0.0), 3),
        height_cm=round(sizes.get("height", 0.0), 3),
        pixel_width=width,
        pixel_height=height,
        alignment=drawn.alignment,
    )


def _image(member: str | None, read: Callable[[str], bytes]) -> bytes:
    return read(member) if member else b""


def _emu(text: str | None) -> float:
    return round(int(text) / _EMU_IN_CM, 3) if text and text.isdecimal() else 0.0


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(content) and content[at] == _JPEG_MARK:
        if content[at + 1] in _JPEG_FRAMES:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + int.from_bytes(content[at + 2 : at + 4])
    return None
