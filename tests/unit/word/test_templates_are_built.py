"""The committed templates are what the builder builds, and the builder writes the standard."""

import importlib.util
import sys

import pytest
from packages import ROOT, STOCK

from docgen.saraban import standard
from docgen.saraban.roles import Role
from docgen.word.reading import read_docx

SPEC = importlib.util.spec_from_file_location("build_templates", ROOT / "tools/build_templates.py")
builder = importlib.util.module_from_spec(SPEC)
sys.modules["build_templates"] = builder
SPEC.loader.exec_module(builder)


@pytest.mark.parametrize("name", sorted(builder.BODIES))
def test_the_committed_template_equals_the_built_one(name):
    assert (ROOT / "templates/docx" / name).read_bytes() == builder.built(name)


def test_the_page_is_the_standard_page():
    (page,) = read_docx(STOCK.read_bytes()).sections
    near = standard.MARGIN_TOLERANCE.value
    assert page.left_cm == pytest.approx(standard.LEFT_MARGIN.value, abs=near)
    assert page.right_cm == pytest.approx(standard.RIGHT_MARGIN.value, abs=near)
    assert (page.number_format, page.different_first_page) == ("thaiNumbers", True)


def test_every_role_has_its_style_as_the_standard_says():
    styles = {p.role: p for p in read_docx(STOCK.read_bytes()).body if p.role}
    for role, paragraph in styles.items():
        style = standard.STYLES[role]
        assert paragraph.alignment == style.alignment, role
        assert paragraph.first_line_cm == pytest.approx(style.first_line.value, abs=0.01), role
        assert paragraph.space_before_pt == style.before.value, role
        assert paragraph.style_name.startswith(role.style_name)
    assert set(standard.STYLES) - set(styles) == {Role.PAGE_NUMBER}
