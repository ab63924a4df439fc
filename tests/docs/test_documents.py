"""What the documents tell exists: commands with their options, links, make targets."""

import re
import shlex
import subprocess
from argparse import Namespace
from pathlib import Path
from urllib.parse import unquote

import pytest

from docgen.cli.parser import read_arguments
from docgen.messages import Language
from docgen.records import record_named
from docgen.rules import rule_named

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
FOR_CLERKS = [
    ROOT / "README.md",
    ROOT / "README.th.md",
    *sorted((ROOT / "docs" / "th").glob("*.md")),
]
DECISIONS = sorted((ROOT / "docs" / "en" / "decisions").glob("*.md"))
FENCED = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ANY_FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
INLINE = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+\s+(.+)$", re.MULTILINE)
SAID = re.compile(r"(?:\.venv/bin/)?docgen\s+(.+)")
MADE = re.compile(r"make\s+([a-z].*)")
TARGETS = (
    *("help", "setup", "orders", "check", "test", "lint", "golden"),
    *("new-rule", "new-kind", "bench", "clean"),
)


def spoken(document):
    """Yield every command line a document shows, in fences and in running text."""
    text = document.read_text(encoding="utf-8")
    for block in FENCED.findall(text):
        yield from (line.partition(" #")[0].strip() for line in block.splitlines())
    yield from INLINE.findall(ANY_FENCE.sub("", text))


def commands(pattern):
    """Return (document, arguments) for every command of that pattern the clerks' pages show."""
    return [
        pytest.param(said[1], id=f"{document.name}: {line}")
        for document in FOR_CLERKS
        for line in spoken(document)
        if (said := pattern.fullmatch(line))
    ]


def targets():
    """Return the targets of the Makefile."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z][a-z-]*):", makefile, re.MULTILINE))


def anchors(document):
    """Return what links may name in a document: its headings, as GitHub writes them."""
    text = ANY_FENCE.sub("", document.read_text(encoding="utf-8"))
    return {_anchor(heading) for heading in HEADING.findall(text)}


def _anchor(heading):
    kept = re.sub(r"[^\w\u0e00-\u0e7f\s-]", "", heading.strip().lower())
    return re.sub(r"\s", "-", kept)


def links():
    """Return (document, link) for every link that leads to no web page."""
    return [
        pytest.param(document, link, id=f"{document.relative_to(ROOT)}: {link}")
        for document in DOCUMENTS
        for link in LINK.findall(ANY_FENCE.sub("", document.read_text(encoding="utf-8")))
        if not re.match(r"[a-z]+:", link)
    ]


@pytest.mark.parametrize("arguments", commands(SAID))
def test_command_is_a_verb_with_its_options(arguments, capsys):
    options, told = understood(arguments, capsys)
    assert options, told
    if options.verb == "explain":
        assert rule_named(options.rule), f"there is no rule {options.rule}"
    if options.verb in ("new", "schema"):
        assert record_named(options.record), f"there is no record {options.record}"


def understood(arguments, capsys):
    """Return the options, None when the usage is wrong, and what was said of it."""
    try:
        return read_arguments(shlex.split(arguments), Language.THAI), ""
    except SystemExit as stop:
        return (None if stop.code else Namespace(verb="help")), capsys.readouterr().err


def test_a_wrong_command_would_be_told(capsys):
    wrong = ("build --loud", "chekc", "explain")
    assert [understood(each, capsys)[0] for each in wrong] == [None, None, None]


@pytest.mark.parametrize("arguments", commands(MADE))
def test_make_is_asked_for_targets_it_has(arguments):
    asked = {word for word in arguments.split() if "=" not in word}
    assert asked <= targets()


def test_commands_are_found_in_the_documents():
    assert len(commands(SAID)) > len(FOR_CLERKS)
    assert commands(MADE)


@pytest.mark.parametrize(("document", "link"), links())
def test_link_leads_somewhere(document, link):
    name, _, anchor = unquote(link).partition("#")
    target = (document.parent / name).resolve() if name else document
    assert target.exists(), f"{target} does not exist"
    if anchor:
        assert anchor in anchors(target), sorted(anchors(target))


def test_every_guide_is_in_the_contents():
    guides = ROOT / "docs" / "th"
    contents = LINK.findall((guides / "README.md").read_text(encoding="utf-8"))
    assert {path.name for path in guides.glob("*.md")} - {"README.md"} <= set(contents)


def test_decisions_are_numbered_without_gaps():
    numbers = [int(path.name[:3]) for path in DECISIONS]
    assert numbers == list(range(1, len(numbers) + 1))


@pytest.mark.parametrize("path", DECISIONS, ids=lambda path: path.name)
def test_decision_tells_context_decision_and_consequences(path):
    headings = HEADING.findall(path.read_text(encoding="utf-8"))
    assert headings[0].startswith(f"{path.name[:3]} ")
    assert headings[1:] == ["Context", "Decision", "Consequences"]


@pytest.mark.parametrize("target", TARGETS)
def test_make_help_lists_the_target(target):
    listed = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert re.search(rf"^{target}\s", listed.stdout, re.MULTILINE), listed.stdout
