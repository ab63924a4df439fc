"""Records and .docx with their faults mended, round after round, until nothing more can be."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from docgen.allowances import AllowFile
from docgen.disk import trouble
from docgen.errors import InputError, VerifyError, whole_file
from docgen.findings import Finding
from docgen.inspecting import Inspector, is_document
from docgen.results import FileResult
from docgen.source_fixing import fixed_source
from docgen.word.fixing import Author, fixed_docx

MOST_ROUNDS = 10
"""One fix may uncover another; more rounds than this means that two rules disagree."""

_BOM = b"\xef\xbb\xbf"
_SOURCES = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class FixOptions:
    """Which fixes to make, and how."""

    unsafe: bool = False
    tracked: Author | None = None


@dataclass(frozen=True, slots=True)
class FixedFile:
    """A file before and after fixing; `result` is what is left to say of it."""

    path: Path
    former: bytes
    content: bytes
    applied: tuple[Finding, ...]
    result: FileResult

    @property
    def is_changed(self) -> bool:
        """Whether anything was mended."""
        return self.content != self.former


@dataclass(frozen=True, slots=True)
class FileFixer:
    """Mends one file after the other; writes nothing."""

    inspector: Inspector
    options: FixOptions
    allowed: AllowFile | None = None

    def fixed(self, path: Path) -> FixedFile:
        """Return the file mended; one that cannot be read or mended comes back as it is."""
        try:
            former = path.read_bytes()
        except OSError as error:
            told = trouble(error)
            problem = whole_file(path, f"เปิดแฟ้มไม่ได้: {told.th}", f"cannot open it: {told.en}")
            return FixedFile(path, b"", b"", (), FileResult(path, problems=(problem,)))
        step = self._step_of(path)
        if step is None:
            return FixedFile(path, former, former, (), self._judged(path, former))
        return self._mended(path, former, step)

    def _mended(self, path: Path, former: bytes, step: "Step") -> FixedFile:
        content = former
        applied: list[Sequence[Finding]] = []
        result = self._judged(path, former)
        seen = [former]
        for _ in range(MOST_ROUNDS):
            content, done = step(content, result.findings)
            if content == seen[-1]:
                break
            result = self._judged(path, content)
            if result.problems:
                raise VerifyError(*result.problems)
            if content in seen:
                return self._as_it_was(path, seen[: seen.index(content) + 1], applied)
            applied.append(done)
            seen.append(content)
        return FixedFile(path, former, seen[-1], tuple(_flat(applied)), result)

    def _as_it_was(
        self, path: Path, seen: list[bytes], applied: list[Sequence[Finding]]
    ) -> FixedFile:
        """Return the last state before two rules began to undo each other."""
        kept = tuple(_flat(applied[: len(seen) - 1]))
        return FixedFile(path, seen[0], seen[-1], kept, self._judged(path, seen[-1]))

    def _judged(self, path: Path, content: bytes) -> FileResult:
        if is_document(path):
            result = self.inspector.judged_docx(content, path).result
        elif path.suffix.lower() in _SOURCES and (text := _text(content)) is not None:
            result = self.inspector.judged_record(path, text).result
        else:
            result = self.inspector.judged_record(path).result
        root = self.inspector.options.root
        return self.allowed.applied((result,), root)[0] if self.allowed and root else result

    def _step_of(self, path: Path) -> "Step | None":
        if path.suffix.lower() == ".docx":
            return self._docx_step
        if path.suffix.lower() in _SOURCES and self.options.tracked is None:
            return lambda content, findings: self._source_step(content, findings, path)
        return None

    def _docx_step(
        self, content: bytes, findings: Sequence[Finding]
    ) -> tuple[bytes, Sequence[Finding]]:
        try:
            fixed = fixed_docx(
                content, findings, tracked=self.options.tracked, unsafe=self.options.unsafe
            )
        except InputError:
            return content, ()
        return fixed.content, fixed.applied

    def _source_step(
        self, content: bytes, findings: Sequence[Finding], path: Path
    ) -> tuple[bytes, Sequence[Finding]]:
        text = _text(content)
        if text is None:
            return content, ()
        fixed = fixed_source(text, findings, path, unsafe=self.options.unsafe)
        mark = _BOM if content.startswith(_BOM) else b""
        return mark + fixed.text.encode(), fixed.applied


Step = Callable[[bytes, Sequence[Finding]], tuple[bytes, Sequence[Finding]]]


def still_fixable(result: FileResult) -> tuple[Finding, ...]:
    """Return the findings left that have a suggestion, which only --unsafe makes."""
    return tuple(each for each in result.findings if each.fix is not None and not each.fix.safe)


def _flat(groups: Sequence[Sequence[Finding]]) -> Iterator[Finding]:
    for group in groups:
        yield from group


def _text(content: bytes) -> str | None:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
