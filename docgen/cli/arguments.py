"""Every verb's arguments and options, with what the help says of them: a table."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from docgen.messages import Message
from docgen.saraban.document_types import DocumentType


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument or option: its names, its help, and the rest as argparse takes it."""

    names: tuple[str, ...]
    told: Message
    settings: Mapping[str, Any]


def _arg(*names: str, th: str, en: str, **settings: Any) -> Argument:  # noqa: ANN401 - argparse's
    return Argument(names, Message(th, en), MappingProxyType(settings))


def positive(text: str) -> int:
    """Return a whole number above zero; raises ValueError."""
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


_RECORD = _arg("record", metavar="RECORD", th="ชนิดรายการ เช่น order หรือ คำสั่ง", en="record type")
_PATHS = _arg(
    "paths",
    nargs="*",
    type=Path,
    metavar="PATH",
    th="แฟ้มรายการ แฟ้ม .docx หรือโฟลเดอร์ (ไม่ระบุคือ data/cases และ out)",
    en="records, .docx files or folders (default: data/cases and out)",
)
_JOBS = _arg("--jobs", type=positive, metavar="N", th="จำนวนงานที่ทำพร้อมกัน", en="how many at a time")
_KIND = _arg(
    "--kind",
    choices=[each.value for each in DocumentType],
    metavar="KIND",
    th=f"กำหนดชนิดของเอกสาร .docx: {' '.join(DocumentType)}",
    en=f"the kind of the .docx: {' '.join(DocumentType)}",
)
_SELECT = _arg(
    "--select",
    metavar="IDS",
    default="",
    th="ใช้เฉพาะกฎเหล่านี้ เช่น NUM,DAT002",
    en="only these rules, e.g. NUM,DAT002",
)
_IGNORE = _arg("--ignore", metavar="IDS", default="", th="ไม่ใช้กฎเหล่านี้", en="all but these rules")
_PROFILE = _arg(
    "--profile",
    choices=["official", "draft", "archive"],
    default="official",
    th="ความเข้มงวด: official เสนอลงนาม · draft ร่าง · archive เอกสารเก่า",
    en="how strictly: to be signed, a draft, an archive",
)

ARGUMENTS: Final[Mapping[str, tuple[Argument, ...]]] = MappingProxyType(
    {
        "build": (
            _arg(
                "paths",
                nargs="*",
                metavar="PATH|KIND",
                th="แฟ้มรายการ โฟลเดอร์ หรือชนิดเอกสาร (ไม่ระบุคือทุกแฟ้มเรื่องใน data/cases)",
                en="records, folders or kinds (default: all of data/cases)",
            ),
            _arg(
                "--out",
                type=Path,
                metavar="DIR",
                th="โฟลเดอร์ผลลัพธ์ (ปกติ out/)",
                en="output folder (out/)",
            ),
            _JOBS,
            _arg(
                "--only-changed",
                action="store_true",
                default=True,
                th="ทำเฉพาะที่เปลี่ยนแปลง (ปกติ)",
                en="only what changed (default)",
            ),
            _arg("--all", action="store_true", th="ทำใหม่ทั้งหมด", en="everything again"),
        ),
        "check": (
            _PATHS,
            _arg(
                "--format",
                choices=["text", "json", "sarif", "html"],
                default="text",
                th="รูปแบบรายงาน",
                en="form of the report",
            ),
            _arg(
                "--output",
                "-o",
                type=Path,
                metavar="FILE",
                th="เขียนรายงานลงแฟ้ม",
                en="write the report to a file",
            ),
            _SELECT,
            _IGNORE,
            _PROFILE,
            _KIND,
            _JOBS,
            _arg(
                "--baseline",
                type=Path,
                metavar="FILE",
                th="ไม่แสดงข้อสังเกตเดิมที่บันทึกไว้ในแฟ้มนี้",
                en="leave out the findings this file knows",
            ),
            _arg(
                "--write-baseline",
                type=Path,
                metavar="FILE",
                th="บันทึกข้อสังเกตทั้งหมดไว้เป็นฐานเดิม",
                en="keep all findings as a baseline",
            ),
        ),
        "fix": (
            _arg(
                "paths",
                nargs="+",
                type=Path,
                metavar="PATH",
                th="แฟ้ม .docx แฟ้มรายการ YAML หรือโฟลเดอร์",
                en=".docx files, YAML records or folders",
            ),
            _arg(
                "--diff",
                action="store_true",
                th="แสดงสิ่งที่จะแก้ไข ไม่เขียนแฟ้ม",
                en="show what would change, write nothing",
            ),
            _arg(
                "--unsafe",
                action="store_true",
                th="แก้ตามข้อเสนอแนะที่ควรให้คนตรวจด้วย",
                en="make the suggestions too",
            ),
            _arg(
                "--tracked",
                action="store_true",
                th="แก้เป็นการติดตามการแก้ไขใน Word (เฉพาะ .docx)",
                en="as tracked changes in Word (.docx only)",
            ),
            _SELECT,
            _IGNORE,
            _PROFILE,
            _KIND,
        ),
        "annotate": (
            _arg(
                "file",
                type=Path,
                metavar="FILE.docx",
                th="เอกสารที่จะใส่ข้อสังเกต",
                en="the document to comment on",
            ),
            _arg(
                "--output",
                "-o",
                type=Path,
                metavar="OUT",
                th="แฟ้มสำเนาที่มีข้อสังเกต (ปกติ ชื่อเดิม-ข้อสังเกต.docx)",
                en="the copy with the comments",
            ),
            _SELECT,
            _IGNORE,
            _PROFILE,
            _KIND,
        ),
        "explain": (
            _arg("rule", metavar="RULE", th="รหัสกฎ เช่น NUM001", en="a rule's code, e.g. NUM001"),
        ),
        "rules": (
            _arg(
                "--format",
                choices=["text", "json"],
                default="text",
                th="รูปแบบรายงาน",
                en="form of the report",
            ),
        ),
        "kinds": (),
        "new": (
            _RECORD,
            _arg(
                "name",
                nargs="?",
                metavar="NAME",
                th="ชื่อแฟ้มเรื่อง จะเป็นโฟลเดอร์ใน data/cases",
                en="the case's name",
            ),
            _arg("--xlsx", action="store_true", th="สร้างเป็น Excel", en="as a workbook"),
        ),
        "schema": (_RECORD,),
        "templates": (
            _arg(
                "action",
                choices=["check", "diff", "list"],
                th="check ตรวจ · diff เทียบกับของเดิม · list แสดงรายชื่อ",
                en="what to do",
            ),
            _arg(
                "paths",
                nargs="*",
                type=Path,
                metavar="FILE",
                th="แม่แบบ (ไม่ระบุคือทั้งหมด)",
                en="templates (all)",
            ),
        ),
        "emblem": (
            _arg("action", choices=["set"], th="ใส่ตรา", en="put it in"),
            _arg(
                "picture",
                nargs="?",
                type=Path,
                metavar="FILE",
                th="แฟ้มรูปตราครุฑ (PNG JPEG SVG)",
                en="the picture",
            ),
            _arg(
                "--from",
                dest="source",
                type=Path,
                metavar="OLD.docx",
                th="ใช้ตราครุฑจากหนังสือเดิมของหน่วยงาน",
                en="take the emblem of an old document",
            ),
        ),
        "doctor": (),
    }
)
ONE_OF: Final = frozenset({"--only-changed", "--all"})
"""Options of which only one may be given."""
