import json
import re

import pytest

from docgen.reporting.columns import columns
from docgen.word.package import open_package
from docgen.word.packing import write_package
from tests.cli.test_build import edit


def findings(ran):
    return [f for file in json.loads(ran.out)["files"] for f in file["findings"]]


def test_a_clean_record_is_silent(docgen, write_order):
    path = write_order()
    ran = docgen("check", str(path))
    assert ran.code == 0
    assert ran.out.splitlines() == ["ตรวจ 1 แฟ้ม: ผิดระเบียบ 0 · ควรแก้ไข 0 · ข้อสังเกต 0"]


def test_a_finding_names_line_column_rule_words_cure_and_clause(docgen, write_order):
    path = write_order(("เหตุผล: ด้วย", "เหตุผล: ในวันพุธที่ ๑๒ พฤศจิกายน ๒๕๖๙ ด้วย"))
    ran = docgen("check", str(path))
    assert ran.code == 1
    first, line, marks, detail, _ = ran.out.splitlines()
    assert first.startswith("data/cases/2570-ทดสอบ/order.yaml:5:1")
    assert "DAT002" in first
    assert "พฤหัสบดี" in detail
    assert line.strip().startswith("เหตุผล: ในวันพุธที่")
    assert marks.strip() == "^^"
    assert columns(line[: line.index("พุธ")]) == marks.index("^")


def test_the_column_is_that_of_the_words_themselves(docgen, write_order):
    write_order(("เหตุผล: ด้วยสำนักงาน", "เหตุผล: ด้วยสำนักงาน มี ๑2 คน"))
    (finding,) = findings(docgen("check", "--format", "json"))
    assert finding["rule"] == "NUM002"
    line = "  เหตุผล: ด้วยสำนักงาน มี ๑2 คน"
    assert finding["place"] == {"line": 5, "column": line.index("๑2") + 1}
    assert finding["fix"] == {"replacement": "๑๒", "safe": True}


def test_json_has_the_stable_shape(docgen, write_order):
    write_order(("วิไลลักษณ์ พูนทรัพย์", "ธีรเดช วงศ์อารีย์"))
    ran = docgen("check", "--format", "json")
    report = json.loads(ran.out)
    assert ran.code == 1
    assert set(report) == {"version", "rules", "files", "summary"}
    assert report["version"] == 1
    assert report["summary"] == {"error": 1, "warning": 0, "info": 0, "files": 1}
    (file,) = report["files"]
    assert file["kind"] == "order"
    assert {"rule", "severity", "message", "clause", "text", "place"} <= set(file["findings"][0])


def test_what_cannot_be_read_is_in_the_report_too(docgen, write_order):
    write_order(("director", "directer"))
    ran = docgen("check", "--format", "json")
    assert ran.code == 2
    (finding,) = findings(ran)
    assert finding["rule"] == "INPUT"
    assert finding["place"]["line"] == 15


@pytest.mark.parametrize(
    ("options", "rules"),
    [
        ((), {"NUM002", "TXT022"}),
        (("--select", "NUM"), {"NUM002"}),
        (("--select", "NUM,TXT022"), {"NUM002", "TXT022"}),
        (("--ignore", "NUM002"), {"TXT022"}),
        (("--select", "num", "--ignore", "NUM002"), set()),
    ],
)
def test_rules_are_chosen_by_code_or_family(docgen, write_order, options, rules):
    write_order(("เหตุผล: ด้วยสำนักงาน", "เหตุผล: ด้วยสำนักงาน TODO มี ๑2 คน"))
    assert {f["rule"] for f in findings(docgen("check", "--format", "json", *options))} == rules


def test_an_unknown_rule_is_refused_with_the_nearest(docgen, write_order):
    write_order()
    ran = docgen("check", "--select", "NUMX")
    assert ran.code == 2
    assert "ไม่มีกฎรหัสนี้" in ran.err


def test_an_exemption_silences_with_a_reason(docgen, write_order):
    exemption = "  ยกเว้น: [{กฎ: TXT022, เพราะ: เป็นชื่อโครงการ}]\n"
    write_order(
        ("เหตุผล: ด้วยสำนักงาน", "เหตุผล: ด้วยโครงการ TODO สำนักงาน"),
        ("  ผู้ลงนาม", f"{exemption}  ผู้ลงนาม"),
    )
    assert findings(docgen("check", "--format", "json")) == []


