"""The date line of a letter has day, month and year: no วันที่, no weekday, no พ.ศ."""

from collections.abc import Iterator
from dataclasses import replace

from docgen.findings import AtParagraph, Fix, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.document_types import DocumentType
from docgen.saraban.roles import Role
from docgen.thai.date_reading import FoundDate, find_dates
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.specimens import order_facts, paragraph


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for line in facts.with_role(Role.DATE):
        found = next(find_dates(line.text), None)
        if found and found.year_span and found.month_form == "full":
            yield from _judged(line, found)


def _judged(line: ParagraphFacts, found: FoundDate) -> Iterator[AtParagraph]:
    lead = line.text[: found.start]
    start = lead.index("วัน") if "วัน" in lead else found.start
    if start == found.start and not found.has_era_word:
        return
    year = line.text[slice(*found.year_span)] if found.year_span else ""
    right = f"{line.text[found.start : found.month_span[1]]} {year}"
    told = Message(
        f"บรรทัดวัน เดือน ปี ของหนังสือไม่ต้องมีคำว่า วันที่ ชื่อวัน หรือ พ.ศ. ให้เขียน {right}",
        "the date line of a letter has no วันที่, no weekday and no พ.ศ.",
    )
    yield AtParagraph("document", line.number, start, found.end, told, Fix(right))


def _letter(text: str, kind: DocumentType = DocumentType.LETTER) -> DocxFacts:
    return replace(order_facts(number=paragraph(text, Role.DATE)), kind=kind.value)


RULE = StructureRule(
    code="DAT008",
    clause="saraban-2526:11.3",
    severity=Severity.WARNING,
    message="บรรทัดวัน เดือน ปี ของหนังสือให้เขียนเฉพาะเลขวันที่ ชื่อเต็มของเดือน และปี เช่น ๑๙ ตุลาคม ๒๕๖๖",
    english="the date line of a letter is day, full month and year, and no more",
    why="The form has it so; วันที่ and พ.ศ. belong to the closing line of orders and announcements.",
    docx=DocxCheck(_check, frozenset({DocumentType.LETTER, DocumentType.STAMPED})),
    good=(_letter("๑๙ ตุลาคม ๒๕๖๖"), _letter("            ตุลาคม ๒๕๖๖")),
    bad=(
        _letter("วันที่ ๑๙ ตุลาคม ๒๕๖๖"),
        _letter("๑๙ ตุลาคม พ.ศ. ๒๕๖๖"),
        _letter("วันพฤหัสบดีที่ ๑๙ ตุลาคม พ.ศ. ๒๕๖๖", DocumentType.STAMPED),
    ),
)
