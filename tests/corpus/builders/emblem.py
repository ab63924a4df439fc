"""A plain drawn figure in the place of the garuda: wings, body and tail in black."""

from io import BytesIO

from PIL import Image, ImageDraw

WIDTH, HEIGHT = 400, 444
ASPECT = WIDTH / HEIGHT


def figure() -> bytes:
    """Return the figure as a PNG, dense enough for 3 cm."""
    image = Image.new("L", (WIDTH, HEIGHT), 255)
    pen = ImageDraw.Draw(image)
    pen.ellipse((160, 10, 240, 110), fill=0)
    pen.polygon([(200, 100), (10, 60), (60, 240), (170, 260)], fill=0)
    pen.polygon([(200, 100), (390, 60), (340, 240), (230, 260)], fill=0)
    pen.polygon([(160, 100), (240, 100), (280, 430), (120, 430)], fill=0)
    stream = BytesIO()
    image.save(stream, "PNG")
    return stream.getvalue()
