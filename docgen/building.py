"""One record → its documents: composed, rendered, proven, published."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from hashlib import sha256
from pathlib import Path

from docgen import __version__
from docgen.case_checking import file_rules
from docgen.checking import check_record
from docgen.errors import (
    InputError,
    NotComposable,
    Problem,
    TemplateError,
    VerifyError,
    whole_file,
)
from docgen.kind import Page
from docgen.kinds import kinds_of
from docgen.model.office_data import OfficeData
from docgen.naming import document_path
from docgen.places import CellPlace
from docgen.project import Project
from docgen.publishing import publish, record_behind
from docgen.reading import ReadRecord, read_record
from docgen.results import BuildResult, FileResult
from docgen.rules import EDITION
from docgen.strictness import rules_of_office
from docgen.verifying import verified
from docgen.word.engine import Template, load_template
from docgen.word.facts import Provenance
from docgen.word.properties import DocumentProperties
from docgen.word.provenance import embed_provenance


def build_record(
    path: Path, project: Project, office: OfficeData, out: Path, kinds: frozenset[str]
) -> BuildResult | None:
    """Read, check and print one record; nothing is written when it has problems or errors.

    Returns None for a record that prints none of the `kinds` asked for (empty: all).
    """
    read = read_record(path, office, project.root)
    printed = tuple(kind.name for kind in kinds_of(_sort(read)))
    if kinds and read.sort and not kinds.intersection(printed):
        return None
    if read.record is None:
        return BuildResult(FileResult(path, _sort(read), problems=read.problems), printed)
    findings = tuple(
        check_record(read.record, read, office, file_rules(rules_of_office(project.root)))
    )
    begun = BuildResult(FileResult(path, _sort(read), findings), printed)
    return begun if begun.result.has_errors else _printed(begun, read, project, office, out)


def _printed(
    begun: BuildResult, read: ReadRecord, project: Project, office: OfficeData, out: Path
) -> BuildResult:
    try:
        documents = tuple(_documents(read, project, office, out))
        if taken := tuple(_taken((target for target, _ in documents), read, project)):
            return _refused(begun, *taken)
        published = tuple(publish(content, target) for target, content in documents)
    except NotComposable as error:
        where = read.places.find(error.path)
        problem = Problem(read.path, where.place, where.key, error.message)
        return _refused(begun, problem)
    except (TemplateError, InputError) as error:
        return _refused(begun, *error.problems)
    except VerifyError as error:
        return replace(begun, failures=error.problems)
    return replace(begun, published=published, elsewhere=_elsewhere(read))


def _refused(begun: BuildResult, *problems: Problem) -> BuildResult:
    return replace(begun, result=replace(begun.result, problems=problems))


def _sort(read: ReadRecord) -> str:
    return read.sort.name if read.sort else ""


def _documents(
    read: ReadRecord, project: Project, office: OfficeData, out: Path
) -> Iterator[tuple[Path, bytes]]:
    """Yield every document of the record, proven, with its place; none is written yet."""
    assert read.sort is not None  # noqa: S101 - narrowed by the caller
    for kind in kinds_of(read.sort.name):
        for page in kind.documents(read.record, office):
            target = document_path(out, read.path, kind.name, page.key)
            template, record = project.template(kind.template), project.key_of(read.path)
            content = rendered(page, kind.name, template, office, record)
            verified(content, page.context, target)
            yield target, content


def _taken(targets: Iterable[Path], read: ReadRecord, project: Project) -> Iterator[Problem]:
    """Yield a problem for each document that another record prints under the same name."""
    for target in targets:
        other = record_behind(target)
        if other and other != project.key_of(read.path) and (project.root / other).is_file():
            yield whole_file(
                read.path,
                f"จะได้เอกสารชื่อ {target.parent.name}/{target.name} ซ้ำกับของ {other} "
                "ให้เปลี่ยนชื่อแฟ้มหรือโฟลเดอร์ของรายการใดรายการหนึ่ง",
                f"{other} prints {target.parent.name}/{target.name} too; rename either of the two",
            )


def rendered(
    page: Page, kind: str, template_path: Path, office: OfficeData, record: str = ""
) -> bytes:
    """Return the .docx of `page`, with its origin inside."""
    template = _template(template_path)
    properties = DocumentProperties(title=page.title, subject=page.title, author=office.office.name)
    content = template.render(page.context, properties, office.office.settings.font)
    origin = Provenance(
        kind=kind,
        template_sha256=template.sha256,
        record_sha256=sha256(repr(page.context).encode()).hexdigest(),
        rules=EDITION,
        docgen=__version__,
        parts_sha256="",
        record=record,
    )
    return embed_provenance(content, origin)


@cache
def _template(path: Path) -> Template:
    """Compile a template once; a build does not outlive a change of it."""
    return load_template(path)


def _elsewhere(read: ReadRecord) -> tuple[Path, ...]:
    """Return the files outside the case's folder that rows were read from."""
    places = (written.place for written in read.places.written.values())
    names = {place.file for place in places if isinstance(place, CellPlace) and place.file}
    outside = (name for name in sorted(names) if "/" in name)
    return tuple((read.path.parent / name).resolve() for name in outside)
