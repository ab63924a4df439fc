"""A range of dates that ends before it begins."""

from collections.abc import Iterator

from docgen.findings import AtField, AtParagraph, Severity
from docgen.model.office_data import OfficeData
from docgen.model.order import Order
from docgen.model.specimens import order
from docgen.model.texts import texts_of
from docgen.rule import DocxCheck, RecordCheck, StructureRule
from docgen.thai.date_ranges import backward_ranges
from docgen.thai.date_reading import read_date
from docgen.word.facts import DocxFacts
from docgen.word.specimens import order_facts


def _check_record(record: Order, _data: OfficeData) -> Iterator[AtField]:
    if record.effective_day and record.effective_to and record.effective_to < record.effective_day:
        yield AtField(("effective_to",))
    for path, text in texts_of(record):
        if any(True for _ in backward_ranges(text)):
            yield AtField(path)


def _check_docx(facts: DocxFacts) -> Iterator[AtParagraph]:
    for story in facts.stories:
        for line in story.paragraphs:
            for found in backward_ranges(line.text):
                yield AtParagraph(story.name, line.number, found.start, found.end)


RULE = StructureRule(
    code="DAT013",
    clause="docgen-consistency",
    severity=Severity.WARNING,
    message="ช่วงวันที่สิ้นสุดก่อนวันเริ่มต้น ให้ตรวจวันเริ่มต้นและวันสิ้นสุด",
    english="the range of dates ends before it begins; check both days",
    why="A duty that ends before it begins binds nobody.",
    record=RecordCheck(Order, _check_record),
    docx=DocxCheck(_check_docx),
    good=(
        order(effective_to=read_date("๓๐ กันยายน ๒๕๗๐")),
        order(reason=("ด้วยกำหนดจัดการแข่งขัน ระหว่างวันที่ ๑๕–๑๖ ธันวาคม ๒๕๖๙",)),
        order_facts(),
        order_facts(body="ตั้งแต่วันที่ ๓๐ พฤศจิกายน ๒๕๖๙ ถึงวันที่ ๒ ธันวาคม ๒๕๖๙"),
        order_facts(body="ระหว่างวันที่ ๓๐ ธันวาคม ๒๕๖๙–๒ มกราคม ๒๕๗๐ และวันที่ ๕ ธันวาคม ๒๕๖๙"),
    ),
    bad=(
        order(effective_to=read_date("๑ ตุลาคม ๒๕๖๙")),
        order(reason=("ด้วยกำหนดจัดการแข่งขัน ระหว่างวันที่ ๑๖–๑๕ ธันวาคม ๒๕๖๙",)),
        order_facts(body="ตั้งแต่วันที่ ๒ ธันวาคม ๒๕๖๙ ถึงวันที่ ๓๐ พฤศจิกายน ๒๕๖๙"),
    ),
)
