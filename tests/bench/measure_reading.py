"""Reading of YAML and workbooks: `python tests/bench/measure_reading.py`. In process, warm.

Beside what the libraries under it take for the same file, which is the least there is: docgen
also keeps the place of every value and refuses what is doubtful.
"""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml
from generated_office import ORDER
from openpyxl import Workbook, load_workbook
from python_calamine import CalamineWorkbook
from timing import ROOT, Work, medians, ms, table

from docgen.project import Project
from docgen.reading import read_office_data
from docgen.sources.workbook import read_sheets, read_table
from docgen.sources.yaml_file import load_yaml

ROUNDS, ROWS, ORDERS = 5, 30_000, 160
HEADS = ("work", "median")
LOADED = (
    "import sys; from pathlib import Path; from docgen.sources.workbook import read_sheets; "
    "read_sheets(Path('data/schools.xlsx')); "
    "print('openpyxl' in sys.modules)"
)


def main() -> None:
    """Print the tables."""
    schools = ROOT / "data" / "schools.xlsx"
    with TemporaryDirectory(prefix="docgen-bench-") as folder:
        big, long = _big_workbook(Path(folder)), _long_yaml(Path(folder))
        text = long.read_text(encoding="utf-8")
        works: dict[str, Work] = {
            "all the office's data": lambda: read_office_data(Project(ROOT)),
            "schools.xlsx, docgen": lambda: read_sheets(schools),
            "schools.xlsx, openpyxl": lambda: list(load_workbook(schools).active.values),
            f"{ROWS:,} rows × 7, docgen": lambda: read_table(big),
            f"{ROWS:,} rows × 7, calamine": lambda: _by_calamine(big),
            f"{len(text.splitlines()):,} lines of YAML, docgen": lambda: load_yaml(long),
            f"{len(text.splitlines()):,} lines of YAML, CSafeLoader": lambda: _by_yaml(text),
        }
        found = medians(works, ROUNDS)
    table("Reading", HEADS, [(name, ms(took)) for name, took in found.items()])
    done = subprocess.run(
        [sys.executable, "-c", LOADED], cwd=ROOT, capture_output=True, text=True, check=True
    )
    sys.stdout.write(f"\nopenpyxl is imported to read schools.xlsx: {done.stdout.strip()}\n")


def _by_yaml(text: str) -> object:
    return yaml.load(text, yaml.CSafeLoader)


def _by_calamine(path: Path) -> object:
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()


def _big_workbook(folder: Path) -> Path:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("โรงเรียน")
    sheet.append([f"ช่อง {column}" for column in range(7)])
    for row in range(ROWS):
        sheet.append([row, f"โรงเรียนบ้านหนองบัว {row}", 4.5, "ศรีนคร", 2569, "ก", row * 7])
    book.save(folder / "big.xlsx")
    return folder / "big.xlsx"


def _long_yaml(folder: Path) -> Path:
    records = (ORDER.replace("คำสั่ง:", f"คำสั่ง{n}:").format(number=n) for n in range(ORDERS))
    (folder / "long.yaml").write_text("".join(records), encoding="utf-8")
    return folder / "long.yaml"


if __name__ == "__main__":
    main()
