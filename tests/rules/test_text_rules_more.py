"""Precision and recall of the later TXT, NUM, DAT and MNY rules beyond their own examples."""

from dataclasses import replace
from datetime import date

import pytest

from docgen.checking import fixed
from docgen.model.specimens import office_data, order
from docgen.rule import TextRule
from docgen.rules import rule_named
from docgen.saraban.misspellings import wrong_and_right
from docgen.word.specimens import members, order_facts, paragraph, row, run

CAUGHT = (
    ("TXT007", "พ.ศ.\u00a0๒๕๖๙", "\u00a0"),
    ("TXT008", "สำนักงาน\ufffd", "\ufffd"),
    ("TXT012", "(ถ้ามี )", " "),
    ("TXT014", "อื่น ๆ ๆ", "ๆ ๆ"),
    ("TXT015", "ปากกาฯลฯ", "ฯลฯ"),
    ("TXT018", "พ.ศ. ๒๕๗O", "O"),
    ("TXT019", "จำนวน \uff11\uff12 ชุด", "\uff11\uff12"),
    ("TXT021", "คำสั่งนี้มีผลบังคับไช้", "ไช้"),
    ("TXT021", "โครงการประชาสัมพัน", "ประชาสัมพัน"),
    ("NUM004", "ดูที่ www.obec.go.th/๒๕๖๙", "www.obec.go.th/๒๕๖๙"),
    ("NUM005", "เป็นเงิน ๑๒๕๐๐๐ บาท", "๑๒๕๐๐๐"),
    ("NUM006", "ปีการศึกษา ๒,๕๖๙", "๒,๕๖๙"),
    ("DAT005", "เดือนมกราคม ๓๑๑๓", "๓๑๑๓"),
    ("DAT006", "ภายใน ๑๙-๑๑-๒๕๖๙", "๑๙-๑๑-๒๕๖๙"),
    ("DAT012", "เดือนพฤษจิกายน", "พฤษจิกายน"),
    ("DAT016", "เริ่มประชุมเวลา ๙:๓๐ น.", "๙:๓๐ น."),
    ("DAT017", "เวลา ๑๖.๐๐ น. ถึง ๐๙.๓๐ น. ประชุม และ ๑๓.๐๐–๑๒.๐๐ น.", "๑๓.๐๐–๑๒.๐๐ น."),
    ("DAT019", "พ.ศ. ๒๕๗๐/ค.ศ. ๒๐๒๖", "๒๐๒๖"),
    ("MNY006", "๑๑ บาท (สิบหนึ่งบาทถ้วน)", "สิบหนึ่งบาทถ้วน"),
    ("MNY008", "ราคา 1,200 THB", "1,200 THB"),
    ("MNY011", "๒๔๐บาท", "บาท"),
    ("MNY012", "๑๐๐.๑๐๐๐๐๐๐๐๐๑ บาท", "๑๐๐.๑๐๐๐๐๐๐๐๐๑"),
)

SPARED = (
    ("TXT008", "ร้าน Café Ñandú ····· ±±±±±"),
    ("TXT009", "เรียน   ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑"),
    ("TXT009", "ให้โรงเรียนรายงานต่อสำนักงานเขตพื้นที่การศึกษาประถมศึกษา ภายในวันที่    เดือน    พ.ศ."),
    ("TXT012", "(     ) อนุมัติ   ( ) ไม่อนุมัติ"),
    ("TXT016", "ดำเนินการตามขั้นตอน ดังนี้ ๑) แต่งตั้งคณะทำงาน ๒) ประชุมคณะทำงาน (อย่างน้อยหนึ่งครั้ง)"),
    ("TXT017", "ขอเชิญผู้แทนหน่วยงานเข้าร่วมประชุมเพื่อพิจารณาจัดสรรงบประมาณ ร่วมกับสำนักงาน ก.พ.ร."),
    ("TXT018", "โครงการ ๑ตำบล๑โรงเรียน ผลสอบ O-NET ระดับ ม.๖"),
    ("TXT021", "ปรากฏหมายเลขทะเบียน ร้องไห้ หัวไช้เท้า กฎหมาย กุมภาพันธ์ สัมพันธภาพ"),
    ("NUM004", "วัคซีน COVID-๑๙ และแฟ้ม แผน_๒๕๗๐.xlsx"),
    ("NUM005", "โทร. ๐๘ ๑๒๓๔ ๕๖๗๘ ที่ ๑๒๓๔๕/๒๕๖๙ รหัส ๑๐๐๑๒๓๔๕"),
    ("NUM006", "วงเงินเดือนตุลาคม ๒,๕๖๙ บาท"),
    ("NUM012", "เลขประจำตัวประชาชน ....................."),
    ("DAT006", "ครั้งที่ ๑/๒/๒๕๖๙ และแฟ้ม https://a.go.th/2026-11-19"),
    ("DAT010", "วันที่ได้รับหนังสือ วันที่ลงนาม"),
    ("DAT011", "ให้ไว้ ณ วันที่ ๕ มกราคม พ.ศ. ๒๕๖๗"),
    ("DAT016", "เวลา ๐๙.๓๐  น. เวลา ๐๘.๓๐ น.-๑๖.๓๐ น."),
    ("DAT017", "อยู่เวร เวลา ๐๘.๐๐–๐๘.๐๐ น."),
    ("MNY006", "ประมาณ ๑,๐๐๐ บาท (ห้องละห้าร้อยบาท)"),
    ("MNY007", "เท่ากับ ๓๓.๔๔๕๖ บาท"),
    ("MNY008", "เลขที่ ๑๒ บ. โนนสูง"),
    ("MNY011", "๑๐๐ บาท และค่าปรับหนึ่งร้อยบาทถ้วน"),
)

