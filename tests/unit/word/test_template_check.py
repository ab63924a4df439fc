"""Faults of templates: each with its place, all in one go, in Thai."""

from dataclasses import dataclass

import pytest
from packages import STOCK, docx, open_package, para, repacked, run

from docgen.word.template_check import check_template
from docgen.word.template_diff import diff_templates
from docgen.wording.order_page import OrderPage

CONTENT = STOCK.read_bytes()


@dataclass(frozen=True)
class Row:
    name: str


@dataclass(frozen=True)
class Page:
    title: str
    rows: tuple[Row, ...]


USES_ALL = "{{ title }}{% for row in rows %}{{ row.name }}{% endfor %}"


def told(*texts, table=()):
    cells = "".join(f"<w:tr><w:tc>{para(run(text))}</w:tc></w:tr>" for text in table)
    body = "".join(para(run(text)) for text in texts)
    rest = f"<w:tbl>{cells}</w:tbl>{para()}" if table else ""
    content = docx(para(run(USES_ALL)) + body + rest)
    return [(fault.place.th, fault.message.th) for fault in check_template(content, Page)]


def test_the_stock_template_has_no_fault():
    assert check_template(CONTENT, OrderPage) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{{ titel }}", "ไม่มีข้อมูลชื่อ ‘titel’ หมายถึง ‘title’"),
        ("{% for r in rows %}{{ r.nmae }}{% endfor %}", "ไม่มีข้อมูลชื่อ ‘nmae’ หมายถึง ‘name’"),
        ("{% for r in row %}{% endfor %}", "ไม่มีข้อมูลชื่อ ‘row’ หมายถึง ‘rows’"),
        ("{% for r in rows %}{{ loop.lats }}{% endfor %}", "ไม่มีข้อมูลชื่อ ‘lats’"),
        ("{{ title.x }}", "ไม่มีข้อมูลชื่อ ‘x’"),
        ("{{ rows[0].x }}", "ไม่มีข้อมูลชื่อ ‘x’"),
        ("{{ (rows | first).x }}", "ไม่มีข้อมูลชื่อ ‘x’"),
        ("{{ title", "‘{{’ ไม่มีคู่"),
        ("title }}", "‘}}’ ไม่มีคู่"),
        ("{{ title title }}", "เขียนแท็ก"),
        ("{{ title() }}", "names"),
        ("{{ title | upper }}", "ไม่มีตัวกรองชื่อ ‘upper’"),
        ("{% set a = 1 %}", "ใช้ ‘{% set a = 1 %}’ ไม่ได้"),
        ("{{r title }}", "ใช้ ‘{{r title }}’ ไม่ได้"),
        ("{% endif %}", "ไม่มี if เปิด"),
        ("{% else %}", "ไม่อยู่ใน if"),
        ("{% if title %}", "ไม่ปิดในย่อหน้าเดียวกัน"),
        ("{%p if title %}", "ไม่มี endif ปิด"),
        ("ก {%p if title %}", "ต้องอยู่ลำพัง"),
        ("{%tr if title %}", "ในตารางเท่านั้น"),
        ("{% if title %}{% endfor %}", "ซึ่งไม่ใช่ for"),
    ],
)
def test_a_fault_is_named_with_its_place(text, message):
    found = told(text)
    wanted = "เฉพาะชื่อ for และ if" if message == "names" else message
    assert any(place == "ย่อหน้าที่ ๒" and wanted in words for place, words in found), found


def test_a_fault_in_a_table_is_placed_by_row_and_cell():
    found = told(table=("{%tr for r in rows %}", "{{ r.nam }}", "{%tr endfor %}"))
    assert found == [("ตารางที่ ๑ แถวที่ ๒ ช่องที่ ๑", "ไม่มีข้อมูลชื่อ ‘nam’ หมายถึง ‘name’ หรือไม่")]


def test_levels_that_do_not_match_name_both_places():
    found = told("{%p for r in rows %}", table=("{%tr endfor %}",))
    assert found[0][0] == "ตารางที่ ๑ แถวที่ ๑ ช่องที่ ๑"
    assert "ที่ย่อหน้าที่ ๒" in found[0][1]


def test_all_faults_come_in_one_run():
    assert len(told("{{ a1 }}", "{{ b2 }}", "{% endif %}", "{{ title")) == 4


def test_a_field_that_is_never_printed_is_told():
    found = check_template(docx(para(run("{{ title }}"))), Page)
    assert [fault.message.th for fault in found] == ["แม่แบบไม่ได้ใช้ข้อมูล ‘rows’"]
    inner = check_template(docx(para(run("{{ title }}{% for r in rows %}{% endfor %}"))), Page)
    assert [fault.message.th for fault in inner] == ["แม่แบบไม่ได้ใช้ข้อมูล ‘rows.name’"]


def test_tags_cut_by_runs_are_no_fault():
    cut = para(run("{"), run("{ tit"), run("le }}")) + para(run(USES_ALL))
    assert check_template(docx(cut), Page) == []


def test_headers_are_checked_too():
    header = open_package(CONTENT).read("word/header1.xml").replace(b">- <", b">{{ x1 }} - <")
    (fault,) = check_template(repacked(CONTENT, header1=header), OrderPage)
    assert fault.place.th == "หัวกระดาษ ย่อหน้าที่ ๑"


def test_a_fault_only_the_engine_sees_is_told_as_well():
    body = para(run(USES_ALL)) + '<w:p><w:hyperlink w:tooltip="{{ title }}"/></w:p>'
    (fault,) = check_template(docx(body), Page)
    assert "ในข้อความเท่านั้น" in fault.message.th


def test_a_template_does_not_differ_from_itself():
    assert diff_templates(CONTENT, CONTENT) == []


@pytest.mark.parametrize(
    ("part", "old", "new", "told"),
    [
        ("document", "{{ title }}", "ด่วน {{ title }}", "เพิ่ม ย่อหน้าที่ ๒: ด่วน {{ title }}"),
        ("document", 'w:left="1701"', 'w:left="1134"', "หน้ากระดาษ: ขอบซ้าย ๓ → ๒"),
        ("document", '"SarabanTitle"', '"SarabanBody"', "ย่อหน้าที่ ๒: สไตล์"),
        ("styles", "TH SarabunPSK", "Angsana New", "แบบอักษร TH SarabunPSK → Angsana New"),
    ],
)
def test_what_an_own_version_changed_is_told(part, old, new, told):
    data = open_package(CONTENT).read(f"word/{part}.xml").decode()
    own = repacked(CONTENT, **{part: data.replace(old, new, 50).encode()})
    assert any(told in message.th for message in diff_templates(CONTENT, own))
