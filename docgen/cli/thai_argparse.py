"""argparse that speaks Thai (or English when asked): headings, usage, and what went wrong."""

import argparse
import re
import sys
from typing import NoReturn

from docgen.messages import Language, Message

_HEADINGS = {
    "usage": Message("วิธีใช้: ", "usage: "),
    "commands": Message("คำสั่ง", "commands"),
    "arguments": Message("ข้อมูลที่ต้องระบุ", "arguments"),
    "options": Message("ตัวเลือก", "options"),
    "help": Message("แสดงคำอธิบายนี้", "show this help"),
    "mistake": Message("สั่งไม่ถูกต้อง", "wrong usage"),
    "see": Message("ดูวิธีใช้ด้วย", "for help:"),
}

_SAID_BY_ARGPARSE = (
    (r"unrecognized arguments: (.+)", "ไม่รู้จัก “{0}”"),
    (r"argument (.+): expected one argument", "ตัวเลือก {0} ต้องมีค่าตามหลัง"),
    (r"argument (.+): expected at least one argument", "ตัวเลือก {0} ต้องมีค่าตามหลังอย่างน้อยหนึ่งค่า"),
    (r"argument (.*): invalid choice: '(.+)' \(choose from (.+)\)", "“{1}” ใช้ไม่ได้ เลือกได้จาก {2}"),
    (r"argument (.+): invalid positive value: '(.*)'", "ค่า “{1}” ของ {0} ต้องเป็นจำนวนเต็มตั้งแต่ 1"),
    (r"argument (.+): invalid .+ value: '(.*)'", "ค่า “{1}” ของ {0} ใช้ไม่ได้"),
    (r"argument (.+): not allowed with argument (.+)", "ใช้ {0} พร้อมกับ {1} ไม่ได้"),
    (r"the following arguments are required: (.+)", "ต้องระบุ {0}"),
)


def heading(name: str, language: Language) -> str:
    """Return a heading of the help in `language`."""
    return _HEADINGS[name].said_in(language)


class Parser(argparse.ArgumentParser):
    """A parser whose every word is in one language."""

    def __init__(self, *, language: Language, prog: str, description: str) -> None:
        super().__init__(
            prog=prog, description=description, add_help=False, allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )  # fmt: skip
        self.language = language
        self._positionals.title = heading("arguments", language)
        self._optionals.title = heading("options", language)
        self.add_argument("-h", "--help", action="help", help=heading("help", language))

    def format_usage(self) -> str:
        """Return the usage line, with its heading in the language."""
        return self._in_language(super().format_usage())

    def format_help(self) -> str:
        """Return the help, with its headings in the language."""
        return self._in_language(super().format_help())

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and exit with 2."""
        said = message if self.language is Language.ENGLISH else _in_thai(message)
        wrong, see = heading("mistake", self.language), heading("see", self.language)
        sys.stderr.write(f"{wrong}: {said}\n{see} {self.prog} --help\n")
        raise SystemExit(2)

    def _in_language(self, text: str) -> str:
        return text.replace("usage: ", heading("usage", self.language), 1)


def _in_thai(message: str) -> str:
    for pattern, thai in _SAID_BY_ARGPARSE:
        if found := re.fullmatch(pattern, message):
            return thai.format(*(group.replace("'", "") for group in found.groups()))
    return message
