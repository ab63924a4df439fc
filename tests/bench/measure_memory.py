"""Memory over renders and checks in one process: `python tests/bench/measure_memory.py [checks]`.

Flat is what is wanted: the last line of each table no higher than the second.
"""

import gc
import sys
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from measure_checking import edited_documents
from timing import ROOT, Work, ms, seconds_of, table

from docgen.inspecting import CheckOptions, inspector_for
from docgen.word.engine import load_template
from docgen.word.properties import DocumentProperties

sys.path.insert(0, str(ROOT / "tests" / "unit" / "word"))

from orders import order

RENDERS, CHECKS, STEPS = 5_000, 5_000, 5
MIB = 1024


def main() -> None:
    """Print both tables."""
    if "checks" not in sys.argv:
        _measured("renders of an order of 20", RENDERS, _render())
    with TemporaryDirectory(prefix="docgen-bench-") as folder:
        _measured("checks of edited .docx", CHECKS, _check(Path(folder)))


def _measured(name: str, times: int, work: Work) -> None:
    work()
    rows = [(1, f"{_resident():.0f} MiB", "")]
    for step in range(1, STEPS + 1):
        took = seconds_of(lambda: [work() and None for _ in range(times // STEPS)])
        gc.collect()
        rows.append((times * step // STEPS, f"{_resident():.0f} MiB", ms(took * STEPS / times)))
    table(f"Memory over {times:,} {name}", ("after", "resident", "each"), rows)


def _render() -> Work:
    template = load_template(ROOT / "templates" / "docx" / "order.docx")
    numbers = count(1)

    def work() -> bytes:
        page = order((20,), f"เรื่อง  แต่งตั้งคณะกรรมการ ชุดที่ {next(numbers)}")
        return template.render(page, DocumentProperties(page.subject))

    return work


def _check(folder: Path) -> Work:
    inspector = inspector_for(CheckOptions(root=ROOT))
    documents = list(edited_documents(folder))
    numbers = count()
    return lambda: inspector.inspect(documents[next(numbers) % len(documents)])


def _resident() -> float:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / MIB


if __name__ == "__main__":
    main()