def test_an_exemption_nobody_needs_is_itself_found(docgen, write_order):
    exemption = "  ยกเว้น: [{กฎ: TXT022, เพราะ: เคยจำเป็น}]\n"
    write_order(("  ผู้ลงนาม", f"{exemption}  ผู้ลงนาม"))
    (finding,) = findings(docgen("check", "--format", "json"))
    assert (finding["rule"], finding["place"]["line"]) == ("EXC001", 15)


def test_an_exemption_without_a_reason_is_refused(docgen, write_order):
    write_order(("  ผู้ลงนาม", "  ยกเว้น: [{กฎ: TXT022}]\n  ผู้ลงนาม"))
    ran = docgen("check")
    assert ran.code == 2
    assert "เพราะ" in ran.out


def test_what_entry_mends_is_only_a_hint(docgen, write_order):
    write_order(("พิจารณาจัดสรรงบประมาณ, รายงาน", "พิจารณาเรื่องต่างๆ, รายงาน"))
    (finding,) = findings(docgen("check", "--format", "json"))
    assert (finding["rule"], finding["severity"]) == ("TXT013", "info")
    assert "ระบบแก้ให้แล้ว" in finding["message"]


def test_a_built_document_is_checked_and_only_the_emblem_is_wanting(docgen, write_order):
    write_order()
    docgen("build")
    found = findings(docgen("check", "out", "--format", "json"))
    assert {f["rule"] for f in found} == {"LAY008"}


def test_words_changed_in_word_are_found_by_paragraph(docgen, project, write_order):
    write_order()
    docgen("build")
    path = project.out / "2570-ทดสอบ" / "order.docx"
    edit(path, "๑๒ พฤศจิกายน พ.ศ. ๒๕๖๙", "31 เมษายน พ.ศ. ๒๕๖๙")
    ran = docgen("check", str(path), "--format", "json")
    assert ran.code == 1
    by_rule = {f["rule"]: f for f in findings(ran)}
    assert {"NUM001", "DAT003"} <= set(by_rule)
    assert by_rule["DAT003"]["place"]["story"] == "document"
    assert by_rule["NUM001"]["fix"]["replacement"] == "๓๑"


NO_DOCX = {
    "เก่า.doc": (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), ".docx"),
    "พัง.docx": (b"PK\x03\x04 broken", "ใช้ไม่ได้"),
    "ว่าง.docx": (b"", "ใช้ไม่ได้"),
}


@pytest.mark.parametrize("name", NO_DOCX)
def test_a_file_that_is_no_docx_is_reported_and_the_rest_go_on(docgen, project, write_order, name):
    good = write_order()
    content, said = NO_DOCX[name]
    (project.root / name).write_bytes(content)
    ran = docgen("check", str(good), name)
    assert ran.code == 2
    assert name in ran.out
    assert said in ran.out
    assert "ตรวจ 2 แฟ้ม" in ran.out


def test_quiet_says_only_what_needs_mending(docgen, write_order):
    path = write_order()
    assert docgen("check", str(path), "--quiet").out == ""


def test_english_when_asked(docgen, write_order):
    path = write_order(("วิไลลักษณ์ พูนทรัพย์", "ธีรเดช วงศ์อารีย์"))
    ran = docgen("check", str(path), "--lang", "en")
    assert "1 files checked: error 1" in ran.out


def test_arabic_digits_are_let_be_in_an_office_that_writes_them(docgen, project, write_order):
    office = project.data / "office.yaml"
    office.write_text(office.read_text().replace("ตัวเลข: เลขไทย", "ตัวเลข: เลขอารบิก"))
    write_order()
    docgen("build")
    found = findings(docgen("check", "out", "--format", "json"))
    assert "NUM001" not in {f["rule"] for f in found}


def test_a_path_that_is_not_there_is_said(docgen):
    ran = docgen("check", "ไม่มี.yaml")
    assert ran.code == 2
    assert "ไม่พบ" in ran.err


def test_an_exemption_of_no_rule_is_found_with_the_nearest(docgen, write_order):
    exemption = "  ยกเว้น: [{กฎ: NUM00l, เพราะ: พิมพ์ผิด}]\n"
    write_order(("  ผู้ลงนาม", f"{exemption}  ผู้ลงนาม"))
    (finding,) = findings(docgen("check", "--format", "json"))
    assert finding["rule"] == "EXC001"
    assert "NUM001" in finding["message"]


@pytest.fixture
def archive(docgen, project, write_order):
    """Built orders with faults typed into them."""
    for number in range(4):
        write_order(case=f"เรื่อง-{number}")
    docgen("build")
    for path in project.out.rglob("*.docx"):
        edit(path, "พ.ศ. ๒๕๖๙", "พ.ศ. 2569")
    return project.out


