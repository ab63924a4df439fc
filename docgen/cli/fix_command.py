"""docgen fix: mend what can be mended, in .docx and in YAML records."""

import argparse
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from docgen.allowances import read_allowances
from docgen.cli.files_asked import ALLOW_FILE, check_options, files_asked, project_around
from docgen.cli.progress import with_progress
from docgen.cli.telling import manner_of
from docgen.comparing import changed_looks, changed_pairs
from docgen.errors import InputError
from docgen.fixing import FileFixer, FixedFile, FixOptions, still_fixable
from docgen.inspecting import inspector_for
from docgen.keeping_former import put_in_place
from docgen.reporting.changes_report import change_lines
from docgen.reporting.fix_report import fix_summary, fixed_line, left_lines
from docgen.results import exit_code
from docgen.word.fixing import Author


def run_fix(options: argparse.Namespace) -> int:
    """Mend the files, or show how; the exit code says how bad what is left is."""
    files = files_asked(options.paths, project_around(options.paths))
    fixed = []
    for each in with_progress(_fixed(options, files), options, len(files)):
        done = each if options.diff else _written(each, options)
        if options.diff:
            _show(done, options)
        brief = options.quiet or options.diff
        for line in left_lines(done.result, manner_of(options), quiet=brief):
            print(line)
        fixed.append(replace(done, former=b"", content=b"x" if done.is_changed else b""))
    code = exit_code(each.result for each in fixed)
    if not options.quiet or code:
        hint = not options.unsafe and any(still_fixable(each.result) for each in fixed)
        print(fix_summary(fixed, options.language, planned=options.diff, hint=hint))
    return code


def _fixed(options: argparse.Namespace, files: tuple[Path, ...]) -> Iterator[FixedFile]:
    project = project_around(options.paths)
    inspector = inspector_for(check_options(options, project))
    allowed = read_allowances(project.data / ALLOW_FILE) if project else None
    author = Author(datetime.now().astimezone()) if options.tracked else None
    fixer = FileFixer(inspector, FixOptions(options.unsafe, author), allowed)
    yield from map(fixer.fixed, files)


def _written(fixed: FixedFile, options: argparse.Namespace) -> FixedFile:
    """Write what changed and say so; what cannot be written is a problem of the file."""
    if not fixed.is_changed:
        return fixed
    try:
        kept = put_in_place(fixed.content, fixed.former, fixed.path)
    except InputError as error:
        problems = (*fixed.result.problems, *error.problems)
        return replace(
            fixed,
            content=fixed.former,
            applied=(),
            result=replace(fixed.result, problems=problems),
        )
    if not options.quiet:
        print(fixed_line(fixed, kept, manner_of(options)))
    return fixed


def _show(fixed: FixedFile, options: argparse.Namespace) -> None:
    if fixed.is_changed:
        manner = manner_of(options)
        print(manner.path(fixed.path))
        for line in change_lines(changed_pairs(fixed), changed_looks(fixed), manner):
            print(line)
