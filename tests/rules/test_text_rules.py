"""Precision and recall of the TXT, NUM, DAT and MNY rules beyond the examples in their files."""

from dataclasses import replace

import pytest

from docgen.checking import fixed
from docgen.findings import Span
from docgen.rule import TextRule
from docgen.rules import all_rules, rule_named

FAMILIES = ("TXT", "NUM", "DAT", "MNY")
TEXT_RULES = [r for r in all_rules() if r.code[:3] in FAMILIES and isinstance(r, TextRule)]
CODES = [rule.code for rule in TEXT_RULES]

SOUND = (
    "ด้วยสำนักงานเขตพื้นที่การศึกษากำหนดจัดประชุมคณะกรรมการ ครั้งที่ ๓/๒๕๖๙",
    "ประชุมในวันพฤหัสบดีที่ ๑๙ พฤศจิกายน ๒๕๖๙ เวลา ๐๙.๓๐ น. ณ ห้องประชุมดอกจาน",
    "อนุมัติเงินจัดสรรให้โรงเรียนบ้านโนนสว่าง เป็นเงิน ๑๒๕,๐๐๐ บาท (หนึ่งแสนสองหมื่นห้าพันบาทถ้วน)",
    "ทั้งนี้ ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๙ ถึงวันที่ ๓๐ กันยายน ๒๕๗๐",
    "ตามหนังสือสำนักงาน ก.ค.ศ. ที่ ศธ ๐๒๐๖.๗/ว ๒๑ ลงวันที่ ๕ กรกฎาคม ๒๕๖๐ และสำนักงาน ก.พ.",
    "พระราชบัญญัติการศึกษาแห่งชาติ พ.ศ. ๒๕๔๒ และที่แก้ไขเพิ่มเติม (ฉบับที่ ๒) พ.ศ. ๒๕๔๕",
    "ให้คณะกรรมการมีหน้าที่อื่น ๆ ตามที่ผู้อำนวยการมอบหมาย ฯลฯ",
    "โทร. ๐ ๒๙๙๙ ๐๐๐๐ ต่อ ๑๒ ไปรษณีย์อิเล็กทรอนิกส์ plan1@sinakhon1.go.th",
    "ตามเป้าหมายการพัฒนาที่ยั่งยืน ค.ศ. ๒๐๓๐ (SDGs) ข้อ ๔",
    "ร่างพระราชบัญญัติการศึกษาแห่งชาติ พ.ศ. .... ที่สำนักงานคณะกรรมการกฤษฎีกาตรวจพิจารณาแล้ว",
    "แบบรายงานผล Google Form ที่ https://forms.gle/AbC123xyz ภายในวันที่ ๑๕ ของทุกเดือน",
    "วันหยุดราชการ ได้แก่ วันแม่แห่งชาติ วันที่ ๑๒ สิงหาคม และวันปิยมหาราช วันที่ ๒๓ ตุลาคม",
    "ลงชื่อ ............................................ ผู้อำนวยการโรงเรียน",
    "(ลงชื่อ)..............................",
    "คำนำ ................................................ ก",
    "ระดับคุณภาพ ๑.๐๐–๑.๕๐ หมายถึง น้อยที่สุด และร้อยละ ๙๕.๕๐",
    "ระหว่างวันที่ ๓๐ พฤศจิกายน–๒ ธันวาคม ๒๕๖๙ ณ โรงแรมศรีนคร จังหวัดศรีนคร",
    "เครื่องคอมพิวเตอร์ All In One สำหรับงานประมวลผล ราคา ๒๓,๐๐๐ บาท",
    "นายณรงค์ ธรรมรัตน์ ตำแหน่ง ครู คศ.๓ โรงเรียนบ้านหนองไผ่ <สาขาวังน้ำเย็น>",
    "เบิกจ่ายตามระเบียบ [ข้อ ๑๒ วรรคสอง] แล้ว",
    "ผลการประเมิน O-NET ปีการศึกษา ๒๕๖๘ ระดับชั้นประถมศึกษาปีที่ ๖",
    "",
    " ",
    "- ๒ -",
)

