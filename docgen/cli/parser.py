"""Every verb, argument and option, with what the help says of them in both languages."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from docgen.cli.arguments import ARGUMENTS, ONE_OF
from docgen.cli.thai_argparse import Parser, heading
from docgen.messages import Language, Message

_ABOUT = Message(
    "docgen: จัดทำเอกสารราชการจากข้อมูล และตรวจตามระเบียบงานสารบรรณ",
    "docgen: official Thai paperwork from data, checked against the rules of correspondence",
)
_VERBS = {
    "build": Message("จัดทำเอกสารจากรายการ", "make documents from records"),
    "check": Message("ตรวจรายการและเอกสาร .docx ตามกฎ", "check records and .docx files"),
    "fix": Message("แก้ไขสิ่งที่แก้ได้ใน .docx และ YAML", "mend what can be mended in .docx and YAML"),
    "annotate": Message("ใส่ข้อสังเกตลงในสำเนาของ .docx", "put the findings into a copy as comments"),
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
        _add_arguments(verb, name, language)
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


def _add_arguments(parser: argparse.ArgumentParser, verb: str, language: Language) -> None:
    either = [argument for argument in ARGUMENTS[verb] if set(argument.names) & ONE_OF]
    together = parser.add_mutually_exclusive_group() if either else parser
    for argument in ARGUMENTS[verb]:
        (together if argument in either else parser).add_argument(
            *argument.names, help=argument.told.said_in(language), **argument.settings
        )


def _say(th: str, en: str, language: Language) -> str:
    return Message(th, en).said_in(language)
