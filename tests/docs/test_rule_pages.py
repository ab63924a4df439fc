"""The pages of the rules are what the rules say."""

import pytest

from docgen.reporting.explaining import structure_examples
from docgen.reporting.rule_page import FAMILIES
from docgen.rule import TextRule
from docgen.rules import all_rules
from tools.rule_pages import FOLDER, pages, write

STALE = "run `make rule-pages`"


def test_there_is_a_page_for_each_rule_and_no_other():
    standing = {path.name for path in FOLDER.glob("*.md")}
    assert standing == {"README.md", *(f"{rule.code}.md" for rule in all_rules())}, STALE


def test_the_pages_are_in_step():
    stale = [
        name
        for name, text in pages().items()
        if (FOLDER / name).read_text(encoding="utf-8") != text
    ]
    assert not stale, STALE


def test_every_family_has_a_name():
    assert {rule.code[:3] for rule in all_rules()} <= set(FAMILIES)


@pytest.mark.parametrize(
    "rule", [r for r in all_rules() if not isinstance(r, TextRule)], ids=lambda rule: rule.code
)
def test_what_is_wrong_in_an_example_can_be_seen(rule):
    assert any(True for _ in structure_examples(rule))


def test_pages_of_rules_that_are_no_more_are_removed(tmp_path):
    (tmp_path / "ZZZ999.md").write_text("")
    write(tmp_path)
    assert not (tmp_path / "ZZZ999.md").exists()
    assert (tmp_path / "README.md").exists()
