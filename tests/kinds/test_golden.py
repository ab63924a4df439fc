"""The outline of every sample document stands in tests/golden; `make golden` writes it anew."""

import sys

import pytest

from tests.conftest import ROOT

sys.path.insert(0, str(ROOT / "tools"))

from golden_outlines import GOLDEN, outlines

FRESH = dict(outlines())


@pytest.mark.parametrize("name", sorted(FRESH))
def test_outline_is_the_golden_one(name):
    golden = GOLDEN / name
    assert golden.exists(), "run make golden, read the outline, commit it"
    assert FRESH[name] == golden.read_text(encoding="utf-8"), "make golden, if this was meant"


def test_no_golden_outline_is_left_behind():
    assert {path.name for path in GOLDEN.glob("*.txt")} == set(FRESH)
