"""Spoil records and Word files at random and count what docgen makes of them.

python tests/bench/mutate_inputs.py [RECORDS [DOCX [SEED]]]

Every rule is asked of each, those of cases too. Records are built as well; every fourth file is
mended, Word files by turns plainly and as tracked changes. Nothing may end in an accident (what
the command would call exit 3), take over five seconds, or change an input. What does is kept in a
folder of its own, to be looked at.
"""

import os
import random
import re
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from docgen.building import build_record
from docgen.case_inspecting import inspected_together
from docgen.comparing import changed_looks, changed_pairs
from docgen.fixing import FileFixer, FixOptions
from docgen.inspecting import CheckOptions, Inspector, inspector_for
from docgen.project import Project
from docgen.publishing import publish
from docgen.reading import read_office_data
from docgen.reporting.changes_report import change_lines
from docgen.reporting.text_report import Manner, text_report
from docgen.results import build_exit_code, exit_code
from docgen.word.fixing import Author
from docgen.word.provenance import is_untouched

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.corpus.builders import clean_documents  # noqa: E402 - from the root

RECORDS, DOCX, SEED, MENDED = 10_000, 10_000, 2569, 4
SLOW = 5.0
BAD = ("traceback", "input changed", "slow")
MOMENT = datetime(2026, 11, 21, tzinfo=UTC)
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
        if outcome.startswith(BAD):
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
    look = _Look(inspector_for(CheckOptions(root=project.root)))
    good = [path.read_bytes() for path in sorted(project.cases.rglob("*.yaml"))]
    path = project.cases / "mutant" / "order.yaml"
    path.parent.mkdir()
    for number in range(count):
        content = _spoilt(chance.choice(good), chance, RECORD_SPOILS)
        path.write_bytes(content)

        def build() -> int:
            result = build_record(path, project, office, project.out, frozenset())
            return build_exit_code([result] if result else [])

        yield _outcome(build, path, content), content
        yield _outcome(lambda: look.check(path), path, content, "check "), content
        if number % MENDED == 0:
            work = partial(look.mend, path, number)
            yield _outcome(work, path, content, "mend "), content


def _docx(project: Project, count: int, chance: random.Random) -> Iterator[tuple[str, bytes]]:
    office = read_office_data(project)
    look = _Look(inspector_for(CheckOptions(root=project.root)))
    for path in sorted(project.cases.rglob("order.yaml")):
        build_record(path, project, office, project.out, frozenset())
    good = [path.read_bytes() for path in sorted(project.out.rglob("*.docx"))]
    good += [each.content for each in clean_documents()]
    path = project.out / "mutant.docx"
    for number in range(count):
        content = _spoilt(chance.choice(good), chance, DOCX_SPOILS)
        path.write_bytes(content)
        yield _outcome(lambda: look.check(path), path, content), content
        if number % MENDED == 0:
            work = partial(look.mend, path, number)
            yield _outcome(work, path, content, "mend "), content
            if is_untouched(content) is not True:
                told = _outcome(lambda: _beside(good[0], path), path, content, "beside ")
                yield told, content


@dataclass(frozen=True)
class _Look:
    """What the commands check and fix --diff do with one file, the telling included."""

    inspector: Inspector

    def check(self, path: Path) -> int:
        results = tuple(inspected_together((path,), self.inspector))
        _told(text_report(results, Manner()))
        return exit_code(results)

    def mend(self, path: Path, number: int) -> int:
        tracked = Author(MOMENT) if number % (2 * MENDED) else None
        fixer = FileFixer(self.inspector, FixOptions(unsafe=number % 3 == 0, tracked=tracked))
        fixed = fixer.fixed(path)
        if fixed.is_changed:
            _told(change_lines(changed_pairs(fixed), changed_looks(fixed), Manner()))
        return exit_code((fixed.result,))


def _told(lines: Iterable[str]) -> None:
    "\n".join(lines).encode("utf-8", "replace")


def _beside(content: bytes, path: Path) -> int:
    """Publish over a file that is not as we made it: it goes beside."""
    published = publish(content, path)
    if published.path != path:
        published.path.unlink()
    return 0


def _outcome(work: Callable[[], int], path: Path, content: bytes, what: str = "") -> str:
    begun = time.perf_counter()
    try:
        told = f"{what}exit {work()}"
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


