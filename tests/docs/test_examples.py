"""What the Thai guides show is done: each YAML example is bound, checked and built."""

import json
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook

from docgen.errors import NotReadable
from docgen.model.binding_shapes import Many, Nested, fields_of
from docgen.model.committee import ROLE_CLASSES
from docgen.model.order import Order
from docgen.model.order_workbook import ORDER_WORKBOOK
from docgen.rules import all_rules
from docgen.thai.date_reading import read_date

ROOT = Path(__file__).resolve().parents[2]
GUIDES = ROOT / "docs" / "th"
ORDERS = (GUIDES / "orders.md").read_text(encoding="utf-8")
CHECKING = (GUIDES / "checking.md").read_text(encoding="utf-8")
DAY = date(2026, 11, 12)
EXAMPLE = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
REPORT = re.compile(r"^```text\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TOP_KEY = re.compile(r"^([^\s#:-][^:\n]*):", re.MULTILINE)
SORTS = ("คณะกรรมการ", "มอบหมายหน้าที่", "แก้ไขคำสั่ง", "ยกเลิกคำสั่ง", "ข้อสั่งการ")
"""The keys that say what sort of order it is: an example with one of them needs no committee."""

BASE = {
    "เลขที่": "เลขที่: ๔๑๒/๒๕๖๙",
    "ลงวันที่": "ลงวันที่: ๑๒ พฤศจิกายน ๒๕๖๙",
    "เรื่อง": "เรื่อง: แต่งตั้งคณะกรรมการตามตัวอย่าง",
    "เหตุผล": "เหตุผล: ด้วยสำนักงานเขตพื้นที่การศึกษามีความจำเป็นต้องดำเนินการตามตัวอย่าง",
    "อาศัยอำนาจ": 'อาศัยอำนาจ: ["moe-admin-2546:37"]',
    "คณะกรรมการ": """\
คณะกรรมการ:
  - ชื่อ: คณะกรรมการตามตัวอย่าง
    กรรมการ:
      - {คน: ธีรเดช วงศ์อารีย์, หน้าที่: ประธานกรรมการ}
      - {คน: กัญญา ศรีสมบัติ, หน้าที่: กรรมการและเลขานุการ}
    หน้าที่และอำนาจ: ดำเนินการตามตัวอย่าง""",
    "ตั้งแต่": "ตั้งแต่: บัดนี้เป็นต้นไป",
    "ผู้ลงนาม": "ผู้ลงนาม: director",
}


@dataclass(frozen=True)
class Example:
    """A YAML block of a guide: a whole record, or some keys of one."""

    name: str
    text: str

    @property
    def record(self):
        """The whole record: the keys of the example, and of an ordinary order what it lacks."""
        keys = TOP_KEY.findall(self.text)
        if keys in (["คำสั่ง"], ["order"]):
            return self.text
        dropped = {*keys, "คณะกรรมการ"} if any(key in SORTS for key in keys) else set(keys)
        lines = [line for key, line in BASE.items() if key not in dropped]
        whole = "\n".join([*lines, self.text]).splitlines()
        return "\n".join(["คำสั่ง:", *(f"  {line}" for line in whole)]) + "\n"


def examples(guide, text):
    """Return the examples of a guide, named by the line they start at."""
    for found in EXAMPLE.finditer(text):
        line = text[: found.start()].count("\n") + 2
        yield Example(f"{guide}:{line}", found[1])


EXAMPLES = tuple(examples("orders.md", ORDERS))
FAULTY, *EXEMPTED = examples("checking.md", CHECKING)
each_example = pytest.mark.parametrize(
    "example", [*EXAMPLES, *EXEMPTED], ids=lambda example: example.name
)


def table_under(heading, text=ORDERS):
    """Return the rows of the first table with a heading row that starts with `heading`."""
    lines = iter(text.splitlines())
    for line in lines:
        if line.startswith(f"| {heading} |"):
            next(lines)
            rows = [line]
            for row in lines:
                if not row.startswith("|"):
                    break
                rows.append(row)
            return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]
    pytest.fail(f"no table “{heading}”")


@pytest.fixture
def written(project):
    """Write a record into a case of the project, with the workbook of the guide beside it."""

    def write(text):
        case = project.cases / "เรื่อง"
        case.mkdir()
        book = Workbook()
        book.active.title = "ดำเนินงาน"
        for row in [["รายชื่อคณะกรรมการดำเนินงาน"], *table_under("คน")]:
            book.active.append([cell or None for cell in row])
        book.save(case / "รายชื่อ.xlsx")
        path = case / "order.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


@each_example
def test_example_is_read_without_problems_or_findings(example, written, docgen):
    ran = docgen("check", "--format", "json", str(written(example.record)))
    assert ran.code == 0, ran.out + ran.err
    told = [finding for file in json.loads(ran.out)["files"] for finding in file["findings"]]
    assert not [finding for finding in told if finding["severity"] != "info"]


@each_example
def test_example_is_built(example, written, docgen, project):
    ran = docgen("build", str(written(example.record)))
    assert ran.code == 0, ran.out + ran.err
    assert (project.out / "เรื่อง" / "order.docx").is_file()


def test_report_of_the_guide_is_what_check_prints(written, docgen):
    path = written(FAULTY.text)
    ran = docgen("check", str(path))
    shown = REPORT.search(CHECKING)[1]
    assert ran.out.replace(f"{path}", "data/cases/เรื่อง/order.yaml") == shown
    assert ran.code == 1


def test_every_form_of_a_date_is_the_same_day():
    _, *rows = table_under("เขียน")
    assert {read_date(row[0].strip("`")) for row in rows} == {DAY}


def test_every_refused_form_of_a_date_is_refused():
    _, *rows = table_under("ไม่รับ")
    for row in rows:
        with pytest.raises(NotReadable):
            read_date(row[0].strip("`"))


def test_every_known_role_word_is_in_the_guide():
    _, *rows = table_under("คณะกรรมการ")
    told = {word for row in rows for cell in row for word in cell.split(" หรือ ")}
    assert told | {"เลขานุการ", "ผู้ช่วยเลขานุการ"} == set(ROLE_CLASSES)


def test_every_key_of_an_order_is_in_the_guide():
    _, *rows = table_under("ไทย")
    told = {(row[0], row[1]) for row in rows if not row[0].startswith("**")}
    assert told == set(keys_of(Order))


def keys_of(model, seen=()):
    """Yield the Thai and English name of every field of a model and of its parts."""
    for field in fields_of(model):
        yield field.title, field.name
        shape = field.shape
        while isinstance(shape, Many):
            shape = shape.item
        if isinstance(shape, Nested) and shape.model not in seen:
            yield from keys_of(shape.model, (*seen, shape.model))


def test_every_family_of_rules_is_in_the_guide():
    _, *rows = table_under("หมวด", CHECKING)
    assert {rule.code[:3] for rule in all_rules()} <= {row[0] for row in rows}


def test_every_sheet_of_a_workbook_is_in_the_guide():
    chapter = ORDERS.partition("## เขียนทั้งเรื่องใน Excel")[2].partition("\n## ")[0]
    sheets = (ORDER_WORKBOOK.main, *ORDER_WORKBOOK.rows)
    assert not [sheet.name for sheet in sheets if sheet.name not in chapter]


def test_what_happens_to_an_edited_file_is_told_in_the_words_of_the_guide(written, docgen, project):
    path = written(EXAMPLES[0].record)
    document = project.out / "เรื่อง" / "order.docx"
    said = [docgen("build", str(path)).out, docgen("build", "--verbose", str(path)).out]
    add_member(document)
    said.append(docgen("build", str(path)).out)
    path.write_text(EXAMPLES[0].record.replace("๔๑๒", "๔๑๔"), encoding="utf-8")
    said.append(docgen("build", str(path)).out)
    _, *rows = table_under("สั่งจัดทำเมื่อ")
    for told, row in zip(said, rows, strict=False):
        assert row[2] in told
    assert (document.parent / "order-ฉบับใหม่.docx").is_file()


def add_member(document):
    """Change a package as an editor does that saves it: one member more."""
    with ZipFile(document, "a") as package:
        package.writestr("docProps/edited.xml", "<edited/>")


def test_english_keys_are_shown_with_a_whole_order():
    assert any(example.text.startswith("order:") for example in EXAMPLES)
