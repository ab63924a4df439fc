"""What an office's own template changed against the stock one, in the words of its author."""

from collections.abc import Iterator
from dataclasses import fields
from difflib import SequenceMatcher
from typing import Final

from docgen.messages import Message
from docgen.thai.digits import to_thai_digits
from docgen.word.facts import DocxFacts, ParagraphFacts, SectionFacts
from docgen.word.reading import read_docx

_PAGE_NAMES: Final = {
    "width_cm": "ความกว้างกระดาษ",
    "height_cm": "ความสูงกระดาษ",
    "left_cm": "ขอบซ้าย",
    "right_cm": "ขอบขวา",
    "top_cm": "ขอบบน",
    "bottom_cm": "ขอบล่าง",
    "landscape": "แนวกระดาษ",
    "number_format": "แบบเลขหน้า",
    "different_first_page": "หน้าแรกต่างจากหน้าอื่น",
}
_LOOK_NAMES: Final = {
    "style_name": "สไตล์",
    "alignment": "การจัดแนว",
    "first_line_cm": "ย่อหน้า",
    "left_cm": "เยื้องซ้าย",
    "right_cm": "เยื้องขวา",
    "space_before_pt": "ระยะก่อน",
    "space_after_pt": "ระยะหลัง",
    "line_rule": "แบบระยะบรรทัด",
    "line_pt": "ระยะบรรทัด",
    "keep_next": "ติดกับย่อหน้าถัดไป",
}
_RUN_NAMES: Final = {
    "thai_font": "แบบอักษร",
    "thai_size": "ขนาดอักษร",
    "thai_bold": "ตัวหนา",
    "colour": "สี",
}
_MARGIN: Final = 0.01


def diff_templates(stock: bytes, own: bytes) -> list[Message]:
    """Return what `own` changed: texts, how they are set, the page; [] when nothing did.

    Raises InputError when one of them is no .docx.
    """
    return list(_changes(read_docx(stock), read_docx(own)))


def _changes(stock: DocxFacts, own: DocxFacts) -> Iterator[Message]:
    for before, after in zip(stock.sections, own.sections, strict=False):
        yield from _page_changes(before, after)
    names = {story.name: story.paragraphs for story in own.stories}
    for story in stock.stories:
        yield from _text_changes(story.paragraphs, names.pop(story.name, ()))
    for added in names.values():
        yield from _text_changes((), added)


def _page_changes(before: SectionFacts, after: SectionFacts) -> Iterator[Message]:
    for one in fields(SectionFacts):
        yield from _told(
            "หน้ากระดาษ",
            "page",
            _PAGE_NAMES,
            one.name,
            getattr(before, one.name),
            getattr(after, one.name),
        )


def _text_changes(
    before: tuple[ParagraphFacts, ...], after: tuple[ParagraphFacts, ...]
) -> Iterator[Message]:
    matcher = SequenceMatcher(
        a=[one.text for one in before], b=[one.text for one in after], autojunk=False
    )
    for kind, a, a_end, b, b_end in matcher.get_opcodes():
        if kind == "equal":
            for old, new in zip(before[a:a_end], after[b:b_end], strict=True):
                yield from _look_changes(old, new)
            continue
        for gone in before[a:a_end]:
            yield Message(f"ตัดออก: {gone.text or '(ย่อหน้าว่าง)'}", f"removed: {gone.text!r}")
        for new in after[b:b_end]:
            where = to_thai_digits(str(new.number))
            text = new.text or "(ย่อหน้าว่าง)"
            yield Message(f"เพิ่ม ย่อหน้าที่ {where}: {text}", f"added, {new.number}: {new.text!r}")


def _look_changes(old: ParagraphFacts, new: ParagraphFacts) -> Iterator[Message]:
    th, en = f"ย่อหน้าที่ {to_thai_digits(str(new.number))}", f"paragraph {new.number}"
    for name in _LOOK_NAMES:
        yield from _told(th, en, _LOOK_NAMES, name, getattr(old, name), getattr(new, name))
    if old.runs and new.runs:
        for name in _RUN_NAMES:
            before, after = getattr(old.runs[0], name), getattr(new.runs[0], name)
            yield from _told(th, en, _RUN_NAMES, name, before, after)


def _told(  # noqa: PLR0913, PLR0917 - where, what, from, to
    th: str, en: str, names: dict[str, str], name: str, before: object, after: object
) -> Iterator[Message]:
    if isinstance(before, float) and isinstance(after, float):
        if abs(before - after) <= _MARGIN:
            return
    elif before == after:
        return
    yield Message(
        to_thai_digits(f"{th}: {names[name]} {_shown(before)} → {_shown(after)}"),
        f"{en}: {name} {before} → {after}",
    )


def _shown(value: object) -> str:
    match value:
        case None:
            return "ไม่ได้กำหนด"
        case True:
            return "ใช่"
        case False:
            return "ไม่ใช่"
        case float():
            return f"{value:g}"
        case _:
            return str(value)
