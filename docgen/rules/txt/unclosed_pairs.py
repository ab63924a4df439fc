"""A quotation or bracket that is opened and not closed, or closed with another sort of mark."""

import re
from collections.abc import Iterator

from docgen.findings import Severity, Span
from docgen.rule import Bad, TextRule

_CONSONANT = re.compile("[ก-ฮ]")
_PROSE = 25
"""Shorter texts are labels and forms, whose other half may stand in the next cell."""
_MARKER = re.compile(r"(?<!\S)(?:[0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,3})*|[ก-ฮ]|[a-zA-Z]|[ivx]{1,4})\)")
_PAIRS = (("“", "”"), ("(", ")"))


def _check(text: str) -> Iterator[Span]:
    if len(_CONSONANT.findall(text)) < _PROSE:
        return
    for opening, closing in _PAIRS:
        if not _may_be_markers(text, opening, closing):
            yield from _unpaired(text, opening, closing)


def _may_be_markers(text: str, opening: str, closing: str) -> bool:
    """Whether the numbers of a list (๑) ๒)) explain the brackets that were never opened."""
    markers = len(_MARKER.findall(text)) if closing == ")" else 0
    return bool(markers) and 0 <= text.count(closing) - text.count(opening) <= markers


def _unpaired(text: str, opening: str, closing: str) -> Iterator[Span]:
    opened: list[int] = []
    for at, char in enumerate(text):
        if char == opening:
            opened.append(at)
        elif char == closing and opened:
            opened.pop()
        elif char == closing:
            yield Span(at, at + 1)
    yield from (Span(at, at + 1) for at in opened)


RULE = TextRule(
    code="TXT016",
    clause="docgen-house",
    severity=Severity.WARNING,
    message="เครื่องหมายคำพูดหรือวงเล็บเปิดปิดไม่ครบคู่ ให้เติมหรือลบข้างที่เกิน",
    english="a quotation mark or bracket without its other half; add it or take this one away",
    why="The reader cannot tell where the words quoted, or the remark, end.",
    check=_check,
    in_tables=False,
    good=(
        "โครงการ “โรงเรียนคุณภาพ” ของสำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน (สพฐ.) ประจำปี",
        "๑) จัดทำแผนปฏิบัติการประจำปีงบประมาณของสำนักงานเขตพื้นที่การศึกษา และ ก) รายงานผล",
        "(ลงชื่อ",
        "ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ และที่แก้ไขเพิ่มเติม (ฉบับที่ ๒) พ.ศ. ๒๕๔๘",
        "ตามระเบียบว่าด้วยการเบิกจ่าย ข้อ ๕ (๑) วรรคสอง และข้อ ๖ (๒) แล้วแต่กรณีของหน่วยงานนั้น",
    ),
    bad=(
        Bad("โครงการ “โรงเรียนคุณภาพ ของสำนักงานคณะกรรมการการศึกษาขั้นพื้นฐานกระทรวงศึกษาธิการ"),
        Bad("สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน (สพฐ. แจ้งจัดสรรงบประมาณรายจ่ายประจำปี"),
        Bad("สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน สพฐ.) แจ้งจัดสรรงบประมาณรายจ่ายประจำปี"),
    ),
)
