"""ตามที่ … นั้น go together; ด้วย and เนื่องจาก stand without นั้น."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Fix, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.salutations import salutations
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import LETTERS, text_lines
from docgen.word.letter_specimens import letter_facts, memo_facts, stamped_facts, texts

_ENDED = re.compile(r"(?<!เท่า)(?<!ดัง)(?<!ฉะ)นั้น(?=[\s,)]|$)", re.MULTILINE)
_STRAY = re.compile(r"(?:(?<=แล้ว)|(?<=\s))\s*นั้น(?=\s|$)")
_EARLIER = re.compile(r"ตาม|อนุสนธิ")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    written = text_lines(facts)
    table = salutations()
    if not written:
        return
    first, whole = written[0], "\n".join(line.text for line in written)
    begin = first.text.lstrip()
    if begin.startswith(table.ended_openers) and not _ENDED.search(whole):
        opener = next(each for each in table.ended_openers if begin.startswith(each))
        start = first.text.index(opener)
        yield AtParagraph(number=first.number, start=start, end=start + len(opener))
    elif begin.startswith(table.plain_openers):
        stray = _STRAY.search(first.text)
        if stray and not _EARLIER.search(first.text, 0, stray.start()):
            opener = next(each for each in table.plain_openers if begin.startswith(each))
            fix = Fix("", safe=False)
            yield AtParagraph("document", first.number, *stray.span(), _needless(opener), fix)


def _needless(opener: str) -> Message:
    return Message(
        f"ข้อความที่เริ่มด้วย {opener} ไม่ลงท้ายด้วย นั้น ให้ตัด นั้น ออก หรือเริ่มด้วย ตามที่",
        f"what begins with {opener} does not end with นั้น; take it out, or begin with ตามที่",
    )


RULE = StructureRule(
    code="LET011",
    clause="docgen-letter-wording",
    severity=Severity.WARNING,
    message="ข้อความที่เริ่มด้วย ตาม ตามที่ หรือ อนุสนธิ ต้องลงท้ายภาคเหตุด้วย นั้น",
    english="a cause that begins with ตาม, ตามที่ or อนุสนธิ ends with นั้น",
    why="นั้น closes what is already known; what follows is new.",
    docx=DocxCheck(_check, LETTERS),
    good=(
        letter_facts(),
        memo_facts(),
        stamped_facts(),
        letter_facts(body="ตามที่สำนักงานได้แจ้งกำหนดการ นั้น บัดนี้การประชุมเสร็จสิ้นแล้ว"),
        letter_facts(body=texts("ตามหนังสือที่อ้างถึง แจ้งดังนี้", "๑. ส่งรายงาน", "๒. รายงานผลแล้วนั้น")),
        letter_facts(body="ตามระเบียบข้อ ๕ กำหนดให้รายงานภายในสิบห้าวัน"),
        letter_facts(body="ด้วยโรงเรียนรับนักเรียนได้เพียงสามสิบคนเท่านั้น"),
        letter_facts(body="เนื่องจากต้องส่งภายในวันนั้น และคณะกรรมการชุดนั้น หมดวาระแล้ว"),
        letter_facts(body="ด้วยสำนักงานจัดอบรม และตามที่ได้แจ้งไว้แล้ว นั้น จึงขอเชิญท่าน"),
    ),
    bad=(
        letter_facts(body=texts("ตามที่สำนักงานได้แจ้งกำหนดการประชุม", "จึงเรียนมาเพื่อทราบ")),
        memo_facts(body=texts("อนุสนธิคำสั่งสำนักงาน ให้รายงานเท่านั้น", "จึงเรียนมาเพื่อทราบ")),
        letter_facts(body="ด้วยสำนักงานจะจัดประชุมผู้บริหารสถานศึกษา นั้น"),
        letter_facts(body="\tเนื่องจากสำนักงานได้จัดสรรงบประมาณแล้วนั้น ขอให้โรงเรียนรายงาน"),
    ),
)
