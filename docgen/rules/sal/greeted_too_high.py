"""กราบเรียน is kept for the posts on its list."""

from collections.abc import Iterator

from docgen.findings import AtParagraph, Fix, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.salutations import (
    GENERAL,
    HIGH,
    dignitary,
    is_lower,
    is_royal,
    read_salutation,
    salutations,
)
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import GREETED, greeting_line
from docgen.word.letter_specimens import letter_facts, memo_facts


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    line = greeting_line(facts)
    greeting = read_salutation(line.text) if line else None
    forms = salutations().forms
    if line is None or greeting is None or greeting.opening != forms[HIGH].opening:
        return
    listed = dignitary(greeting.addressee) or is_royal(greeting)
    if is_lower(greeting.addressee) and not listed:
        fix = Fix(forms[GENERAL].opening, safe=False)
        yield AtParagraph("document", line.number, greeting.start, greeting.end, fix=fix)


RULE = StructureRule(
    code="SAL003",
    clause="saraban-2526:ภาคผนวก 2",
    severity=Severity.WARNING,
    message="กราบเรียน ใช้กับตำแหน่งที่ภาคผนวก ๒ กำหนดเท่านั้น ผู้รับรายนี้ใช้ เรียน",
    english="กราบเรียน is for the posts of annex 2 only; greet this addressee with เรียน",
    why="A greeting given to everybody honours nobody.",
    docx=DocxCheck(_check, GREETED),
    good=(
        letter_facts(),
        letter_facts(salutation="กราบเรียน  ประธานศาลฎีกา"),
        letter_facts(salutation="กราบเรียน  นายกรัฐมนตรี ผ่าน รัฐมนตรีว่าการกระทรวงศึกษาธิการ"),
        letter_facts(salutation="กราบเรียน  นายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงมหาดไทย"),
        letter_facts(salutation="กราบเรียน  ผู้ตรวจการแผ่นดิน"),
        letter_facts(salutation="กราบเรียน  พลเอก สุเมธ ทองประเสริฐ"),
    ),
    bad=(
        letter_facts(salutation="กราบเรียน  รองนายกรัฐมนตรี"),
        letter_facts(salutation="กราบเรียน รัฐมนตรีว่าการกระทรวงศึกษาธิการ"),
        letter_facts(salutation="กราบเรียน  ฯพณฯ รัฐมนตรีว่าการกระทรวงศึกษาธิการ"),
        memo_facts(salutation="กราบเรียน  ผู้อำนวยการโรงเรียนวัดศรีวิไล"),
        memo_facts(salutation="กราบเรียน  อธิบดีกรมบัญชีกลาง"),
    ),
)
