"""The unit in charge is a part of the agency that writes, not the agency again."""

from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.thai.names import same_name_key
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import LETTER
from docgen.word.letter_specimens import letter_facts

_HAS_UNITS = ("กระทรวง", "กรม", "สำนักงาน", "จังหวัด", "มหาวิทยาลัย")
"""A school or a centre may have no unit below it."""


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    head = facts.with_role(Role.NUMBER, Role.OWNER)
    named = (part.strip() for line in head for part in line.text.split("\t"))
    owners = {same_name_key(name) for name in named if name.startswith(_HAS_UNITS)}
    unit = [line for line in facts.with_role(Role.UNIT) if line.text.strip()]
    if len(unit) == 1 and same_name_key(unit[0].text) in owners:
        yield AtParagraph(number=unit[0].number, end=len(unit[0].text))


RULE = StructureRule(
    code="LET015",
    clause="saraban-2526:11.12",
    severity=Severity.WARNING,
    message="ส่วนราชการเจ้าของเรื่องซ้ำกับส่วนราชการเจ้าของหนังสือ ให้ใส่กลุ่มหรือกองที่รับผิดชอบ",
    english="the unit in charge repeats the agency; name the division responsible",
    why="The line leads to a desk; the agency's name stands above already.",
    docx=DocxCheck(_check, LETTER),
    good=(
        letter_facts(),
        letter_facts(owner="โรงเรียนวัดศรีวิไล", unit="โรงเรียนวัดศรีวิไล"),
        letter_facts(owner="สำนักงานจังหวัดศรีนคร", unit="สำนักงานจังหวัดศรีนคร กลุ่มงานอำนวยการ"),
        letter_facts(unit=None),
    ),
    bad=(
        letter_facts(unit="สำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑"),
        letter_facts(owner="กรมบัญชีกลาง", unit="กรมบัญชีกลาง "),
        letter_facts(number="ที่ กค ๐๔๐๒/๑๐\tกรมบัญชีกลาง", owner=None, unit="กรมบัญชีกลาง"),
    ),
)
