from pathlib import Path

import pytest

from docgen.errors import InputError, VerifyError
from docgen.verifying import left_over_tags, lost_texts, texts_in, verified
from docgen.word.facts import DocxFacts, ParagraphFacts, StoryFacts
from docgen.wording.order_page import Block, MemberRow


def facts(*texts):
    paragraphs = tuple(ParagraphFacts(n, text) for n, text in enumerate(texts, start=1))
    return DocxFacts((StoryFacts("document", paragraphs),))


def test_texts_of_nested_values_are_walked_but_not_their_sorts():
    row = MemberRow("๑.", "ก", "ข", "ค")
    assert list(texts_in((Block("members", rows=(row,)), 5, None))) == ["", "", "๑.", "ก", "ข", "ค"]


@pytest.mark.parametrize(
    ("texts", "lost"),
    [
        (("ก ข",), []),
        (("ก", "ง"), ["ง"]),
        (("กขค",), ["กขค"]),
        (("",), []),
        (("ค", "ค"), ["ค"]),
    ],
)
def test_a_text_that_is_not_shown_is_lost(texts, lost):
    assert list(lost_texts(texts, facts("ก\tข", "ค"))) == lost


@pytest.mark.parametrize(
    ("shown", "given", "left"),
    [
        ("{{ x }}", "ก", "{{"),
        ("ชื่อ {{x}} พิเศษ", "{{x}}", ""),
        ("ชื่อ {{x}} และ {{x}}", "{{x}}", ""),
        ("{% if %}", "", "{%"),
        ("{{x}} {{y}}", "{{x}}", "{{"),
    ],
)
def test_a_tag_is_left_over_unless_a_value_brought_it(shown, given, left):
    assert left_over_tags((given,), facts(shown)) == left


def test_a_package_that_is_no_docx_is_refused():
    with pytest.raises(InputError):
        verified(b"PK", (), Path("x.docx"))


def test_a_document_that_lost_a_text_is_refused(monkeypatch):
    monkeypatch.setattr("docgen.verifying.read_docx", lambda _content: facts("ก"))
    with pytest.raises(VerifyError, match="ข้อความหายจากเอกสาร: หาย"):
        verified(b"", ("ก", "หาย"), Path("x.docx"))
