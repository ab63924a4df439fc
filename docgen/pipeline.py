"""read → model → check → render → verify → publish; and what need not be done again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from docgen.errors import InputError
from docgen.findings import Severity
from docgen.manifest import Entry, Manifest, digest_of_file, read_manifest, write_manifest
from docgen.project import Project, record_files
from docgen.results import BuildResult, FileResult, Outcome, Published, count_severities
from docgen.side_processes import workers_of
from docgen.staleness import Candidate, candidates, program_digest

if TYPE_CHECKING:
    from docgen.model.office_data import OfficeData

_WORTH_TWO_PROCESSES = 40


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """How to build: where to, which kinds, everything or only what changed, how many at a time."""

    out: Path
    kinds: frozenset[str] = frozenset()
    everything: bool = False
    jobs: int | None = None


def build(project: Project, paths: Sequence[Path], options: BuildOptions) -> Iterator[BuildResult]:
    """Yield what becomes of each record as soon as it is known; raises InputError at the start.

    What is finished is remembered even when the work is stopped half-way.
    """
    manifest = _fresh(read_manifest(options.out))
    files = tuple(dict.fromkeys(record_files(tuple(paths), manifest.record_words)))
    found = tuple(candidates(files, manifest, project, options.out))
    waiting = [one for one in found if options.everything or not one.current]
    entries = dict(manifest.entries)
    try:
        for one in found:
            if one not in waiting and one.entry and _is_wanted(one.entry, options):
                yield _unchanged(one.entry, one, options)
        for one, result in _built(waiting, project, options):
            entries[project.key_of(one.path)] = _entry(one, result, project, options)
            yield result
    finally:
        if waiting:
            write_manifest(options.out, replace(manifest, entries=entries))


def record_words() -> tuple[str, ...]:
    """Return how the file names of workbooks begin that are records."""
    from docgen.records import all_records  # noqa: PLC0415 - heavy, often not needed

    return tuple(name for record in all_records() for name in (record.name, record.title))


def read_office_data(project: Project) -> "OfficeData":
    """Return the office's data; raises InputError with every problem of its files."""
    from docgen.model.office_reading import read_office  # noqa: PLC0415 - heavy, often not needed

    office, problems = read_office(project.data)
    if office is None:
        raise InputError(*problems)
    return office


def _fresh(manifest: Manifest) -> Manifest:
    """Return the manifest with what it knows of the program brought up to date."""
    program = program_digest()
    if manifest.program == program:
        return manifest
    return replace(manifest, program=program, record_words=record_words())


def _built(
    waiting: list[Candidate], project: Project, options: BuildOptions
) -> Iterator[tuple[Candidate, BuildResult]]:
    if not waiting:
        return
    from docgen.reading import read_office_data  # noqa: PLC0415 - heavy, often not needed

    office = read_office_data(project)
    work = partial(_build_one, project=project, office=office, options=options)
    jobs = options.jobs or (2 if len(waiting) >= _WORTH_TWO_PROCESSES else 1)
    with workers_of(jobs) as workers:
        results = workers.map(work, waiting) if workers else map(work, waiting)
        for one, result in zip(waiting, results, strict=True):
            if result:
                yield one, result


def _build_one(
    one: Candidate, project: Project, office: "OfficeData", options: BuildOptions
) -> BuildResult | None:
    from docgen.building import build_record  # noqa: PLC0415 - heavy, often not needed

    return build_record(one.path, project, office, options.out, options.kinds)


def _is_wanted(entry: Entry, options: BuildOptions) -> bool:
    return not options.kinds or bool(options.kinds.intersection(entry.kinds))


def _unchanged(entry: Entry, one: Candidate, options: BuildOptions) -> BuildResult:
    published = tuple(Published(options.out / name, Outcome.UNCHANGED) for name in entry.outputs)
    return BuildResult(FileResult(one.path), entry.kinds, published, unchanged=True)


def _entry(one: Candidate, result: BuildResult, project: Project, options: BuildOptions) -> Entry:
    """Return what to remember; with no outputs the record is built again next time."""
    counts = count_severities([result.result])
    kept = result.published if result.is_whole and _all_ours(result) else ()
    return Entry(
        inputs=one.inputs,
        outputs={str(p.path.relative_to(options.out)): digest_of_file(p.path) for p in kept},
        extra=tuple(project.key_of(path) for path in result.elsewhere),
        kinds=result.kinds,
        counts=tuple(counts[severity] for severity in Severity),
    )


def _all_ours(result: BuildResult) -> bool:
    """Whether every document stands as we made it: an edited one is looked at again each time."""
    return all(p.outcome in (Outcome.WRITTEN, Outcome.UNCHANGED) for p in result.published)