@pytest.mark.usefixtures("archive")
def test_two_jobs_find_what_one_finds(docgen):
    one = docgen("check", "--jobs", "1", "--format", "json")
    two = docgen("check", "--jobs", "2", "--format", "json")
    assert one == two
    assert one.code == 1


@pytest.mark.usefixtures("archive")
@pytest.mark.parametrize("form", ["text", "json", "sarif", "html"])
def test_the_report_may_go_into_a_file(docgen, project, form):
    ran = docgen("check", "--format", form, "--output", "ผล.txt")
    assert (ran.code, ran.out) == (1, "")
    assert "NUM001" in (project.root / "ผล.txt").read_text(encoding="utf-8")


@pytest.mark.usefixtures("archive")
def test_a_report_that_cannot_be_written_is_said(docgen):
    assert docgen("check", "--output", "ไม่มี/ผล.txt").code == 2


@pytest.mark.usefixtures("archive")
def test_a_baseline_silences_what_was_known(docgen):
    assert docgen("check", "--write-baseline", "ฐาน.json").code == 0
    ran = docgen("check", "out", "--baseline", "ฐาน.json", "--format", "json")
    assert ran.code == 0
    assert findings(ran) == []
    assert "แก้ไขแล้ว 0" in ran.err


def test_a_new_fault_speaks_beside_a_baseline(docgen, archive):
    docgen("check", "--write-baseline", "ฐาน.json")
    edit(archive / "เรื่อง-1" / "order.docx", "ธีรเดช", "ธีรเดช  3 ")
    ran = docgen("check", "--baseline", "ฐาน.json", "--format", "json", "--select", "NUM")
    assert {f["text"] for f in findings(ran)} == {"3"}


@pytest.mark.usefixtures("archive")
def test_profiles_relax_what_they_say(docgen):
    ran = docgen("check", "out", "--profile", "archive", "--format", "json")
    assert ran.code == 0
    assert {f["severity"] for f in findings(ran) if f["rule"] == "NUM001"} == {"info"}
    drafts = findings(docgen("check", "out", "--profile", "draft", "--format", "json"))
    assert "LAY008" not in {f["rule"] for f in drafts}


@pytest.mark.usefixtures("archive")
def test_the_office_layer_is_heard_and_its_relaxing_is_found(docgen, project):
    (project.data / "rules.yaml").write_text("NUM001: ข้อสังเกต\n", encoding="utf-8")
    found = findings(docgen("check", "--format", "json"))
    assert {f["severity"] for f in found if f["rule"] == "NUM001"} == {"info"}
    assert "EXC002" in {f["rule"] for f in found}


@pytest.mark.usefixtures("archive")
def test_a_wrong_office_layer_is_refused(docgen, project):
    (project.data / "rules.yaml").write_text("XYZ999: off\n", encoding="utf-8")
    ran = docgen("check")
    assert ran.code == 2
    assert "rules.yaml:1:1 XYZ999" in ran.err


@pytest.mark.usefixtures("archive")
def test_what_is_allowed_with_a_reason_is_silent(docgen, project):
    (project.data / "allow.yaml").write_text(
        "ยกเว้น: [{แฟ้ม: 'out/*/order.docx', กฎ: NUM001, เพราะ: ปีตามต้นฉบับ}]\n", encoding="utf-8"
    )
    assert "NUM001" not in {f["rule"] for f in findings(docgen("check", "--format", "json"))}


def test_a_document_without_thai_is_skipped_and_said(docgen, project, archive):
    path = archive / "เรื่อง-0" / "order.docx"
    members = dict(open_package(path.read_bytes()).members())
    for name, content in tuple(members.items()):
        if re.fullmatch(r"word/(document|header\d*|footer\d*)\.xml", name):
            members[name] = re.sub("[ก-๛]", "x", content.decode()).encode()
    english = project.root / "english.docx"
    english.write_bytes(write_package(members))
    ran = docgen("check", str(english))
    assert ran.code == 0
    assert "english.docx  ข้าม (ไม่มีภาษาไทย)" in ran.out


def test_a_folder_of_documents_needs_no_office(docgen, tmp_path, archive, monkeypatch):
    folder = tmp_path / "ที่อื่น"
    folder.mkdir()
    (folder / "ก.docx").write_bytes((archive / "เรื่อง-0" / "order.docx").read_bytes())
    monkeypatch.chdir(folder)
    assert "NUM001" in docgen("check", ".").out
