"""Remove the documents of out/ that docgen made and nobody edited: `make clean`."""

import sys
from pathlib import Path

from docgen.errors import InputError
from docgen.word.provenance import is_untouched

OUT = Path(__file__).resolve().parent.parent / "out"


def main() -> int:
    """Delete what can be made again; name what stays."""
    for path in sorted(OUT.rglob("*.docx")):
        if _can_go(path.read_bytes()):
            path.unlink()
        else:
            print(f"คงไว้ (มีผู้แก้ไข): {path.relative_to(OUT.parent)}")
    for path in OUT.glob(".docgen/*"):
        path.unlink()
    for folder in sorted(OUT.rglob("*"), reverse=True):
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
    return 0


def _can_go(content: bytes) -> bool:
    try:
        return is_untouched(content) is True
    except InputError:
        return False


if __name__ == "__main__":
    sys.exit(main())
