"""Spoil records and Word files at random and count what docgen makes of them.

python tests/bench/mutate_inputs.py [RECORDS [DOCX [SEED]]]

Nothing may end in an accident (what the command would call exit 3), take over five seconds, or
change an input. What does is kept in a folder of its own, to be looked at.
"""

import os
import random
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from docgen.building import build_record
from docgen.inspecting import CheckOptions, inspector_for
from docgen.project import Project
from docgen.publishing import publish
from docgen.reading import read_office_data
from docgen.results import build_exit_code, exit_code
from docgen.word.provenance import is_untouched

ROOT = Path(__file__).resolve().parents[2]
RECORDS, DOCX, SEED = 10_000, 2_000, 2569
SLOW = 5.0
NASTY = (
    *("{{x}}", "{% for a in b %}", "{#", "_{_{", "&", "<w:p>", '"', "'", "\\", "#", ": ", "- "),
    *("[", "]", "{", "}", "|", ">", "\t", "\r", "\r\n", "\u200b", "\ufeff", "\u0e4d\u0e32"),
    *("\u202e", "\u2028", "\x00", "\x07", "\x85", "\ue000", "😀", "!!python/object:os.system"),
    *("&a ", "*a", "<<: *a", "---\n", "๐", "0", "-1", "1e999", "9" * 400, "null", "~", "true"),
    *("๓๑ กุมภาพันธ์ ๒๕๖๙", "29/2/2570", "=1+1", "ก" * 3000, "x.xlsx#y", "../../etc/passwd"),
    *("คณะกรรมการ", "เเ", "ๆๆ", "\u0e48\u0e48\u0e48"),
)

Spoil = Callable[[bytes, random.Random], bytes]


def main() -> int:
    """Run both, print the counts, return 1 when anything ended badly."""
    given = [int(word) for word in sys.argv[1:]]
    records, docx, seed = (*given, *(RECORDS, DOCX, SEED)[len(given) :])
    where = Path(tempfile.mkdtemp(prefix="docgen-mutants-"))
    project, chance = _project(where), random.Random(seed)  # noqa: S311 - no secret
    bad = _report("records", _records(project, records, chance), where)
    bad += _report("docx", _docx(project, docx, chance), where)
    if not bad:
        shutil.rmtree(where)
    return 1 if bad else 0


def _project(where: Path) -> Project:
    shutil.copytree(ROOT / "data", where / "data")
    shutil.copytree(ROOT / "templates", where / "templates")
    return Project(where)


def _report(name: str, outcomes: Iterator[tuple[str, bytes]], where: Path) -> int:
    begun, counts, bad = time.perf_counter(), Counter[str](), 0
    for number, (outcome, content) in enumerate(outcomes):
        counts[outcome.splitlines()[0]] += 1
        if not outcome.startswith("exit "):
            bad += 1
            (where / f"{name}-{number}.bad").write_bytes(content)
            (where / f"{name}-{number}.txt").write_text(outcome, encoding="utf-8")
    took = time.perf_counter() - begun
    told = " · ".join(f"{outcome}: {count}" for outcome, count in sorted(counts.items()))
    kept = f" → {where}" if bad else ""
    sys.stdout.write(f"{name}: {sum(counts.values())} in {took:.0f} s — {told}{kept}\n")
    return bad


def _records(project: Project, count: int, chance: random.Random) -> Iterator[tuple[str, bytes]]:
    office = read_office_data(project)
    good = [path.read_bytes() for path in sorted(project.cases.rglob("*.yaml"))]
    path = project.cases / "mutant" / "order.yaml"
    path.parent.mkdir()
    for _ in range(count):
        content = _spoilt(chance.choice(good), chance, RECORD_SPOILS)
        path.write_bytes(content)

        def build() -> int:
            result = build_record(path, project, office, project.out, frozenset())
            return build_exit_code([result] if result else [])

        yield _outcome(build, path, content), content


def _docx(project: Project, count: int, chance: random.Random) -> Iterator[tuple[str, bytes]]:
    office = read_office_data(project)
    inspector = inspector_for(CheckOptions(root=project.root))
    for path in sorted(project.cases.rglob("order.yaml")):
        build_record(path, project, office, project.out, frozenset())
    good = [path.read_bytes() for path in sorted(project.out.rglob("*.docx"))]
    path = project.out / "mutant.docx"
    for _ in range(count):
        content = _spoilt(chance.choice(good), chance, DOCX_SPOILS)
        path.write_bytes(content)

        def check() -> int:
            return exit_code([inspector.inspect(path)])

        yield _outcome(check, path, content), content
        if is_untouched(content) is not True:
            yield _outcome(lambda: _beside(good[0], path), path, content), content


