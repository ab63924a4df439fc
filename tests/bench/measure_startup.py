"""How long a command takes before it does anything: `python tests/bench/measure_startup.py`."""

import sys

from timing import DOCGEN, command, medians, ms, table

ROUNDS = 15
WORKS = {
    "python -c pass": command(sys.executable, "-c", "pass"),
    "docgen --help": command(DOCGEN, "--help"),
    "docgen build --help": command(DOCGEN, "build", "--help"),
    "docgen rules": command(DOCGEN, "rules"),
}


def main() -> None:
    """Print the table."""
    found = medians(WORKS, ROUNDS)
    bare = found["python -c pass"]
    rows = [(name, ms(took), f"{took / bare:.1f}") for name, took in found.items()]
    table("Start-up", ("command", "median", "× a bare Python"), rows)


if __name__ == "__main__":
    main()
