"""Letters, memos and stamped letters as people write them: what is spared, what is found."""

from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document

from docgen.checking import check_docx
from docgen.clauses import load_clauses
from docgen.findings import Severity
from docgen.rules import all_rules, rule_named
from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts, ParagraphFacts, StoryFacts
from docgen.word.fixing import fixed_docx
from docgen.word.letter_specimens import (
    head,
    letter_facts,
    lines,
    mark,
    memo_facts,
    memo_title,
    number_head,
    stamped_facts,
    texts,
    with_story,
)
from docgen.word.reading import read_docx
from docgen.word.recognising import recognised
from docgen.word.specimens import PAGE, paragraph, row, run

FAMILIES = ("SAL", "LET", "MEM", "SEC", "ELC")
RULES = tuple(rule for rule in all_rules() if rule.code.startswith(FAMILIES))

SPARED = [
    ("SAL001", letter_facts(salutation="  เรียน\tอธิบดีกรมบัญชีกลาง")),
    ("SAL001", letter_facts(salutation="เรียนคุณปิยวรรณ")),
    ("SAL002", letter_facts(salutation="เรียน  ผู้ช่วยเลขานุการประธานศาลฎีกา")),
    ("SAL002", letter_facts(salutation=lines(Role.SALUTATION, "เรียน  ผู้อำนวยการ", "นายกรัฐมนตรี"))),
    ("SAL003", letter_facts(salutation="กราบเรียน  ท่านเจ้าคุณ")),
    ("SAL004", letter_facts(closing="ขอแสดง ความนับถือ")),
    ("SAL004", letter_facts(salutation=None)),
    ("SAL006", letter_facts(body="จึงเรียนมาเพื่อโปรดทราบ และกราบเรียนท่าน")),
    ("SAL007", memo_facts(body="ด้วยเอกสารลงท้ายว่า ขอแสดงความนับถือ จึงส่งคืน")),
    ("SAL009", letter_facts(salutation="เรียน  คุณพ่อคุณแม่ผู้ปกครอง")),
    ("LET001", letter_facts(subject=paragraph("เรื่อง  การจัดสรรงบประมาณ", None))),
    ("LET002", letter_facts(number="ที่\tศธ ๐๔๐๙๘/๔๕๖\t\tสำนักงาน")),
    ("LET002", letter_facts(number="ที่ ศน ๐๐๑๗.๓/๑๒๓๔๕")),
    (
        "LET006",
        letter_facts(
            subject=(
                paragraph("เรื่อง", Role.SUBJECT, cell=(1, 1, 1)),
                paragraph("การจัดสรรงบประมาณ", Role.CELL, cell=(1, 1, 2)),
            )
        ),
    ),
    (
        "LET008",
        letter_facts(
            enclosure=(
                paragraph("สิ่งที่ส่งมาด้วย  บัญชีจัดสรร", Role.ENCLOSURE, cell=(1, 1, 1)),
                paragraph("จำนวน ๑ ชุด", Role.CELL, cell=(1, 1, 2)),
            )
        ),
    ),
    (
        "LET008",
        letter_facts(
            enclosure=(
                paragraph("สิ่งที่ส่งมาด้วย", Role.ENCLOSURE, cell=(1, 1, 1)),
                paragraph("๑. บัญชี จำนวน ๑ ชุด", Role.ENCLOSURE, cell=(1, 1, 2)),
                paragraph("๒. แบบตอบรับ จำนวน ๑ ฉบับ", Role.ENCLOSURE, cell=(1, 1, 2)),
            ),
            body="โปรดส่งแบบตอบรับตามสิ่งที่ส่งมาด้วย ๒",
        ),
    ),
    (
        "LET008",
        letter_facts(
            enclosure=(
                *lines(Role.ENCLOSURE, "สิ่งที่ส่งมาด้วย  ๑. บัญชี จำนวน ๑ ชุด"),
                paragraph("๒. แบบตอบรับ", None),
                paragraph("", None),
                paragraph("จำนวน ๑ ฉบับ", None),
            ),
            body="ตามสิ่งที่ส่งมาด้วย ๒",
        ),
    ),
    ("LET010", letter_facts(body=texts("ด้วยมีเหตุ", "(จึงเรียนมาเพื่อทราบ)"))),
    ("LET011", letter_facts(body="ด้วยสำนักงานจัดอบรม ดังนั้น จึงขอเชิญท่าน")),
    ("LET012", letter_facts(signature="พันตำรวจเอก ธีรเดช วงศ์อารีย์")),
    ("LET012", letter_facts(signature="ผู้อำนวยการ")),
    ("LET013", letter_facts(position=lines(Role.POSITION, "รอง ผอ. รักษาราชการแทน", "ผู้อำนวยการ"))),
    (
        "LET014",
        with_story(
            letter_facts(unit=None, phone=None), "footer1", *texts("กลุ่มอำนวยการ โทร. ๐ ๒๒๘๐ ๒๙๓๐")
        ),
    ),
    ("MEM001", memo_facts(title=memo_title("ด่วน  บันทึกข้อความ"))),
    ("MEM001", memo_facts(title=replace(memo_title(), alignment="left", left_cm=5.0))),
    ("MEM001", with_story(memo_facts(title=None), "header1", memo_title())),
    (
        "MEM002",
        memo_facts(
            number=(
                head("ที่", "ที่", Role.MEMO_NUMBER),
                paragraph("ศธ ๐๔๐๙๘/๔๕๗", Role.MEMO_NUMBER),
                head("วันที่", "วันที่", Role.MEMO_NUMBER),
            )
        ),
    ),
    ("MEM002", memo_facts(number=number_head("ที่  -\tวันที่  ๑๒ พฤศจิกายน ๒๕๖๙", size=16.0))),
    (
        "MEM009",
        memo_facts(
            subject=head("เรื่อง  ขออนุมัติจัดซื้อวัสดุ", "เรื่อง", Role.MEMO_SUBJECT),
            body=(*texts("ขออนุมัติจัดซื้อวัสดุ ดังนี้"), *row(1, "กระดาษ", "๕๐๐")),
        ),
    ),
    ("SEC001", letter_facts(speed=paragraph("ด่วนที่สุด", None))),
    ("SEC002", stamped_facts(emblem=mark("ด่วนที่สุด"))),
    ("SEC003", letter_facts(body="ลับ")),
]
FOUND = [
    ("SAL004", letter_facts(salutation="นมัสการ  พระเทพศรีวิไล", closing="ขอแสดงความนับถือ")),
    ("LET001", letter_facts(body=None, closing=None, signature=None)),
    ("LET008", letter_facts(body="โปรดดูสิ่งที่ส่งมาด้วย ๑ และสิ่งที่ส่งมาด้วย ๒")),
    ("LET013", memo_facts(position="รองผู้อำนวยการ รักษาราชการแทน")),
    ("SEC001", letter_facts(speed=paragraph("ด่วนจี๋", None))),
    ("SEC003", letter_facts(copies=mark("ลับ", Role.SECRECY))),
]
INVITATION = """
ที่ ศธ ๐๔๙๙๙/ว ๔๑๐๕                              สำนักงานเขตพื้นที่การศึกษา
                                                   ประถมศึกษาศรีนคร เขต ๑
                          ๑๓ พฤศจิกายน ๒๕๖๙
เรื่อง  ขอเชิญประชุมคณะกรรมการพิจารณาจัดสรรงบประมาณ ครั้งที่ ๑/๒๕๖๙
เรียน  ผู้อำนวยการโรงเรียนบ้านโนนสว่าง และผู้อำนวยการโรงเรียนวัดศรีวิไล
อ้างถึง  คำสั่งสำนักงานเขตพื้นที่การศึกษา ที่ ๔๑๒/๒๕๖๙ ลงวันที่ ๑๒ พฤศจิกายน ๒๕๖๙
สิ่งที่ส่งมาด้วย  ๑. สำเนาคำสั่งที่อ้างถึง                    จำนวน ๑ ฉบับ
                ๒. ระเบียบวาระการประชุม                จำนวน ๑ ชุด
        ตามคำสั่งที่อ้างถึง สำนักงานได้แต่งตั้งท่านเป็นกรรมการพิจารณาจัดสรรงบประมาณ นั้น
        สำนักงานขอเชิญท่านเข้าร่วมประชุม ในวันพุธที่ ๑๘ พฤศจิกายน ๒๕๖๙ เวลา ๐๙.๓๐ น.
        จึงเรียนมาเพื่อโปรดเข้าร่วมประชุมตามวัน เวลา และสถานที่ดังกล่าว
                                    ขอแสดงความนับถือ

                               (นางสาวปิยวรรณ แก้วมณี)
         รองผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา ปฏิบัติราชการแทน
       ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑
กลุ่มนโยบายและแผน
โทร. ๐ ๙๙๙๙ ๑๒๓๔ ต่อ ๑๒
"""
TO_THE_PREMIER = """
ที่ ศธ ๐๒๐๘/๔๕๖                         กระทรวงศึกษาธิการ
                                          ถนนราชดำเนินนอก กรุงเทพฯ ๑๐๓๐๐
                         ตุลาคม ๒๕๖๗
เรื่อง  รายงานผลการดำเนินงานตามนโยบาย
กราบเรียน  นายกรัฐมนตรี (ผ่านรองนายกรัฐมนตรี)
อ้างถึง  ๑. มติคณะรัฐมนตรีเมื่อวันที่ ๑ ตุลาคม ๒๕๖๗
        ๒. หนังสือสำนักเลขาธิการคณะรัฐมนตรี ด่วนที่สุด ที่ นร ๐๕๐๕/ว ๔๕๖
        ลงวันที่ ๒ ตุลาคม ๒๕๖๗
        ตามมติคณะรัฐมนตรีและหนังสือที่อ้างถึง ให้กระทรวงรายงานผล ความละเอียดแจ้งแล้ว นั้น
        กระทรวงศึกษาธิการขอกราบเรียนว่า ได้ดำเนินการแล้ว
        จึงกราบเรียนมาเพื่อโปรดทราบ
                          ขอแสดงความนับถืออย่างยิ่ง


                          (นายสุเมธ ทองประเสริฐ)
                          รัฐมนตรีว่าการกระทรวงศึกษาธิการ
สำนักนโยบายและยุทธศาสตร์
โทร. ๐ ๒๒๒๒ ๒๒๒๒
"""
TO_A_MONK = """
ที่ ศธ ๐๔๐๙๘/๔๕๖                         โรงเรียนวัดศรีวิไล
                                          อำเภอเมือง จังหวัดศรีนคร ๙๙๐๐๐
                    ๑๕ ตุลาคม ๒๕๖๗
เรื่อง  ขออาราธนาแสดงพระธรรมเทศนา
นมัสการ  พระครูศรีวิไลคุณ เจ้าอาวาสวัดศรีวิไล
        ด้วยโรงเรียนจัดพิธีทำบุญวันคล้ายวันสถาปนาโรงเรียน
        จึงนมัสการมาเพื่อโปรดเมตตาอนุเคราะห์
                          ขอนมัสการด้วยความเคารพ


                          (นางกัญญา ศรีสมบัติ)
                          ครู รักษาการในตำแหน่ง
                          ผู้อำนวยการโรงเรียนวัดศรีวิไล
ฝ่ายบริหารทั่วไป
โทร. ๐ ๒๒๒๒ ๒๒๒๒
"""
STAMPED = """
ที่ ศธ ๐๔๐๙๘/๔๕๘
ถึง  โรงเรียนในสังกัดทุกโรงเรียน
        สำนักงานขอส่งสำเนาหนังสือกระทรวงศึกษาธิการ มาเพื่อทราบและถือปฏิบัติ
                                 สำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑
                                       ๑๕ ตุลาคม ๒๕๖๗
กลุ่มอำนวยการ
โทร. ๐ ๒๒๒๒ ๒๒๒๒
"""