MENDED = (
    ("TXT015", "วัสดุ กระดาษฯ ลฯ.", "วัสดุ กระดาษ ฯลฯ"),
    ("NUM005", "เป็นเงิน ๑๒๓๔๕๖๗.๕๐ บาท", "เป็นเงิน ๑,๒๓๔,๕๖๗.๕๐ บาท"),
    ("DAT010", "ตั้งแต่วันที่วันที่ ๑ มกราคม ๒๕๗๐", "ตั้งแต่วันที่ ๑ มกราคม ๒๕๗๐"),
    ("DAT016", "เวลา 8.30น. - 16.30น.", "เวลา 08.30 น. - 16.30 น."),
    ("MNY008", "รวม ฿1,200.50", "รวม 1,200.50 บาท"),
    ("MNY011", "๒๔๐บาท(สองร้อยสี่สิบบาทถ้วน)", "๒๔๐ บาท (สองร้อยสี่สิบบาทถ้วน)"),
)

SAFE = ("TXT007", "TXT009", "TXT012", "TXT015", "TXT019", "NUM004", "NUM005", "NUM006")
SAFE_DATES = ("DAT010", "DAT011", "DAT012", "DAT016", "MNY006", "MNY007", "MNY008", "MNY011")
SUGGESTED = ("TXT017", "TXT018", "TXT020", "TXT021", "DAT005", "DAT006", "DAT019")


def text_rule(code):
    rule = rule_named(code)
    assert isinstance(rule, TextRule)
    return rule


def found(code, facts):
    return list(rule_named(code).docx.check(facts))


@pytest.mark.parametrize(("code", "text", "place"), CAUGHT)
def test_the_very_characters_are_named(code, text, place):
    spans = text_rule(code).check(text)
    assert any(place in text[span.start : span.end] for span in spans)


@pytest.mark.parametrize(("code", "text"), SPARED)
def test_a_look_alike_is_spared(code, text):
    assert [text[span.start : span.end] for span in text_rule(code).check(text)] == []


@pytest.mark.parametrize(("code", "text", "right"), MENDED)
def test_a_slip_is_mended_at_once(code, text, right):
    assert fixed(text, text_rule(code)) == right
    assert fixed(right, text_rule(code)) == right


@pytest.mark.parametrize("code", [*SAFE, *SAFE_DATES, *SUGGESTED])
def test_a_fix_is_safe_only_where_the_catalogue_says_so(code):
    rule = text_rule(code)
    fixes = [span.fix for bad in rule.bad for span in rule.check(bad.text) if span.fix]
    assert {fix.safe for fix in fixes} == {code not in SUGGESTED}


def test_each_wrong_form_is_found_and_its_right_word_is_not():
    check = text_rule("TXT021").check
    for wrong, (right, _, _) in wrong_and_right().items():
        assert [span.fix.text for span in check(wrong)] == [right], wrong
        assert not list(check(right)), right