CAUGHT = (
    ("TXT022", "เรียน ผู้อำนวยการโรงเรียน [ใส่ชื่อโรงเรียน]", "[ใส่ชื่อโรงเรียน]"),
    ("TXT022", "คลิกหรือแตะที่นี่เพื่อใส่ข้อความ", "คลิกหรือแตะที่นี่เพื่อใส่ข้อความ"),
    ("TXT022", "ประธานกรรมการ TODO", "TODO"),
    ("TXT022", "None", "None"),
    ("DAT007", "เมื่อวันที่ ๕ ม.ค.๒๕๗๐", "ม.ค."),
    ("TXT022", "โรงเรียนxxxx", "xxxx"),
    ("TXT022", "{% for school in schools %}", "{% for school in schools %}"),
    ("TXT022", "แต่งตั้งนาย ........ และนาง ........ เป็นคณะกรรมการตรวจรับพัสดุของสำนักงานเขต", "........"),
    ("NUM001", "เลขที่ 1234567890", "1234567890"),
    ("NUM001", "วันที่ 5-7 ตุลาคม", "5-7"),
    ("NUM001", "โทร. 0-2999-0000", "0-2999-0000"),
    ("NUM002", "ลงวันที่ ๑๕ ตุลาคม 256๙", "256๙"),
    ("DAT001", "เชิญประชุมวันที่ ๑๙ ตุลาคม ๐๙.๓๐ น.", "๑๙ ตุลาคม"),
    ("DAT001", "๑๙ ตุลาคม", "๑๙ ตุลาคม"),
    ("DAT001", "ผู้เข้าประชุมวันที่ ๑๙ มกราคม ๑๒ คน", "๑๙ มกราคม"),
    ("DAT002", "วันพฤหัสที่ ๑๘ พฤศจิกายน ๒๕๖๙", "พฤหัส"),
    ("DAT003", "๓๐ กุมภาพันธ์ ๒๕๗๐", "๓๐ กุมภาพันธ์ ๒๕๗๐"),
    ("DAT004", "ลงวันที่ ๕ มกราคม พ.ศ. ๒๐๒๖", "๒๐๒๖"),
    ("DAT004", "ลงวันที่ ๕ มกราคม ๒๓๙๙", "๒๓๙๙"),
    ("DAT007", "ระหว่าง ก.พ. – มี.ค. ๒๕๗๐", "มี.ค."),
    ("DAT009", "รายชื่อแนบท้าย\nประกาศ ณ วันที่ ๑ ธันวาคม ๒๕๖๙", "วันที่ ๑ ธันวาคม ๒๕๖๙"),
    ("MNY001", "๒๑ บาท (สิบเอ็ดบาทถ้วน)", "สิบเอ็ดบาทถ้วน"),
    ("MNY001", "0.50 บาท (ห้าสตางค์)", "ห้าสตางค์"),
)

SPARED = (
    ("DAT001", "ประชุมในวันพฤหัสบดีที่ ๑๙ พฤศจิกายน ๒๕๖๙ เวลา ๐๙.๓๐ น."),
    ("DAT001", "รายงานข้อมูล ณ วันที่ ๑๐ มิถุนายน และ ๑๐ พฤศจิกายน ๒๕๖๙"),
    ("DAT001", "รุ่นที่ ๑ วันที่ ๕ มิถุนายน รุ่นที่ ๒ วันที่ ๘ มิถุนายน ๒๕๗๐"),
    ("DAT001", "รอบการประเมินที่ ๑ ตั้งแต่วันที่ ๑ ตุลาคม ถึงวันที่ ๓๑ มีนาคม"),
    ("DAT001", "ปีงบประมาณเริ่มวันที่ ๑ ตุลาคม ถึงวันที่ ๓๐ กันยายน ของปีถัดไป"),
    ("DAT001", "สั่ง ณ วันที่ ๑๒ พฤศจิกายน พ.ศ. ๒๕๖๙"),
    ("DAT004", "ผลการประเมิน PISA 2022 เผยแพร่เมื่อวันที่ ๕ ธันวาคม ๒๕๖๖ (ค.ศ. 2023)"),
    ("DAT004", "บันทึกระบบ 2026-11-19"),
    ("DAT007", "หนังสือสำนักงาน ก.พ. ที่ นร ๑๐๑๐/ว ๑๕"),
    ("DAT007", "ได้รับเบี้ยเลี้ยง วันละ ๒๔๐ บาท"),
    ("MNY001", "จำนวน ๑๐๑ บาท (หนึ่งร้อยเอ็ดบาทถ้วน) หรือ ๑๐๑ บาท (หนึ่งร้อยหนึ่งบาทถ้วน)"),
    ("MNY001", "ประมาณ ๑.๒ ล้านบาท (หนึ่งล้านสองแสนบาทถ้วน)"),
    ("MNY001", "ค่าอาหาร ๑๐๐ บาท (สองมื้อ มื้อละห้าสิบบาทถ้วน)"),
    ("MNY001", "เป็นเงิน ๑,๐๐,๐ บาท (หนึ่งแสนบาทถ้วน) หรือหนึ่งพันบาทถ้วน"),
    ("NUM001", "ที่ประชุมรับทราบ"),
    ("NUM001", "สถานการณ์ COVID-19 และเครื่องวัดค่า PM2.5"),
    ("NUM001", "รหัสแหล่งของเงิน 69112310010"),
    ("NUM001", "ที่ ๔๑๒/2569 และ 25๗๐ ให้ NUM002 บอก"),
    ("TXT022", "ลงชื่อ..............................ผู้รับรอง"),
    ("TXT022", "ระบบสารสนเทศ [ฉบับปรับปรุง] ของกลุ่มนโยบายและแผน"),
    ("TXT022", "เกณฑ์คะแนน x < ๕๐ และ y > ๘๐ ให้พัฒนาเพิ่มเติม…"),
)

