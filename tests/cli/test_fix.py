import json

import pytest

from docgen.word.fixing import accepted, rejected
from docgen.word.reading import read_docx
from tests.cli.test_build import document, edit

FAULTS = (("พ.ศ. ๒๕๖๙", "พ.ศ. 2569"), ("พูนทรัพย์", "พูนทรัพย์ และคนอื่นๆ"))
LINE = "  เหตุผล: ด้วยสำนักงาน"


@pytest.fixture
def faulty(docgen, project, write_order):
    """A built order with two faults typed into it, and its text before fixing."""
    write_order()
    docgen("build")
    path = document(project)
    for old, new in FAULTS:
        edit(path, old, new)
    return path


@pytest.fixture
def faulty_record(write_order):
    """A record with comments, a quoted value and two faults."""
    return write_order(
        ("คำสั่ง:\n", "# 3 ที่นี่เป็นหมายเหตุ\nคำสั่ง:   # และนี่\n\n"),
        (LINE, f"{LINE} มี ๑2 คน"),
        ("[พิจารณาจัดสรรงบประมาณ, ", "['พิจารณาเรื่องต่างๆ',   "),
    )


def text_of(path):
    return read_docx(path.read_bytes()).text


def test_faults_of_a_docx_are_mended_and_the_former_file_is_kept(docgen, faulty):
    before = faulty.read_bytes()
    ran = docgen("fix", str(faulty))
    assert ran.code == 0, ran.out
    assert "พ.ศ. ๒๕๖๙" in text_of(faulty)
    assert "คนอื่น ๆ" in text_of(faulty)
    assert faulty.with_name("order.docx.bak").read_bytes() == before
    assert "order.docx.bak" in ran.out


def test_fixing_twice_changes_nothing_the_second_time(docgen, faulty):
    docgen("fix", str(faulty))
    once = faulty.read_bytes()
    ran = docgen("fix", str(faulty))
    assert faulty.read_bytes() == once
    assert ran.out.splitlines()[-1].startswith("แก้ไข 0 แห่ง ใน 0 แฟ้ม")
    assert not faulty.with_name("order.docx.bak2").exists()


def test_an_older_bak_is_never_overwritten(docgen, faulty):
    older = faulty.with_name("order.docx.bak")
    older.write_bytes(b"older")
    before = faulty.read_bytes()
    docgen("fix", str(faulty))
    assert older.read_bytes() == b"older"
    assert faulty.with_name("order.docx.bak2").read_bytes() == before


def test_diff_shows_before_and_after_and_writes_nothing(docgen, faulty):
    before = faulty.read_bytes()
    ran = docgen("fix", "--diff", str(faulty))
    assert "[-2569-]" in ran.out
    assert "{+๒๕๖๙+}" in ran.out
    assert "จะแก้ไข" in ran.out
    assert faulty.read_bytes() == before
    assert [path.name for path in faulty.parent.iterdir()] == ["order.docx"]


def test_tracked_and_plain_agree(docgen, faulty):
    before = faulty.read_bytes()
    copy = faulty.with_name("copy.docx")
    copy.write_bytes(before)
    docgen("fix", str(faulty))
    ran = docgen("fix", "--tracked", str(copy))
    assert "แก้ไขแล้ว" in ran.out
    assert read_docx(accepted(copy.read_bytes())).text == text_of(faulty)
    assert read_docx(rejected(copy.read_bytes())).text == read_docx(before).text
    tracked = copy.read_bytes()
    docgen("fix", "--tracked", str(copy))
    assert copy.read_bytes() == tracked


@pytest.mark.parametrize("lock", ["~$order.docx", ".~lock.order.docx#"])
def test_a_file_open_elsewhere_is_refused(docgen, faulty, lock):
    before = faulty.read_bytes()
    faulty.with_name(lock).write_text("")
    ran = docgen("fix", str(faulty))
    assert ran.code == 2
    assert "เปิดอยู่ในโปรแกรมอื่น" in ran.out
    assert faulty.read_bytes() == before
    assert not faulty.with_name("order.docx.bak").exists()


def test_what_is_not_selected_is_left(docgen, faulty):
    docgen("fix", "--select", "NUM", str(faulty))
    assert "พ.ศ. ๒๕๖๙" in text_of(faulty)
    assert "คนอื่นๆ" in text_of(faulty)


def test_what_the_office_allows_is_not_fixed(docgen, project, faulty):
    (project.data / "allow.yaml").write_text(
        "ยกเว้น:\n  - {แฟ้ม: out/*/order.docx, กฎ: TXT013, เพราะ: เป็นข้อความที่ยกมา}\n", encoding="utf-8"
    )
    docgen("fix", str(faulty))
    assert "คนอื่นๆ" in text_of(faulty)


