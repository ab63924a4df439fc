"""Thai and Arabic digits side by side in one cell of a table."""

from collections.abc import Iterator

from docgen.findings import AtParagraph, Fix, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.thai.digits import arabic_spans, latin_spans, to_thai_digits
from docgen.word.facts import DocxFacts
from docgen.word.specimens import order_facts, paragraph

_SYSTEM_CODE = 5
"""Five digits on end, without commas, are a code copied digit for digit."""


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for story in facts.stories:
        for line in story.paragraphs:
            if line.cell and _has_thai_digit(line.text) and _has_thai_letter(line.text):
                for start, end in _numbers(line.text):
                    fix = Fix(to_thai_digits(line.text[start:end]), safe=False)
                    yield AtParagraph(story.name, line.number, start, end, fix=fix)


def _numbers(text: str) -> Iterator[tuple[int, int]]:
    for start, end in arabic_spans(text):
        touches = text[max(0, start - 1) : start] + text[end : end + 1]
        if end - start < _SYSTEM_CODE and not _has_thai_digit(touches):
            yield start, end


def _has_thai_digit(text: str) -> bool:
    latin = {at for start, end in latin_spans(text) for at in range(start, end)}
    return any("๐" <= char <= "๙" and at not in latin for at, char in enumerate(text))


def _has_thai_letter(text: str) -> bool:
    return any("ก" <= char <= "ฮ" for char in text)


_CELL = (1, 2, 2)

RULE = StructureRule(
    code="NUM003",
    clause="cabinet-2543-05-02",
    severity=Severity.WARNING,
    message="ในช่องเดียวกันใช้ทั้งเลขไทยและเลขอารบิก ให้ใช้เลขไทยทั้งหมด",
    english="Thai and Arabic digits in one cell; use Thai digits throughout",
    why="A table may keep Arabic digits, but one cell that has both was put together from two.",
    docx=DocxCheck(_check),
    good=(
        order_facts(),
        order_facts(duties=paragraph("จำนวน 3 ชุด เป็นเงิน 12,000 บาท", cell=_CELL)),
        order_facts(duties=paragraph("เครื่องพิมพ์ A4 จำนวน ๓ เครื่อง รหัส 20004312", cell=_CELL)),
    ),
    bad=(order_facts(duties=paragraph("จำนวน ๓ ชุด ชุดละ 500 บาท", cell=_CELL)),),
)