MENDED = (
    (
        "DAT001",
        "ตามคำสั่งที่ ๓๗๖/๒๕๖๘ ลงวันที่ ๑๕ ตุลาคม เรื่อง มอบหมายหน้าที่",
        "ตามคำสั่งที่ ๓๗๖/๒๕๖๘ ลงวันที่ ๑๕ ตุลาคม เรื่อง มอบหมายหน้าที่",
    ),
    (
        "DAT001",
        "ให้แล้วเสร็จในวันที่ ๕ มีนาคม ตามหนังสือลงวันที่ ๑ มีนาคม ๒๕๗๐",
        "ให้แล้วเสร็จในวันที่ ๕ มีนาคม ตามหนังสือลงวันที่ ๑ มีนาคม ๒๕๗๐",
    ),
    ("DAT004", "ข้อมูล ณ วันที่ 10/11/2026", "ข้อมูล ณ วันที่ 10/11/2569"),
    ("DAT007", "เมื่อ ๑๙พ.ย.๒๕๖๙ ที่ประชุมรับทราบ", "เมื่อ ๑๙ พฤศจิกายน ๒๕๖๙ ที่ประชุมรับทราบ"),
    ("DAT007", "ไตรมาสที่ ๑ (ต.ค.–ธ.ค. ๒๕๖๙)", "ไตรมาสที่ ๑ (ตุลาคม–ธันวาคม ๒๕๖๙)"),
    ("MNY001", "เป็นเงิน ๑๐๐.๕๐ บาท (หนึ่งร้อยบาทถ้วน)", "เป็นเงิน ๑๐๐.๕๐ บาท (หนึ่งร้อยบาทห้าสิบสตางค์)"),
    ("NUM001", "กระดาษ A4 จำนวน 25 รีม", "กระดาษ A4 จำนวน ๒๕ รีม"),
    (
        "TXT022",
        "จัดสรรงบประมาณให้โรงเรียนในสังกัด จำนวน …… โรงเรียน ตามบัญชีแนบท้าย",
        "จัดสรรงบประมาณให้โรงเรียนในสังกัด จำนวน …… โรงเรียน ตามบัญชีแนบท้าย",
    ),
    (
        "TXT022",
        "ผู้รับผิดชอบโครงการ นางสาว xxx กลุ่มนโยบายและแผน",
        "ผู้รับผิดชอบโครงการ นางสาว xxx กลุ่มนโยบายและแผน",
    ),
    ("TXT022", "งบประมาณ nan บาท", "งบประมาณ nan บาท"),
)
"""What a rule finds and what its fixes make of it; the same text where it has none."""

