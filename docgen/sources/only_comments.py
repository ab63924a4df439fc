"""A file that waits to be filled in: comments and nothing else."""

from pathlib import Path


def says_nothing(path: Path) -> bool:
    """Return whether there is no such file, or nothing in it but comments and empty lines."""
    try:
        lines = path.read_text(encoding="utf-8-sig", errors="replace").splitlines()
    except OSError:
        return not path.exists()
    return all(not line.strip() or line.lstrip().startswith("#") for line in lines)
