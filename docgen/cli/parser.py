"""Every verb, argument and option, with what the help says of them in both languages."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from docgen.cli.thai_argparse import Parser, heading
from docgen.messages import Language, Message

_ABOUT = Message(
    "docgen: จัดทำเอกสารราชการจากข้อมูล และตรวจตามระเบียบงานสารบรรณ",
    "docgen: official Thai paperwork from data, checked against the rules of correspondence",
)
_VERBS = {
    "build": Message("จัดทำเอกสารจากรายการ", "make documents from records"),
    "check": Message("ตรวจรายการและเอกสาร .docx ตามกฎ", "check records and .docx files"),
    "explain": Message("อธิบายกฎหนึ่งข้อ พร้อมที่มาและตัวอย่าง", "explain one rule"),
    "rules": Message("แสดงกฎทั้งหมด", "list the rules"),
    "kinds": Message("แสดงชนิดเอกสารที่จัดทำได้", "list the kinds of document"),
    "new": Message("สร้างแฟ้มรายการเปล่าสำหรับกรอก", "write a record to fill in"),
    "schema": Message("แสดง JSON Schema ของรายการ", "print the JSON Schema of a record"),
    "templates": Message("ตรวจ เทียบ หรือแสดงแม่แบบ Word", "check, compare or list templates"),
    "emblem": Message("ใส่ตราครุฑของหน่วยงานลงในแม่แบบ", "put the office's emblem into the templates"),
    "doctor": Message("ตรวจความพร้อมของเครื่องและข้อมูล", "see whether all is in order here"),
}


def language_of(arguments: Sequence[str]) -> Language:
    """Return the language asked for by --lang, Thai when none is."""
    given = list(arguments)
    for index, argument in enumerate(given):
        value = argument.removeprefix("--lang=")
        if argument == "--lang" and index + 1 < len(given):
            value = given[index + 1]
        if value in tuple(Language) and (argument.startswith("--lang")):
            return Language(value)
    return Language.THAI


def read_arguments(arguments: Sequence[str], language: Language) -> argparse.Namespace:
    """Return the options, with the verb's `command` to run; exits when the usage is wrong."""
    parser, verbs = _top(language)
    for name, about in _VERBS.items():
        verb = verbs.add_parser(
            name,
            help=about.said_in(language),
            description=about.said_in(language),
            language=language,
            prog=f"docgen {name}",
        )
        _ARGUMENTS[name](verb, language)
        _add_shared(verb, language)
    options = parser.parse_args(list(arguments))
    if not options.verb:
        parser.print_help()
        raise SystemExit(2)
    for name in ("quiet", "verbose", "no_color"):
        setattr(options, name, getattr(options, name, False))
    options.language = language
    options.colour = not options.no_color and "NO_COLOR" not in os.environ and sys.stdout.isatty()
    options.command = _command(options.verb)
    return options


def _top(language: Language) -> tuple[Parser, "argparse._SubParsersAction[Parser]"]:
    parser = Parser(language=language, prog="docgen", description=_ABOUT.said_in(language))
    parser.add_argument(
        "--version", action="store_const", const="version", dest="verb",
        help=_say("แสดงรุ่นของโปรแกรม", "show the version", language),
    )  # fmt: skip
    _add_shared(parser, language)
    verbs = parser.add_subparsers(
        dest="verb", title=heading("commands", language), metavar="", parser_class=Parser
    )
    return parser, verbs


def _command(verb: str) -> Callable[[argparse.Namespace], int]:
    """Import the verb's module only now: --help must not wait for what it does not use."""
    module = import_module(f"docgen.cli.{_MODULES.get(verb, verb)}_command")
    command: Callable[[argparse.Namespace], int] = getattr(module, f"run_{verb}")
    return command


_MODULES = {
    "explain": "rules", "kinds": "rules", "version": "rules", "schema": "new",
    "emblem": "templates",
}  # fmt: skip


def _add_shared(parser: argparse.ArgumentParser, language: Language) -> None:
    add = parser.add_argument
    add("--lang", choices=[*Language], default=argparse.SUPPRESS, metavar="{th,en}",
        help=_say("ภาษาของข้อความ", "language of messages", language))  # fmt: skip
    add("--quiet", "-q", action="store_true", default=argparse.SUPPRESS,
        help=_say("แสดงเฉพาะสิ่งที่ต้องแก้ไข", "say only what needs mending", language))  # fmt: skip
    add("--verbose", "-v", action="store_true", default=argparse.SUPPRESS,
        help=_say("แสดงรายละเอียดทั้งหมด", "say everything", language))  # fmt: skip
    add("--no-color", action="store_true", default=argparse.SUPPRESS,
        help=_say("ไม่ใช้สีในจอ", "no colours", language))  # fmt: skip


