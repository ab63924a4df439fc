from decimal import Decimal

import pytest

from docgen.errors import NotReadable
from docgen.thai.money import baht_amount, baht_figures, find_amounts, read_money

READ = {
    "๑๒,๓๔๕.๕๐": "12345.50",
    "12,345.50 บาท": "12345.50",
    "12345": "12345",
    " 1,000 ": "1000",
    "๑,๐๐๐.-": "1000",
    "๑,๐๐๐.- บาท": "1000",
    "๑๐๐บาทถ้วน": "100",
    "฿1,000": "1000",
    "THB 100": "100",
    "1,000.5": "1000.5",
    "1.": "1",
    "0": "0",
    "-500": "-500",
    "\u2212500": "-500",
    5: "5",
    12.5: "12.5",
    0.1: "0.1",
    1e16: "10000000000000000",
    Decimal("1.50"): "1.5",
    Decimal("1.500"): "1.5",
}


@pytest.mark.parametrize(("value", "amount"), READ.items(), ids=map(repr, READ))
def test_money_is_read_exactly(value, amount):
    assert read_money(value) == Decimal(amount)


REFUSED = {
    "-": "ไม่มีจำนวนเงิน",
    "": "ไม่มีจำนวนเงิน",
    "1.234": "ทศนิยมเกินสองตำแหน่ง",
    "๑.๒๓๔ บาท": "ทศนิยมเกินสองตำแหน่ง",
    "1,2345": "จุลภาคไม่ได้คั่นทุกสามหลัก",
    "12,34": "จุลภาคไม่ได้คั่นทุกสามหลัก",
    "๑.๒ ล้านบาท": "ให้เขียนตัวเลขเต็ม",
    "หนึ่งร้อยบาท": "ไม่ใช่จำนวนเงิน",
    "1 000": "ไม่ใช่จำนวนเงิน",
    "100-": "ไม่ใช่จำนวนเงิน",
    "100.50-": "ไม่ใช่จำนวนเงิน",
    "ฟรี": "ไม่ใช่จำนวนเงิน",
    0.1 + 0.2: "ทศนิยมเกินสองตำแหน่ง",
    12345.499999: "ทศนิยมเกินสองตำแหน่ง",
    float("nan"): "ไม่ใช่ตัวเลข",
    float("inf"): "ไม่ใช่ตัวเลข",
    Decimal("1.505"): "ทศนิยมเกินสองตำแหน่ง",
    None: "ว่าง",
    True: "ไม่ใช่ตัวเลข",
    b"1": "ไม่ใช่ตัวเลข",
}


@pytest.mark.parametrize(("value", "told"), REFUSED.items(), ids=map(repr, REFUSED))
def test_what_is_no_money_is_refused_with_the_reason(value, told):
    with pytest.raises(NotReadable) as refused:
        read_money(value)
    assert told in refused.value.message.th
    assert refused.value.message.en


@pytest.mark.parametrize(
    ("amount", "figures"),
    [
        (0, "๐"),
        (1000, "๑,๐๐๐"),
        (Decimal("1000.00"), "๑,๐๐๐"),
        (Decimal("0.5"), "๐.๕๐"),
        (Decimal("12345.5"), "๑๒,๓๔๕.๕๐"),
        (Decimal("1234567.895"), "๑,๒๓๔,๕๖๗.๙๐"),
        (Decimal(-1000), "-๑,๐๐๐"),
        (Decimal("-0.001"), "๐"),
        (Decimal("1e16"), "๑๐,๐๐๐,๐๐๐,๐๐๐,๐๐๐,๐๐๐"),
    ],
)
def test_figures_have_commas_and_satang_only_when_there_are_any(amount, figures):
    assert baht_figures(amount) == figures


def test_an_operative_amount_has_figures_and_words():
    assert baht_amount(Decimal("12345.50")) == (
        "๑๒,๓๔๕.๕๐ บาท (หนึ่งหมื่นสองพันสามร้อยสี่สิบห้าบาทห้าสิบสตางค์)"
    )


FOUND = {
    "figures and words": ("เป็นเงิน ๑๐๐ บาท (หนึ่งร้อยบาทถ้วน) จริง", "100", "หนึ่งร้อยบาทถ้วน", "100"),
    "words disagree": ("๑๐๐ บาท (สองร้อยบาทถ้วน)", "100", "สองร้อยบาทถ้วน", "200"),
    "old spelling": ("๑๐๑ บาท (หนึ่งร้อยหนึ่งบาทถ้วน)", "101", "หนึ่งร้อยหนึ่งบาทถ้วน", "101"),
    "unreadable words": ("๑๐๐ บาท (หนึ่งรอยบาทถ้วน)", "100", "หนึ่งรอยบาทถ้วน", None),
    "words without unit": ("๑๐๐ บาท (หนึ่งร้อย)", "100", "หนึ่งร้อย", None),
    "spaces inside": ("๑๐๐ บาท( หนึ่งร้อยบาทถ้วน )", "100", "หนึ่งร้อยบาทถ้วน", "100"),
    "figures alone": ("ราคา 1,500.50 บาท", "1500.50", None, None),
    "other brackets": ("๑๐๐ บาท (ต่อคน)", "100", None, None),
    "figures with ถ้วน": ("๑๐๐ บาทถ้วน", "100", None, None),
    "dash": ("๑,๐๐๐.- บาท", "1000", None, None),
    "sign": ("฿500 (ห้าร้อยบาทถ้วน)", "500", "ห้าร้อยบาทถ้วน", "500"),
    "bad commas": ("1,2345 บาท", None, None, None),
    "words alone": ("จำนวนหนึ่งร้อยบาทถ้วน", None, "หนึ่งร้อยบาทถ้วน", "100"),
    "satang alone": ("ห้าสิบสตางค์", None, "ห้าสิบสตางค์", "0.50"),
    "scaled": ("วงเงิน ๑.๒ ล้านบาท", "1200000", None, None),
}


@pytest.mark.parametrize(("text", "figures", "words", "value"), FOUND.values(), ids=FOUND)
def test_an_amount_in_a_text_is_found_and_read(text, figures, words, value):
    (found,) = find_amounts(text)
    assert found.figures == (figures and Decimal(figures))
    assert found.words == words
    assert found.words_value == (value and Decimal(value))
    assert text[found.words_start : found.words_end] == (words or "")


@pytest.mark.parametrize("text", ["", "ครั้งที่ ๓/๒๕๖๗", "สองคนจ่าย", "พ.ศ. ๒๕๖๗", "บาทหลวง"])
def test_other_numbers_are_no_amounts(text):
    assert list(find_amounts(text)) == []


def test_a_found_amount_tells_figures_from_words():
    whole, words = find_amounts("๑.๒ ล้านบาท และหนึ่งร้อยบาทถ้วน")
    assert (whole.has_figures, whole.scaled, whole.figures_end) == (True, True, 3)
    assert (words.has_figures, words.scaled) == (False, False)
