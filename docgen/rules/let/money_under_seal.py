"""Money is not dealt with by a letter under seal."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.thai.amount_finding import find_amounts
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import STAMPED, text_lines
from docgen.word.letter_specimens import stamped_facts

_DEALS = re.compile(
    r"(?:จัดสรร|โอน)(?:เงิน|งบประมาณ|จัดสรร)|ขอเบิก|เบิกจ่าย(?:เงิน|งบประมาณ)|ชำระเงิน|อนุมัติ(?:ให้)?(?:เงิน|เบิก|จ่าย|งบ)"
    r"|ก่อหนี้ผูกพัน"
)


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for line in text_lines(facts):
        if (found := _DEALS.search(line.text)) and any(True for _ in find_amounts(line.text)):
            yield AtParagraph(number=line.number, start=found.start(), end=found.end())


RULE = StructureRule(
    code="LET017",
    clause="saraban-2526:13",
    severity=Severity.WARNING,
    message="เรื่องเกี่ยวกับการเงินใช้หนังสือประทับตราไม่ได้ ให้ทำเป็นหนังสือที่มีผู้ลงนาม",
    english="money matters are not sent under seal; write a letter that somebody signs",
    why="Whoever binds money answers for it by name.",
    docx=DocxCheck(_check, STAMPED),
    good=(
        stamped_facts(),
        stamped_facts(body="ขอส่งสำเนาหนังสือการจัดสรรงบประมาณ จำนวน ๑ ฉบับ มาเพื่อทราบ"),
        stamped_facts(body="ขอเตือนให้ส่งรายงานการเบิกจ่ายเงิน ภายในวันที่ ๓๐ พฤศจิกายน ๒๕๖๙"),
        stamped_facts(body="คู่มือราคาเล่มละ ๑๒๐ บาท ติดต่อได้ที่กลุ่มอำนวยการ"),
    ),
    bad=(
        stamped_facts(body="ขอแจ้งการจัดสรรงบประมาณ จำนวน ๑๒,๕๐๐ บาท"),
        stamped_facts(body="ให้ชำระเงินค่าสมัคร ๑,๐๐๐ บาท ภายในกำหนด"),
    ),
)
