"""docgen new, docgen schema: what a record looks like, to fill in or to check against."""

import argparse
import json
from pathlib import Path
from typing import Any

from docgen.cli.telling import manner_of, tell
from docgen.errors import InputError, whole_file
from docgen.messages import Message
from docgen.model.json_schema import json_schema
from docgen.naming import safe_name
from docgen.project import find_project
from docgen.reading import read_office_data
from docgen.record_type import RecordType
from docgen.records import all_records, record_named
from docgen.starters.workbook_starter import starter_workbook
from docgen.starters.yaml_starter import starter_yaml


def run_new(options: argparse.Namespace) -> int:
    """Write a starter into a case of its own, never over a file that is there."""
    sort = _record_type(options.record)
    project = find_project(Path.cwd())
    ending = ".xlsx" if options.xlsx else ".yaml"
    path = project.cases / safe_name(options.name or sort.title) / f"{sort.name}{ending}"
    if path.exists():
        raise InputError(
            whole_file(path, "มีแฟ้มนี้อยู่แล้ว ให้ใช้ชื่ออื่น", "this file exists; choose another name")
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    if options.xlsx:
        starter_workbook(sort.workbook, sort.model, read_office_data(project), path)
    else:
        path.write_text(starter_yaml(sort.model, sort.title), encoding="utf-8")
    where = manner_of(options).path(path)
    print(where)
    tell(
        Message(
            f'กรอกข้อมูลในแฟ้มนี้ แล้วสั่ง docgen build "{where}"',
            f'fill it in, then run docgen build "{where}"',
        ),
        options,
    )
    return 0


def run_schema(options: argparse.Namespace) -> int:
    """Print the JSON Schema of a record."""
    sort = _record_type(options.record)
    print(
        json.dumps(json_schema(sort.model, (sort.title, sort.name)), ensure_ascii=False, indent=1)
    )
    return 0


def _record_type(name: str) -> RecordType[Any]:
    sort = record_named(name)
    if sort is None:
        listed = " ".join(f"{record.name} ({record.title})" for record in all_records())
        raise InputError(
            whole_file(
                Path(name),
                f"ไม่มีรายการชนิดนี้ ที่มีคือ {listed}",
                f"no such record type; there are {listed}",
            )
        )
    return sort
