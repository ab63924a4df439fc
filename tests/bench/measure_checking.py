"""Checks of edited documents and of records: `python tests/bench/measure_checking.py`."""

import os
import random
import shutil
import sys
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

from timing import DOCGEN, ROOT, command, medians, ms, table

from docgen.inspecting import CheckOptions, inspector_for
from docgen.pipeline import BuildOptions, build
from docgen.project import Project
from docgen.word.package import open_package
from docgen.word.packing import write_package
from docgen.word.reading import read_docx

sys.path.insert(0, str(ROOT))

from tests.corpus.builders import clean_documents

DOCUMENTS, ROUNDS, SEED = 100, 5, 2569
TYPED = ("  ", " 3 ", "เเ", "ๆๆ", " 12/5/2569 ", "น.", "ครับ", "TH Sarabun", " (ร่าง) ", "๐๐")


def main() -> None:
    """Print the table."""
    with TemporaryDirectory(prefix="docgen-bench-") as folder:
        edited = tuple(edited_documents(Path(folder)))
        one, turns = edited[0].read_bytes(), cycle(edited)
        inspector = inspector_for(CheckOptions())
        found = medians(
            {
                f"docgen check, {DOCUMENTS} edited .docx": _check(*edited),
                "docgen check, one edited .docx": _check(edited[0]),
                "one edited .docx after start-up": lambda: inspector.inspect(next(turns)),
                "docgen check, a case folder": _check("data/cases/2569-PMQA"),
                "docgen check, all sample cases": _check("data/cases"),
                "reading one .docx, in process": lambda: read_docx(one),
            },
            ROUNDS,
        )
    rows = [(name, ms(took)) for name, took in found.items()]
    rows.append(("load of the machine", " · ".join(f"{load:.1f}" for load in os.getloadavg())))
    table("Checks", ("work", "median"), rows)


def edited_documents(folder: Path) -> Iterator[Path]:
    """Yield documents as people send them back: each another one, with words typed into it.

    The sample orders and the clean corpus in turn, so that every type is among them.
    """
    out, chance = folder / "out", random.Random(SEED)  # noqa: S311 - no secret
    made = build(Project(ROOT), (ROOT / "data" / "cases",), BuildOptions(out=out))
    sources = [published.path for result in made for published in result.published]
    contents = [path.read_bytes() for path in sources]
    contents += [each.content for each in clean_documents()]
    shutil.rmtree(out)
    for number in range(DOCUMENTS):
        path = folder / f"{number:03}.docx"
        path.write_bytes(_edited(contents[number % len(contents)], chance))
        yield path


def _edited(content: bytes, chance: random.Random) -> bytes:
    members = dict(open_package(content).members())
    pieces = members["word/document.xml"].decode().split("</w:t>")
    for _ in range(chance.randrange(1, 20)):
        at = chance.randrange(len(pieces) - 1)
        pieces[at] += chance.choice(TYPED)
    return write_package(members | {"word/document.xml": "</w:t>".join(pieces).encode()})


def _check(*words: object):
    return command(DOCGEN, "check", "--format", "json", *words, code=None)


if __name__ == "__main__":
    main()
