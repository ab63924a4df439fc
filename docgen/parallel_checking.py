"""Many files checked on both cores; one after the other when that is quicker."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import islice
from pathlib import Path

from docgen.case_inspecting import cases_of, inspected_together
from docgen.inspecting import CheckOptions, Inspector, inspector_for
from docgen.results import FileResult
from docgen.side_processes import follow_parent

_WORTH_TWO_PROCESSES = 40
_AT_ONCE = 8


def inspected(
    paths: Sequence[Path], inspector: Inspector, jobs: int | None = None
) -> Iterator[FileResult]:
    """Yield what is wrong with each file, case by case, as soon as it is known."""
    jobs = jobs or (2 if len(paths) >= _WORTH_TWO_PROCESSES else 1)
    groups = cases_of(paths, inspector.options.root)
    if jobs == 1:
        for group in groups:
            yield from inspected_together(group, inspector)
        return
    with ProcessPoolExecutor(jobs, initializer=follow_parent) as workers:
        for batch in _batches(groups, jobs * _AT_ONCE * _AT_ONCE):
            work = partial(_inspected, inspector.options)
            for results in workers.map(work, batch, chunksize=_AT_ONCE):
                yield from results


def _inspected(options: CheckOptions, group: tuple[Path, ...]) -> tuple[FileResult, ...]:
    """Judge with the worker's own inspector: the rules are too much to send with every batch."""
    return tuple(inspected_together(group, inspector_for(options)))


def _batches(
    groups: Sequence[tuple[Path, ...]], size: int
) -> Iterator[tuple[tuple[Path, ...], ...]]:
    """Yield the groups in batches, so that no more results wait in memory than one batch."""
    left = iter(groups)
    while batch := tuple(islice(left, size)):
        yield batch