def typed(text):
    """Return the facts of a letter typed as shown: far indents are tabs and margins."""
    body = []
    for number, line in enumerate(text.strip("\n").split("\n"), start=1):
        words = "\t".join(part.strip() for part in line.strip().split("    ") if part.strip())
        far = len(line) - len(line.lstrip())
        look = {"left_cm": 8.0} if far >= 16 else {"first_line_cm": 2.5 if far else 0.0}
        runs = (run(words),) if words else ()
        body.append(ParagraphFacts(number=number, text=words, runs=runs, **look))
    return recognised(DocxFacts((StoryFacts("document", tuple(body)),), (PAGE,)))


def findings(rule, facts):
    if not rule.docx or (rule.docx.kinds and facts.kind not in rule.docx.kinds):
        return []
    return list(rule.docx.check(facts))


@pytest.mark.parametrize(("code", "facts"), SPARED)
def test_sound_letter_is_spared(code, facts):
    assert not findings(rule_named(code), facts)


@pytest.mark.parametrize(("code", "facts"), FOUND)
def test_faulty_letter_is_found(code, facts):
    assert findings(rule_named(code), facts)


@pytest.mark.parametrize("text", [INVITATION, TO_THE_PREMIER, TO_A_MONK, STAMPED])
def test_no_rule_warns_about_a_sound_letter_as_typed(text):
    facts = typed(text)
    found = [
        (rule.code, each)
        for rule in RULES
        if hasattr(rule, "docx") and rule.severity is not Severity.INFO
        for each in findings(rule, facts)
    ]
    assert not found


