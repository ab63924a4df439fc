"""A statement to the public names the office that issues it; nobody signs."""

from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.issued_specimens import statement_facts
from docgen.word.specimens import paragraph


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for line in facts.with_role(Role.SIGNATURE)[:1]:
        yield AtParagraph(number=line.number, end=len(line.text))


RULE = StructureRule(
    code="STA001",
    clause="saraban-2526:21",
    severity=Severity.WARNING,
    message="แถลงการณ์ไม่มีการลงชื่อ ให้ลงชื่อส่วนราชการที่ออกแถลงการณ์และวัน เดือน ปี แทน",
    english="a statement is not signed; it ends with the office and the day",
    why="The office speaks, not a person.",
    docx=DocxCheck(_check, frozenset({"statement"})),
    good=(
        statement_facts(),
        statement_facts(body="ตามที่นายธีรเดช วงศ์อารีย์ ผู้อำนวยการ ได้ตรวจเยี่ยมสถานศึกษา"),
        statement_facts(subject="เรื่อง  การเลื่อนเปิดภาคเรียน (ฉบับที่ ๒)"),
    ),
    bad=(
        statement_facts(date=paragraph("(นายธีรเดช วงศ์อารีย์)", Role.SIGNATURE)),
        statement_facts(owner=paragraph("(นางสาวปิยวรรณ แก้วมณี)", Role.SIGNATURE)),
    ),
)
