"""A letter referred to is told by agency, number and date; text and head agree about it."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.letter_items import missing_of_letter
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import LETTER, REFERENCE_LABEL, entries, has_label, text_lines
from docgen.word.letter_specimens import letter_facts, lines, texts

_SAID = re.compile(r"(?:ตาม|หนังสือ)ที่อ้างถึง")
_ANSWERED = re.compile(r"อ้างถึง|หนังสือ|อนุสนธิ|^\s*ตาม", re.MULTILINE)
_NOT_THERE = Message(
    "ข้อความกล่าวถึงหนังสือที่อ้างถึง แต่ไม่มีบรรทัด อ้างถึง ให้เพิ่มบรรทัดนั้นหรือแก้ข้อความ",
    "the text speaks of the letter referred to, but there is no line อ้างถึง",
)
_NOT_SAID = Message(
    "มีบรรทัด อ้างถึง แต่ข้อความไม่กล่าวถึงเลย ให้เริ่มว่า ตามหนังสือที่อ้างถึง หรือตัดบรรทัดนี้ออก",
    "the line อ้างถึง is there, but the text never speaks of it",
)


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    cited = entries(facts, Role.REFERENCE, REFERENCE_LABEL)
    for entry in cited:
        if missing := "".join(f" {each}" for each in missing_of_letter(entry.text)):
            told = Message(f"อ้างถึงขาด{missing} ให้เขียนให้ครบ", "agency, number or date is missing")
            yield AtParagraph("document", entry.line.number, 0, len(entry.line.text), told)
    written = text_lines(facts)
    whole = "\n".join(line.text for line in written)
    for line in written if not has_label(facts, Role.REFERENCE, REFERENCE_LABEL) else ():
        if said := _SAID.search(line.text):
            yield AtParagraph("document", line.number, *said.span(), _NOT_THERE)
    if cited and whole and not _ANSWERED.search(whole):
        line = cited[0].line
        yield AtParagraph("document", line.number, 0, len(line.text), _NOT_SAID)


RULE = StructureRule(
    code="LET007",
    clause="saraban-2526:11.6",
    severity=Severity.WARNING,
    message="อ้างถึงต้องบอกชื่อส่วนราชการ ที่ และวันที่ของหนังสือ และข้อความต้องกล่าวถึง",
    english="a letter referred to is told by agency, number and date, and the text speaks of it",
    why="Without all three the addressee cannot find the letter in his register.",
    docx=DocxCheck(_check, LETTER),
    good=(
        letter_facts(),
        letter_facts(reference=None, body="ด้วยสำนักงานจะจัดประชุม"),
        letter_facts(reference="อ้างถึง  หนังสือจังหวัดศรีนคร ด่วนที่สุด ที่ ศน ๐๐๑๗/ว ๑๒๓ ลงวันที่ ๑ ตุลาคม ๒๕๖๙"),
        letter_facts(reference="อ้างถึง  หนังสือบริษัท ศรีนครก่อสร้าง จำกัด ลงวันที่ ๑ ตุลาคม ๒๕๖๙"),
        letter_facts(reference="อ้างถึง  หนังสือร้องเรียนของท่าน"),
        letter_facts(reference="อ้างถึง  สัญญาจ้างเลขที่ ๑๒/๒๕๖๙", body="ตามสัญญาที่อ้างถึง นั้น"),
        letter_facts(
            reference=lines(
                Role.REFERENCE,
                *("อ้างถึง  ๑. หนังสือสำนักงานเขตพื้นที่การศึกษา", "ที่ ศธ ๐๔๐๙๘/๑๒ ลงวันที่ ๑ ตุลาคม ๒๕๖๙"),
                "๒. คำสั่งสำนักงาน ที่ ๔๑๒/๒๕๖๙",
            )
        ),
        letter_facts(reference="อ้างถึง  หนังสือกรมบัญชีกลาง ที่ กค ๐๔๐๒/ว ๑๐ ลงวันที่       ตุลาคม ๒๕๖๙"),
    ),
    bad=(
        letter_facts(reference="อ้างถึง  หนังสือกรมบัญชีกลาง ที่ กค ๐๔๐๒/ว ๑๐"),
        letter_facts(reference="อ้างถึง  หนังสือกรมบัญชีกลาง ลงวันที่ ๕ มกราคม ๒๕๖๙"),
        letter_facts(reference="อ้างถึง  ที่ กค ๐๔๐๒/ว ๑๐ ลงวันที่ ๕ มกราคม ๒๕๖๙"),
        letter_facts(reference="อ้างถึง  หนังสือ ที่ กค ๐๔๐๒/ว ๑๐ ลงวันที่ ๕ มกราคม ๒๕๖๙"),
        letter_facts(reference=None),
        letter_facts(body=texts("ด้วยสำนักงานจะจัดประชุม", "จึงเรียนมาเพื่อทราบ")),
    ),
)
