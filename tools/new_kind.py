"""Write the stem of a new kind: `make new-kind NAME=letter`."""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

KIND = '''"""TODO: the kind in Thai, and which form of the regulation it follows."""

from collections.abc import Iterator
from dataclasses import dataclass

from docgen.kind import Kind, Page
from docgen.model.office_data import OfficeData
from docgen.model.{name} import {model}


@dataclass(frozen=True, slots=True)
class {model}Page:
    """All that the template of the kind prints."""

    subject: str


def _documents(record: {model}, _office: OfficeData) -> Iterator[Page]:
    yield Page({model}Page(subject=record.subject), title=record.subject)


KIND = Kind(
    name="{name}",
    title="TODO",
    english="{name}",
    clause="saraban-2526",
    record="{name}",
    template="{name}.docx",
    context={model}Page,
    documents=_documents,
)
'''

MODEL = '''"""TODO: the record as data."""

from pydantic import Field

from docgen.model.fields import Line
from docgen.model.record import Record


class {model}(Record):
    """TODO: one matter."""

    subject: Line = Field(title="เรื่อง")
'''

RECORD = '''"""TODO: the record type."""

from docgen.model.{name} import {model}
from docgen.record_type import RecordType
from docgen.sources.layout import WorkbookLayout

RECORD = RecordType(
    name="{name}", title="TODO", model={model}, workbook=WorkbookLayout(sheet="TODO", key="TODO")
)
'''


def main(name: str) -> int:
    """Write the three modules and say what is left to do by hand."""
    if not re.fullmatch(r"[a-z][a-z_]+", name):
        print("ให้ระบุ NAME=letter", file=sys.stderr)
        return 2
    model = name.title().replace("_", "")
    for folder, text in (("model", MODEL), ("records", RECORD), ("kinds", KIND)):
        path = ROOT / "docgen" / folder / f"{name}.py"
        if path.exists():
            print(f"มีอยู่แล้ว: {path}", file=sys.stderr)
            return 2
        path.write_text(text.format(name=name, model=model), encoding="utf-8")
        print(path)
    print(f"แล้วเพิ่ม: templates/docx/{name}.docx, data/cases/…/{name}.yaml, make golden")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else ""))
