"""What is put up for consideration ends in a resolution."""

import re
from collections.abc import Iterator
from typing import Final

from docgen.findings import AtParagraph, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.meeting_parts import MINUTES, AgendaSection, agenda_sections
from docgen.word.meeting_specimens import item, minutes_facts

_DECIDES: Final = re.compile(r"พิจารณา|รับรองรายงาน")
_RESOLVED: Final = re.compile(
    r"มติ|ที่ประชุม\S*\s*(?:จึง|ได้|พิจารณาแล้ว|ไม่|มี)*\s*"
    r"(?:เห็นชอบ|เห็นควร|เห็นด้วย|อนุมัติ|รับทราบ|รับรอง|มอบหมาย|ตกลง|ให้)"
)
_NOTHING: Final = re.compile(
    r"(?:^|[\s\-–—])(?:ไม่มี|ยังไม่มี|งด|เลื่อน|ถอน)|ขอ(?:ถอน|เลื่อน)|(?:เลื่อน|ถอน)(?:เรื่อง|การพิจารณา)|ครั้งแรก",
    re.MULTILINE,
)


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for section in agenda_sections(facts):
        if _DECIDES.search(section.item.text) and section.lines and not _is_settled(section):
            yield AtParagraph(number=section.item.number, end=len(section.item.text))


def _is_settled(section: AgendaSection) -> bool:
    roles = {line.role for line in section.lines}
    said = "\n".join(line.text for line in section.lines)
    return Role.RESOLUTION in roles or bool(_RESOLVED.search(said) or _NOTHING.search(said))


_CONSIDERED: Final = "ระเบียบวาระที่ ๔  เรื่องที่เสนอให้ที่ประชุมพิจารณา"

RULE = StructureRule(
    code="MIN008",
    clause="saraban-2526:25",
    severity=Severity.WARNING,
    message="ระเบียบวาระนี้ไม่มีมติที่ประชุม ให้บันทึก “มติที่ประชุม …” ไว้ท้ายเรื่อง",
    english="this item has no resolution; write “มติที่ประชุม …” at its end",
    why="Without a resolution nobody may act on what was considered.",
    docx=DocxCheck(_check, MINUTES),
    good=(
        minutes_facts(),
        minutes_facts(item4=item(_CONSIDERED, "- ไม่มี -")),
        minutes_facts(item4=item(_CONSIDERED, "ค่าพาหนะ", "ที่ประชุมพิจารณาแล้วเห็นชอบตามเสนอ")),
        minutes_facts(item4=item(_CONSIDERED, "เลขานุการขอถอนเรื่องนี้ไปปรับปรุงก่อน")),
        minutes_facts(item3=item("ระเบียบวาระที่ ๓  เรื่องที่เสนอให้ที่ประชุมทราบ", "ผลการเบิกจ่าย")),
    ),
    bad=(
        minutes_facts(item4=item(_CONSIDERED, "การจัดสรรงบประมาณค่าพาหนะนักเรียน")),
        minutes_facts(
            item2=item(
                "ระเบียบวาระที่ ๒  เรื่องรับรองรายงานการประชุม ครั้งที่ ๒/๒๕๖๙ เมื่อวันที่ ๒๒ ตุลาคม ๒๕๖๙",
                "เลขานุการเสนอรายงานการประชุม",
            )
        ),
    ),
)
