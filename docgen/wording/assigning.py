"""The part of an order that assigns duties: groups, people, substitutes, pairs."""

from collections.abc import Iterator
from datetime import date

from docgen.model.committee import Duty
from docgen.model.order import Assignment, AssignmentGroup, Order
from docgen.wording.duties import duty_blocks
from docgen.wording.lists import joined
from docgen.wording.order_page import Block, clause, heading, paragraph

ASSIGNING_PHRASE = "มอบหมายหน้าที่และความรับผิดชอบให้ข้าราชการและบุคลากรในสังกัดปฏิบัติ ดังต่อไปนี้"
_OTHER_DUTIES = "อื่น ๆ"


def assigning_blocks(order: Order) -> Iterator[Block]:
    """Yield each group with its people and their duties."""
    for number, group in enumerate(order.assignments, start=1):
        yield heading(f"{number}.", group.heading or (group.group.name if group.group else ""))
        if group.intro:
            yield paragraph(group.intro)
        for count, assignment in enumerate(group.people, start=1):
            yield from _one_person(f"{number}.{count}", assignment, group, order.day)


def _one_person(
    number: str, assignment: Assignment, group: AssignmentGroup, day: date | None
) -> Iterator[Block]:
    yield clause(1, number, _introduced(assignment, group, day))
    duties = tuple(_all_duties(assignment))
    for block in duty_blocks(duties, lambda path: _duty_number(number, path)):
        yield clause(min(int(block.sort[-1]) + 1, 3), block.number, block.text)


def _duty_number(prefix: str, path: tuple[int, ...]) -> str:
    if len(path) == 1:
        return f"{prefix}.{path[0]}"
    return f"({'.'.join(map(str, path[1:]))})"


def _introduced(assignment: Assignment, group: AssignmentGroup, day: date | None) -> str:
    person = assignment.person
    posting = person.posting_on(day)
    parts = [person.name]
    if posting:
        parts.append(f"ตำแหน่ง {posting.written}")
    if posting and posting.position_number:
        parts.append(f"ตำแหน่งเลขที่ {posting.position_number}")
    parts.extend(_charges(assignment, group))
    return f"{' '.join(parts)} มีหน้าที่และความรับผิดชอบ ดังนี้"


def _charges(assignment: Assignment, group: AssignmentGroup) -> Iterator[str]:
    if assignment.substitute_rank is not None:
        post = f"ผู้อำนวยการ{group.group.name}" if group.group else ""
        yield f"ปฏิบัติหน้าที่แทน{post} ลำดับที่ {assignment.substitute_rank}"
    if assignment.head_of:
        yield f"ปฏิบัติหน้าที่หัวหน้า{joined(assignment.head_of)}"
    if assignment.supervises:
        yield f"กำกับดูแล{joined([group.name for group in assignment.supervises])}"


def _all_duties(assignment: Assignment) -> Iterator[Duty]:
    """Yield the duties, with the pairing before the closing `ปฏิบัติงานอื่น ๆ`."""
    duties = assignment.duties
    ends_with_other = bool(duties) and _OTHER_DUTIES in duties[-1].text
    before, after = (duties[:-1], duties[-1:]) if ends_with_other else (duties, ())
    yield from before
    if assignment.paired_with:
        yield Duty(text=f"ปฏิบัติงานคู่กับ{assignment.paired_with.name} และปฏิบัติงานแทนกันได้")
    yield from after
