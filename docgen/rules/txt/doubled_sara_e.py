"""แ typed as two เ: it looks right and is never found by a search."""

from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.rule import Bad, TextRule
from docgen.thai.text import doubled_sara_e


def _check(text: str) -> Iterator[Span]:
    for start, end, right in doubled_sara_e(text):
        yield Span(start, end, Fix(right) if right else None)


RULE = TextRule(
    code="TXT001",
    clause="unicode-thai",
    severity=Severity.ERROR,
    message="พิมพ์สระแอด้วยสระเอสองตัว ให้พิมพ์เป็น แ ตัวเดียว",
    english="SARA AE typed as two SARA E; type the one letter แ",
    why="Two signs look like one letter on paper, but searching, sorting and comparing names fail.",
    check=_check,
    good=(
        "แต่งตั้งคณะกรรมการและคณะทำงาน",
        "เมื่อได้รับแจ้งแล้วให้โรงเรียนเร่งดำเนินการ",
        "เขตพื้นที่การศึกษา เลขที่ ๙ เอเชีย",
    ),
    bad=(
        Bad("เเต่งตั้งคณะกรรมการ", fixed="แต่งตั้งคณะกรรมการ"),
        Bad("ให้โรงเรียนรายงานผลเเละจัดส่งเเผนปฏิบัติการ", fixed="ให้โรงเรียนรายงานผลและจัดส่งแผนปฏิบัติการ"),
    ),
)
