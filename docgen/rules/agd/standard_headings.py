"""Agenda items of the first level carry the standard headings."""

import re
from collections.abc import Iterator
from typing import Final

from docgen.findings import AtParagraph, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.word.facts import DocxFacts
from docgen.word.meeting_parts import MEETINGS, agenda_sections
from docgen.word.meeting_specimens import agenda_facts, item, minutes_facts

_STANDARD: Final = re.compile(
    r"แจ้ง|ทราบ|รับรอง|สืบเนื่อง|พิจารณา|อื่น|ติดตาม|รายงานผล|ค้าง|หารือ|ปรึกษา|ทักท้วง|อนุมัติ|เห็นชอบ|เสนอแนะ|ปิดประชุม"
)
_BARE: Final = re.compile(r"\s*(?:ระเบียบ)?วาระที่\s*[0-9๐-๙]+\s*[.:]?\s*")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for section in agenda_sections(facts):
        title = section.item.text
        if not _BARE.fullmatch(title) and not _STANDARD.search(title):
            yield AtParagraph(number=section.item.number, end=len(title))


RULE = StructureRule(
    code="AGD004",
    clause="saraban-2526:25",
    severity=Severity.INFO,
    message="หัวข้อวาระนี้ไม่เป็นแบบมาตรฐาน (แจ้งให้ทราบ รับรองรายงาน เสนอให้ทราบ เสนอให้พิจารณา เรื่องอื่น ๆ)",
    english="this heading is not one of the standard agenda headings",
    why="Members see from the heading whether they are to hear or to decide.",
    docx=DocxCheck(_check, MEETINGS),
    good=(
        agenda_facts(),
        minutes_facts(),
        agenda_facts(item3=item("ระเบียบวาระที่ ๓  เรื่องสืบเนื่อง")),
        agenda_facts(item3=item("วาระที่ ๓  เรื่องเพื่อทราบ")),
        agenda_facts(item3=item("ระเบียบวาระที่ ๓", "เรื่องเพื่อทราบ")),
    ),
    bad=(
        agenda_facts(item4=item("ระเบียบวาระที่ ๔  การจัดสรรงบประมาณค่าพาหนะ")),
        minutes_facts(item3=item("ระเบียบวาระที่ ๓  เรื่องอาคารเรียนชำรุด")),
    ),
)
