"""The name under the signature is printed in full, in parentheses."""

import re
from collections.abc import Iterator

from docgen.errors import NotReadable
from docgen.findings import AtParagraph, Fix, Severity
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.roles import Role
from docgen.thai.name_titles import TitleKind, split_titles
from docgen.thai.names import read_name
from docgen.word.facts import DocxFacts
from docgen.word.letter_lines import GREETED
from docgen.word.letter_specimens import letter_facts, lines, memo_facts

_BRACKET = re.compile(r"[()]")


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for line in facts.with_role(Role.SIGNATURE):
        written = line.text.strip()
        if written and not _BRACKET.search(written) and _is_name(written):
            start = line.text.index(written)
            fix = Fix(f"({written})")
            yield AtParagraph("document", line.number, start, start + len(written), fix=fix)


def _is_name(text: str) -> bool:
    titles, _ = split_titles(text)
    if not titles or any(title.kind is TitleKind.RANK for title in titles):
        return False
    try:
        read_name(text)
    except NotReadable:
        return False
    return True


RULE = StructureRule(
    code="LET012",
    clause="saraban-2526:ภาคผนวก 3",
    severity=Severity.WARNING,
    message="ชื่อเต็มใต้ลายมือชื่อต้องอยู่ในวงเล็บ",
    english="the printed name under the signature stands in parentheses",
    why="The brackets tell the printed name from a signature.",
    docx=DocxCheck(_check, GREETED),
    good=(
        letter_facts(),
        memo_facts(),
        letter_facts(signature=lines(Role.SIGNATURE, "(นายธีรเดช วงศ์อารีย์)", "(นางกัญญา ศรีสมบัติ)")),
        letter_facts(signature="(นายธีรเดช วงศ์อารีย์)\t\t(นางกัญญา ศรีสมบัติ)"),
        letter_facts(signature=lines(Role.SIGNATURE, "พลเอก", "(ธีรเดช วงศ์อารีย์)")),
        letter_facts(signature="ลงชื่อ ........................"),
        letter_facts(signature="(                              )"),
        letter_facts(signature="(ผู้ช่วยศาสตราจารย์ ดร.กัญญา ศรีสมบัติ)"),
        letter_facts(signature=None),
    ),
    bad=(
        letter_facts(signature="นายธีรเดช วงศ์อารีย์"),
        letter_facts(signature="\t\tนางสาวปิยวรรณ  แก้วมณี"),
        memo_facts(signature="ดร.กัญญา ศรีสมบัติ"),
    ),
)
