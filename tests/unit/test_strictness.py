import pytest

from docgen.errors import InputError
from docgen.findings import Severity
from docgen.places import TextPlace
from docgen.rules import all_rules
from docgen.strictness import PROFILES, office_layer, profile_layer


@pytest.fixture
def layer(tmp_path):
    def write(text):
        path = tmp_path / "rules.yaml"
        path.write_text(text, encoding="utf-8")
        return office_layer(path, all_rules())

    return write


def severities(layer):
    return {rule.code: rule.severity for rule in layer.applied(all_rules())}


def test_official_is_the_rules_own_level():
    assert profile_layer("official").applied(all_rules()) == all_rules()


@pytest.mark.parametrize("name", PROFILES)
def test_every_code_of_a_profile_is_a_rule_or_a_family(name):
    codes = [rule.code for rule in all_rules()]
    for change in profile_layer(name).changes:
        assert any(code.startswith(change.code) for code in codes), change.code


def test_a_draft_needs_no_emblem_and_an_archive_may_have_arabic_digits():
    assert "LAY008" not in severities(profile_layer("draft"))
    assert severities(profile_layer("archive"))["NUM001"] is Severity.INFO


def test_no_file_and_a_file_of_comments_change_nothing(tmp_path, layer):
    assert office_layer(tmp_path / "none.yaml", all_rules()).changes == ()
    assert layer("# ยังไม่ใช้\n\n#TXT: off\n").changes == ()


def test_a_rule_is_raised_lowered_and_switched_off(layer):
    found = severities(layer("TXT013: error\nNUM001: ข้อสังเกต\nDAT002: ปิด\n"))
    assert found["TXT013"] is Severity.ERROR
    assert found["NUM001"] is Severity.INFO
    assert "DAT002" not in found


def test_the_longer_code_wins(layer):
    found = severities(layer("NUM: off\nNUM002: warning\n"))
    assert found["NUM002"] is Severity.WARNING
    assert "NUM001" not in found


def test_only_relaxing_an_error_is_found(layer):
    relaxing = list(layer("NUM001: info\nTXT013: off\nNUM002: error\n").relaxing(all_rules()))
    assert [(each.rule, each.text, each.place) for each in relaxing] == [
        ("EXC002", "NUM001", TextPlace(1, 1))
    ]
    assert relaxing[0].severity is Severity.WARNING


def test_unknown_codes_and_levels_are_refused_with_their_places(layer):
    with pytest.raises(InputError) as refused:
        layer("NUM001: เบา ๆ\nZZZ001: off\n")
    told = [(str(each.place), each.key) for each in refused.value.problems]
    assert told == [("1:1", "NUM001"), ("2:1", "ZZZ001")]


def test_what_is_no_list_of_levels_is_refused(layer):
    with pytest.raises(InputError):
        layer("- NUM001\n")
