"""Folders as they are in offices: links, equal names, odd names, full and locked disks."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from docgen.word.package import open_package
from docgen.word.provenance import read_provenance
from docgen.word.reading import read_docx


def numbers(project):
    """Return each document with the number of the order it prints."""
    read = {p: read_docx(p.read_bytes()).text for p in project.out.rglob("*.docx")}
    return {
        str(path.relative_to(project.out)): text.partition("ที่ ")[2][:3]
        for path, text in read.items()
    }


ALIKE = {
    "yaml and yml": (("ก", "order.yaml"), ("ก", "order.yml")),
    "same case name": (("ก/เรื่อง", "order.yaml"), ("ข/เรื่อง", "order.yaml")),
    "same safe name": (("ก:ข", "order.yaml"), ("ก?ข", "order.yaml")),
    "with and without the kind": (("ก", "order-ข.yaml"), ("ก", "ข.yaml")),
    "cut to the same length": (("ก" * 70, "order.yaml"), ("ก" * 69 + "ข", "order.yaml")),
}


@pytest.mark.parametrize("name", ALIKE)
def test_no_record_prints_over_the_document_of_another(name, docgen, project, write_order):
    (case, file), (other_case, other_file) = ALIKE[name]
    first = write_order(case=case, name=file)
    docgen("build")
    kept = numbers(project)
    write_order(("๔๑๒/", "๙๙๙/"), case=other_case, name=other_file)
    ran = docgen("build")
    assert ran.code == 2
    assert f"ซ้ำกับของ {first.relative_to(project.root)}" in ran.out
    assert numbers(project) == kept
    first.unlink()
    assert docgen("build").code == 0
    assert list(numbers(project).values()) == ["๙๙๙"]


def test_a_link_to_a_record_is_a_record_of_its_own_case(docgen, project, write_order):
    real = write_order(case="จริง")
    link = project.cases / "ทางลัด" / "order.yaml"
    link.parent.mkdir()
    link.symlink_to(real)
    assert docgen("build").code == 0
    assert set(numbers(project)) == {"จริง/order.docx", "ทางลัด/order.docx"}
    assert "ไม่เปลี่ยนแปลง 2" in docgen("build").out


def test_links_that_lead_nowhere_stop_nobody_else(docgen, project, write_order):
    good = write_order()
    (good.parent / "วน.yaml").symlink_to(good.parent / "วน.yaml")
    (good.parent / "หาย.yaml").symlink_to(good.parent / "ไม่มี.yaml")
    ran = docgen("build")
    assert ran.code == 2
    assert "วน.yaml" in ran.out
    assert "หาย.yaml" in ran.out
    assert list(numbers(project)) == ["2570-ทดสอบ/order.docx"]


def test_a_link_at_the_documents_place_is_not_followed(docgen, project, write_order, tmp_path):
    write_order()
    victim = tmp_path / "เหยื่อ"
    victim.write_text("สำคัญ")
    place = project.out / "2570-ทดสอบ" / "order.docx"
    place.parent.mkdir(parents=True)
    place.symlink_to(victim)
    docgen("build")
    assert victim.read_text() == "สำคัญ"


ODD = ["..ก", "CON", 'a:b*?"<>|', "ก" * 80, " ขอบ ", "order", "ก\nข", "-rf"]


@pytest.mark.parametrize("name", ODD)
def test_documents_of_oddly_named_cases_stay_inside_out(name, docgen, project, write_order):
    write_order(case=name)
    assert docgen("build").code == 0
    (document,) = project.out.rglob("*.docx")
    assert document.parent.parent == project.out
    assert not set(document.parent.name) & set('<>:"/\\|?*\n')
    assert "ไม่เปลี่ยนแปลง 1" in docgen("build").out


def test_a_name_that_is_no_text_is_written_with_what_can_be(docgen, write_order):
    write_order(case=os.fsdecode(b"\xff\xfe\xe0"))
    assert docgen("build").code == 0
    assert "ไม่เปลี่ยนแปลง 1" in docgen("build").out


@pytest.mark.parametrize("where", [".", "data", "data/cases", "../งาน/data/cases/2570-ทดสอบ", ""])
def test_a_folder_above_the_cases_stands_for_them(where, docgen, write_order):
    write_order()
    ran = docgen("build", where)
    assert (ran.code, "จัดทำแล้ว 1" in ran.out) == (0, True), ran.out + ran.err


def test_capital_letters_make_no_difference(docgen, project, write_order):
    path = write_order()
    path.rename(path.with_name("Order.YAML"))
    assert docgen("build").code == 0
    assert list(numbers(project)) == ["2570-ทดสอบ/order.docx"]


NO_RECORD = {
    "จดหมาย.docx": "ไม่ใช่แฟ้มรายการ",
    "บันทึก.txt": "ไม่ใช่แฟ้มรายการ",
    "รายชื่อ.xlsx": "ให้ตั้งชื่อแฟ้ม Excel ขึ้นต้นด้วย คำสั่ง หรือ order",
}


@pytest.mark.parametrize("name", NO_RECORD)
def test_a_file_that_is_no_record_is_told_apart(name, docgen, write_order):
    path = write_order(name=name)
    ran = docgen("build", str(path))
    assert ran.code == 2
    assert NO_RECORD[name] in ran.out


def test_a_name_too_long_for_the_disk_is_wrong_input(docgen, write_order):
    write_order()
    ran = docgen("build", "ก" * 5000)
    assert ran.code == 2
    assert "ก…: ชื่อแฟ้มยาวเกินไป" in ran.err


@pytest.mark.parametrize("jobs", ["0", "-1", "x"])
def test_a_number_of_jobs_that_is_none_is_told_what_would_be_right(jobs, docgen):
    ran = docgen("build", f"--jobs={jobs}")
    assert ran.code == 2
    assert f"ค่า “{jobs}” ของ --jobs ต้องเป็นจำนวนเต็มตั้งแต่ 1" in ran.err


KEY = "data/cases/2570-ทดสอบ/order.yaml"
WRONG = {
    "inputs": 1,
    "outputs": {"../../../x": "x"},
    "extra": [1, None],
    "kinds": [2],
    "counts": ["x"],
}
MANIFESTS = {
    "list": [],
    "text": "ก",
    "other version": {"version": 99},
    "wrong sorts": {"version": 1, "program": 3, "record_words": [1], "entries": {KEY: WRONG}},
    "outputs no table": {
        "version": 1, "program": "", "record_words": [], "entries": {KEY: WRONG | {"outputs": 5}}
    },
    "entries no table": {"version": 1, "program": "", "record_words": [], "entries": [1]},
}  # fmt: skip


@pytest.mark.parametrize("name", MANIFESTS)
def test_a_spoilt_manifest_costs_only_time(name, docgen, project, write_order):
    write_order()
    docgen("build")
    manifest = project.out / ".docgen" / "manifest.json"
    manifest.write_text(json.dumps(MANIFESTS[name]))
    assert docgen("build").code == 0
    assert json.loads(manifest.read_text())["entries"]


def test_what_a_killed_build_left_is_swept_away(docgen, project, write_order):
    write_order()
    docgen("build")
    left = project.out / "2570-ทดสอบ" / ".order.docx.99999.part"
    fresh = left.with_name(".order.docx.88888.part")
    for part in (left, fresh):
        part.write_bytes(b"PK")
    os.utime(left, (0, 0))
    (project.out / "2570-ทดสอบ" / "order.docx").unlink()
    docgen("build")
    assert not left.exists()
    assert fresh.exists(), "another build may be writing it"


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 24 kB; skipped where none can be mounted."""
    place = tmp_path / "ดิสก์"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=24k", "tmpfs", str(place)]
    if (
        not shutil.which("mount")
        or subprocess.run(mount, capture_output=True, check=False).returncode
    ):
        pytest.skip("no right to mount a small disk here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_keeps_the_old_file_and_leaves_no_part(docgen, write_order, small_disk):
    write_order()
    assert docgen("build", "--out", str(small_disk)).code == 0
    (document,) = small_disk.rglob("*.docx")
    before = document.read_bytes()
    write_order(("พิจารณาจัดสรรงบประมาณ\n  เหตุผล", "จัดสรรเงินเหลือจ่าย\n  เหตุผล"))
    ran = docgen("build", "--out", str(small_disk))
    assert ran.code == 2
    assert "เนื้อที่ในดิสก์ไม่พอ" in ran.out
    assert document.read_bytes() == before
    assert not [p for p in small_disk.rglob("*") if ".part" in p.name]


def test_a_disk_for_reading_only_is_named(docgen, write_order, small_disk):
    write_order()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    ran = docgen("build", "--out", str(small_disk))
    assert (ran.code, "ดิสก์นี้เขียนไม่ได้" in ran.out) == (2, True)


def test_a_document_names_its_record(docgen, project, write_order):
    record = write_order()
    docgen("build")
    content = (project.out / "2570-ทดสอบ" / "order.docx").read_bytes()
    assert read_provenance(open_package(content)).record == str(record.relative_to(project.root))


def test_a_screen_without_thai_is_no_accident(project, write_order):
    write_order()
    docgen = Path(__file__).resolve().parents[2] / ".venv" / "bin" / "docgen"
    if not docgen.exists():
        pytest.skip("docgen is not installed in .venv")
    ran = subprocess.run(
        [docgen, "build"],
        cwd=project.root,
        env={**os.environ, "PYTHONIOENCODING": "cp874"},
        capture_output=True,
        check=False,
    )
    assert (ran.returncode, "จัดทำแล้ว".encode("cp874") in ran.stdout) == (0, True), ran.stderr
