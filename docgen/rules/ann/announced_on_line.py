"""An announcement ends with ประกาศ ณ วันที่ …."""

import re
from collections.abc import Iterator
from typing import Final

from docgen.findings import AtParagraph, Fix, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts
from docgen.word.issued_specimens import announcement_facts
from docgen.word.specimens import paragraph

_ANNOUNCED: Final = re.compile(r"(?:ประกาศ|แจ้งความ)\s*(?:ไว้\s*)?ณ\s*(?:วัน|[.…]|$)")
_OTHER: Final = re.compile(r"\s*(สั่ง|ให้ไว้|ประกาศมา)\s*ณ\s*วัน")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    if any(map(_ANNOUNCED.search, facts.text.split("\n"))):
        return
    for line in facts.body:
        if found := _OTHER.match(line.text):
            told = Message(f"ประกาศใช้ “ประกาศ ณ วันที่” ไม่ใช่ “{found[1]} ณ วันที่”", "wrong verb")
            yield AtParagraph("document", line.number, *found.span(1), told, Fix("ประกาศ"))
            return
    signed = facts.with_role(Role.SIGNATURE)
    yield AtParagraph(number=signed[0].number, end=len(signed[0].text)) if signed else AtParagraph()


RULE = StructureRule(
    code="ANN001",
    clause="saraban-2526:20",
    severity=Severity.ERROR,
    message="ประกาศต้องลงท้ายด้วย “ประกาศ ณ วันที่ … พ.ศ. …” ก่อนลงชื่อ",
    english="an announcement says ประกาศ ณ วันที่ … พ.ศ. … above the signature",
    why="Time limits run from this day.",
    docx=DocxCheck(_check, frozenset({"announcement"})),
    good=(
        announcement_facts(),
        announcement_facts(announced="ประกาศ  ณ  วันที่          พฤศจิกายน พ.ศ. ๒๕๖๙"),
        announcement_facts(
            announced=paragraph("จึงประกาศมาให้ทราบทั่วกัน ประกาศ ณ วันที่ ๑๒ พฤศจิกายน", None)
        ),
        announcement_facts(title="แจ้งความสำนักงาน", announced="แจ้งความ ณ วันที่ ๑๒ พฤศจิกายน พ.ศ. ๒๕๖๙"),
    ),
    bad=(
        announcement_facts(announced=None),
        announcement_facts(announced="สั่ง ณ วันที่ ๑๒ พฤศจิกายน พ.ศ. ๒๕๖๙"),
        announcement_facts(announced="๑๒ พฤศจิกายน ๒๕๖๙"),
    ),
)
