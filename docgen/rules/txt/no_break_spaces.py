"""A no-break space where an ordinary one belongs; before ๆ it may stay as a guard."""

from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.rule import Bad, TextRule
from docgen.thai.text import no_break_spaces


def _check(text: str) -> Iterator[Span]:
    for start, end, _ in no_break_spaces(text):
        yield Span(start, end, Fix(" "))


RULE = TextRule(
    code="TXT007",
    clause="unicode-thai",
    severity=Severity.WARNING,
    message="มีช่องว่างชนิดห้ามตัดบรรทัด ให้ใช้ช่องว่างธรรมดา",
    english="a no-break space; use an ordinary space",
    why="It comes with text copied from the web; searches miss it and lines stretch around it.",
    check=_check,
    good=("ปฏิบัติงานด้านต่าง\u00a0ๆ ของสถานศึกษา", "วันที่ ๑๒ พฤศจิกายน ๒๕๖๙"),
    bad=(
        Bad("นายสุเมธ\u00a0ทองประเสริฐ", fixed="นายสุเมธ ทองประเสริฐ"),
        Bad("พ.ศ.\u202f๒๕๖๙", fixed="พ.ศ. ๒๕๖๙"),
    ),
)
