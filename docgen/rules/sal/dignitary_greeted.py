"""The holders of the highest posts are greeted with กราบเรียน."""

from collections.abc import Iterator

from docgen.findings import AtParagraph, Fix, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.salutations import GENERAL, HIGH, dignitary, read_salutation, salutations
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import GREETED, greeting_line
from docgen.word.letter_specimens import letter_facts, memo_facts


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    line = greeting_line(facts)
    greeting = read_salutation(line.text) if line else None
    forms = salutations().forms
    if line is None or greeting is None or greeting.opening != forms[GENERAL].opening:
        return
    addressed = dignitary(greeting.addressee)
    if addressed and not addressed.either:
        right = forms[HIGH].opening
        told = Message(
            f"หนังสือถึง{addressed.names[0]}ใช้คำขึ้นต้นว่า {right} ไม่ใช่ {greeting.opening}",
            f"this addressee is greeted with {right}, not with {greeting.opening}",
        )
        yield AtParagraph("document", line.number, greeting.start, greeting.end, told, Fix(right))


RULE = StructureRule(
    code="SAL002",
    clause="saraban-2526:ภาคผนวก 2",
    severity=Severity.WARNING,
    message="ผู้รับดำรงตำแหน่งที่ต้องใช้คำขึ้นต้นว่า กราบเรียน",
    english="the addressee holds a post that is greeted with กราบเรียน",
    why="The highest posts of the state have a greeting of their own.",
    docx=DocxCheck(_check, GREETED),
    good=(
        letter_facts(),
        letter_facts(salutation="กราบเรียน  นายกรัฐมนตรี"),
        letter_facts(salutation="เรียน  เลขาธิการนายกรัฐมนตรี"),
        letter_facts(salutation="เรียน  รองนายกรัฐมนตรี (นายสุเมธ ทองประเสริฐ)"),
        letter_facts(salutation="เรียน  เลขาธิการประธานศาลฎีกา"),
        letter_facts(salutation="เรียน  นายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงกลาโหมแห่งราชอาณาจักรข้างเคียง"),
        letter_facts(salutation="เรียน  ผู้ตรวจการแผ่นดิน"),
        letter_facts(salutation="เรียน  ประธานรัฐสภาจำลองโรงเรียนวัดศรีวิไล"),
        letter_facts(salutation="เรียน  โฆษกประจำสำนักนายกรัฐมนตรี"),
    ),
    bad=(
        letter_facts(salutation="เรียน  นายกรัฐมนตรี"),
        letter_facts(salutation="เรียน นายกรัฐมนตรี (ผ่านรัฐมนตรีว่าการกระทรวงศึกษาธิการ)"),
        letter_facts(salutation="เรียน\tประธานสภาผู้แทนราษฎร"),
        letter_facts(salutation="เรียน  ประธานกรรมการ ป้องกันและปราบปรามการทุจริตแห่งชาติ"),
        memo_facts(salutation="เรียน  ฯพณฯ ประธานองคมนตรี"),
    ),
)
