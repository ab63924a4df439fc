"""Time pieces of work in turns, so that a noisy machine is noisy for all of them alike."""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCGEN = str(Path(sys.executable).with_name("docgen"))

Work = Callable[[], object]


def medians(works: Mapping[str, Work], rounds: int) -> dict[str, float]:
    """Return the median seconds of each work, one round of all after the other."""
    for work in works.values():
        work()
    taken: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            begun = time.perf_counter()
            work()
            taken[name].append(time.perf_counter() - begun)
    return {name: statistics.median(seconds) for name, seconds in taken.items()}


def seconds_of(work: Work) -> float:
    """Return how long one go takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def command(*words: object, cwd: Path = ROOT, code: int | None = 0) -> Work:
    """Return the running of a program as work; `code` is how it must end, None for any."""

    def run() -> None:
        done = subprocess.run(
            [str(word) for word in words], cwd=cwd, capture_output=True, text=True, check=False
        )
        if code is not None and done.returncode != code:
            raise RuntimeError(done.stdout[-1000:] + done.stderr[-2000:])

    return run


def table(title: str, heads: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print a Markdown table under a title."""
    lines = [f"\n### {title}\n", _row(heads), "|" + "---|" * len(heads), *map(_row, rows)]
    sys.stdout.write("\n".join(lines) + "\n")


def ms(seconds: float) -> str:
    """Return seconds as milliseconds with three figures."""
    return f"{seconds * 1000:.3g} ms" if seconds < 1 else f"{seconds:.2f} s"


def _row(cells: Sequence[object]) -> str:
    return "| " + " | ".join(map(str, cells)) + " |"
