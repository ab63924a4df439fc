"""A progress bar for what takes more than a second: on stderr, only on a terminal."""

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

_DELAY_SECONDS = 1.0


def with_progress(
    items: Iterable[T], options: argparse.Namespace, total: int | None = None
) -> Iterator[T]:
    """Yield the items, with a bar when somebody watches and it takes long."""
    if options.quiet or not sys.stderr.isatty():
        yield from items
        return
    from tqdm import tqdm  # noqa: PLC0415 - only where there is a terminal

    count = len(items) if isinstance(items, Sequence) else total
    yield from tqdm(items, total=count, delay=_DELAY_SECONDS, leave=False, file=sys.stderr)
