"""A paragraph of running text is indented with spaces."""

import re
from collections.abc import Iterator

from docgen.findings import Severity, Span
from docgen.rule import Bad, TextRule

_LEAD = re.compile(r"[ \u00a0]{4,}(?=[ก-ฮเ-ไ])")
_CONSONANT = re.compile("[ก-ฮ]")
_PROSE = 45


def _check(text: str) -> Iterator[Span]:
    lead = _LEAD.match(text)
    if lead and len(_CONSONANT.findall(text)) >= _PROSE:
        yield Span(*lead.span())


RULE = TextRule(
    code="TXT011",
    clause="opm-typing-2553",
    severity=Severity.INFO,
    message="ย่อหน้านี้ใช้การเคาะวรรคแทนการย่อหน้า ให้ลบวรรคออกแล้วตั้งระยะย่อหน้า ๒.๕ ซม.",
    english="this paragraph is indented with spaces; set a first-line indent of 2.5 cm",
    why="Spaces shift with every font and every edit; an indent stays.",
    check=_check,
    on_records=False,
    in_tables=False,
    good=(
        "ด้วยสำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑ กำหนดจัดประชุมคณะกรรมการพิจารณาจัดสรรงบประมาณ",
        "\tด้วยสำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑ กำหนดจัดประชุมคณะกรรมการพิจารณาจัดสรรงบประมาณ",
        "                                        (นายธีรเดช วงศ์อารีย์)",
        "                              ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา",
    ),
    bad=(
        Bad(
            "          ด้วยสำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑ กำหนดจัดประชุมพิจารณาจัดสรรงบประมาณ"
        ),
    ),
)
