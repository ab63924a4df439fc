"""What a template or a spreadsheet left behind: {{…}}, [ระบุ…], xxx, None, a short row of dots.

Legitimate and left alone: a row of dots wide enough to write in by hand (ten and more), a form
line with three blanks, dots that lead to a page number or end a line, `พ.ศ. ....` of a draft law,
names in angle or square brackets, masked numbers (๐๘x-xxx-xxxx), English text.
"""

import re
from collections.abc import Iterator

from docgen.findings import Severity, Span
from docgen.rule import Bad, TextRule

_ASK = r"(?:โปรด|กรุณา)?(?:ระบุ|ใส่|กรอก|เติม|พิมพ์|แทรก)"
_SLOT = r"(?:ชื่อ[ก-๎ \-–/.]*|นามสกุล|ตำแหน่ง|วันที่|เลขที่[ก-๎]*|จำนวน(?:เงิน)?|ที่อยู่|หน่วยงาน|สังกัด)"
_WORD = r"None|NaN|nan|null|undefined|TODO|TBD|FIXME|[xX]{3,}"
_CERTAIN = re.compile(
    r"\{\{[^{}]{0,99}\}\}|\{%[^{}]{0,99}%\}|\$\{[^${}]*\}|«[^«»]+»"
    rf"|<\s*(?:{_ASK}[^<>]*|{_SLOT})\s*>|\[\s*(?:{_ASK}[^\[\]]*|{_SLOT})\s*\]"
    r"|#(?:N/A|REF!|VALUE!|DIV/0!|NAME\?|NUM!|NULL!)"
    r"|คลิกหรือแตะที่นี่เพื่อ(?:ใส่|ป้อน)\S*|Click (?:or tap )?here to enter [a-z ]+"
    rf"|(?<![A-Za-z0-9๐-๙._@/*\-])(?<![A-Za-z] )(?<![A-Za-z], )(?:{_WORD})"
    r"(?![A-Za-z0-9๐-๙_@/*\-]|\.[A-Za-z0-9]|,? [A-Za-z])"
)
_DOTS = re.compile(r"(?<![.…])(?:\.{4,9}|…{2,3})(?![.…])(?=\s*[ก-ฮเ-ไ(])")
_ANY_DOTS = re.compile(r"\.{4,}|…{2,}")
_ERA_BEFORE = re.compile(r"(?:พ\.ศ|พุทธศักราช)\.?\s*$")
_LOOK_BACK = 20
_FORM_BLANKS = 3
_LETTER = re.compile("[ก-ฮ]")
_PROSE = 35


def _check(text: str) -> Iterator[Span]:
    for found in _CERTAIN.finditer(text):
        yield Span(*found.span())
    if len(_ANY_DOTS.findall(text)) >= _FORM_BLANKS or len(_LETTER.findall(text)) < _PROSE:
        return
    for found in _DOTS.finditer(text):
        before = text[max(0, found.start() - _LOOK_BACK) : found.start()]
        if before.strip() and not _ERA_BEFORE.search(before):
            yield Span(*found.span())


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
        "ลงชื่อ..............................ผู้รับรอง",
        "ข้าพเจ้า........ตำแหน่ง........โรงเรียน........ขอรับรองว่าข้อความข้างต้นเป็นความจริงทุกประการ",
        "สำนักงานเขตพื้นที่การศึกษา..... กลุ่มอำนวยการ",
        "ส่วนที่ ๑ หลักการและเหตุผลของแผนปฏิบัติการประจำปี ........ ๑๒",
        "ร่างระเบียบสำนักงานเขตพื้นที่การศึกษาว่าด้วยการใช้รถราชการ พ.ศ. .... ตามที่เสนอ",
        "ผู้รับโอนเงิน เลขที่บัญชี xxx-x-xx๑๒๓-x โทร. ๐๘x-xxx-xxxx",
        "แบบสอบถามภาษาอังกฤษ ข้อ ๓ None of the above",
        "ระบบสารสนเทศ [ฉบับปรับปรุง] ของกลุ่มนโยบายและแผน",
        "เกณฑ์คะแนน x < ๕๐ และ y > ๘๐ ให้พัฒนาเพิ่มเติม…",
    ),
    bad=(
        Bad("ด้วยโรงเรียน {{ school.name }} ขอรับการสนับสนุนงบประมาณ"),
        Bad("แต่งตั้งให้ [ระบุชื่อ-สกุล] เป็นประธานกรรมการ"),
        Bad("เรียน ผู้อำนวยการโรงเรียน<ชื่อโรงเรียน>"),
        Bad("ด้วยสำนักงานเขตพื้นที่การศึกษาประถมศึกษา..... จะดำเนินการประชุมคณะกรรมการ"),
        Bad("จัดสรรงบประมาณให้โรงเรียนในสังกัด จำนวน …… โรงเรียน ตามบัญชีแนบท้าย"),
        Bad("ผู้รับผิดชอบโครงการ นางสาว xxx กลุ่มนโยบายและแผน"),
        Bad("ตำแหน่ง None โรงเรียนบ้านหนองบัว"),
        Bad("งบประมาณ nan บาท"),
        Bad("รวมเป็นเงิน #REF! บาท"),
    ),
)
