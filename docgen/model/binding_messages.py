"""Pydantic's errors in Thai and in plain English. No text of pydantic's own reaches a person."""

from collections.abc import Callable
from typing import Any

from pydantic_core import ErrorDetails

from docgen.errors import NotReadable
from docgen.messages import Message
from docgen.model.binding_shapes import FieldShape, Many
from docgen.model.fields import TOLD

_Context = dict[str, Any]

_TEXT = Message("ต้องเป็นข้อความ", "should be text")
_WHOLE = Message("ต้องเป็นจำนวนเต็ม เช่น ๑๒", "should be a whole number, e.g. 12")
_NUMBER = Message("ต้องเป็นตัวเลข เช่น ๑๒.๕๐", "should be a number, e.g. 12.50")
_DATE = Message("ต้องเป็นวันที่ เช่น ๑๙ ตุลาคม ๒๕๖๙", "should be a date, e.g. 2026-10-19")
_TIME = Message("ต้องเป็นเวลา เช่น ๐๙.๓๐ น.", "should be a time, e.g. 09.30")
_YES_NO = Message("ต้องเป็น ใช่ หรือ ไม่ใช่", "should be yes or no")
_LIST = Message("ต้องเป็นรายการ แต่ละรายการขึ้นต้นด้วย -", "should be a list, each item after a -")
_KEYS = Message("ต้องมีหัวข้อย่อย เขียนเป็น หัวข้อ: ค่า", "should have keys below it, key: value")
_UNKNOWN_KEY = Message("ไม่รู้จักหัวข้อนี้", "unknown key")
_REFUSED = Message("ค่านี้ใช้ไม่ได้ ให้ตรวจกับคำอธิบายของหัวข้อ", "this value is not acceptable")

_BY_WORD = (
    ("missing", Message("ต้องระบุ", "is needed")),
    ("extra", _UNKNOWN_KEY),
    ("string", _TEXT),
    ("int", _WHOLE),
    ("finite", _NUMBER),
    ("float", _NUMBER),
    ("decimal", _NUMBER),
    ("bool", _YES_NO),
    ("datetime", _DATE),
    ("date", _DATE),
    ("timezone", _TIME),
    ("time", _TIME),
    ("tuple", _LIST),
    ("list", _LIST),
    ("set", _LIST),
    ("frozen_set", _LIST),
    ("model", _KEYS),
    ("dict", _KEYS),
    ("mapping", _KEYS),
)


def _limit(th: str, en: str, key: str) -> Callable[[_Context], Message]:
    return lambda ctx: Message(f"{th} {ctx[key]}", f"{en} {ctx[key]}")


_WITH_LIMIT = {
    "greater_than": _limit("ต้องมากกว่า", "should be more than", "gt"),
    "greater_than_equal": _limit("ต้องไม่น้อยกว่า", "should be at least", "ge"),
    "less_than": _limit("ต้องน้อยกว่า", "should be less than", "lt"),
    "less_than_equal": _limit("ต้องไม่เกิน", "should be at most", "le"),
    "multiple_of": _limit("ต้องหารลงตัวด้วย", "should be a multiple of", "multiple_of"),
    "too_short": _limit("ต้องมีอย่างน้อย (รายการ)", "should have at least (items)", "min_length"),
    "too_long": _limit("มีได้ไม่เกิน (รายการ)", "should have at most (items)", "max_length"),
    "string_too_short": _limit(
        "ต้องยาวอย่างน้อย (อักขระ)", "should be at least so long (characters)", "min_length"
    ),
    "string_too_long": _limit(
        "ต้องยาวไม่เกิน (อักขระ)", "should be at most so long (characters)", "max_length"
    ),
    "enum": _limit("ต้องเป็นค่าหนึ่งใน", "should be one of", "expected"),
    "literal_error": _limit("ต้องเป็นค่าหนึ่งใน", "should be one of", "expected"),
}


def told(error: ErrorDetails) -> Message:
    """Return what to tell of one pydantic error."""
    kind, context = error["type"], error.get("ctx", {})
    if kind == TOLD:
        return Message(context["th"], context["en"])
    if isinstance(context.get("error"), NotReadable):
        message: Message = context["error"].message
        return message
    if kind in _WITH_LIMIT:
        return _WITH_LIMIT[kind](context)
    return next((message for word, message in _BY_WORD if kind.startswith(word)), _REFUSED)


def empty(field: FieldShape) -> Message:
    """Return what to tell of a field whose key stands there without a value."""
    if isinstance(field.shape, Many):
        return Message("ต้องระบุอย่างน้อยหนึ่งรายการ", "at least one item is needed")
    return Message("ต้องระบุค่า", "a value is missing")


def missing(name: str) -> Message:
    """Return what to tell of a field that was left out."""
    return Message(f"ต้องระบุ “{name}”", f"“{name}” is missing")