EXACT_MESSAGES = (
    ("DAT002", "วันพุธที่ ๑๙ พฤศจิกายน ๒๕๖๙", "วันพฤหัสบดี"),
    ("DAT003", "๓๑ เมษายน ๒๕๗๐", "๓๐ วัน"),
    ("DAT004", "ลงวันที่ ๕ มกราคม ๒๐๒๖", "๒๕๖๙"),
    ("DAT004", "ลงวันที่ ๕ มกราคม ๔๐๐๐", "จากต้นเรื่อง"),
    ("DAT007", "ลงวันที่ ๕ ม.ค. ๒๕๗๐", "มกราคม"),
    ("MNY001", "๑๐๑ บาท (หนึ่งร้อยบาทถ้วน)", "หนึ่งร้อยเอ็ดบาทถ้วน"),
)

UNSAFE = ("DAT001", "DAT002", "DAT004", "MNY001")
SAFE = ("TXT001", "TXT002", "TXT003", "TXT006", "TXT013", "NUM001", "NUM002", "DAT007", "DAT009")


def text_rule(code):
    rule = rule_named(code)
    assert isinstance(rule, TextRule)
    return rule


def broken_examples(rule):
    """Return what the examples prove wrong about a rule; empty when it does its work."""
    wrong = [good for good in rule.good if list(rule.check(good))]
    wrong += [bad.text for bad in rule.bad if not list(rule.check(bad.text))]
    return wrong + [
        bad.fixed
        for bad in rule.bad
        if bad.fixed is not None
        and (fixed(bad.text, rule) != bad.fixed or list(rule.check(bad.fixed)))
    ]


@pytest.mark.parametrize("rule", TEXT_RULES, ids=CODES)
@pytest.mark.parametrize("text", SOUND)
def test_sound_official_text_raises_no_alarm(rule, text):
    assert [text[span.start : span.end] for span in rule.check(text)] == []


@pytest.mark.parametrize(("code", "text", "place"), CAUGHT)
def test_the_very_characters_are_named(code, text, place):
    found = [text[span.start : span.end] for span in text_rule(code).check(text)]
    assert place in found


@pytest.mark.parametrize(("code", "text"), SPARED)
def test_a_look_alike_is_spared_by_the_rule(code, text):
    assert not list(text_rule(code).check(text))


@pytest.mark.parametrize(("code", "text", "right"), MENDED)
def test_a_slip_is_found_and_mended(code, text, right):
    assert list(text_rule(code).check(text))
    assert fixed(text, text_rule(code)) == right


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("DAT001", "ลงวันที่ ๑๙ ตุลาคม ๖๖"),
        ("DAT002", "วันพุธที่ ๑๙ พฤศจิกายน ๒๕๖๙"),
        ("DAT007", "ระหว่างเดือน ต.ค. ๒๕๖๙ วันที่ ๕ ตุลาคม ๒๕๖๙"),
        ("NUM001", "วงเงิน 12,345.50 บาท"),
        ("NUM002", "ที่ 41๒/๒๕69"),
        ("MNY001", "๒๑ บาท (สิบเอ็ดบาทถ้วน)"),
    ],
)
def test_one_slip_is_told_once(code, text):
    assert len(list(text_rule(code).check(text))) == 1


@pytest.mark.parametrize(("code", "text", "told"), EXACT_MESSAGES)
def test_the_message_names_what_is_right(code, text, told):
    messages = [span.message.th for span in text_rule(code).check(text) if span.message]
    assert any(told in message for message in messages), messages


@pytest.mark.parametrize("code", [*SAFE, *UNSAFE])
def test_a_fix_is_safe_only_where_the_catalogue_says_so(code):
    rule = text_rule(code)
    fixes = [span.fix for bad in rule.bad for span in rule.check(bad.text) if span.fix]
    assert {fix.safe for fix in fixes} == {code in SAFE}


@pytest.mark.parametrize("rule", TEXT_RULES, ids=CODES)
def test_the_places_lie_within_the_text(rule):
    for bad in rule.bad:
        for span in rule.check(bad.text):
            assert 0 <= span.start < span.end <= len(bad.text)


@pytest.mark.parametrize("rule", TEXT_RULES, ids=CODES)
def test_a_check_that_never_fires_breaks_the_examples(rule):
    assert broken_examples(rule) == []
    assert broken_examples(replace(rule, check=lambda _text: iter(())))


@pytest.mark.parametrize("rule", TEXT_RULES, ids=CODES)
def test_a_check_that_always_fires_breaks_the_examples(rule):
    assert broken_examples(replace(rule, check=lambda text: iter((Span(0, len(text)),))))
