"""Draw the dashed frame that holds the emblem's place until the office gives its own picture.

Run it only to change the look: the font library decides the dots, so the PNGs are committed
(tools/emblem_frame_3cm.png, tools/emblem_frame_1.5cm.png) and the template builder reads those.
"""

from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from PIL.PngImagePlugin import PngInfo

from docgen.saraban.standard import EMBLEM_HEIGHT, MEMO_EMBLEM_HEIGHT
from docgen.saraban.units import Cm
from docgen.word.pictures import FRAME_MARK

DPI = 600
DASH = Cm(0.12)
STROKE = Cm(0.03)
LABELS = {EMBLEM_HEIGHT: "ครุฑ ๓ ซม.", MEMO_EMBLEM_HEIGHT: "ครุฑ ๑.๕ ซม."}
LABEL_SHARE = 0.2
FONT = "/usr/share/fonts/truetype/tlwg/Laksaman.ttf"


def dots(length: Cm) -> int:
    """Return a length in dots of the picture."""
    return round(length.value / 2.54 * DPI)


def draw_frame(side: Cm, label: str) -> Image.Image:
    """Return a square dashed frame with `label` in its middle."""
    size, dash, stroke = dots(side), dots(DASH), dots(STROKE)
    image = Image.new("LA", (size, size), (255, 0))
    pen = ImageDraw.Draw(image)
    last = size - stroke
    for start in range(0, size, 2 * dash):
        end = min(start + dash, size) - 1
        for near in (0, last):
            pen.rectangle((start, near, end, near + stroke - 1), fill=(90, 255))
            pen.rectangle((near, start, near + stroke - 1, end), fill=(90, 255))
    font = ImageFont.truetype(FONT, round(size * LABEL_SHARE * 3 / max(len(label) - 1, 6) * 2))
    pen.text((size / 2, size / 2), label, font=font, anchor="mm", fill=(90, 255))
    return image


def main(folder: Path) -> None:
    """Write both frames into `folder`."""
    for side, label in LABELS.items():
        mark = PngInfo()
        mark.add_text("Software", FRAME_MARK.decode())
        target = folder / f"emblem_frame_{side.value:g}cm.png"
        picture = draw_frame(side, label).convert("LA")
        picture.save(target, dpi=(DPI, DPI), pnginfo=mark, optimize=True)
        print(target)


if __name__ == "__main__":
    main(Path(__file__).parent)