def _digit(content: bytes, chance: random.Random) -> bytes:
    """Change a digit for another, Thai or Arabic: what comes out can be read."""
    text = content.decode("utf-8", "surrogateescape")
    places = [at for at, char in enumerate(text) if char in "๐๑๒๓๔๕๖๗๘๙"]
    for at in (chance.choice(places) for _ in "abc" if places):
        text = text[:at] + chance.choice("๐๑๒๓๔๕๖๗๘๙0123456789") + text[at + 1 :]
    return text.encode("utf-8", "surrogateescape")


def _words(content: bytes, chance: random.Random) -> bytes:
    """Exchange two words of Thai: what comes out can nearly always be read."""
    parts = re.split("([ก-๙]+)", content.decode("utf-8", "surrogateescape"))
    for _ in "abc" if len(parts) > 2 else "":
        one, two = (chance.randrange(len(parts) // 2) * 2 + 1 for _ in "ab")
        parts[one], parts[two] = parts[two], parts[one]
    return "".join(parts).encode("utf-8", "surrogateescape")


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


def _typed(content: bytes, chance: random.Random) -> bytes:
    """Type into the texts of a document, which stays a sound one."""
    try:
        with ZipFile(BytesIO(content)) as package:
            parts = {name: package.read(name) for name in package.namelist()}
        body = parts["word/document.xml"].decode()
    except Exception:  # noqa: BLE001 - spoilt already
        return content
    texts = body.split("</w:t>")
    for _ in range(chance.choice((1, 5, 40))):
        at = chance.randrange(len(texts))
        spoil = chance.choice((_insert, _digit, _words))
        typed = escape(chance.choice(NASTY)) if spoil is _insert else ""
        head, mark, text = (texts[at] + typed).rpartition(">")
        texts[at] = head + mark + (text if typed else spoil(text.encode(), chance).decode())
    parts["word/document.xml"] = "</w:t>".join(texts).encode("utf-8", "replace")
    return _packed(parts)


def _packed(parts: dict[str, bytes]) -> bytes:
    whole = BytesIO(b"")
    with ZipFile(whole, "w", ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name or "x", data)
    return whole.getvalue()


def _part(content: bytes, chance: random.Random) -> bytes:
    """Remove, empty or spoil one part of a package, the zip itself left sound."""
    try:
        with ZipFile(BytesIO(content)) as package:
            parts = {name: package.read(name) for name in package.namelist()}
    except Exception:  # noqa: BLE001 - spoilt already
        return content
    name = chance.choice(sorted(parts)) if parts else ""
    match chance.randrange(5):
        case 0:
            parts.pop(name, None)
        case 1:
            parts[name] = b""
        case 2:
            parts[name] = _xml(parts.get(name, b""), chance)
        case 3:
            parts[name] = _shuffled(parts.get(name, b""), chance)
        case _:
            parts[name] = chance.choice((_flip, _cut))(parts.get(name, b""), chance)
    return _packed(parts)


def _shuffled(data: bytes, chance: random.Random) -> bytes:
    """Put some elements of the XML elsewhere in it; what comes out is well formed."""
    try:
        root = ET.fromstring(data)  # noqa: S314 - our own document
    except ET.ParseError:
        return data
    parents = [each for each in root.iter() if len(each)]
    for _ in range(chance.randrange(1, 6) if parents else 0):
        giver, taker = chance.choice(parents), chance.choice(parents)
        moved = chance.choice(giver) if len(giver) else None
        if moved is not None and taker not in moved.iter():
            giver.remove(moved)
            taker.insert(chance.randrange(len(taker) + 1), moved)
    return ET.tostring(root, "utf-8", xml_declaration=True)


def _xml(data: bytes, chance: random.Random) -> bytes:
    """Change a word of the XML, so that it is well formed and means something else."""
    words = data.split(b'"')
    if len(words) < 3:
        return data
    at = chance.randrange(len(words) // 2) * 2 + 1
    words[at] = chance.choice((b"", b"-1", b"x", b"99999999999999999999", b"1e5", "ก".encode()))
    return b'"'.join(words)


RECORD_SPOILS: tuple[Spoil, ...] = (
    *(_flip, _cut, _insert, _insert, _value, _value, _line, _line),
    *(_digit, _digit, _digit, _words, _words, _words),
)
DOCX_SPOILS: tuple[Spoil, ...] = (_flip, _cut, *(_part,) * 6, *(_typed,) * 6)

if __name__ == "__main__":
    os.chdir(ROOT)
    raise SystemExit(main())
