"""A line break typed inside a syllable: the word is in two pieces."""

import re
from collections.abc import Iterator

from docgen.findings import AtParagraph, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.word.facts import DocxFacts
from docgen.word.specimens import order_facts

_BROKEN = re.compile("[เ-ไ][ ]*\n[ก-ฮ]|[ก-ฮ][ ]*\n[ะ-ฺๅ็-๎]")
"""After a vowel that waits for its consonant, or before one that has lost it."""


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for line in facts.body:
        for found in _BROKEN.finditer(line.text):
            yield AtParagraph("document", line.number, found.start(), found.end())


RULE = StructureRule(
    code="LAY015",
    clause="docgen-house",
    severity=Severity.WARNING,
    message="มีการขึ้นบรรทัดใหม่กลางพยางค์ ให้ลบการขึ้นบรรทัดออก แล้วให้โปรแกรมตัดบรรทัดเอง",
    english="a line break inside a syllable; delete it and let Word break the line",
    why="The break stays when the text is edited and then stands in the middle of a line.",
    docx=DocxCheck(_check),
    good=(
        order_facts(),
        order_facts(body="ดังต่อไปนี้\n๑. จัดประชุม"),
        order_facts(body="สำนักงานเขตพื้นที่\nการศึกษา"),
        order_facts(body="ประชุม\nเพื่อพิจารณา"),
    ),
    bad=(order_facts(body="คณะกรรมการเ\nขตพื้นที่"), order_facts(body="การประช\nุมครั้งที่ ๑")),
)
