import json
import os
from dataclasses import replace

import pytest

from docgen import building
from docgen.word.engine import Template
from docgen.word.package import open_package
from docgen.word.packing import write_package
from docgen.word.reading import read_docx

BESIDE = "order-ฉบับใหม่.docx"


def edit(path, old, new):
    """Change words in a document as a person would: in word/document.xml."""
    members = dict(open_package(path.read_bytes()).members())
    body = members["word/document.xml"].decode()
    assert old in body
    members["word/document.xml"] = body.replace(old, new).encode()
    path.write_bytes(write_package(members))


def document(project, name="order.docx"):
    return project.out / "2570-ทดสอบ" / name


def test_a_good_order_is_built_and_said_so(docgen, project, write_order):
    write_order()
    ran = docgen("build")
    assert (ran.code, ran.err) == (0, "")
    assert "order.docx  จัดทำแล้ว" in ran.out
    assert (
        "คำสั่งสำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑"
        in read_docx(document(project).read_bytes()).text
    )


def test_the_same_record_gives_the_same_bytes(docgen, project, write_order):
    write_order()
    docgen("build")
    first = document(project).read_bytes()
    docgen("build", "--all")
    assert document(project).read_bytes() == first


def test_what_did_not_change_is_not_built_again(docgen, write_order, monkeypatch):
    write_order()
    docgen("build")
    monkeypatch.setattr(Template, "render", lambda *_, **__: pytest.fail("rendered again"))
    ran = docgen("build")
    assert ran.code == 0
    assert "ไม่เปลี่ยนแปลง 1" in ran.out


@pytest.mark.parametrize("change", ["record", "office", "template", "lost", "table beside"])
def test_what_changed_is_built_again(docgen, project, write_order, change, monkeypatch):
    write_order()
    docgen("build")
    real, rendered = Template.render, []

    def counted(self, *given):
        rendered.append(self.path)
        return real(self, *given)

    monkeypatch.setattr(Template, "render", counted)
    match change:
        case "record":
            write_order(("พิจารณาจัดสรรงบประมาณ\n  เหตุผล", "จัดสรรเงินเหลือจ่าย\n  เหตุผล"))
        case "office":
            office = project.data / "office.yaml"
            office.write_text(office.read_text() + "\n# แก้ไข\n")
        case "template":
            stock = project.root / "templates" / "docx" / "order.docx"
            own = project.root / "templates" / "office" / "order.docx"
            own.parent.mkdir()
            own.write_bytes(stock.read_bytes())
        case "lost":
            document(project).unlink()
        case "table beside":
            (project.cases / "2570-ทดสอบ" / "รายชื่อ.csv").write_text("คน,หน้าที่\n")
    docgen("build")
    assert len(rendered) == 1
    assert document(project).exists()


def test_words_typed_in_word_are_never_overwritten(docgen, project, write_order):
    write_order()
    docgen("build")
    edit(document(project), "พูนทรัพย์", "พูนทรัพย์ (แก้โดยเจ้าหน้าที่)")
    edited = document(project).read_bytes()
    write_order(("พิจารณาจัดสรรงบประมาณ\n  เหตุผล", "จัดสรรเงินเหลือจ่าย\n  เหตุผล"))
    ran = docgen("build")
    assert ran.code == 0
    assert document(project).read_bytes() == edited
    assert "จัดสรรเงินเหลือจ่าย" in read_docx(document(project, BESIDE).read_bytes()).text
    assert "มีผู้แก้ไข" in ran.out


def test_an_edited_file_stays_alone_while_the_data_is_the_same(docgen, project, write_order):
    write_order()
    docgen("build")
    edit(document(project), "พูนทรัพย์", "พูนทรัพย์ (แก้)")
    assert "มีผู้แก้ไขแล้ว คงไว้ตามเดิม" in docgen("build", "--all").out
    assert not document(project, BESIDE).exists()


def test_a_second_new_version_never_covers_an_edited_first(docgen, project, write_order):
    write_order()
    docgen("build")
    edit(document(project), "พูนทรัพย์", "พูนทรัพย์ ก")
    write_order(("จัดสรรงบประมาณ\n  เหตุผล", "จัดสรรครั้งที่ ๒\n  เหตุผล"))
    docgen("build")
    edit(document(project, BESIDE), "พูนทรัพย์", "พูนทรัพย์ ข")
    write_order(("จัดสรรงบประมาณ\n  เหตุผล", "จัดสรรครั้งที่ ๓\n  เหตุผล"))
    docgen("build")
    assert "พูนทรัพย์ ข" in read_docx(document(project, BESIDE).read_bytes()).text
    assert document(project, "order-ฉบับใหม่-2.docx").exists()


@pytest.mark.parametrize("lock", ["~$order.docx", "~$der.docx", ".~lock.order.docx#"])
def test_a_file_open_elsewhere_is_left_alone(docgen, project, write_order, lock):
    write_order()
    docgen("build")
    before = document(project).read_bytes()
    document(project, lock).write_text("เปิดอยู่")
    write_order(("พิจารณาจัดสรรงบประมาณ\n  เหตุผล", "จัดสรรเงินเหลือจ่าย\n  เหตุผล"))
    ran = docgen("build")
    assert document(project).read_bytes() == before
    assert document(project, BESIDE).exists()
    assert "เปิดอยู่ในโปรแกรมอื่น" in ran.out


def test_a_file_that_is_not_ours_is_never_overwritten(docgen, project, write_order):
    write_order()
    document(project).parent.mkdir(parents=True)
    document(project).write_bytes("จดหมายรัก".encode())
    docgen("build")
    assert document(project).read_bytes() == "จดหมายรัก".encode()
    assert document(project, BESIDE).exists()


