"""Template and context to bytes. The one adapter over docxtpl; nobody else knows how it is done."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from pathlib import Path
from typing import Final

from docgen.errors import InputError, NotReadable, TemplateError, whole_file
from docgen.saraban.standard import FONT, FONT_CHOICES
from docgen.word.package import Package, open_package
from docgen.word.packing import Packed, join_members, pack_member, packed_members
from docgen.word.properties import (
    CORE,
    DocumentProperties,
    core_properties,
    with_core_properties,
)
from docgen.word.template_package import refuse_unsafe
from docgen.word.template_parts import CompiledPart, compile_part, numbered, text_near
from docgen.word.values import UnprintableValueError

_PRINTING: Final = ("document", "header", "footer", "footnotes", "endnotes")
_FONT_PARTS: Final = ("styles", "fontTable", "numbering", "theme")


@dataclass(frozen=True, slots=True)
class _Ready:
    """A template compiled for one font family."""

    programs: tuple[CompiledPart, ...]
    copied: tuple[Packed, ...]


@dataclass(frozen=True, slots=True)
class Template:
    """A template that was read and checked; rendering it again costs only the values."""

    path: Path
    sha256: str
    package: Package = field(repr=False)
    _ready: dict[str, _Ready] = field(default_factory=dict, repr=False)

    def render(self, context: object, properties: DocumentProperties, font: str = FONT) -> bytes:
        """Return the document of `context`, a dataclass or a mapping: same input, same bytes.

        Raises TemplateError when template and context do not fit, InputError when a value holds a
        control character.
        """
        ready, values = self._compiled(font), _as_mapping(context)
        printed = [pack_member(part.name, self._rendered(part, values)) for part in ready.programs]
        core = pack_member(CORE, core_properties(properties))
        return join_members((*ready.copied, *printed, core))

    def _compiled(self, font: str) -> _Ready:
        known = self._ready.get(font)
        if known is None:
            known = self._ready[font] = _made_ready(self.package, font)
        return known

    def _rendered(self, part: CompiledPart, values: Mapping[str, object]) -> bytes:
        from jinja2 import TemplateError as JinjaError  # noqa: PLC0415 - loaded with the first part

        try:
            return part.render(values)
        except UnprintableValueError as error:
            raise InputError(whole_file(self.path, error.th, error.en)) from error
        except NotReadable as error:
            th, en = error.message.th, error.message.en
            raise InputError(whole_file(self.path, th, en)) from error
        except (JinjaError, TypeError, AttributeError) as error:
            near = _where(part, values)
            raise TemplateError(
                whole_file(
                    self.path,
                    f"แม่แบบไม่เข้ากับข้อมูล ใกล้ข้อความ ‘{near}’: {error}",
                    f"template and data do not fit, near {near!r}: {error}",
                )
            ) from error


def load_template(path: Path) -> Template:
    """Return the template at `path`; raises TemplateError or InputError when it cannot be used."""
    return template_from(path.read_bytes(), path)


def template_from(content: bytes, path: Path) -> Template:
    """Return the template in `content`; `path` is what messages call it."""
    package = open_package(content, path)
    refuse_unsafe(package)
    template = Template(path, hashlib.sha256(content).hexdigest(), package)
    template._compiled(FONT)  # noqa: SLF001 - a fault shows when the template is loaded
    return template


def _made_ready(package: Package, font: str) -> _Ready:
    from jinja2 import TemplateSyntaxError  # noqa: PLC0415 - 50 ms that only rendering should pay

    if font not in FONT_CHOICES:
        listed = " ".join(FONT_CHOICES)
        message = f"ไม่รู้จักแบบอักษร {font} ใช้ได้: {listed}"
        raise InputError(whole_file(package.path, message, f"unknown font; use one of: {listed}"))
    programs: list[CompiledPart] = []
    changed = with_core_properties(package)
    try:
        for name in _font_parts(package):
            part = compile_part(package, name, font)
            if isinstance(part, CompiledPart):
                programs.append(part)
            else:
                changed[name] = part
    except TemplateSyntaxError as error:
        th, en = f"แท็กในแม่แบบผิด: {error.message}", f"a tag is wrong: {error.message}"
        raise TemplateError(whole_file(package.path, th, en)) from error
    written = {part.name for part in programs} | changed.keys() | {CORE}
    copied = [one for one in packed_members(package) if one.name not in written]
    packed = [pack_member(name, content) for name, content in changed.items()]
    return _Ready(tuple(programs), (*copied, *packed))


def _font_parts(package: Package) -> Iterator[str]:
    for name in package.names:
        stem = name.rpartition("/")[2]
        inside = name.startswith("word/") and name.endswith(".xml")
        if inside and stem.startswith(_PRINTING + _FONT_PARTS):
            yield name


def _as_mapping(context: object) -> Mapping[str, object]:
    if isinstance(context, Mapping):
        return context
    if is_dataclass(context) and not isinstance(context, type):
        return {one.name: getattr(context, one.name) for one in fields(context)}
    raise TypeError(type(context))


def _where(part: CompiledPart, values: Mapping[str, object]) -> str:
    """Return the words near which rendering fails, found by doing it again line by line."""
    from docgen.word.template_language import environment  # noqa: PLC0415 - loaded by now

    try:
        environment().from_string(numbered(part.source)).render(values)
    except Exception as error:  # noqa: BLE001 - the same failure again: only its line is wanted
        lines = [at for at, name in _frames(error) if name == "<template>"]
        return text_near(part.source, lines[-1]) if lines else ""
    return ""


def _frames(error: BaseException) -> Iterator[tuple[int, str]]:
    step = error.__traceback__
    while step:
        yield step.tb_lineno, step.tb_frame.f_code.co_filename
        step = step.tb_next