@pytest.mark.parametrize("facts", [letter_facts(), memo_facts(), stamped_facts()])
def test_the_specimens_please_every_rule_of_letters(facts):
    rules = [rule for rule in RULES if hasattr(rule, "docx")]
    assert not [rule.code for rule in rules if findings(rule, facts)]


def test_wrong_greeting_and_closing_are_cured_together():
    facts = letter_facts(salutation="เรียน  นายกรัฐมนตรี", body="จึงเรียนมาเพื่อโปรดทราบ")
    fixes = {
        code: [each.fix.text for each in findings(rule_named(code), facts)]
        for code in ("SAL002", "SAL004", "SAL006")
    }
    assert fixes == {
        "SAL002": ["กราบเรียน"],
        "SAL004": ["ขอแสดงความนับถืออย่างยิ่ง"],
        "SAL006": ["จึงกราบเรียน"],
    }


def test_only_what_the_annex_decides_is_fixed_safely():
    safe = set()
    for rule in RULES:
        for facts in (each for each in rule.bad if isinstance(each, DocxFacts)):
            safe |= {rule.code for each in findings(rule, facts) if each.fix and each.fix.safe}
    words = {"SAL002", "SAL004", "SAL006", "SAL008", "LET009", "LET012", "SEC001"}
    looks = {"MEM001", "MEM002", "MEM004", "MEM010", "SEC002"}
    assert safe == words | looks


