"""ำ typed as two signs (นิคหิต and ลากข้าง)."""

from collections.abc import Iterator

from docgen.findings import Fix, Severity, Span
from docgen.rule import Bad, TextRule
from docgen.thai.text import decomposed_sara_am


def _check(text: str) -> Iterator[Span]:
    for start, end, right in decomposed_sara_am(text):
        yield Span(start, end, Fix(right) if right else None)


RULE = TextRule(
    code="TXT002",
    clause="unicode-thai",
    severity=Severity.ERROR,
    message="สระอำถูกแยกเป็นนิคหิตกับลากข้าง ให้พิมพ์เป็น ำ ตัวเดียว",
    english="SARA AM written as two signs; type the one letter ำ",
    why="Text copied from a PDF carries it; the word is then found by no search and sorts wrong.",
    check=_check,
    good=(
        "สำนักงานเขตพื้นที่การศึกษาจัดทำคำสั่งนี้",
        "ระบบน้ำดื่มของโรงเรียนบ้านน้ำคำ",
        "นำเรียนผู้อำนวยการเพื่อพิจารณา",
    ),
    bad=(
        Bad("ส\u0e4d\u0e32นักงานเขตพื้นที่การศึกษา", fixed="สำนักงานเขตพื้นที่การศึกษา"),
        Bad("ค่าน\u0e4d\u0e49\u0e32ประปาของโรงเรียน", fixed="ค่าน้ำประปาของโรงเรียน"),
        Bad("ค่าน\u0e49\u0e4d\u0e32มันเชื้อเพลิง", fixed="ค่าน้ำมันเชื้อเพลิง"),
    ),
)
