"""The part of an order that changes an earlier one, clause by clause."""

from collections.abc import Iterator
from datetime import date

from docgen.model.committee import Member
from docgen.model.order import Amendment, Change, ChangeSort
from docgen.wording.order_page import Block, clause
from docgen.wording.orders import order_named
from docgen.wording.seats import seat_of


def amending_phrase(amendment: Amendment, office: str) -> str:
    """Return what the order does, after จึง."""
    return f"แก้ไขเพิ่มเติม{order_named(amendment.order, office)} ดังต่อไปนี้"


def amending_blocks(amendment: Amendment, day: date | None) -> Iterator[Block]:
    """Yield one clause for each change."""
    for number, change in enumerate(amendment.changes, start=1):
        yield clause(1, f"{number}.", _changed(change, day))


def _changed(change: Change, day: date | None) -> str:
    member, former = change.member, change.former
    where = f"ใน{change.body}" if change.body else ""
    match change.sort:
        case ChangeSort.ADD if member:
            return f"ให้แต่งตั้ง{_seat(member, day)} เป็น{member.role}{where} เพิ่มเติม"
        case ChangeSort.REMOVE if leaving := former or member:
            return f"ให้{_seat(leaving, day)} พ้นจากการเป็น{leaving.role}{where}"
        case ChangeSort.REPLACE if member and former:
            replaced = seat_of(former, day).name
            return f"ให้แต่งตั้ง{_seat(member, day)} เป็น{member.role}{where} แทน{replaced}"
        case _:
            return _duty_changed(change)


def _duty_changed(change: Change) -> str:
    body = f"ของ{change.body}" if change.body else ""
    at = f"ข้อ {change.clause} " if change.clause else ""
    match change.sort:
        case ChangeSort.ADD:
            return f"ให้เพิ่มหน้าที่และอำนาจ{body} เป็น{at or 'ข้อสุดท้าย '}ดังนี้ “{change.duty or ''}”"
        case ChangeSort.REMOVE:
            return f"ให้ยกเลิกหน้าที่และอำนาจ{body} {at}".rstrip()
        case ChangeSort.REPLACE:
            new = f"และให้ใช้ความต่อไปนี้แทน “{change.duty or ''}”"
            return f"ให้ยกเลิกหน้าที่และอำนาจ{body} {at}{new}"


def _seat(member: Member, day: date | None) -> str:
    return seat_of(member, day).in_one_line