def test_an_identification_number_is_never_told_whole():
    text = "เลขประจำตัวประชาชน 0 0000 00000 00 2"
    [span] = text_rule("NUM012").check(text)
    assert "xxxx" in span.message.th
    assert "0000" not in span.message.th
    assert text[span.start : span.end] == "2"


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ((("ก", "๑๐๐"), ("ข", "๒๐๐"), ("รวม", "๓๐๐")), []),
        ((("ก", "๑๐๐"), ("ข", "๒๐๐"), ("รวมเป็นเงินทั้งสิ้น", "๔๐๐")), ["๔๐๐"]),
        ((("ก", "๑๐๐"), ("ข", "ไม่มี"), ("รวม", "๔๐๐")), []),
        ((("ก", "๑๐๐"), ("รวม", "๔๐๐")), []),
        ((("๑.", "๓๐๐"), ("๑.๑ ก", "๑๐๐"), ("๑.๒ ข", "๒๐๐"), ("รวม", "๓๐๐")), []),
        ((("ก", "๑๐๐"), ("รวมพลังครู", "๕๐๐"), ("รวม", "๖๐๐")), []),
        ((("ก", "๑๐๐"), ("ข", "-"), ("ค", ""), ("ง", "๕๐"), ("รวม", "๑๖๐")), ["๑๖๐"]),
    ],
)
def test_a_total_is_held_against_its_rows(rows, told):
    lines = (("รายการ", "จำนวนเงิน"), *rows)
    cells = [cell for at, texts in enumerate(lines, 1) for cell in row(at, *texts, table=5)]
    facts = order_facts(duties=tuple(cells))
    assert [facts.body[each.number - 1].text for each in found("MNY003", facts)] == told


def test_both_sides_of_a_wrong_total_are_told():
    [bad, *_] = rule_named("MNY003").bad
    [each] = found("MNY003", bad)
    assert "๓,๖๐๐.๕๐" in each.message.th
    assert "๓,๕๐๐.๕๐" in each.message.th


def test_a_column_that_is_no_sum_is_left_alone():
    rows = (("รายการ", "ร้อยละ", "เงิน"), ("ก", "๕๐", "๑"), ("ข", "๖๐", "๒"), ("รวม", "๕๕", "๓"))
    cells = [cell for at, texts in enumerate(rows, 1) for cell in row(at, *texts, table=5)]
    assert not found("MNY003", order_facts(duties=tuple(cells)))


def test_the_rarer_spelling_of_a_name_is_told():
    text = "ให้ นางสาวปิยวรรณ แก้วมณี และ นางสาวปิยวรรณ แกัวมณี"
    facts = order_facts(duties=text.replace("แกัว", "แก่ว"))
    assert not found("TXT024", facts)
    facts = order_facts(duties="ให้ นางสาวปิยวรรณ แก้วมณี และ นางสาวปิยวรรณ แกวมณี")
    [each] = found("TXT024", facts)
    assert facts.body[each.number - 1].text[each.start : each.end] == "ปิยวรรณ แกวมณี"
    assert each.fix.text == "ปิยวรรณ แก้วมณี"


def test_a_register_of_namesakes_is_left_alone():
    letters = [chr(code) for code in range(ord("ก"), ord("ก") + 12)]
    names = [f"นายวิชัย ข{one}{two}คงทน" for one in letters for two in letters]
    few, many = ([(name, "กรรมการ") for name in names[:size]] for size in (60, 144))
    assert found("TXT024", order_facts(members=members(*few)))
    assert not found("TXT024", order_facts(members=members(*many)))


def test_two_lists_side_by_side_in_a_table_are_no_repetition():
    cells = [cell for at in (1, 2, 3) for cell in row(at, f"{at}. ก", f"{at}. ข", table=5)]
    assert not found("NUM007", order_facts(duties=tuple(cells)))


def test_a_list_prints_arabic_numbers_once_for_all_its_items():
    items = tuple(paragraph(text, numbering="decimal") for text in ("จัดทำแผน", "รายงานผล"))
    assert len(found("NUM009", order_facts(duties=items))) == 1


def test_digits_of_a_code_in_the_deceptive_font_are_left_alone():
    text = "กระดาษ A4 จำนวน 5 รีม"
    line = paragraph(text, runs=(run(text, latin_font="TH SarabunIT๙"),))
    [each] = found("NUM011", order_facts(body=line))
    assert text[each.start : each.end] == "5"


def test_a_large_sum_is_asked_for_its_words_once():
    text = "อนุมัติ เป็นเงิน ๑๒๕,๐๐๐ บาท"
    assert len(found("MNY002", order_facts(body=(paragraph(text), paragraph(text))))) == 1


def test_a_holiday_of_the_office_is_told_by_name():
    data = replace(office_data(), holidays={date(2026, 11, 12): "วันหยุดพิเศษ"})
    [each] = rule_named("DAT018").record.check(order(), data)
    assert "วันหยุดพิเศษ" in each.message.th


def test_comments_themselves_are_not_searched_for_highlights():
    marked = paragraph("ร่าง", runs=(run("ร่าง", highlighted=True),))
    facts = order_facts(body=marked)
    [story] = facts.stories
    assert not found("TXT023", replace(facts, stories=(replace(story, name="comments"),)))
