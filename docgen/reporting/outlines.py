"""An example of a rule as a few lines of text: a record, a .docx, or a case of both."""

from collections.abc import Iterator, Sequence
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from difflib import ndiff
from enum import Enum
from typing import Any

from docgen.cases.rule import CaseFacts
from docgen.clauses import Citation
from docgen.model.effective import FROM_NOW_ON, Effective
from docgen.model.office import Group, Post
from docgen.model.part import Part
from docgen.model.person import Person
from docgen.model.record import Record
from docgen.model.school import School
from docgen.thai.dates import long_date
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.specimens import run

Example = Record | DocxFacts | CaseFacts

_NOT_SHOWN = frozenset({"number", "text", "runs", "style_id", "style_name", "role", "start", "end"})
_LABELS = {
    "latin_font": "อักษรละติน", "thai_font": "อักษรไทย", "latin_size": "ขนาดละติน", "thai_size": "ขนาด",
    "latin_bold": "ตัวหนาละติน", "thai_bold": "ตัวหนา", "colour": "สี", "highlighted": "เน้นสี",
    "inserted": "แทรกโดยติดตามการแก้ไข", "cell": "ช่องตาราง", "alignment": "การจัดแนว",
    "first_line_cm": "ย่อหน้า (ซม.)", "left_cm": "ซ้าย (ซม.)", "right_cm": "ขวา (ซม.)",
    "top_cm": "บน (ซม.)", "bottom_cm": "ล่าง (ซม.)", "width_cm": "กว้าง (ซม.)",
    "height_cm": "สูง (ซม.)", "space_before_pt": "ระยะก่อน", "space_after_pt": "ระยะหลัง",
    "line_rule": "ระยะบรรทัด", "line_pt": "ระยะบรรทัด (พอยต์)", "numbering": "ลำดับอัตโนมัติ",
    "letter_spacing_pt": "ระยะอักษร", "thai_language": "ภาษา", "landscape": "แนวนอน",
    "story": "ส่วน", "paragraph": "ย่อหน้าที่", "name": "ชื่อ", "placeholder": "กรอบว่าง",
    "page_field": "เลขหน้า", "keep_next": "อยู่กับย่อหน้าถัดไป", "repeats": "หัวตารางซ้ำ",
    "number_format": "รูปแบบเลขหน้า", "theme_font": "อักษรตามชุดรูปแบบ",
}  # fmt: skip
_STEP = " → "


def differences(good: Sequence[object], bad: object) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the lines of the nearest good example that `bad` has not, and those it has instead."""
    lines = tuple(outline(bad))
    alike = [tuple(outline(each)) for each in good if type(each) is type(bad)]
    compared = [_differing(each, lines) for each in alike] or [((), lines)]
    return min((each for each in compared if any(each)), key=_size, default=((), ()))


def outline(example: object) -> Iterator[str]:
    """Yield the lines of an example."""
    match example:
        case CaseFacts():
            yield from _case(example)
        case DocxFacts():
            yield from _document(example)
        case _:
            yield from _record(example, ())


def _differing(
    one: tuple[str, ...], other: tuple[str, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    told = tuple(ndiff(one, other))
    return (
        tuple(line[2:] for line in told if line.startswith("- ")),
        tuple(line[2:] for line in told if line.startswith("+ ")),
    )


def _size(pair: tuple[tuple[str, ...], tuple[str, ...]]) -> int:
    return len(pair[0]) + len(pair[1])


def _case(case: CaseFacts) -> Iterator[str]:
    for record in (*case.records, *case.others):
        yield from (f"{record.path.as_posix()}  {line}" for line in outline(record.record))
    for document in case.documents:
        yield from (f"{document.path.as_posix()}  {line}" for line in outline(document.facts))


def _document(facts: DocxFacts) -> Iterator[str]:
    for story in facts.stories:
        named = "" if story.name == "document" else f"{story.name}: "
        yield from (f"{named}{_paragraph(each)}" for each in story.paragraphs)
    for name, things in (("หน้ากระดาษ", facts.sections), ("ภาพ", facts.pictures)):
        yield from (f"{name}: {_said(each, None)}" for each in things)
    for key in ("has_tracked_changes", "has_comments"):
        if getattr(facts, key):
            yield key


def _paragraph(paragraph: ParagraphFacts) -> str:
    role = paragraph.role.style_name.removeprefix("สารบรรณ-") if paragraph.role else ""
    plain = run(paragraph.text)
    looks = [_said(each, plain) for each in paragraph.runs]
    notes = ", ".join(filter(None, (_said(paragraph, None), *dict.fromkeys(looks))))
    text = paragraph.text.replace("\n", "⏎").replace("\t", "⇥")
    return f"{f'[{role}] ' if role else ''}{text}{f'  ({notes})' if notes else ''}".rstrip()


def _said(thing: Any, plain: Any) -> str:  # noqa: ANN401  any of the frozen values of facts
    """Return what is not as in `plain`, or not as it is when nothing is said."""
    if not is_dataclass(thing):
        return ""
    told = []
    for each in fields(thing):
        value = getattr(thing, each.name)
        usual = getattr(plain, each.name) if plain is not None else each.default
        if each.name not in _NOT_SHOWN and (usual is MISSING or value != usual):
            told.append(f"{_LABELS.get(each.name, each.name)} {_value(value)}")
    return ", ".join(told)


def _record(value: object, path: tuple[str, ...]) -> Iterator[str]:
    match value:
        case None | () | False:
            return
        case Person():
            yield _line(path, f"{value.title}{value.first} {value.last}")
        case Post():
            yield _line(path, value.title)
        case Group() | School():
            yield _line(path, value.name)
        case Part():
            for name, about in type(value).model_fields.items():
                yield from _record(getattr(value, name), (*path, about.title or name))
        case tuple():
            for at, item in enumerate(value, start=1):
                head = (*path[:-1], f"{path[-1]} {at}") if path else path
                yield from _record(item, head)
        case _:
            yield _line(path, _value(value))


def _line(path: tuple[str, ...], told: str) -> str:
    return f"{_STEP.join(path)}: {told}".replace("\n", "⏎")


def _value(value: object) -> str:
    match value:
        case Enum():
            return str(value.value)
        case date():
            return long_date(value)
        case Effective():
            return long_date(value.day) if value.day else FROM_NOW_ON
        case Citation():
            return value.text
        case _:
            return str(value)
