"""Hostile templates: no code, no growth, no endless loop, nothing from outside."""

import pytest
from packages import PROPERTIES, STOCK, docx, para, run

from docgen.errors import InputError, TemplateError
from docgen.word import limits, template_parts, values
from docgen.word.engine import template_from
from docgen.word.package import open_package
from docgen.word.packing import write_package
from docgen.word.template_language import MAX_LOOP_DEPTH


def template(*texts):
    return template_from(docx("".join(para(run(text)) for text in texts)), STOCK)


@pytest.mark.parametrize(
    "text",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ a.__init__ }}",
        "{{ a['__class__'] }}",
        "{{ a[b] }}",
        "{{ a() }}",
        "{{ 'x'.format(a) }}",
        "{{ 'x' * 999999999 }}",
        "{{ a ~ a }}",
        "{{ 10 ** 99 }}",
        "{{ a[1:2] }}",
        "{% set b = a %}",
        "{% macro m() %}{% endmacro %}",
        "{% include 'x' %}",
        "{% import 'x' as y %}",
        "{% extends 'x' %}",
        "{% block b %}{% endblock %}",
        "{% filter upper %}{% endfilter %}",
        "{% for x in a recursive %}{% endfor %}",
        "{{ a | attr('b') }}",
        "{{ a | safe }}",
        "{{ a | map('upper') }}",
        "{{ a is callable }}",
        "{{ _turn }}",
        "{{ {'a': 1} }}",
        "{{r a }}",
        "{{p a }}",
        "{% colspan a %}",
        "{% cellbg a %}",
        "{% vm %}",
        "{%- if a %}{% endif %}",
        "{{ a | no_such }}",
        "{% if a %}",
        "{{ a b }}",
    ],
)
def test_a_construct_that_is_no_name_for_or_if_is_refused(text):
    with pytest.raises(TemplateError):
        template(text)


@pytest.mark.parametrize(
    "body",
    [
        "<w:p><w:r><w:instrText> HYPERLINK {{ a }}</w:instrText></w:r></w:p>",
        '<w:p><w:hyperlink w:tooltip="{{ a }}"/></w:p>',
        '<w:p><w:pPr><w:pStyle w:val="{% if a %}"/></w:pPr></w:p>',
    ],
)
def test_a_tag_outside_a_text_is_refused(body):
    with pytest.raises(TemplateError, match="ในข้อความเท่านั้น"):
        template_from(docx(body), STOCK)


def test_loops_nest_to_the_limit_and_no_deeper():
    def nested(depth):
        return "{% for a in b %}" * depth + "{% endfor %}" * depth

    template(nested(MAX_LOOP_DEPTH))
    with pytest.raises(TemplateError, match="ซ้อนกัน"):
        template(nested(MAX_LOOP_DEPTH + 1))


def test_turns_are_counted_to_the_limit_even_where_nothing_is_printed(monkeypatch):
    monkeypatch.setattr(values, "MAX_LOOP_TURNS", 12)
    loops = template("{% for a in b %}{% for c in b %}{% endfor %}{% endfor %}")
    loops.render({"b": (1, 2, 3)}, PROPERTIES)
    with pytest.raises(InputError, match="วนซ้ำเกิน"):
        loops.render({"b": (1, 2, 3, 4)}, PROPERTIES)


def test_output_grows_to_the_limit_and_no_further(monkeypatch):
    loops = template("{% for a in b %}{{ a }}{% endfor %}")
    size = len(open_package(loops.render({"b": ("x",) * 9}, PROPERTIES)).read("word/document.xml"))
    monkeypatch.setattr(template_parts, "MAX_RENDERED_CHARACTERS", size)
    loops.render({"b": ("x",) * 9}, PROPERTIES)
    with pytest.raises(InputError, match="ยาวเกิน"):
        loops.render({"b": ("x",) * 200}, PROPERTIES)


def test_a_part_is_read_to_the_limit_and_no_further(monkeypatch):
    content = docx(para(run("{{ a }}")))
    biggest = max(len(data) for name, data in open_package(content).members() if name[-3:] == "xml")
    monkeypatch.setattr(template_parts, "MAX_TEMPLATE_XML", biggest)
    template_from(content, STOCK)
    monkeypatch.setattr(template_parts, "MAX_TEMPLATE_XML", biggest - 1)
    with pytest.raises(TemplateError, match="ใหญ่เกิน"):
        template_from(content, STOCK)


def test_values_cannot_become_tags():
    twice = template("{{ a }}")
    shown = twice.render({"a": "{{ b }}{% for x in y %}"}, PROPERTIES)
    assert b"{{ b }}{% for x in y %}" in open_package(shown).read("word/document.xml")


@pytest.mark.parametrize(
    ("added", "told"),
    [
        ({"word/vbaProject.bin": b"x"}, "มาโคร"),
        (
            {
                "word/_rels/settings.xml.rels": b'<Relationships xmlns="http://schemas.'
                b'openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/'
                b'attachedTemplate" Target="http://example.test/" TargetMode="External"/>'
                b"</Relationships>"
            },
            "ภายนอก",
        ),
    ],
)
def test_macros_and_links_outside_are_refused(added, told):
    members = dict(open_package(STOCK.read_bytes()).members()) | added
    with pytest.raises(TemplateError, match=told):
        template_from(write_package(members), STOCK)


def test_the_limits_told_in_the_documentation_are_the_limits():
    told = (STOCK.parents[2] / "docs" / "en" / "security-limits.md").read_text(encoding="utf-8")
    names = [name for name in vars(limits) if name.startswith("MAX_")]
    assert [name for name in names if name not in told] == []
    assert f"{limits.MAX_ENTRIES:,}" in told
    assert f"{limits.MAX_LOOP_TURNS:,}" in told
