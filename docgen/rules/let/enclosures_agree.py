"""What is enclosed is counted, and the text speaks of it under the same number."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.letter_items import are_spoken_of, enclosures_named, is_counted
from docgen.saraban.roles import Role
from docgen.thai.digits import to_thai_digits
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import ENCLOSURE_LABEL, LETTER, entries, has_label, text_lines
from docgen.word.letter_specimens import letter_facts, lines, texts

_ANY = re.compile("สิ่งที่ส่งมาด้วย")
_UNCOUNTED = Message("สิ่งที่ส่งมาด้วยไม่บอกจำนวน ให้เพิ่ม เช่น จำนวน ๑ ชุด", "how many is not told")
_NOT_SAID = Message("ข้อความไม่กล่าวถึงสิ่งที่ส่งมาด้วยเลย ให้กล่าวถึงหรือตัดออก", "never spoken of")
_NOT_THERE = Message("ข้อความกล่าวถึงสิ่งที่ส่งมาด้วย แต่ไม่มีบรรทัดนั้น ให้เพิ่มพร้อมจำนวน", "there is no such line")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    sent, written = entries(facts, Role.ENCLOSURE, ENCLOSURE_LABEL), text_lines(facts)
    for entry in sent:
        if not is_counted(entry.text):
            yield AtParagraph("document", entry.line.number, 0, len(entry.line.text), _UNCOUNTED)
    whole = "\n".join(line.text for line in written)
    if sent and whole and not are_spoken_of((entry.text for entry in sent), whole):
        line = sent[0].line
        yield AtParagraph("document", line.number, 0, len(line.text), _NOT_SAID)
    absent = not has_label(facts, Role.ENCLOSURE, ENCLOSURE_LABEL)
    highest = max((entry.number or 1 for entry in sent), default=0)
    for line in written:
        if absent and (found := _ANY.search(line.text)):
            yield AtParagraph("document", line.number, *found.span(), _NOT_THERE)
        for number, start, end in enclosures_named(line.text) if sent else ():
            if number > max(highest, len(sent)):
                yield AtParagraph("document", line.number, start, end, _beyond(number))


def _beyond(number: int) -> Message:
    return Message(
        to_thai_digits(f"ไม่มีสิ่งที่ส่งมาด้วย {number} ในรายการข้างต้น ให้แก้เลขหรือเพิ่มรายการ"),
        f"there is no enclosure {number} in the list",
    )


RULE = StructureRule(
    code="LET008",
    clause="saraban-2526:11.7",
    severity=Severity.WARNING,
    message="สิ่งที่ส่งมาด้วยต้องบอกจำนวน และตรงกับที่กล่าวในข้อความ",
    english="enclosures are counted and agree with the text",
    why="Whoever opens the cover counts what is in it against this line.",
    docx=DocxCheck(_check, LETTER),
    good=(
        letter_facts(),
        letter_facts(enclosure=None, body=texts("ด้วยสำนักงานจะจัดประชุม", "จึงเรียนมาเพื่อทราบ")),
        letter_facts(enclosure="สิ่งที่ส่งมาด้วย  รายละเอียดตาม QR Code ท้ายหนังสือ"),
        letter_facts(
            enclosure=lines(
                Role.ENCLOSURE,
                *("สิ่งที่ส่งมาด้วย  ๑. บัญชีจัดสรร จำนวน ๑ ชุด", "๒. แบบรายงาน\t๒ แผ่น"),
            ),
            body="รายละเอียดตามสิ่งที่ส่งมาด้วย ๑ และสิ่งที่ส่งมาด้วย ๒",
        ),
        letter_facts(body="ขอส่งบัญชีจัดสรรงบประมาณมาเพื่อทราบ จำนวน ๑ ชุด"),
        letter_facts(body="โปรดกรอกแบบในสิ่งที่ส่งมาด้วย ๑ ชุด แล้วส่งคืน"),
    ),
    bad=(
        letter_facts(enclosure="สิ่งที่ส่งมาด้วย  บัญชีจัดสรรงบประมาณ"),
        letter_facts(enclosure=None),
        letter_facts(body=texts("ด้วยสำนักงานจะจัดประชุม", "จึงเรียนมาเพื่อทราบ")),
        letter_facts(body="รายละเอียดตามสิ่งที่ส่งมาด้วย ๒"),
        letter_facts(
            enclosure=lines(Role.ENCLOSURE, "สิ่งที่ส่งมาด้วย  ๑. บัญชีจัดสรร จำนวน ๑ ชุด", "๒. แบบรายงาน")
        ),
    ),
)
