"""In a letter the agency speaks as itself, not as ข้าพเจ้า or พวกเรา."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.salutations import GENERAL, read_salutation, salutations
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import LETTER, greeting_line, text_lines
from docgen.word.letter_specimens import letter_facts

_PERSON = re.compile(r"ข้าพเจ้า|พวกเรา|(?<![ก-๛])เรา(?![ก-๛])")
_SOMEBODY_ELSES = re.compile(r"[“”\"]|รับรอง|ปฏิญาณ|คำขวัญ|โครงการ|กิจกรรม")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    line = greeting_line(facts)
    greeting = read_salutation(line.text) if line else None
    agency = facts.with_role(Role.NUMBER) and facts.with_role(Role.OWNER)
    if not (agency and greeting and greeting.opening == salutations().forms[GENERAL].opening):
        return
    for each in text_lines(facts):
        found = _PERSON.search(each.text)
        if found and not _SOMEBODY_ELSES.search(each.text):
            yield AtParagraph("document", each.number, *found.span())


RULE = StructureRule(
    code="LET018",
    clause="docgen-letter-wording",
    severity=Severity.WARNING,
    message="หนังสือของส่วนราชการใช้ชื่อส่วนราชการแทน ข้าพเจ้า หรือ เรา",
    english="in an agency's letter the agency speaks by its name, not as “I” or “we”",
    why="The signer signs for the office; the wish is the office's.",
    docx=DocxCheck(_check, LETTER),
    good=(
        letter_facts(),
        letter_facts(number=None, owner=None, body="ข้าพเจ้าขอลาออกจากราชการ"),
        letter_facts(salutation="กราบเรียน  นายกรัฐมนตรี", body="ข้าพเจ้าขอกราบเรียนเชิญ"),
        letter_facts(body="โปรดให้ผู้สมัครเขียนว่า “ข้าพเจ้าขอรับรองว่าเป็นความจริง”"),
        letter_facts(body="กิจกรรม พวกเรารักสะอาด และเราะห์หอม เสราะ"),
    ),
    bad=(
        letter_facts(body="ข้าพเจ้าขอเรียนว่า ได้จัดสรรงบประมาณแล้ว"),
        letter_facts(body="ในการนี้ เรา จะจัดส่งให้ภายหลัง"),
    ),
)