def test_a_record_with_problems_is_not_written_and_the_others_are(docgen, project, write_order):
    write_order(("๑๒ พฤศจิกายน ๒๕๖๙", "๓๑ เมษายน ๒๕๖๙"))
    write_order(case="2570-ดี")
    ran = docgen("build")
    assert ran.code == 2
    assert "order.yaml:3:" in ran.out
    assert "๓๑ เมษายน ไม่มีในปฏิทิน (เมษายนมี ๓๐ วัน)" in ran.out
    assert not document(project).exists()
    assert (project.out / "2570-ดี" / "order.docx").exists()


def test_a_record_with_an_error_is_not_written(docgen, project, write_order):
    write_order(("วิไลลักษณ์ พูนทรัพย์", "ธีรเดช วงศ์อารีย์"))
    ran = docgen("build")
    assert ran.code == 1
    assert "CMT003" in ran.out
    assert not document(project).exists()


def test_every_problem_of_a_file_comes_in_one_run(docgen, write_order):
    write_order(
        ("ผู้ลงนาม: director", "ผู้ลงนาม: directer"),
        ("กัญญา ศรีสมบัติ", "กันยา ศรีสมบัติ"),
        ("moe-admin-2546:37", "moe-admin-2546:999"),
        ("ตั้งแต่: บัดนี้เป็นต้นไป", "ตั้งแตั: บัดนี้เป็นต้นไป"),
    )
    ran = docgen("build")
    assert ran.code == 2
    for word in ("directer", "กัญญา ศรีสมบัติ", "๙๙๙", "ตั้งแต่"):
        assert word in ran.out


def test_findings_of_a_built_record_are_counted_and_shown_with_verbose(docgen, write_order):
    write_order(("เหตุผล: ด้วยสำนักงาน", "เหตุผล: ด้วยสำนักงาน TODO "))
    assert "TXT022" not in docgen("build").out
    assert "TXT022" in docgen("build", "--all", "--verbose").out


def test_kinds_and_paths_are_told_apart(docgen, write_order):
    write_order()
    assert docgen("build", "order").code == 0
    assert docgen("build", "คำสั่ง").code == 0
    wrong = docgen("build", "ordr")
    assert wrong.code == 2
    assert "ไม่ใช่ชนิดเอกสาร" in wrong.err


def test_out_may_be_elsewhere(docgen, project, write_order):
    write_order()
    docgen("build", "--out", "ที่อื่น")
    assert (project.root / "ที่อื่น" / "2570-ทดสอบ" / "order.docx").exists()


def test_two_jobs_give_what_one_gives(docgen, project, write_order):
    for number in range(3):
        write_order(case=f"เรื่อง-{number}")
    docgen("build", "--out", "ก", "--jobs", "1")
    docgen("build", "--out", "ข", "--jobs", "2")
    one = {p.name: p.read_bytes() for p in (project.root / "ก").rglob("*.docx")}
    two = {p.name: p.read_bytes() for p in (project.root / "ข").rglob("*.docx")}
    assert one == two
    assert one


def test_a_folder_that_cannot_be_written_is_named_with_the_cure(docgen, project, write_order):
    write_order()
    project.out.write_text("แฟ้ม ไม่ใช่โฟลเดอร์")
    ran = docgen("build")
    assert ran.code == 2
    assert "out" in ran.out + ran.err


def test_a_full_disk_leaves_the_old_file(docgen, project, write_order, monkeypatch):
    write_order()
    docgen("build")
    before = document(project).read_bytes()
    write_order(("พิจารณาจัดสรรงบประมาณ\n  เหตุผล", "จัดสรรเงินเหลือจ่าย\n  เหตุผล"))

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    ran = docgen("build")
    assert ran.code == 2
    assert "เขียนแฟ้มไม่ได้" in ran.out
    assert document(project).read_bytes() == before
    assert not list(document(project).parent.glob("*.part")) + list(
        document(project).parent.glob(".*.part")
    )


def test_ctrl_c_half_way_keeps_what_is_done_and_says_so(docgen, project, write_order, monkeypatch):
    write_order(case="ก")
    write_order(case="ข")
    real, seen = building.publish, []

    def stop_at_second(content, target):
        if seen:
            raise KeyboardInterrupt
        seen.append(target)
        return real(content, target)

    monkeypatch.setattr(building, "publish", stop_at_second)
    ran = docgen("build")
    assert ran.code == 130
    assert len(list(project.out.rglob("*.docx"))) == 1
    manifest = json.loads((project.out / ".docgen" / "manifest.json").read_text())
    assert len(manifest["entries"]) == 1


def test_a_fault_of_ours_is_code_3_and_nothing_is_written(
    docgen, project, write_order, monkeypatch
):
    write_order()
    real = Template.render

    def losing(self, context, *rest):
        return real(self, replace(context, subject=""), *rest)

    monkeypatch.setattr(Template, "render", losing)
    ran = docgen("build")
    assert ran.code == 3
    assert "ข้อความหายจากเอกสาร" in ran.out
    assert not document(project).exists()


def test_an_office_builds_by_its_own_layer_of_rules(docgen, project, write_order):
    write_order(("กัญญา ศรีสมบัติ, หน้าที่: กรรมการและเลขานุการ", "กัญญา ศรีสมบัติ, หน้าที่: กรรมการ"))
    assert docgen("build").code == 1
    (project.data / "rules.yaml").write_text("CMT002: ควรแก้ไข\n")
    assert docgen("build").code == 0
    assert document(project).exists()
