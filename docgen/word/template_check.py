"""Every fault of a template in one go, each with its place as its author sees it in Word."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from docgen.errors import DocgenError
from docgen.messages import Language, Message
from docgen.thai.digits import to_thai_digits
from docgen.word.engine import template_from
from docgen.word.facts import ParagraphFacts
from docgen.word.package import UNNAMED
from docgen.word.reading import read_docx
from docgen.word.template_diff import diff_templates
from docgen.word.template_names import Names, Unknown
from docgen.word.template_tags import Tag, TagError, parsed_tag, tags_in

__all__ = ["TemplateFault", "check_template", "diff_templates"]

_STORIES = {
    "header": ("หัวกระดาษ ", "header, "),
    "footer": ("ท้ายกระดาษ ", "footer, "),
    "footnotes": ("เชิงอรรถ ", "footnotes, "),
    "endnotes": ("อ้างอิงท้ายเรื่อง ", "endnotes, "),
    "comments": ("ข้อคิดเห็น ", "comments, "),
}
_WHOLE = Message("ทั้งแม่แบบ", "whole template")
_CLOSES = {"endfor": "for", "endif": "if"}


@dataclass(frozen=True, slots=True)
class TemplateFault:
    """One thing wrong in a template."""

    place: Message
    message: Message

    def said_in(self, language: Language) -> str:
        """Return one line: the place and what is wrong."""
        return f"{self.place.said_in(language)}: {self.message.said_in(language)}"

    def __str__(self) -> str:
        """Return the line in Thai."""
        return self.said_in(Language.THAI)


@dataclass(frozen=True, slots=True)
class _Here:
    """A paragraph that holds tags."""

    story: str
    paragraph: ParagraphFacts

    @property
    def place(self) -> Message:
        """Where it stands, counted as a person counts."""
        th, en = next(
            (told for key, told in _STORIES.items() if self.story.startswith(key)), ("", "")
        )
        if self.paragraph.cell is None:
            number = self.paragraph.number
            return Message(to_thai_digits(f"{th}ย่อหน้าที่ {number}"), f"{en}paragraph {number}")
        table, row, cell = self.paragraph.cell
        return Message(
            to_thai_digits(f"{th}ตารางที่ {table} แถวที่ {row} ช่องที่ {cell}"),
            f"{en}table {table}, row {row}, cell {cell}",
        )


@dataclass(frozen=True, slots=True)
class _Open:
    """A for or an if that waits for its end."""

    tag: Tag
    here: _Here


@dataclass(slots=True)
class _Checker:
    """Walks the tags of a template in order."""

    names: Names
    open: list[_Open] = field(default_factory=list)

    def faults(self, here: _Here) -> Iterator[TemplateFault]:
        """Yield the faults of one paragraph."""
        depth = len(self.open)
        for tag in tags_in(here.paragraph.text):
            if isinstance(tag, TagError):
                yield TemplateFault(here.place, tag.message)
                continue
            told = (*_placing(tag, here), *self._structure(tag, here), *self._meaning(tag))
            yield from (TemplateFault(here.place, message) for message in told)
        for left in [one for one in self.open[depth:] if not one.tag.level]:
            self.open.remove(left)
            if left.tag.word == "for":
                self.names.leave()
            yield TemplateFault(here.place, _spans(left.tag))

    def unclosed(self) -> Iterator[TemplateFault]:
        """Yield what was never closed."""
        for left in self.open:
            word = left.tag.word
            th, en = f"‘{left.tag.text}’ ไม่มี end{word} ปิด", f"{left.tag.text!r} has no end{word}"
            yield TemplateFault(left.here.place, Message(th, en))

    def _structure(self, tag: Tag, here: _Here) -> Iterator[Message]:
        if tag.word in {"for", "if"}:
            self.open.append(_Open(tag, here))
        elif tag.word in _CLOSES:
            yield from self._close(tag)
        elif tag.word in {"elif", "else"} and not self.open:
            yield Message(f"‘{tag.text}’ ไม่อยู่ใน if หรือ for", f"{tag.text!r} stands in no if or for")

    def _close(self, tag: Tag) -> Iterator[Message]:
        wanted = _CLOSES[tag.word]
        if not self.open:
            yield Message(f"‘{tag.text}’ ไม่มี {wanted} เปิด", f"{tag.text!r} closes nothing")
            return
        opened = self.open.pop()
        if opened.tag.word == "for":
            self.names.leave()
        place = opened.here.place
        if opened.tag.word != wanted:
            yield Message(
                f"‘{tag.text}’ ปิด ‘{opened.tag.text}’ ที่{place.th} ซึ่งไม่ใช่ {wanted}",
                f"{tag.text!r} closes {opened.tag.text!r} at {place.en}, which is no {wanted}",
            )
        elif opened.tag.level != tag.level:
            yield Message(
                f"‘{tag.text}’ กับ ‘{opened.tag.text}’ ที่{place.th} ต้องขึ้นต้นแบบเดียวกัน (p, tr หรือ tc)",
                f"{tag.text!r} and {opened.tag.text!r} at {place.en} need the same prefix",
            )

    def _meaning(self, tag: Tag) -> Iterator[Message]:
        tree = parsed_tag(tag)
        if isinstance(tree, TagError):
            if tag.word == "for":
                self.names.enter_unknown()
            yield tree.message
            return
        for unknown in self.names.used_by(tree):
            yield _unknown_name(unknown)


def check_template(content: bytes, context_type: type, path: Path = UNNAMED) -> list[TemplateFault]:
    """Return every fault of a template for contexts of a dataclass, first to last.

    Raises InputError when the file is no .docx at all.
    """
    checker = _Checker(Names(context_type))
    faults: list[TemplateFault] = []
    for story in read_docx(content, path).stories:
        for paragraph in story.paragraphs:
            faults += checker.faults(_Here(story.name, paragraph))
    faults += checker.unclosed()
    faults += (TemplateFault(_WHOLE, _never_printed(name)) for name in checker.names.never_used())
    if not faults:
        faults += _engine_faults(content, path)
    return faults


def _engine_faults(content: bytes, path: Path) -> Iterator[TemplateFault]:
    try:
        template_from(content, path)
    except DocgenError as error:
        for problem in error.problems:
            yield TemplateFault(_WHOLE, problem.message)


def _placing(tag: Tag, here: _Here) -> Iterator[Message]:
    if tag.level in {"tr", "tc"} and here.paragraph.cell is None:
        yield Message(f"‘{tag.text}’ ใช้ได้ในตารางเท่านั้น", f"{tag.text!r} may stand in a table only")
    rest = here.paragraph.text.replace(tag.text, "", 1).strip()
    if tag.level == "p" and rest:
        yield Message(
            f"‘{tag.text}’ ต้องอยู่ลำพังในย่อหน้า ข้อความ ‘{rest[:40]}’ จะหายไป",
            f"{tag.text!r} must stand alone: the text {rest[:40]!r} would be lost",
        )


def _spans(tag: Tag) -> Message:
    return Message(
        f"‘{tag.text}’ ไม่ปิดในย่อหน้าเดียวกัน ถ้าคร่อมหลายย่อหน้าให้ใช้ {{%p … %}} คร่อมแถวให้ใช้ {{%tr … %}}",
        f"{tag.text!r} is not closed in its paragraph: use {{%p … %}}, or {{%tr … %}} for rows",
    )


def _unknown_name(unknown: Unknown) -> Message:
    th, en = f"ไม่มีข้อมูลชื่อ ‘{unknown.name}’", f"there is no {unknown.name!r}"
    if unknown.nearest:
        listed = " หรือ ".join(f"‘{name}’" for name in unknown.nearest)
        th, en = f"{th} หมายถึง {listed} หรือไม่", f"{en}; did you mean {', '.join(unknown.nearest)}?"
    return Message(th, en)


def _never_printed(name: str) -> Message:
    return Message(f"แม่แบบไม่ได้ใช้ข้อมูล ‘{name}’", f"the template never uses {name!r}")
