"""The office's picture made fit to print: white margin off, background clear, dots counted."""

from dataclasses import dataclass
from io import BytesIO
from typing import Final

from PIL import Image, ImageChops, UnidentifiedImageError

from docgen.messages import Message
from docgen.saraban.standard import EMBLEM_LEAST_DPI
from docgen.saraban.units import Cm
from docgen.word.limits import MAX_PICTURE_BYTES, MAX_PICTURE_PIXELS
from docgen.word.package import UNNAMED, refuse

_SVG_BEGINNINGS: Final = (b"<svg", b"<?xml", b"<!--")
_SVG_DOTS: Final = 1_200
_MOST_DOTS: Final = 1_400
_FAINTEST: Final = 16
"""Alpha up to this is margin."""
_WHITEST: Final = 248
_GREY_SPREAD: Final = 24
"""Channels differing less than this everywhere make a black and white drawing."""
_CM_IN_INCH: Final = 2.54


@dataclass(frozen=True, slots=True)
class EmblemPicture:
    """A PNG with nothing but the bird in it."""

    png: bytes
    width: int
    height: int

    def width_at(self, height: Cm) -> Cm:
        """Return the width that keeps the proportions at `height`."""
        return Cm(height.value * self.width / self.height)

    def notes_at(self, height: Cm) -> tuple[Message, ...]:
        """Return a warning when the picture is too coarse for `height`."""
        dpi = round(self.height / height.value * _CM_IN_INCH)
        if dpi >= EMBLEM_LEAST_DPI:
            return ()
        least = EMBLEM_LEAST_DPI
        return (
            Message(
                f"ภาพครุฑหยาบ: {dpi} จุดต่อนิ้ว ควรมีอย่างน้อย {least} ให้ใช้ภาพที่ใหญ่กว่านี้",
                f"the emblem has {dpi} dpi, at least {least} are wanted: use a larger picture",
            ),
        )


def emblem_picture(content: bytes) -> EmblemPicture:
    """Return the emblem in a PNG, JPEG or SVG; raises InputError when it cannot be used."""
    if len(content) > MAX_PICTURE_BYTES:
        most = MAX_PICTURE_BYTES
        refuse(UNNAMED, f"ภาพใหญ่เกิน {most:,} ไบต์", f"the picture exceeds {most:,} bytes")
    if content.lstrip().startswith(_SVG_BEGINNINGS):
        content = _drawn_svg(content)
    image = _opened(content)
    cleared = _cleared(image)
    box = cleared.getchannel("A").point(lambda alpha: 255 if alpha > _FAINTEST else 0).getbbox()
    if box is None:
        refuse(UNNAMED, "ภาพว่างเปล่า", "the picture is empty")
    bird = cleared.crop(box)
    if bird.height > _MOST_DOTS:
        bird = bird.resize((round(bird.width * _MOST_DOTS / bird.height), _MOST_DOTS))
    written = BytesIO()
    bird.save(written, "PNG", optimize=False, compress_level=9)
    return EmblemPicture(written.getvalue(), bird.width, bird.height)


def _opened(content: bytes) -> Image.Image:
    try:
        image = Image.open(BytesIO(content), formats=("PNG", "JPEG"))
        if image.width * image.height > MAX_PICTURE_PIXELS:
            most = MAX_PICTURE_PIXELS
            refuse(UNNAMED, f"ภาพมีจุดเกิน {most:,}", f"the picture has over {most:,} dots")
        image.load()
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        refuse(
            UNNAMED,
            "อ่านภาพไม่ได้ ใช้ได้เฉพาะ PNG JPEG หรือ SVG",
            "the picture cannot be read: PNG, JPEG or SVG is wanted",
        )
    return image


def _cleared(image: Image.Image) -> Image.Image:
    """Return the picture with white made clear; what was clear stays so."""
    colours = image.convert("RGBA")
    red, green, blue, alpha = colours.split()
    dark = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    light = ImageChops.darker(ImageChops.darker(red, green), blue)
    seen = ImageChops.multiply(ImageChops.subtract(dark, light), alpha)
    spread = seen.getextrema()[1]
    if isinstance(spread, (int, float)) and spread < _GREY_SPREAD:
        ink = ImageChops.multiply(ImageChops.invert(light), alpha)
        return Image.merge("LA", (Image.new("L", image.size, 0), ink))
    solid = light.point(lambda value: 0 if value >= _WHITEST else 255)
    colours.putalpha(ImageChops.multiply(solid, alpha))
    return colours


def _drawn_svg(content: bytes) -> bytes:
    if b"<!ENTITY" in content or b"<!DOCTYPE" in content:
        refuse(UNNAMED, "ภาพ SVG มี DTD ซึ่งไม่อนุญาต", "the SVG has a DTD, which is not allowed")
    try:
        import cairosvg  # noqa: PLC0415 - an optional extra
    except (ImportError, OSError):
        refuse(
            UNNAMED,
            "ยังอ่าน SVG ไม่ได้ ให้ติดตั้งด้วย pip install 'docgen[svg]' หรือใช้ภาพ PNG",
            "SVG needs the extra docgen[svg]; or use a PNG",
        )
    try:
        drawn: bytes = cairosvg.svg2png(
            bytestring=content, output_width=_SVG_DOTS, output_height=_SVG_DOTS, unsafe=False
        )
    except Exception:  # noqa: BLE001 - a hostile file may fail in any way inside the library
        refuse(UNNAMED, "อ่านภาพ SVG ไม่ได้", "the SVG cannot be read")
    return drawn