def _build(parser: argparse.ArgumentParser, language: Language) -> None:
    parser.add_argument(
        "paths", nargs="*", metavar="PATH|KIND",
        help=_say("แฟ้มรายการ โฟลเดอร์ หรือชนิดเอกสาร (ไม่ระบุคือทุกแฟ้มเรื่องใน data/cases)",
                  "records, folders or kinds (default: all of data/cases)", language),
    )  # fmt: skip
    parser.add_argument(
        "--out",
        type=Path,
        metavar="DIR",
        help=_say("โฟลเดอร์ผลลัพธ์ (ปกติ out/)", "output folder (out/)", language),
    )
    parser.add_argument(
        "--jobs",
        type=_positive,
        metavar="N",
        default=None,
        help=_say("จำนวนงานที่ทำพร้อมกัน", "how many at a time", language),
    )
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--only-changed",
        action="store_true",
        default=True,
        help=_say("ทำเฉพาะที่เปลี่ยนแปลง (ปกติ)", "only what changed (default)", language),
    )
    which.add_argument(
        "--all", action="store_true", help=_say("ทำใหม่ทั้งหมด", "everything again", language)
    )


def _check(parser: argparse.ArgumentParser, language: Language) -> None:
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH",
        help=_say("แฟ้มรายการ แฟ้ม .docx หรือโฟลเดอร์ (ไม่ระบุคือ data/cases และ out)",
                  "records, .docx files or folders (default: data/cases and out)", language),
    )  # fmt: skip
    parser.add_argument(
        "--format",
        choices=["text", "json"],
        default="text",
        help=_say("รูปแบบรายงาน", "form of the report", language),
    )
    parser.add_argument(
        "--select",
        metavar="IDS",
        default="",
        help=_say("ตรวจเฉพาะกฎเหล่านี้ เช่น NUM,DAT002", "only these rules", language),
    )
    parser.add_argument(
        "--ignore",
        metavar="IDS",
        default="",
        help=_say("ไม่ตรวจกฎเหล่านี้", "all but these rules", language),
    )
    parser.add_argument(
        "--kind",
        metavar="KIND",
        help=_say("กำหนดชนิดของเอกสาร .docx", "the kind of the .docx", language),
    )


def _explain(parser: argparse.ArgumentParser, language: Language) -> None:
    parser.add_argument(
        "rule",
        metavar="RULE",
        help=_say("รหัสกฎ เช่น NUM001", "a rule's code, e.g. NUM001", language),
    )


def _rules(parser: argparse.ArgumentParser, language: Language) -> None:
    parser.add_argument(
        "--format",
        choices=["text", "json"],
        default="text",
        help=_say("รูปแบบรายงาน", "form of the report", language),
    )


def _kinds(parser: argparse.ArgumentParser, language: Language) -> None:
    """Take no argument of its own."""


def _new(parser: argparse.ArgumentParser, language: Language) -> None:
    parser.add_argument(
        "record",
        metavar="RECORD",
        help=_say("ชนิดรายการ เช่น order หรือ คำสั่ง", "record type", language),
    )
    parser.add_argument(
        "name",
        nargs="?",
        metavar="NAME",
        help=_say("ชื่อแฟ้มเรื่อง จะเป็นโฟลเดอร์ใน data/cases", "the case's name", language),
    )
    parser.add_argument(
        "--xlsx", action="store_true", help=_say("สร้างเป็น Excel", "as a workbook", language)
    )


def _schema(parser: argparse.ArgumentParser, language: Language) -> None:
    parser.add_argument(
        "record",
        metavar="RECORD",
        help=_say("ชนิดรายการ เช่น order หรือ คำสั่ง", "record type", language),
    )


def _templates(parser: argparse.ArgumentParser, language: Language) -> None:
    parser.add_argument(
        "action",
        choices=["check", "diff", "list"],
        help=_say("check ตรวจ · diff เทียบกับของเดิม · list แสดงรายชื่อ", "what to do", language),
    )
    parser.add_argument(
        "paths",
        nargs="*",
        type=Path,
        metavar="FILE",
        help=_say("แม่แบบ (ไม่ระบุคือทั้งหมด)", "templates (all)", language),
    )


def _emblem(parser: argparse.ArgumentParser, language: Language) -> None:
    parser.add_argument("action", choices=["set"], help=_say("ใส่ตรา", "put it in", language))
    parser.add_argument(
        "picture",
        nargs="?",
        type=Path,
        metavar="FILE",
        help=_say("แฟ้มรูปตราครุฑ (PNG JPEG SVG)", "the picture", language),
    )
    parser.add_argument(
        "--from",
        dest="source",
        type=Path,
        metavar="OLD.docx",
        help=_say("ใช้ตราครุฑจากหนังสือเดิมของหน่วยงาน", "take the emblem of an old document", language),
    )


def _doctor(parser: argparse.ArgumentParser, language: Language) -> None:
    """Take no argument of its own."""


_ARGUMENTS = {
    "build": _build, "check": _check, "explain": _explain, "rules": _rules, "kinds": _kinds,
    "new": _new, "schema": _schema, "templates": _templates, "emblem": _emblem, "doctor": _doctor,
}  # fmt: skip


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def _say(th: str, en: str, language: Language) -> str:
    return Message(th, en).said_in(language)