def _beside(content: bytes, path: Path) -> int:
    """Publish over a file that is not as we made it: it goes beside."""
    published = publish(content, path)
    if published.path != path:
        published.path.unlink()
    return 0


def _outcome(work: Callable[[], int], path: Path, content: bytes) -> str:
    begun = time.perf_counter()
    try:
        told = f"exit {work()}"
    except Exception:  # noqa: BLE001 - an accident is what is looked for
        return f"traceback {traceback.format_exc().splitlines()[-1][:60]}\n{traceback.format_exc()}"
    if path.read_bytes() != content:
        return "input changed"
    return told if time.perf_counter() - begun < SLOW else "slow"


def _spoilt(content: bytes, chance: random.Random, spoils: tuple[Spoil, ...]) -> bytes:
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        content = chance.choice(spoils)(content, chance)
    return content


def _flip(content: bytes, chance: random.Random) -> bytes:
    if not content:
        return content
    at = chance.randrange(len(content))
    return content[:at] + bytes([chance.randrange(256)]) + content[at + 1 :]


def _cut(content: bytes, chance: random.Random) -> bytes:
    first, last = sorted(chance.randrange(len(content) + 1) for _ in "ab")
    return content[:first] + content[min(last, first + chance.choice((1, 3, 40, 10**6))) :]


def _insert(content: bytes, chance: random.Random) -> bytes:
    text = content.decode("utf-8", "surrogateescape")
    at = chance.randrange(len(text) + 1)
    mutant = text[:at] + chance.choice(NASTY) + text[at:]
    return mutant.encode("utf-8", "surrogateescape")


def _value(content: bytes, chance: random.Random) -> bytes:
    """Put something else after a colon, the way people fill in the wrong thing."""
    lines = content.split(b"\n")
    keyed = [number for number, line in enumerate(lines) if b": " in line]
    if not keyed:
        return content
    number = chance.choice(keyed)
    key = lines[number].split(b": ", 1)[0]
    wrong = chance.choice((*NASTY, "", "[]", "{}", "[[]]", "{ก: ข}", "[,]", "''"))
    lines[number] = key + b": " + wrong.encode("utf-8", "surrogatepass")
    return b"\n".join(lines)


def _line(content: bytes, chance: random.Random) -> bytes:
    """Drop, double, move or indent a line."""
    lines = content.split(b"\n")
    at, to = chance.randrange(len(lines)), chance.randrange(len(lines))
    line = lines[at]
    match chance.randrange(4):
        case 0:
            del lines[at]
        case 1:
            lines.insert(at, line)
        case 2:
            lines.insert(to, lines.pop(at))
        case _:
            lines[at] = b" " * chance.randrange(4) + line.lstrip()
    return b"\n".join(lines)


def _part(content: bytes, chance: random.Random) -> bytes:
    """Remove, empty or spoil one part of a package, the zip itself left sound."""
    try:
        with ZipFile(BytesIO(content)) as package:
            parts = {name: package.read(name) for name in package.namelist()}
    except Exception:  # noqa: BLE001 - spoilt already
        return content
    name = chance.choice(sorted(parts)) if parts else ""
    match chance.randrange(4):
        case 0:
            parts.pop(name, None)
        case 1:
            parts[name] = b""
        case 2:
            parts[name] = _xml(parts.get(name, b""), chance)
        case _:
            parts[name] = chance.choice((_flip, _cut))(parts.get(name, b""), chance)
    whole = BytesIO(b"")
    with ZipFile(whole, "w", ZIP_DEFLATED) as package:
        for each, data in parts.items():
            package.writestr(each or "x", data)
    return whole.getvalue()


def _xml(data: bytes, chance: random.Random) -> bytes:
    """Change a word of the XML, so that it is well formed and means something else."""
    words = data.split(b'"')
    if len(words) < 3:
        return data
    at = chance.randrange(len(words) // 2) * 2 + 1
    words[at] = chance.choice((b"", b"-1", b"x", b"99999999999999999999", b"1e5", "ก".encode()))
    return b'"'.join(words)


RECORD_SPOILS: tuple[Spoil, ...] = (_flip, _cut, _insert, _insert, _value, _value, _line, _line)
DOCX_SPOILS: tuple[Spoil, ...] = (_flip, _cut, _part, _part, _part, _part)

if __name__ == "__main__":
    os.chdir(ROOT)
    raise SystemExit(main())
