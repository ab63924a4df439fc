"""Every error docgen raises on purpose.

* NotReadable (a ValueError)  a text is not the date, time, amount … it should be; has no place yet
* NotComposable (a ValueError)  a field is well formed but no document can be made of it
* DocgenError
  - InputError       the data or the usage is wrong; the user can mend it
  - TemplateError    the Word template is wrong; the template owner can mend it
  - VerifyError      the written .docx is not what was asked; we must mend it
  - NumberError      the register refuses; the registrar decides

Findings are values, exceptions are accidents: what a rule finds is never raised.
"""

from dataclasses import dataclass
from pathlib import Path

from docgen.messages import Language, Message, on_screen
from docgen.places import Place, WholeFile, seen_path


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in one file: where, under which key as the user wrote it, and the cure."""

    path: Path
    place: Place
    key: str
    message: Message

    def said_in(self, language: Language, seen_from: Path | None = None) -> str:
        """Return one line: file, place, key, what is wrong and what would be right."""
        path = seen_path(self.path, seen_from)
        where = ":".join(part for part in (path, str(self.place)) if part)
        told = self.message.brief(language)
        return on_screen(f"{where} {self.key}: {told}" if self.key else f"{where} {told}")


class NotReadable(ValueError):
    """A text that cannot be read as what it should be; carries the message to show."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.th)
        self.message = message


class NotComposable(ValueError):
    """A field that is well formed, but from which no document can be made; `path` names it."""

    def __init__(self, path: tuple[str | int, ...], message: Message) -> None:
        super().__init__(message.th)
        self.path = path
        self.message = message


class DocgenError(Exception):
    """Base class: catch this one to catch them all. Carries one problem or many."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(problem.said_in(Language.THAI) for problem in problems))
        self.problems = problems


class InputError(DocgenError):
    """The data or the usage is wrong."""


class TemplateError(DocgenError):
    """The template and the document kind do not fit each other."""


class VerifyError(DocgenError):
    """The written file does not carry the content it was given."""


class NumberError(DocgenError):
    """The register cannot issue or void this number."""


def whole_file(path: Path, th: str, en: str) -> Problem:
    """Return a problem of the file as a whole."""
    return Problem(path, WholeFile(), "", Message(th, en))
