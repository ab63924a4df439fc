"""Where findings stand, what they say, and which rules are asked at all."""

import pytest

from docgen.checking import check_docx, fixed
from docgen.clauses import load_clauses
from docgen.findings import AtParagraph, Fix, Severity, Span
from docgen.messages import Message
from docgen.places import DocxPlace, WholeFile
from docgen.rule import DocxCheck, StructureRule, TextRule
from docgen.word.facts import DocxFacts, ParagraphFacts, StoryFacts

CLAUSES = load_clauses()
SAID = {
    "code": "XXX001",
    "clause": "saraban-2526:16",
    "severity": Severity.WARNING,
    "message": "ผิด",
    "english": "wrong",
    "why": "Because.",
}
FACTS = DocxFacts(
    (
        StoryFacts("document", (ParagraphFacts(1, "กxข"), ParagraphFacts(2, "xx", cell=(1, 1, 1)))),
        StoryFacts("header1", (ParagraphFacts(1, "ขคx"),)),
    )
)


def spans(text, fix=None):
    return (Span(at, at + 1, fix) for at, char in enumerate(text) if char == "x")


def text_rule(**changed):
    return TextRule(**{**SAID, "check": spans, "good": (), "bad": (), **changed})


def structure_rule(*found, kinds=frozenset()):
    return StructureRule(**SAID, docx=DocxCheck(lambda _facts: iter(found), kinds))


def findings(rule, kind=None):
    return list(check_docx(FACTS, kind, CLAUSES, [rule]))


def test_a_finding_in_a_text_carries_its_place_its_characters_and_the_words_of_the_rule():
    first, *_ = findings(text_rule())
    assert (first.place, first.text) == (DocxPlace("document", 1, 1, 2), "x")
    assert (first.rule, first.severity, first.fix) == ("XXX001", Severity.WARNING, None)
    assert first.message == Message("ผิด", "wrong")
    assert first.clause == CLAUSES.citation("saraban-2526:16").text


def test_a_text_rule_walks_every_story_and_table():
    places = [finding.place for finding in findings(text_rule())]
    assert places == [
        DocxPlace("document", 1, 1, 2),
        DocxPlace("document", 2, 0, 1),
        DocxPlace("document", 2, 1, 2),
        DocxPlace("header1", 1, 2, 3),
    ]


def test_a_rule_for_running_text_leaves_tables_out_and_goes_on_after_them():
    places = [finding.place for finding in findings(text_rule(in_tables=False))]
    assert places == [DocxPlace("document", 1, 1, 2), DocxPlace("header1", 1, 2, 3)]


def test_a_rule_for_records_alone_is_not_asked_of_a_document():
    assert findings(text_rule(on_docx=False)) == []
    assert findings(StructureRule(**SAID)) == []


@pytest.mark.parametrize(
    ("kinds", "kind", "asked"),
    [
        (frozenset(), None, True),
        (frozenset(), "order", True),
        (frozenset({"order"}), "order", True),
        (frozenset({"order"}), "letter", False),
        (frozenset({"order"}), None, False),
    ],
)
def test_a_rule_is_asked_of_the_kinds_it_is_for(kinds, kind, asked):
    assert bool(findings(structure_rule(AtParagraph(), kinds=kinds), kind)) is asked


@pytest.mark.parametrize(
    ("found", "place", "text"),
    [
        (AtParagraph(), WholeFile(), ""),
        (AtParagraph("header1", 1, 1, 3), DocxPlace("header1", 1, 1, 3), "คx"),
        (AtParagraph(number=1), DocxPlace("document", 1, 0, 3), "กxข"),
        (AtParagraph("gone", 1, 0, 2), DocxPlace("gone", 1, 0, 2), ""),
    ],
    ids=["whole file", "characters", "whole paragraph", "no such story"],
)
def test_a_finding_in_a_structure_stands_where_the_rule_says(found, place, text):
    (finding,) = findings(structure_rule(found))
    assert (finding.place, finding.text) == (place, text)


def test_a_rule_may_say_more_exactly_what_is_wrong_and_how_to_cure_it():
    told, fix = Message("ผิดตรงนี้", "wrong here"), Fix("y")
    (finding,) = findings(structure_rule(AtParagraph(number=1, message=told, fix=fix)))
    assert (finding.message, finding.fix) == (told, fix)
    rule = text_rule(check=lambda text: (Span(s.start, s.end, fix, told) for s in spans(text)))
    assert {(each.message, each.fix) for each in findings(rule)} == {(told, fix)}


def test_fixes_longer_than_what_they_replace_do_not_shift_each_other():
    rule = text_rule(check=lambda text: spans(text, Fix("ยาว")))
    assert fixed("xกxx", rule) == "ยาวกยาวยาว"


def test_what_has_no_fix_stays():
    assert fixed("xก", text_rule()) == "xก"
