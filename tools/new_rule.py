"""Write the stub of a new rule: `make new-rule CODE=NUM013 NAME=big_numbers`."""

import re
import sys
from pathlib import Path

RULES = Path(__file__).resolve().parent.parent / "docgen" / "rules"

STUB = '''"""TODO: what this rule finds, in one line."""

from collections.abc import Iterator

from docgen.findings import Severity, Span
from docgen.rule import Bad, TextRule


def _check(text: str) -> Iterator[Span]:
    at = text.find("TODO")
    if at >= 0:
        yield Span(at, at + len("TODO"))


RULE = TextRule(
    code="{code}",
    clause="docgen-consistency",
    severity=Severity.WARNING,
    message="TODO: ข้อความภาษาไทย บอกสิ่งที่ผิดและสิ่งที่ควรเขียน",
    english="TODO: what is wrong and what to write instead",
    why="TODO: why it matters.",
    check=_check,
    good=("ข้อความที่ถูกต้อง",),
    bad=(Bad("ข้อความ TODO"),),
)
'''


def main(code: str, name: str) -> int:
    """Write docgen/rules/<family>/<name>.py and say where."""
    if not re.fullmatch(r"[A-Z]{3}\d{3}", code) or not re.fullmatch(r"[a-z][a-z_]+", name):
        print("ให้ระบุ CODE=NUM013 NAME=big_numbers", file=sys.stderr)
        return 2
    path = RULES / code[:3].lower() / f"{name}.py"
    taken = [f for f in RULES.rglob("*.py") if f'code="{code}"' in f.read_text(encoding="utf-8")]
    if path.exists() or taken:
        print(f"มีอยู่แล้ว: {taken[0] if taken else path}", file=sys.stderr)
        return 2
    path.parent.mkdir(exist_ok=True)
    (path.parent / "__init__.py").touch()
    path.write_text(STUB.format(code=code), encoding="utf-8")
    print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(*(sys.argv[1:3] if len(sys.argv) > 2 else ("", ""))))  # noqa: PLR2004
