import json
import subprocess
import sys

import pytest

from docgen.cli.parser import _VERBS as VERBS
from docgen.rules import all_rules
from tests.conftest import ROOT


@pytest.mark.parametrize("language", ["th", "en"])
def test_help_names_every_verb(docgen, language):
    ran = docgen("--help", "--lang", language)
    assert ran.code == 0
    assert all(verb in ran.out for verb in VERBS)


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help_of_its_own(docgen, verb):
    ran = docgen(verb, "--help")
    assert ran.code == 0
    assert f"docgen {verb}" in ran.out
    assert "usage" not in ran.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("biuld",), "biuld"),
        (("check", "--formt", "json"), "ไม่รู้จัก “--formt"),
        (("check", "--format", "xml"), "“xml” ใช้ไม่ได้"),
        (("explain",), "ต้องระบุ RULE"),
        (("check", "--format"), "ต้องมีค่าตามหลัง"),
        (("build", "--jobs", "0"), "ต้องเป็นจำนวนเต็มตั้งแต่ 1"),
        (("build", "--all", "--only-changed"), "พร้อมกับ"),
        (("build", "--bad\x1b[31m"), "ไม่รู้จัก"),
    ],
)
def test_wrong_usage_is_told_in_thai_with_code_2(docgen, arguments, said):
    ran = docgen(*arguments)
    assert ran.code == 2
    assert said in ran.err
    assert "argument" not in ran.err


def test_no_verb_shows_the_help(docgen):
    ran = docgen()
    assert ran.code == 2
    assert "build" in ran.out


def test_version_names_program_and_rules(docgen):
    assert docgen("--version").out.startswith("docgen 0.")


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_every_rule_can_be_explained_in_both_languages(docgen, rule):
    thai, english = docgen("explain", rule.code), docgen("explain", rule.code, "--lang", "en")
    assert rule.message in thai.out
    assert "ที่มา" in thai.out
    assert rule.english in english.out
    assert rule.why in english.out
    assert rule.why not in thai.out


def test_an_unknown_rule_is_answered_with_the_nearest(docgen):
    ran = docgen("explain", "NUM100")
    assert ran.code == 2
    assert "NUM001" in ran.err


def test_rules_are_listed_as_text_and_as_json(docgen):
    codes = [rule.code for rule in all_rules()]
    assert [line.split()[0] for line in docgen("rules").out.splitlines()] == codes
    listed = json.loads(docgen("rules", "--format", "json").out)["rules"]
    assert [row["code"] for row in listed] == codes
    assert all(row["clause"] for row in listed)


def test_kinds_are_listed(docgen):
    assert "order" in docgen("kinds").out


def test_new_writes_a_starter_that_is_not_overwritten(docgen, project):
    ran = docgen("new", "order", "ทดลอง")
    path = project.cases / "ทดลอง" / "order.yaml"
    assert ran.code == 0
    assert ran.out.strip() == "data/cases/ทดลอง/order.yaml"
    assert "เรื่อง:" in path.read_text()
    again = docgen("new", "คำสั่ง", "ทดลอง")
    assert again.code == 2
    assert "มีแฟ้มนี้อยู่แล้ว" in again.err


def test_a_starter_is_refused_until_it_is_filled_in_and_says_what(docgen):
    docgen("new", "order", "ทดลอง")
    ran = docgen("build")
    assert ran.code == 2
    assert "เรื่อง" in ran.out


def test_new_writes_a_workbook_too(docgen, project):
    assert docgen("new", "order", "ทดลอง", "--xlsx").code == 0
    assert (project.cases / "ทดลอง" / "order.xlsx").read_bytes()[:2] == b"PK"


def test_a_name_cannot_lead_out_of_the_cases(docgen, project):
    docgen("new", "order", "../../../นอก")
    assert [p.relative_to(project.cases).parts[0] for p in project.cases.rglob("*.yaml")] == [
        "-..-..-นอก"
    ]


def test_an_unknown_record_is_answered_with_those_there_are(docgen):
    ran = docgen("new", "ordre")
    assert ran.code == 2
    assert "order (คำสั่ง)" in ran.err


def test_schema_is_json_schema(docgen):
    schema = json.loads(docgen("schema", "order").out)
    assert "เรื่อง" in json.dumps(schema, ensure_ascii=False)


def test_stock_templates_fit(docgen):
    ran = docgen("templates", "check")
    assert ran.code == 0
    assert "ใช้ได้" in ran.out
    assert "ของโปรแกรม" in docgen("templates", "list").out
    assert docgen("templates", "diff").code == 0


def test_a_file_that_is_no_template_is_refused(docgen, project):
    (project.root / "อื่น.docx").write_bytes(b"PK")
    assert docgen("templates", "check", "อื่น.docx").code == 2


def test_emblem_wants_one_picture(docgen):
    ran = docgen("emblem", "set")
    assert ran.code == 2
    assert "--from" in ran.err


def test_doctor_looks_at_everything(docgen):
    ran = docgen("doctor")
    assert ran.code == 0
    assert "สพป.ศรีนคร เขต ๑" in ran.out
    assert "ตราครุฑ" in ran.out


def test_doctor_says_what_is_wrong_with_the_data(docgen, project):
    (project.data / "people.yaml").write_text("คน: [")
    ran = docgen("doctor")
    assert ran.code == 2
    assert "ต้องแก้" in ran.out


def test_outside_a_project_the_cure_is_said(docgen, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ran = docgen("build")
    assert ran.code == 2
    assert "data/office.yaml" in ran.err
    assert docgen("doctor").code == 2


def test_an_accident_ends_with_code_3_and_a_report(docgen, monkeypatch):
    monkeypatch.setattr("docgen.cli.rules_command.all_kinds", lambda: 1 / 0)
    ran = docgen("kinds")
    assert ran.code == 3
    assert "ผู้ดูแลระบบ" in ran.err


def test_the_program_runs_as_a_module():
    ran = subprocess.run(
        [sys.executable, "-m", "docgen", "--version"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