def test_folders_are_walked(docgen, faulty):
    ran = docgen("fix", "out")
    assert ran.code == 0
    assert "พ.ศ. ๒๕๖๙" in text_of(faulty)


def test_only_the_faults_of_a_record_change(docgen, faulty_record):
    before = faulty_record.read_text(encoding="utf-8")
    ran = docgen("fix", str(faulty_record))
    assert ran.code == 0, ran.out
    expected = before.replace("๑2", "๑๒").replace("ต่างๆ", "ต่าง ๆ")
    assert faulty_record.read_text(encoding="utf-8") == expected
    assert faulty_record.with_name("order.yaml.bak").read_text(encoding="utf-8") == before
    assert docgen("check", str(faulty_record)).code == 0


def test_line_ends_and_byte_order_mark_of_a_record_stay(docgen, faulty_record):
    before = faulty_record.read_text(encoding="utf-8").replace("\n", "\r\n")
    faulty_record.write_bytes(b"\xef\xbb\xbf" + before.encode())
    docgen("fix", str(faulty_record))
    expected = before.replace("๑2", "๑๒").replace("ต่างๆ", "ต่าง ๆ")
    assert faulty_record.read_bytes() == b"\xef\xbb\xbf" + expected.encode()


def test_diff_of_a_record_names_the_line(docgen, faulty_record):
    ran = docgen("fix", "--diff", str(faulty_record))
    lines = ran.out.splitlines()
    at = next(i for i, line in enumerate(lines) if "[-๑2-]" in line)
    assert lines[at - 1].strip() == "7"
    assert "{+๑๒+}" in lines[at + 1]


def test_suggestions_are_made_only_when_asked_for(docgen, write_order):
    path = write_order((LINE, "  เหตุผล: ในวันพุธที่ ๑๒ พฤศจิกายน ๒๕๖๙ ด้วยสำนักงาน"))
    before = path.read_bytes()
    ran = docgen("fix", str(path))
    assert ran.code == 1
    assert "--unsafe" in ran.out
    assert path.read_bytes() == before
    assert docgen("fix", "--unsafe", str(path)).code == 0
    assert "วันพฤหัสบดีที่" in path.read_text(encoding="utf-8")


def test_a_record_that_cannot_be_read_stays_as_it_is(docgen, write_order):
    path = write_order(("director", "directer"), (LINE, f"{LINE} มี ๑2 คน"))
    before = path.read_bytes()
    assert docgen("fix", str(path)).code == 2
    assert path.read_bytes() == before


def test_a_broken_docx_stays_as_it_is(docgen, project):
    path = project.root / "พัง.docx"
    path.write_bytes(b"PK broken")
    assert docgen("fix", str(path)).code == 2
    assert path.read_bytes() == b"PK broken"


def test_the_sum_is_told_in_english_when_asked(docgen, faulty):
    ran = docgen("fix", str(faulty), "--lang", "en")
    assert "mended in 1 files · left: error 0" in ran.out


def test_findings_become_comments_in_a_copy(docgen, faulty):
    before = faulty.read_bytes()
    ran = docgen("annotate", str(faulty))
    copy = faulty.with_name("order-ข้อสังเกต.docx")
    assert ran.code == 1
    assert faulty.read_bytes() == before
    facts = read_docx(copy.read_bytes())
    assert facts.has_comments
    assert "NUM001" in facts.text


def test_a_copy_that_is_there_is_never_overwritten(docgen, faulty):
    target = faulty.with_name("มีแล้ว.docx")
    target.write_bytes(b"mine")
    ran = docgen("annotate", str(faulty), "-o", str(target))
    assert ran.code == 2
    assert "มีแฟ้มนี้อยู่แล้ว" in ran.err
    assert target.read_bytes() == b"mine"
    assert docgen("annotate", str(faulty), "-o", str(faulty)).code == 2


def test_only_a_docx_is_annotated(docgen, write_order):
    ran = docgen("annotate", str(write_order()))
    assert ran.code == 2
    assert ".docx" in ran.err


def test_nothing_found_makes_no_copy(docgen, faulty):
    ran = docgen("annotate", str(faulty), "--select", "ANN")
    assert ran.code == 0
    assert not faulty.with_name("order-ข้อสังเกต.docx").exists()


def test_what_is_fixed_is_silent_for_check(docgen, faulty):
    docgen("fix", str(faulty))
    report = json.loads(docgen("check", "--format", "json", str(faulty)).out)
    found = {each["rule"] for file in report["files"] for each in file["findings"]}
    assert found <= {"LAY008"}
