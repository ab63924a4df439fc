"""The size a picture is drawn at."""

from docgen.places import DocxPlace
from docgen.saraban.units import Cm
from docgen.word.fixing.lines import Line
from docgen.word.fixing.workspace import Workspace
from docgen.word.namespaces import PIC, WP, A, Element, R
from docgen.word.parts import relationships_of
from docgen.word.pictures import pixel_size


def set_picture_height(work: Workspace, place: DocxPlace, line: Line, centimetres: float) -> bool:
    """Set the height of a paragraph's one picture, the width by the picture's own shape.

    Word does not track such a change.
    """
    frames = list(line.element.iter(f"{WP}inline", f"{WP}anchor"))
    member = work.member_of(place.story)
    if len(frames) != 1 or member is None or work.marker is not None:
        return False
    frame, height = frames[0], Cm(centimetres).emu
    ratio = _ratio(work, member, frame)
    if ratio is None:
        return False
    sizes = {"cx": str(round(height * ratio)), "cy": str(height)}
    inner = frame.iterfind(f".//{PIC}spPr/{A}xfrm/{A}ext")
    for extent in (frame.find(f"{WP}extent"), *inner):
        if {name: extent.get(name) for name in sizes} != sizes:
            extent.attrib.update(sizes)
            work.touch(place.story)
    return True


def _ratio(work: Workspace, member: str, frame: Element) -> float | None:
    """Return width by height: of the dots, else as it is drawn now."""
    blip, extent = next(frame.iter(f"{A}blip"), None), frame.find(f"{WP}extent")
    if blip is None or extent is None:
        return None
    arrow = relationships_of(work.package, member).get(blip.get(f"{R}embed", ""))
    dots = None
    if arrow is not None and arrow.target in work.package and not arrow.external:
        dots = pixel_size(work.package.read(arrow.target))
    if dots and all(dots):
        return dots[0] / dots[1]
    drawn = [extent.get(name, "") for name in ("cx", "cy")]
    if not all(each.isdecimal() and int(each) for each in drawn):
        return None
    return int(drawn[0]) / int(drawn[1])