MEMO_IN_NEED = (
    *("บันทึกข้อความ", "ส่วนราชการ  กลุ่มอำนวยการ โทร. ๐ ๒๒๘๐ ๒๙๓๐"),
    *("ที่  ศธ.๐๔๐๙๘/ว๑๒  วันที่  ๑๕ ตุลาคม ๒๕๖๗", "เรื่อง  ขอส่งรายงาน"),
    *("เรียน  ผู้อำนวยการกลุ่มอำนวยการ", "ด้วยกลุ่มได้จัดทำรายงานแล้ว"),
    *("จึงกราบเรียนมาเพื่อโปรดทราบ", "\t\t(นายสุเมธ ทองประเสริฐ)", "\t\tครู"),
)
LETTER_IN_NEED = (
    *("ด่วนที่สุด", "ที่ ศธ ๐๔๐๙๘/๔๕๖\tกระทรวงศึกษาธิการ", "\tถนนราชดำเนินนอก กรุงเทพฯ ๑๐๓๐๐"),
    *("\t๑๕ ตุลาคม ๒๕๖๗", "เรื่อง  รายงานผลการดำเนินงาน", "เรียน  นายกรัฐมนตรี", "อ้างถึง  -"),
    *("ด้วยกระทรวงได้ดำเนินการแล้ว", "จึงเรียนมาเพื่อโปรดทราบ", "\t\tขอแสดงความนับถือ"),
    *("\t\tนายสุเมธ ทองประเสริฐ", "\t\tรัฐมนตรีว่าการกระทรวงศึกษาธิการ", "สำนักนโยบายและยุทธศาสตร์"),
    "โทร. ๐ ๒๒๘๐ ๒๙๓๐",
)


def in_word(written):
    """Return a plain Word file of these lines."""
    document = Document()
    for line in written:
        document.add_paragraph(line)
    content = BytesIO()
    document.save(content)
    return content.getvalue()


def judged(content):
    facts = read_docx(content)
    return list(check_docx(facts, facts.kind, load_clauses(), RULES))


@pytest.mark.parametrize("written", [MEMO_IN_NEED, LETTER_IN_NEED], ids=["memo", "letter"])
def test_fixing_a_word_file_cures_it_at_once_and_for_good(written):
    content = in_word(written)
    found = judged(content)
    assert any(each.severity is not Severity.INFO for each in found)
    fixed = fixed_docx(content, found).content
    left = judged(fixed)
    assert not [each for each in left if each.severity is not Severity.INFO]
    assert fixed_docx(fixed, left).content == fixed
