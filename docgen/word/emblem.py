"""Put the office's emblem into the frames that wait for it, or take it out of an old document."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lxml import etree

from docgen.messages import Message
from docgen.saraban.standard import EMBLEM_HEIGHT, EMBLEM_TOLERANCE, MEMO_EMBLEM_HEIGHT
from docgen.saraban.units import Cm
from docgen.word.emblem_picture import EmblemPicture, emblem_picture
from docgen.word.facts import PictureFacts
from docgen.word.namespaces import CONTENT_TYPES, RELATIONSHIPS, WP, A, Element, R
from docgen.word.package import UNNAMED, Package, open_package, refuse
from docgen.word.packing import join_members, pack_member, packed_members, serialised
from docgen.word.parts import main_document, relationships_of
from docgen.word.pictures import EMBLEM_NAMES, read_pictures
from docgen.word.reading import story_members
from docgen.word.stories import StoryReader
from docgen.word.styles import StyleSheet

MEDIA: Final = "word/media/docgen-emblem.png"
TOLD: Final = "ตราครุฑ"

_HEIGHTS: Final = dict(zip(EMBLEM_NAMES, (EMBLEM_HEIGHT, MEMO_EMBLEM_HEIGHT), strict=True))
_READABLE: Final = (b"\x89PNG", b"\xff\xd8")
_ASPECTS: Final = (0.6, 1.6)
_TOP_PARAGRAPHS: Final = 12
_DRAWN: Final = (f"{WP}inline", f"{WP}anchor")


@dataclass(frozen=True, slots=True)
class EmblemSet:
    """A document with the emblem in it, and what the office should know."""

    content: bytes
    notes: tuple[Message, ...]


def set_emblem(content: bytes, picture: bytes, path: Path = UNNAMED) -> EmblemSet:
    """Return the document or template with `picture` in every emblem frame, exactly as high.

    Raises InputError when there is no frame or the picture cannot be used.
    """
    package, emblem = open_package(content, path), emblem_picture(picture)
    changed: dict[str, bytes] = {}
    notes: dict[Message, None] = {}
    for _, member in story_members(package):
        root = package.xml(member)
        frames = list(_frames(root))
        for frame, height in frames:
            _fit(frame, emblem, height)
            notes |= dict.fromkeys(emblem.notes_at(height))
        if frames:
            changed[member] = serialised(root)
            changed |= _led_to_media(package, member, [frame for frame, _ in frames])
    if not changed:
        refuse(path, "ไม่มีกรอบสำหรับตราครุฑ (docgen-emblem-3cm)", "there is no emblem frame")
    changed["[Content_Types].xml"] = _with_png(package)
    return EmblemSet(_rewritten(package, changed | {MEDIA: emblem.png}), tuple(notes))


def extract_emblem_from(content: bytes, path: Path = UNNAMED) -> bytes:
    """Return the picture at the top of a document's first page that is set as an emblem is.

    Raises InputError when there is none.
    """
    package = open_package(content, path)
    fitting = (
        image
        for picture, image in _pictures(package)
        if _looks_like_emblem(picture) and image.startswith(_READABLE)
    )
    found = next(fitting, None)
    if found is None:
        refuse(
            path,
            "ไม่พบภาพครุฑ (PNG หรือ JPEG สูง ๓ หรือ ๑.๕ ซม.) ที่ต้นเอกสาร",
            "no emblem (PNG or JPEG, 3 or 1.5 cm high) at the top of the document",
        )
    return found


def _frames(root: Element) -> Iterator[tuple[Element, Cm]]:
    for frame in root.iter(*_DRAWN):
        named = frame.find(f"{WP}docPr")
        height = None if named is None else _HEIGHTS.get(named.get("name", ""))
        if height is not None:
            yield frame, height


def _fit(frame: Element, emblem: EmblemPicture, height: Cm) -> None:
    width = emblem.width_at(height)
    sized = [frame.find(f"{WP}extent"), *frame.iter(f"{A}ext")]
    for extent in sized:
        if extent is not None and extent.get("cx") is not None:
            extent.set("cx", str(width.emu))
            extent.set("cy", str(height.emu))
    for named in frame.iter():
        if named.get("descr") is not None:
            named.set("descr", TOLD)
    if frame.tag == f"{WP}anchor":
        frame.set("behindDoc", "1")


def _led_to_media(package: Package, member: str, frames: list[Element]) -> dict[str, bytes]:
    folder, _, name = member.rpartition("/")
    listed = f"{folder}/_rels/{name}.rels"
    arrows = package.xml(listed)
    used = {blip.get(f"{R}embed") for frame in frames for blip in frame.iter(f"{A}blip")}
    for arrow in arrows.iter(f"{RELATIONSHIPS}Relationship"):
        if arrow.get("Id") in used:
            arrow.set("Target", f"/{MEDIA}")
    return {listed: serialised(arrows)}


def _with_png(package: Package) -> bytes:
    types = package.xml("[Content_Types].xml")
    known = {one.get("Extension", "").lower() for one in types.iter(f"{CONTENT_TYPES}Default")}
    if "png" not in known:
        named = {"Extension": "png", "ContentType": "image/png"}
        types.insert(0, etree.Element(f"{CONTENT_TYPES}Default", named))
    return serialised(types)


def _rewritten(package: Package, changed: dict[str, bytes]) -> bytes:
    kept = [one for one in packed_members(package) if one.name not in changed]
    written = join_members((*kept, *(pack_member(*one) for one in changed.items())))
    orphans = _orphaned_media(open_package(written))
    if not orphans:
        return written
    members = packed_members(open_package(written))
    return join_members(one for one in members if one.name not in orphans)


def _orphaned_media(package: Package) -> set[str]:
    """Return pictures nothing leads to any more, such as the frame that was replaced."""
    sources = (
        "/".join(name.removesuffix(".rels").split("/_rels/"))
        for name in package.names
        if "/_rels/" in name and name.endswith(".rels")
    )
    reached = {
        arrow.target for source in sources for arrow in relationships_of(package, source).values()
    }
    return {name for name in package.names if "/media/" in name and name not in reached}


def _pictures(package: Package) -> Iterator[tuple[PictureFacts, bytes]]:
    main = main_document(package)
    reader = StoryReader(StyleSheet({}), {})
    reader.read(package.xml(main))
    arrows = relationships_of(package, main).values()
    images = {one.id: one.target for one in arrows if one.target in package}
    for drawn in reader.drawings:
        read: list[bytes] = []

        def remembered(name: str, read: list[bytes] = read) -> bytes:
            read.append(package.read(name))
            return read[-1]

        for picture in read_pictures("document", [drawn], images, remembered):
            yield picture, read[-1] if read else b""


def _looks_like_emblem(picture: PictureFacts) -> bool:
    least, most = _ASPECTS
    if picture.placeholder or picture.paragraph > _TOP_PARAGRAPHS or not picture.height_cm:
        return False
    fits = any(
        abs(picture.height_cm - height.value) <= 2 * EMBLEM_TOLERANCE.value
        for height in _HEIGHTS.values()
    )
    return fits and least <= picture.width_cm / picture.height_cm <= most
