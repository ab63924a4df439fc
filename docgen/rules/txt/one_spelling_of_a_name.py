"""One person's name is spelt in two ways in one document."""

from collections.abc import Iterator
from itertools import combinations

from docgen.findings import AtParagraph, Fix, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.thai.near_names import SeenName, is_slip, names_in
from docgen.word.facts import DocxFacts
from docgen.word.specimens import members, order_facts

_Place = tuple[str, int, SeenName]
_MOST = 100
"""More people of one given name or surname are a register, not one committee."""


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    seen = _seen(facts)
    for part in (0, 1):
        alike: dict[str, list[list[_Place]]] = {}
        for name, places in seen.items():
            alike.setdefault(name[part], []).append(places)
        for group in alike.values():
            yield from _slips(group) if len(group) <= _MOST else ()


def _seen(facts: DocxFacts) -> dict[tuple[str, str], list[_Place]]:
    seen: dict[tuple[str, str], list[_Place]] = {}
    for story in facts.stories:
        for line in story.paragraphs:
            for name in names_in(line.text):
                places = seen.setdefault((name.first, name.last), [])
                places.append((story.name, line.number, name))
    return seen


def _slips(group: list[list[_Place]]) -> Iterator[AtParagraph]:
    for one, other in combinations(group, 2):
        if is_slip(one[0][2], other[0][2]):
            usual, rare = (one, other) if len(one) >= len(other) else (other, one)
            yield from (_told(place, usual[0][2]) for place in rare)


def _told(place: _Place, usual: SeenName) -> AtParagraph:
    story, number, name = place
    right = f"{usual.first} {usual.last}"
    message = Message(
        f"ชื่อ {name.first} {name.last} กับ {right} สะกดต่างกันเล็กน้อย ถ้าเป็นคนเดียวกันให้เขียนให้ตรงกัน",
        "this name and another differ by one letter; if it is one person, spell both alike",
    )
    return AtParagraph(story, number, name.start, name.end, message, Fix(right, safe=False))


RULE = StructureRule(
    code="TXT024",
    clause="docgen-consistency",
    severity=Severity.INFO,
    message="ชื่อบุคคลเดียวกันสะกดต่างกันในเอกสารเดียว ให้ตรวจแล้วเขียนให้ตรงกัน",
    english="one person's name is spelt in two ways; make them agree",
    why="The wrong spelling follows the person into every order that is copied from this one.",
    docx=DocxCheck(_check),
    good=(
        order_facts(),
        order_facts(members=members(("นายสมชาย ขุนพินิจ", "ประธาน"), ("นายสมชัย ขุนพินิจ", "กรรมการ"))),
        order_facts(members=members(("นางสุดา ใจดี", "ประธาน"), ("นางสุดา ใจเย็น", "กรรมการ"))),
    ),
    bad=(
        order_facts(
            members=members(
                ("นายวิชัย ขุนพินิจ", "ประธานกรรมการ"),
            ),
            duties="ให้ นายวิชัย ชุนพินิจ เป็นผู้รายงานผล",
        ),
        order_facts(duties="ให้ นางสาวปิยวรรณ แก้วมณี และ นางสาวปิยวรรณ์ แก้วมณี รายงานผล"),
    ),
)
