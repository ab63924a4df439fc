"""Write the golden outlines: what each sample document says and how it is set, a line a paragraph.

`make golden` after a change that is meant to show; read the difference before committing it.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from docgen.pipeline import BuildOptions, build
from docgen.project import Project
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.reading import read_docx

ROOT = Path(__file__).resolve().parent.parent
GOLDEN = ROOT / "tests" / "golden"


def outlines() -> Iterator[tuple[str, str]]:
    """Yield (file name, outline) for every document of the sample office."""
    with TemporaryDirectory() as folder:
        out = Path(folder)
        for built in build(Project(ROOT), (ROOT / "data" / "cases",), BuildOptions(out=out)):
            for published in built.published:
                name = "-".join(published.path.relative_to(out).with_suffix(".txt").parts)
                yield name, outline(read_docx(published.path.read_bytes()))


def outline(facts: DocxFacts) -> str:
    """Return the outline of one document."""
    return "".join(f"{_line(p)}\n" for story in facts.stories for p in story.paragraphs)


def _line(paragraph: ParagraphFacts) -> str:
    run = paragraph.runs[0] if paragraph.runs else None
    cell = ".".join(map(str, paragraph.cell)) if paragraph.cell else "-"
    parts = (
        paragraph.style_id or "-",
        paragraph.alignment or "left",
        f"{paragraph.left_cm:g}+{paragraph.first_line_cm:g}",
        cell,
        f"{run.thai_font} {run.thai_size:g}" if run and run.thai_size else "-",
        paragraph.text.replace("\n", "⏎").replace("\t", "⇥"),
    )
    return " | ".join(parts)


def main() -> int:
    """Rewrite the folder and say what changed."""
    GOLDEN.mkdir(exist_ok=True)
    fresh = dict(outlines())
    for stale in {path.name for path in GOLDEN.glob("*.txt")} - set(fresh):
        (GOLDEN / stale).unlink()
        print(f"- {stale}")
    for name, text in sorted(fresh.items()):
        path = GOLDEN / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            print(f"* {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
