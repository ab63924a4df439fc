"""Rules of fonts and layout: fixes of formatting cure, and the ways people build are let pass."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from docgen.findings import Finding, FormatFix, Look, Severity
from docgen.messages import Message
from docgen.places import DocxPlace, WholeFile
from docgen.rule import StructureRule
from docgen.rules import all_rules
from docgen.saraban.roles import Role
from docgen.word.fixing import Author, accepted, fixed_docx
from docgen.word.letter_specimens import letter_facts
from docgen.word.package import open_package
from docgen.word.packing import write_package
from docgen.word.reading import read_docx
from docgen.word.specimens import paragraph, run

STOCK = Path(__file__).parents[2] / "templates" / "docx" / "order.docx"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NEW = {
    *(f"FNT{number:03}" for number in (4, 5, 6, 8)),
    *(f"LAY{number:03}" for number in (3, 4, 5, 6, 7, 9, 10, 12, 13, 14, 15, 16, 17)),
}
RULES = {rule.code: rule for rule in all_rules() if rule.code in NEW}
FIXING = sorted(
    code
    for code, rule in RULES.items()
    if any(isinstance(found.fix, FormatFix) for bad in rule.bad for found in rule.docx.check(bad))
)
AUTHOR = Author(datetime(2026, 11, 21, tzinfo=UTC))


def test_every_rule_of_the_list_is_there():
    assert set(RULES) == NEW
    assert all(isinstance(rule, StructureRule) for rule in RULES.values())
    assert FIXING == ["FNT004", "LAY004", "LAY005", "LAY006", "LAY007", "LAY010", "LAY013"]


def set_in_facts(facts, found):
    """Apply the looks of a finding to the facts, as Word would show them."""
    stories = tuple(
        replace(
            story, paragraphs=tuple(set_in_line(each, found, story) for each in story.paragraphs)
        )
        for story in facts.stories
    )
    pages = facts.sections
    for look, value in found.fix.looks:
        if look is Look.NUMBERING:
            pages = tuple(replace(page, number_format=value) for page in pages)
    return replace(facts, stories=stories, sections=pages)


def set_in_line(line, found, story):
    if (story.name, line.number) != (found.story, found.number):
        return line
    for look, value in found.fix.looks:
        match look:
            case Look.ALIGNMENT:
                line = replace(line, alignment=value)
            case Look.LINE_SPACING:
                line = replace(line, line_rule="auto", line_pt=12.0)
            case Look.FIRST_LINE:
                line = replace(line, first_line_cm=float(value))
            case Look.SPACE_BEFORE:
                line = replace(line, space_before_pt=float(value))
            case Look.LETTER_SPACING:
                runs = tuple(replace(each, letter_spacing_pt=float(value)) for each in line.runs)
                line = replace(line, runs=runs)
            case Look.THAI_FONT:
                runs = tuple(
                    replace(each, latin_font=value, theme_font=False) for each in line.runs
                )
                line = replace(line, runs=runs)
    return line


@pytest.mark.parametrize("code", FIXING)
def test_setting_the_looks_cures_the_finding(code):
    rule = RULES[code]
    for bad in rule.bad:
        before = list(rule.docx.check(bad))
        for found in before:
            if found.fix:
                assert len(list(rule.docx.check(set_in_facts(bad, found)))) < len(before)


LINES = (
    ("LAY013", '<w:jc w:val="both"/>', "ด้วยสำนักงานจะจัดประชุม", Role.BODY),
    ("LAY004", '<w:spacing w:line="400" w:lineRule="exact"/>', "ด้วยสำนักงานจะจัดประชุม", Role.BODY),
    ("LAY005", '<w:ind w:firstLine="720"/>', "ด้วยสำนักงานจะจัดประชุม", Role.BODY),
    ("LAY006", "", "จึงเรียนมาเพื่อทราบ", Role.BODY),
    ("LAY007", "", "(นายธีรเดช วงศ์อารีย์)", Role.SIGNATURE),
)


def document(properties, text):
    runs = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    body = (
        f"{runs.format('ด้วยเหตุ')}<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"
    )
    whole = f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    members = dict(open_package(STOCK.read_bytes()).members())
    return write_package(members | {"word/document.xml": whole.encode()})


def judged(rule, content, role):
    facts = read_docx(content)
    first, second = facts.body
    lines = (replace(first, role=Role.BODY, first_line_cm=2.5), replace(second, role=role))
    story = replace(facts.stories[0], paragraphs=lines)
    found = rule.docx.check(replace(facts, stories=(story,), sections=(), pictures=()))
    return [each for each in found if each.number == 2]


def as_finding(found):
    place = DocxPlace(found.story, found.number, found.start, found.end)
    where = place if found.number else WholeFile()
    return Finding("LAY000", Severity.WARNING, Message("ผิด", "x"), "ข้อ", where, "", found.fix)


@pytest.mark.parametrize(("code", "properties", "text", "role"), LINES)
def test_the_fix_cures_the_file_once_and_tracked_alike(code, properties, text, role):
    rule, content = RULES[code], document(properties, text)
    findings = [as_finding(found) for found in judged(rule, content, role)]
    assert findings
    fixed = fixed_docx(content, findings)
    assert not judged(rule, fixed.content, role)
    assert fixed_docx(fixed.content, findings).content is fixed.content
    tracked = fixed_docx(content, findings, tracked=AUTHOR).content
    assert read_docx(accepted(tracked)).body == read_docx(fixed.content).body


def typed(text, role=Role.BODY, **more):
    return paragraph(text, role, style_id=None, **more)


BLANK = paragraph("", None)
NAME = typed("(นายธีรเดช วงศ์อารีย์)", Role.SIGNATURE)
BUILT = {
    "blank lines between parts": letter_facts(body=(BLANK, typed("\tด้วยเหตุ"))),
    "space after instead of before": letter_facts(
        body=(
            typed("ด้วยเหตุ", space_before_pt=6.0, space_after_pt=6.0, first_line_cm=2.5),
            typed("จึงเรียนมาเพื่อทราบ", first_line_cm=2.54),
        )
    ),
    "breaks in one paragraph above the name": letter_facts(
        closing=typed("ขอแสดงความนับถือ\n\n\n", Role.CLOSING, space_before_pt=12.0), signature=NAME
    ),
    "name in a table": letter_facts(signature=replace(NAME, cell=(1, 1, 2))),
    "left indent and no first line": letter_facts(
        body=typed("ด้วยเหตุ", left_cm=2.5, space_before_pt=6.0)
    ),
    "a list numbered by Word": letter_facts(
        body=typed("ด้วยเหตุ", numbering="thaiNumbers", space_before_pt=6.0)
    ),
    "at least so high": letter_facts(
        body=typed("\tด้วยเหตุ", line_rule="atLeast", line_pt=18.0, space_before_pt=6.0)
    ),
    "dark grey": letter_facts(
        phone=paragraph("โทร. ๐", Role.PHONE, runs=(run("โทร. ๐", colour="262626"),))
    ),
}


@pytest.mark.parametrize("way", BUILT)
def test_ways_people_build_are_let_pass(way):
    facts = BUILT[way]
    found = {
        code: list(rule.docx.check(facts))
        for code, rule in RULES.items()
        if not rule.docx.kinds or facts.kind in rule.docx.kinds
    }
    assert not {code: each for code, each in found.items() if each}
