"""What tests share: the sample office, a small project of one's own, docgen run in-process."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from docgen.cli import main
from docgen.model.office_data import OfficeData
from docgen.project import Project
from docgen.reading import read_office_data
from docgen.word.facts import DocxFacts
from docgen.word.reading import read_docx

ROOT = Path(__file__).resolve().parent.parent

ORDER = """\
คำสั่ง:
  เลขที่: ๔๑๒/๒๕๖๙
  ลงวันที่: ๑๒ พฤศจิกายน ๒๕๖๙
  เรื่อง: แต่งตั้งคณะกรรมการพิจารณาจัดสรรงบประมาณ
  เหตุผล: ด้วยสำนักงานได้รับจัดสรรงบประมาณรายจ่ายประจำปี จึงจำเป็นต้องมีคณะกรรมการ
  อาศัยอำนาจ: [moe-admin-2546:37]
  คณะกรรมการ:
    - ชื่อ: คณะกรรมการพิจารณาจัดสรรงบประมาณ
      กรรมการ:
        - {คน: ธีรเดช วงศ์อารีย์, หน้าที่: ประธานกรรมการ}
        - {คน: วิไลลักษณ์ พูนทรัพย์, หน้าที่: กรรมการ}
        - {คน: กัญญา ศรีสมบัติ, หน้าที่: กรรมการและเลขานุการ}
      หน้าที่และอำนาจ: [พิจารณาจัดสรรงบประมาณ, รายงานผลต่อผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา]
  ตั้งแต่: บัดนี้เป็นต้นไป
  ผู้ลงนาม: director
"""
"""An order with nothing wrong."""


@dataclass(frozen=True)
class Ran:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str


@pytest.fixture(scope="session")
def office() -> OfficeData:
    return read_office_data(Project(ROOT))


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project of one's own: the sample office, no cases."""
    root = tmp_path / "งาน"
    (root / "data" / "cases").mkdir(parents=True)
    for file in (ROOT / "data").glob("*.*"):
        shutil.copy(file, root / "data")
    shutil.copytree(ROOT / "templates", root / "templates")
    return Project(root)


@pytest.fixture
def write_order(project: Project) -> Callable[..., Path]:
    """Write an order into a case of the project; each pair of words is changed in the good one."""

    def write(
        *changes: tuple[str, str], case: str = "2570-ทดสอบ", name: str = "order.yaml"
    ) -> Path:
        text = ORDER
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new)
        path = project.cases / case / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def docgen(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Ran]:
    """Run a command in the project."""
    monkeypatch.chdir(project.root)

    def run(*arguments: str) -> Ran:
        try:
            code = main(arguments)
        except SystemExit as stop:
            code = int(stop.code or 0)
        said = capsys.readouterr()
        return Ran(code, said.out, said.err)

    return run


@pytest.fixture
def built(project: Project, docgen: Callable[..., Ran]) -> Callable[..., DocxFacts]:
    """Build the one document of a record and return its facts."""

    def build(record: Path) -> DocxFacts:
        ran = docgen("build", str(record))
        assert ran.code == 0, ran.out + ran.err
        (document,) = (project.out / record.parent.name).glob("*.docx")
        return read_docx(document.read_bytes())

    return build
