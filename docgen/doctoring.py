"""The state of this machine and of the office's data, one sign at a time."""

import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from docgen import __version__
from docgen.errors import InputError
from docgen.kinds import all_kinds
from docgen.messages import Language, Message
from docgen.project import Project
from docgen.reading import read_office_data
from docgen.rules import EDITION, all_rules
from docgen.word.reading import read_docx
from docgen.word.template_check import check_template


class State(IntEnum):
    """How a thing is."""

    GOOD = 0
    WANTING = 1
    BAD = 2


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing looked at."""

    state: State
    told: Message


def examine(project: Project | None) -> Iterator[Sign]:
    """Yield a sign for each thing docgen needs or can use."""
    yield _program()
    yield _libreoffice()
    yield _font()
    if project is None:
        yield Sign(
            State.BAD,
            Message(
                "ไม่พบ data/office.yaml ให้เข้าไปในโฟลเดอร์ของงานก่อนสั่ง",
                "no data/office.yaml here; go to the project folder",
            ),
        )
        return
    yield from _data(project)
    yield from _templates(project)


def _program() -> Sign:
    python = platform.python_version()
    rules = len(all_rules())
    return Sign(
        State.GOOD,
        Message(
            f"docgen {__version__} · Python {python} · กฎ {rules} ข้อ ฉบับ {EDITION}",
            f"docgen {__version__} · Python {python} · {rules} rules, edition {EDITION}",
        ),
    )


def _libreoffice() -> Sign:
    if shutil.which("soffice"):
        return Sign(State.GOOD, Message("มี LibreOffice", "LibreOffice is here"))
    return Sign(
        State.WANTING,
        Message(
            "ไม่มี LibreOffice (ใช้เฉพาะดูตัวอย่างเป็น PDF ไม่จำเป็นต่อการจัดทำเอกสาร)",
            "no LibreOffice (only needed to look at pages as PDF)",
        ),
    )


def _font() -> Sign:
    good = Message("มีแบบอักษร TH Sarabun ในเครื่อง", "a TH Sarabun font is installed")
    wanting = Message(
        "ไม่พบแบบอักษร TH Sarabun ในเครื่องนี้ เอกสารยังถูกต้อง แต่จะแสดงด้วยแบบอักษรอื่น",
        "no TH Sarabun font here; documents are right but are shown in another font",
    )
    if sys.platform == "win32" or not shutil.which("fc-list"):
        return Sign(State.WANTING, wanting)
    listed = subprocess.run(
        ["fc-list", ":lang=th", "family"],  # noqa: S607
        capture_output=True,
        text=True,
        check=False,
    )
    return Sign(State.GOOD, good) if "Sarabun" in listed.stdout else Sign(State.WANTING, wanting)


def _data(project: Project) -> Iterator[Sign]:
    try:
        office = read_office_data(project)
    except InputError as error:
        for problem in error.problems:
            th, en = (problem.said_in(language, project.root) for language in Language)
            yield Sign(State.BAD, Message(th, en))
        return
    people, schools = len(office.people), len(office.schools)
    yield Sign(
        State.GOOD,
        Message(
            f"{office.office.short}: บุคลากร {people} คน โรงเรียน {schools} แห่ง",
            f"{office.office.short}: {people} people, {schools} schools",
        ),
    )


def _templates(project: Project) -> Iterator[Sign]:
    for kind in all_kinds():
        content = project.template(kind.template).read_bytes()
        faults = check_template(content, kind.context)
        if faults:
            yield Sign(
                State.BAD,
                Message(
                    f"แม่แบบ {kind.template} มี {len(faults)} จุดที่ต้องแก้ ดูด้วย docgen templates check",
                    f"{kind.template}: {len(faults)} faults; see docgen templates check",
                ),
            )
        if any(picture.placeholder for picture in read_docx(content).pictures):
            yield Sign(
                State.WANTING,
                Message(
                    f"แม่แบบ {kind.template} ยังไม่มีตราครุฑ ใส่ด้วย docgen emblem set แฟ้มรูป",
                    f"{kind.template} has no emblem yet; docgen emblem set FILE",
                ),
            )
