"""Builds, first and again: `python tests/bench/measure_building.py`. Wall clock of the command."""

import shutil
from pathlib import Path

from generated_office import generated_office, order_path
from timing import DOCGEN, ROOT, command, medians, ms, seconds_of, table

ORDERS, ROUNDS = 200, 5
HEADS = ("build", "first", "nothing changed", "one record changed")


def main() -> None:
    """Print the table."""
    with generated_office(ORDERS) as root:
        rows = [_row(f"{ORDERS} generated orders", root, order_path(root, 1))]
    with generated_office(0) as root:
        shutil.copytree(ROOT / "data" / "cases", root / "data" / "cases")
        samples = sorted(root.rglob("order*.yaml"))
        rows.append(_row("the sample office", root, samples[0]))
    table("Builds", HEADS, rows)


def _row(name: str, root: Path, record: Path) -> tuple[str, ...]:
    build = command(DOCGEN, "build", "order", cwd=root)
    first = seconds_of(build)
    again = medians({"again": build}, ROUNDS)["again"]
    text = record.read_text(encoding="utf-8")
    record.write_text(text + "\n# แก้ไข\n", encoding="utf-8")
    return name, ms(first), ms(again), ms(seconds_of(build))


if __name__ == "__main__":
    main()
