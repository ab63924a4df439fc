"""Findings let be in .docx files, with the reason somebody gave: data/allow.yaml."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatch
from pathlib import Path

from pydantic import Field

from docgen.errors import InputError
from docgen.findings import Finding, Severity
from docgen.messages import Message
from docgen.model.binding import bind
from docgen.model.fields import Line
from docgen.model.part import Part
from docgen.places import Place
from docgen.results import FileResult
from docgen.sources.only_comments import says_nothing
from docgen.sources.yaml_file import load_yaml


class Allowance(Part):
    """One rule let be in the files of one name or pattern."""

    file: Line = Field(title="แฟ้ม", description="ชื่อแฟ้มหรือรูปแบบ เช่น out/2570-*/order.docx")
    rule: Line = Field(title="กฎ", description="รหัสกฎ เช่น NUM001")
    because: Line = Field(title="เพราะ", description="เหตุผลที่ยกเว้น")


class Allowances(Part):
    """All that is let be."""

    items: tuple[Allowance, ...] = Field((), title="ยกเว้น")


@dataclass(frozen=True, slots=True)
class AllowFile:
    """The office's allowances and where each stands."""

    path: Path
    items: tuple[Allowance, ...] = ()
    places: tuple[Place, ...] = ()

    def applied(self, results: Sequence[FileResult], root: Path) -> tuple[FileResult, ...]:
        """Return the results without what is let be, and a finding for what nobody needs."""
        used: set[int] = set()
        kept = tuple(self._without(result, root, used) for result in results)
        met = {i for i, item in enumerate(self.items) if any(_fits(item, r, root) for r in results)}
        unused = tuple(_unused(self.items[i], self.places[i]) for i in sorted(met - used))
        return (*kept, FileResult(self.path, findings=unused)) if unused else kept

    def _without(self, result: FileResult, root: Path, used: set[int]) -> FileResult:
        fitting = [(i, item) for i, item in enumerate(self.items) if _fits(item, result, root)]
        if not fitting:
            return result
        left = tuple(_left(result.findings, fitting, used))
        return replace(result, findings=left)


def read_allowances(path: Path) -> AllowFile:
    """Return the allowances of the office; none when it has no such file; raises InputError."""
    if says_nothing(path):
        return AllowFile(path)
    loaded = load_yaml(path)
    if loaded.problems or loaded.node is None:
        raise InputError(*loaded.problems)
    bound = bind(loaded.node, Allowances, path)
    if bound.value is None:
        raise InputError(*bound.problems)
    items = bound.value.items
    places = tuple(bound.places.find(("items", i)).place for i in range(len(items)))
    return AllowFile(path, items, places)


def _fits(item: Allowance, result: FileResult, root: Path) -> bool:
    path = result.path.resolve()
    name = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()
    return fnmatch(name, item.file) or fnmatch(path.name, item.file)


def _left(
    findings: Sequence[Finding], fitting: list[tuple[int, Allowance]], used: set[int]
) -> Iterator[Finding]:
    for finding in findings:
        letting = [i for i, item in fitting if item.rule.upper() == finding.rule]
        used.update(letting)
        if not letting:
            yield finding


def _unused(item: Allowance, place: Place) -> Finding:
    message = Message(
        f"ข้อยกเว้นของกฎ {item.rule} สำหรับ {item.file} ไม่ได้ใช้แล้ว ให้ลบออก",
        f"the allowance of {item.rule} for {item.file} is not needed any more; remove it",
    )
    return Finding("EXC001", Severity.WARNING, message, "", place, item.rule)
