"""A certificate opens and ends with its set phrases."""

import re
from collections.abc import Iterator
from typing import Final

from docgen.findings import AtParagraph, Fix, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.issued_specimens import certificate_facts

_RIGHT: Final = "หนังสือฉบับนี้ให้ไว้เพื่อรับรองว่า"
_CERTIFIES: Final = re.compile(r"หนังสือ(?:รับรอง)?ฉบับนี้\s*ให้ไว้\s*เพื่อ\s*(?:รับรอง|แสดง)\s*ว่า")
_NEARLY: Final = re.compile(
    r"หนังสือ(?:รับรอง)?(?:ฉบับ)?นี้\s*(?:ได้)?(?:ออก)?ให้(?:ไว้)?\s*เพื่อ\s*(?:รับรอง|แสดง|ยืนยัน)\s*ว่า"
)
_GIVEN: Final = re.compile(r"ให้ไว้\s*ณ\s*(?:วัน|[.…]|$)")
_NEARLY_GIVEN: Final = re.compile(r"\s*(ออกให้(?:ไว้)?|ออก|ให้|สั่ง|ประกาศ|รับรอง)\s*ณ\s*วันที่")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    if not _CERTIFIES.search(facts.text):
        yield next(_opening(facts), AtParagraph())
    if not _GIVEN.search(facts.text):
        yield next(_ending(facts), AtParagraph(message=_NOT_GIVEN))


def _opening(facts: DocxFacts) -> Iterator[AtParagraph]:
    for line in facts.body:
        if found := _NEARLY.search(line.text):
            told = Message(f"ใช้คำว่า “{_RIGHT}”", f"the phrase is {_RIGHT}")
            yield AtParagraph("document", line.number, *found.span(), told, Fix(_RIGHT))


def _ending(facts: DocxFacts) -> Iterator[AtParagraph]:
    for line in facts.body:
        if found := _NEARLY_GIVEN.match(line.text):
            yield AtParagraph("document", line.number, *found.span(1), _NOT_GIVEN, Fix("ให้ไว้"))
    for line in facts.with_role(Role.SIGNATURE):
        yield AtParagraph("document", line.number, 0, len(line.text), _NOT_GIVEN)


_NOT_GIVEN: Final = Message(
    "หนังสือรับรองต้องลงท้ายด้วย “ให้ไว้ ณ วันที่ … พ.ศ. …” ก่อนลงชื่อ",
    "a certificate says ให้ไว้ ณ วันที่ … พ.ศ. … above the signature",
)

RULE = StructureRule(
    code="CER001",
    clause="saraban-2526:24",
    severity=Severity.ERROR,
    message=f"หนังสือรับรองต้องขึ้นต้นข้อความว่า “{_RIGHT} …”",
    english=f"a certificate opens with {_RIGHT}",
    why="By these words it is known for a certificate, and by its day how old it is.",
    docx=DocxCheck(_check, frozenset({"certificate"})),
    good=(
        certificate_facts(),
        certificate_facts(body="หนังสือรับรองฉบับนี้ให้ไว้เพื่อรับรองว่า นายสุเมธ ทองประเสริฐ เป็นข้าราชการ"),
        certificate_facts(body="หนังสือฉบับนี้ให้ไว้ เพื่อรับรองว่า โรงเรียนบ้านโนนสว่างเปิดสอนจริง"),
        certificate_facts(given="ให้ไว้  ณ  วันที่            พ.ศ. ๒๕๖๙"),
    ),
    bad=(
        certificate_facts(body="ขอรับรองว่า นายสุเมธ ทองประเสริฐ เป็นข้าราชการในสังกัดจริง"),
        certificate_facts(body="หนังสือนี้ออกให้เพื่อรับรองว่า นายสุเมธ ทองประเสริฐ เป็นข้าราชการ"),
        certificate_facts(given=None),
        certificate_facts(given="ออกให้ ณ วันที่ ๑๒ พฤศจิกายน พ.ศ. ๒๕๖๙"),
    ),
)
