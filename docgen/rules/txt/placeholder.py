"""What a template or a spreadsheet left behind: {{…}}, [ระบุ…], xxx, None, a short row of dots."""

from collections.abc import Iterator
from itertools import chain

from docgen.findings import Severity, Span
from docgen.rule import Bad, TextRule
from docgen.saraban.placeholders import dots_left, marks_left


def _check(text: str) -> Iterator[Span]:
    for start, end in chain(marks_left(text), dots_left(text)):
        yield Span(start, end)


RULE = TextRule(
    code="TXT022",
    clause="docgen-finished",
    severity=Severity.WARNING,
    message="ยังมีข้อความตัวอย่างหรือช่องว่างค้างอยู่ ให้ใส่ข้อความจริงหรือลบออก",
    english="a placeholder was left behind; put the real text in its place or remove it",
    why="A signed order with [ระบุ…] in it has to be withdrawn and issued again.",
    check=_check,
    good=(
        "ติดต่อสำนักงานเขตพื้นที่การศึกษา <สำนักงานใหญ่> ในวันและเวลาราชการ",
        "ค่าใช้จ่ายอื่น ๆ (ระบุ) ..............................",
        "ข้าพเจ้า........ตำแหน่ง........โรงเรียน........ขอรับรองว่าข้อความข้างต้นเป็นความจริงทุกประการ",
        "สำนักงานเขตพื้นที่การศึกษา..... กลุ่มอำนวยการ",
        "ส่วนที่ ๑ หลักการและเหตุผลของแผนปฏิบัติการประจำปี ........ ๑๒",
        "ร่างระเบียบสำนักงานเขตพื้นที่การศึกษาว่าด้วยการใช้รถราชการ พ.ศ. .... ตามที่เสนอ",
        "ผู้รับโอนเงิน เลขที่บัญชี xxx-x-xx๑๒๓-x โทร. ๐๘x-xxx-xxxx",
        "แบบสอบถามภาษาอังกฤษ ข้อ ๓ None of the above",
    ),
    bad=(
        Bad("ด้วยโรงเรียน {{ school.name }} ขอรับการสนับสนุนงบประมาณ"),
        Bad("แต่งตั้งให้ [ระบุชื่อ-สกุล] เป็นประธานกรรมการ"),
        Bad("เรียน ผู้อำนวยการโรงเรียน<ชื่อโรงเรียน>"),
        Bad("ด้วยสำนักงานเขตพื้นที่การศึกษาประถมศึกษา..... จะดำเนินการประชุมคณะกรรมการ"),
        Bad("ตำแหน่ง None โรงเรียนบ้านหนองบัว"),
        Bad("รวมเป็นเงิน #REF! บาท"),
    ),
)
