"""A letter ends its text with one conclusion that begins with จึง."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.salutations import salutations
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import LETTER, text_lines
from docgen.word.letter_specimens import letter_facts, texts

_THAI = re.compile("[ก-ฮ]")
_CONCLUDES = re.compile(r"(?:^|\s)\(?จึง")
_SECOND = Message(
    "มีคำสรุปมากกว่าหนึ่งแห่ง ให้รวมเป็นคำสรุปเดียวท้ายข้อความ", "a second conclusion; keep one at the end"
)


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    written = text_lines(facts)
    verbs = salutations().closing_verbs
    told = [line for line in written if line.text.lstrip().startswith(verbs)]
    for line in told[1:]:
        yield AtParagraph("document", line.number, 0, len(line.text), _SECOND)
    thai = any(_THAI.search(line.text) for line in written)
    if thai and not any(_CONCLUDES.search(line.text) for line in written):
        last = written[-1]
        yield AtParagraph(number=last.number, end=len(last.text))


RULE = StructureRule(
    code="LET010",
    clause="docgen-letter-wording",
    severity=Severity.WARNING,
    message="ไม่มีภาคสรุปที่ขึ้นต้นด้วย จึง ให้เพิ่มย่อหน้าสุดท้าย เช่น จึงเรียนมาเพื่อโปรดทราบ",
    english="there is no conclusion that begins with จึง; add one as the last paragraph",
    why="The conclusion tells the reader what is asked of him.",
    docx=DocxCheck(_check, LETTER),
    good=(
        letter_facts(),
        letter_facts(body=texts("ด้วยสำนักงานจะจัดประชุม", "จึงขอเชิญท่านเข้าร่วมประชุม")),
        letter_facts(body="ด้วยสำนักงานได้จัดสรรงบประมาณแล้ว จึงเรียนมาเพื่อทราบ"),
        letter_facts(
            body=texts("ด้วยมีเหตุ จึงเห็นควรแจ้งเวียน", "จึงขอให้โรงเรียนดำเนินการ", "จึงเรียนมาเพื่อทราบ")
        ),
        letter_facts(body=texts("จึงเรียนมาเพื่อทราบ", "ทั้งนี้ ติดต่อได้ที่กลุ่มนโยบายและแผน")),
        letter_facts(body="We look forward to your reply."),
        letter_facts(body=None),
    ),
    bad=(
        letter_facts(body="ด้วยสำนักงานจะจัดประชุม ขอเชิญท่านเข้าร่วมประชุม"),
        letter_facts(body=texts("จึงเรียนมาเพื่อทราบ", "รายละเอียดตามแนบ", "จึงเรียนมาเพื่อโปรดพิจารณา")),
    ),
)
