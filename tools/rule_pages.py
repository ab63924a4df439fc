"""Write docs/th/rules: a page for each rule, and the contents by family; from the rules alone."""

import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Final

from docgen.clauses import Clauses, load_clauses
from docgen.reporting.rule_page import FAMILIES, LEVELS, rule_page
from docgen.rule import Rule
from docgen.rules import EDITION, all_rules

FOLDER: Final = Path(__file__).resolve().parent.parent / "docs" / "th" / "rules"


def pages() -> dict[str, str]:
    """Return every page by its file name."""
    clauses = load_clauses()
    rules = all_rules()
    written = {f"{rule.code}.md": page(rule, clauses) for rule in rules}
    return {"README.md": "\n".join(_contents(rules)) + "\n"} | written


def page(rule: Rule, clauses: Clauses) -> str:
    """Return the page of one rule."""
    return "\n".join(rule_page(rule, clauses)) + "\n"


def write(folder: Path = FOLDER) -> None:
    """Write every page and remove those of rules that are no more."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = pages()
    for old in folder.glob("*.md"):
        if old.name not in wanted:
            old.unlink()
    for name, text in wanted.items():
        (folder / name).write_text(text, encoding="utf-8")


def _contents(rules: tuple[Rule, ...]) -> Iterator[str]:
    yield "# กฎทั้งหมด"
    yield ""
    yield f"กฎ {len(rules)} ข้อ ฉบับ {EDITION} เขียนจากตัวกฎด้วย `make rule-pages` ไม่ต้องแก้ด้วยมือ"
    yield "วิธีอ่านผลการตรวจและยกเว้นกฎ ดู [การตรวจ](../checking.md)"
    for family, group in groupby(rules, key=lambda rule: rule.code[:3]):
        yield from ("", f"## {family} {FAMILIES.get(family, '')}".rstrip(), "")
        yield from ("| รหัส | ระดับ | ข้อความ |", "|---|---|---|")
        for rule in group:
            message = rule.message.replace("|", "\\|")
            yield f"| [{rule.code}]({rule.code}.md) | {LEVELS[rule.severity]} | {message} |"


if __name__ == "__main__":
    write()
    sys.stdout.write(f"{len(pages())} pages in {FOLDER}\n")
