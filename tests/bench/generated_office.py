"""An office to measure in: the sample office, with as many generated orders as asked."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from timing import ROOT

from docgen.thai.digits import to_thai_digits

ORDER = """\
คำสั่ง:
  เลขที่: {number}/๒๕๖๙
  ลงวันที่: ๑๒ พฤศจิกายน ๒๕๖๙
  เรื่อง: แต่งตั้งคณะกรรมการพิจารณาจัดสรรงบประมาณ ชุดที่ {number}
  เหตุผล: ด้วยสำนักงานได้รับจัดสรรงบประมาณรายจ่ายประจำปี จึงจำเป็นต้องมีคณะกรรมการ
  อาศัยอำนาจ: [moe-admin-2546:37]
  คณะกรรมการ:
    - ชื่อ: คณะกรรมการพิจารณาจัดสรรงบประมาณ
      กรรมการ:
        - {{คน: ธีรเดช วงศ์อารีย์, หน้าที่: ประธานกรรมการ}}
        - {{คน: วิไลลักษณ์ พูนทรัพย์, หน้าที่: กรรมการ}}
        - {{คน: กัญญา ศรีสมบัติ, หน้าที่: กรรมการและเลขานุการ}}
      หน้าที่และอำนาจ: [พิจารณาจัดสรรงบประมาณ, รายงานผลต่อผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา]
  ตั้งแต่: บัดนี้เป็นต้นไป
  ผู้ลงนาม: director
"""


@contextmanager
def generated_office(orders: int) -> Iterator[Path]:
    """Give the folder of an office with `orders` cases of one order each; it goes afterwards."""
    with TemporaryDirectory(prefix="docgen-bench-") as folder:
        root = Path(folder)
        shutil.copytree(ROOT / "data", root / "data", ignore=shutil.ignore_patterns("cases"))
        shutil.copytree(ROOT / "templates", root / "templates")
        for number in range(1, orders + 1):
            path = order_path(root, number)
            path.parent.mkdir(parents=True)
            told = to_thai_digits(str(number))
            path.write_text(ORDER.format(number=told), encoding="utf-8")
        yield root


def order_path(root: Path, number: int) -> Path:
    """Return where the order of a number stands."""
    return root / "data" / "cases" / f"2569-เรื่องที่-{number:04}" / "order.yaml"
