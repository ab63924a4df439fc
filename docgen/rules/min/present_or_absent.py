"""Nobody is both present and absent."""

from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.meeting_parts import MINUTES, attendees
from docgen.word.meeting_specimens import absent, minutes_facts, present


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    came = {one.key for one in attendees(facts) if one.heading is not Role.ABSENT}
    for one in attendees(facts):
        if one.heading is Role.ABSENT and one.key in came:
            told = Message(
                f"{one.name} มีชื่อทั้งในผู้มาประชุมและผู้ไม่มาประชุม ให้ตรวจว่ามาประชุมหรือไม่",
                f"{one.name} is listed as present and as absent",
            )
            yield AtParagraph("document", one.line.number, one.start, one.end, told)


RULE = StructureRule(
    code="MIN004",
    clause="docgen-consistency",
    severity=Severity.ERROR,
    message="บุคคลเดียวกันเป็นทั้งผู้มาประชุมและผู้ไม่มาประชุมไม่ได้",
    english="nobody is both present and absent",
    why="The quorum and the votes cannot be counted.",
    docx=DocxCheck(_check, MINUTES),
    good=(
        minutes_facts(),
        minutes_facts(absent=absent("๑. นายสุเมธ ทองสุข\tกรรมการ (ลาป่วย)")),
        minutes_facts(absent=absent("๑. ผู้อำนวยการกลุ่มอำนวยการ\tกรรมการ (ติดราชการ)")),
        minutes_facts(absent=absent("ไม่มี")),
    ),
    bad=(
        minutes_facts(absent=absent("๑. นายสุเมธ  ทองประเสริฐ\tกรรมการ (ลาป่วย)")),
        minutes_facts(absent=absent("๑) นาง กัญญา ศรีสมบัติ (ลากิจ)")),
        minutes_facts(
            present=present("๑. ดร.วิชัย อุดมผล\tประธานกรรมการ", "๒. นายสุเมธ ทองประเสริฐ\tกรรมการ")
        ),
    ),
)
